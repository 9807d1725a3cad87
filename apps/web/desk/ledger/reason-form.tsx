import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useWords } from '../words/words.js';
import styles from './ledger.module.css';

const SHORTEST = 3;

interface ReasonFormProps {
  text: string;
  needsReason: boolean;
  send: { mutate: (reason: string) => void; isPending: boolean; isError: boolean; error: unknown };
  /** What the button says that does it, and the one that does not. */
  act: string;
  leave: string;
  onLeave: () => void;
}

/** Asks once more before the books change, and why where that is kept. */
export function ReasonForm({ text, needsReason, send, act, leave, onLeave }: ReasonFormProps) {
  const { ledger: words } = useWords();
  const [reason, setReason] = useState('');
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate(reason.trim());
      }}
    >
      <p>{text}</p>
      {needsReason ? (
        <Textarea
          label={words.reason}
          description={words.reasonWhy}
          autosize
          minRows={2}
          minLength={SHORTEST}
          maxLength={500}
          required
          withAsterisk={false}
          dir="auto"
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      ) : null}
      {send.isError ? <ProblemAlert error={send.error} /> : null}
      <div className={styles.actions}>
        <Button
          type="submit"
          variant="filled"
          color="seal"
          loading={send.isPending}
          disabled={needsReason && reason.trim().length < SHORTEST}
        >
          {act}
        </Button>
        <Button onClick={onLeave}>{leave}</Button>
      </div>
    </form>
  );
}
