import { Button, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useWords } from '../words/words.js';
import { useInvoiceChange } from './use-invoice-change.js';
import styles from './receivables.module.css';

const SHORTEST = 3;

interface Props {
  number: string;
  /** What follows from it. */
  text: string;
  submit: string;
  asksDay?: boolean;
  act: (reason: string, day: string | null) => Promise<void>;
  onDone: () => void;
}

/** A change that needs a reason, and perhaps a day. */
export function InvoiceReason({ number, text, submit, asksDay = false, act, onDone }: Props) {
  const { receivables: words } = useWords();
  const [reason, setReason] = useState('');
  const [day, setDay] = useState('');
  const change = useInvoiceChange(number, () => act(reason.trim(), asksDay ? day : null), onDone);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate(undefined);
      }}
    >
      <p>{text}</p>
      {asksDay ? (
        <TextInput
          type="date"
          label={words.until}
          data-autofocus
          required
          withAsterisk={false}
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
      ) : null}
      <Textarea
        label={words.reason}
        description={words.reasonWhy}
        data-autofocus={asksDay ? undefined : true}
        autosize
        minRows={2}
        minLength={SHORTEST}
        maxLength={1000}
        required
        withAsterisk={false}
        dir="auto"
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {change.isError ? <ProblemAlert error={change.error} /> : null}
      <div className={styles.actions}>
        <Button
          type="submit"
          variant="filled"
          color="seal"
          loading={change.isPending}
          disabled={reason.trim().length < SHORTEST || (asksDay && day === '')}
        >
          {submit}
        </Button>
        <Button onClick={onDone}>{words.cancel}</Button>
      </div>
    </form>
  );
}
