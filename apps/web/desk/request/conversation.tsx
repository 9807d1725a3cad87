import { Button, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import type { DeskRequest } from '../../api/desk-client.js';
import { Messages } from '../../design/data/messages.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Section } from '../../design/shell/page.js';
import { sendOnCtrlEnter } from '../keys/send-on-ctrl-enter.js';
import { useKeys } from '../keys/use-keys.js';
import { TemplatePicker } from '../templates/template-picker.js';
import { useWords } from '../words/words.js';
import { useSendMessage } from './use-request.js';
import styles from './request.module.css';

const CLOSED: readonly DeskRequest['state'][] = ['declined', 'withdrawn', 'expired'];

/** What was said on both sides, and the next sentence of ours. */
export function Conversation({ request, mayWrite }: { request: DeskRequest; mayWrite: boolean }) {
  const words = useWords();
  const isClosed = CLOSED.includes(request.state);
  return (
    <Section title={words.request.messages}>
      {request.messages.length > 0 ? (
        <Messages
          messages={request.messages}
          own="desk"
          names={{ licensee: request.licensee.name, desk: words.request.you }}
        />
      ) : (
        <p className={styles.quiet}>{words.request.noMessages}</p>
      )}
      {isClosed ? <p className={styles.quiet}>{words.request.closed}</p> : null}
      {mayWrite && !isClosed ? <Write reference={request.reference} /> : null}
    </Section>
  );
}

function Write({ reference }: { reference: string }) {
  const words = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const [body, setBody] = useState('');
  const send = useSendMessage(reference);
  useKeys({ m: () => field.current?.focus() });
  return (
    <form
      className={styles.write}
      onKeyDown={sendOnCtrlEnter}
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate(body.trim(), { onSuccess: () => setBody('') });
      }}
    >
      <TemplatePicker reference={reference} use="message" onInsert={setBody} />
      <Textarea
        ref={field}
        label={words.request.write}
        description={words.request.writeWhy}
        autosize
        minRows={2}
        maxLength={4000}
        required
        withAsterisk={false}
        dir="auto"
        value={body}
        onChange={(event) => setBody(event.currentTarget.value)}
      />
      {send.isError ? <ProblemAlert error={send.error} /> : null}
      <div>
        <Button type="submit" size="sm" loading={send.isPending}>
          {words.request.send}
        </Button>
      </div>
      <p role="status" className={styles.quiet}>
        {send.isSuccess && body === '' ? words.request.sent : null}
      </p>
    </form>
  );
}
