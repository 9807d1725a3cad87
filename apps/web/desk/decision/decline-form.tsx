import { Button, Radio, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { Dialog } from '../../design/feedback/dialog.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { ServerText } from '../../design/reading/server-text.js';
import { TemplatePicker } from '../templates/template-picker.js';
import { useWords } from '../words/words.js';
import { DecisionForm, type DecisionFormInput } from './decision-form.js';
import { useSuggestedReason } from './suggestion.js';
import styles from './decision.module.css';

/** Declines with a reason that the licensee reads; asked back once, as there is no way to undo it. */
export function DeclineForm({ request, decide, onSend, onClose }: DecisionFormInput) {
  const words = useWords();
  const [reasonCode, setReasonCode] = useState(useSuggestedReason());
  const [note, setNote] = useState('');
  const [isAsking, question] = useDisclosure(false);
  const reason = request.declineReasons.find(({ code }) => code === reasonCode);
  const lacksNote = reasonCode === 'other' && note.trim() === '';
  const send = () => onSend({ decision: 'decline', reasonCode, ...(note.trim() ? { note: note.trim() } : {}) });
  return (
    <DecisionForm
      onClose={onClose}
      onSubmit={() => {
        if (reason && !lacksNote) question.open();
      }}
    >
      <Radio.Group
        label={words.decision.reason}
        description={words.decision.reasonWhy}
        value={reasonCode}
        onChange={setReasonCode}
      >
        <div className={styles.reasons}>
          {request.declineReasons.map(({ code, message }) => (
            <Radio key={code} value={code} size="sm" label={<ServerText>{message}</ServerText>} />
          ))}
        </div>
      </Radio.Group>
      <TemplatePicker reference={request.reference} use="decline" onInsert={setNote} />
      <Textarea
        label={words.decision.note}
        description={reasonCode === 'other' ? words.decision.otherNeedsNote : words.optional}
        autosize
        minRows={2}
        maxLength={4000}
        dir="auto"
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Button type="submit" disabled={!reason || lacksNote}>
        {words.decision.declineNext}
      </Button>
      <Dialog opened={isAsking} onClose={question.close} title={words.decision.declineTitle(request.reference)}>
        <div className={styles.form}>
          <p>{words.decision.declineText}</p>
          <blockquote className={styles.quote}>
            {reason ? <ServerText>{reason.message}</ServerText> : null}
            {note.trim() ? <p dir="auto">{note.trim()}</p> : null}
          </blockquote>
          {decide.isError ? <ProblemAlert error={decide.error} /> : null}
          <div className={styles.actions}>
            <Button variant="filled" color="seal" loading={decide.isPending} onClick={send}>
              {words.decision.declineNow}
            </Button>
            <Button onClick={question.close}>{words.decision.keep}</Button>
          </div>
        </div>
      </Dialog>
    </DecisionForm>
  );
}
