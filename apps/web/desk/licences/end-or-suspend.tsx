import { Button, Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
import { deskApi, type Licence } from '../../api/desk-client.js';
import { Dialog } from '../../design/feedback/dialog.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useWords } from '../words/words.js';
import { useLicenceStep } from './use-licence.js';
import styles from './licences.module.css';

const REASONS = {
  suspend: ['terms', 'overdue', 'dispute'],
  revoke: ['revoked', 'takedown', 'refund', 'dispute-lost'],
} as const;

interface EndOrSuspendProps {
  licence: Licence;
  step: keyof typeof REASONS;
  opened: boolean;
  onClose: () => void;
}

/** Stops a licence for a while or for good, for a reason that its holder reads. */
export function EndOrSuspend({ licence, step, opened, onClose }: EndOrSuspendProps) {
  const words = useWords();
  const title = step === 'suspend' ? words.licences.suspendTitle : words.licences.revokeTitle;
  return (
    <Dialog opened={opened} onClose={onClose} title={title(licence.reference)}>
      <StepForm licence={licence} step={step} onDone={onClose} />
    </Dialog>
  );
}

function StepForm({ licence, step, onDone }: Pick<EndOrSuspendProps, 'licence' | 'step'> & { onDone: () => void }) {
  const words = useWords();
  const [reasonCode, setReasonCode] = useState('');
  const [note, setNote] = useState('');
  const change = useLicenceStep(licence.reference, () =>
    deskApi.changeLicence(licence.reference, step, { reasonCode, ...(note.trim() ? { note: note.trim() } : {}) }),
  );
  const isSuspending = step === 'suspend';
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate(undefined, { onSuccess: onDone });
      }}
    >
      <p>{isSuspending ? words.licences.suspendText : words.licences.revokeText}</p>
      <Radio.Group
        label={words.licences.reason}
        description={words.licences.reasonWhy}
        value={reasonCode}
        onChange={setReasonCode}
      >
        <div className={styles.choices}>
          {REASONS[step].map((code) => (
            <Radio key={code} value={code} label={words.licences.reasons[code]} />
          ))}
        </div>
      </Radio.Group>
      <Textarea
        label={words.licences.note}
        description={words.licences.noteWhy}
        autosize
        minRows={2}
        maxLength={2000}
        dir="auto"
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {change.isError ? <ProblemAlert error={change.error} /> : null}
      <div className={styles.actions}>
        <Button type="submit" variant="filled" color="seal" loading={change.isPending} disabled={reasonCode === ''}>
          {isSuspending ? words.licences.suspendNow : words.licences.revokeNow}
        </Button>
        <Button onClick={onDone}>{words.licences.keep}</Button>
      </div>
    </form>
  );
}
