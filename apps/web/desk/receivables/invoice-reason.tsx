import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { FormEnd } from '../forms/form-end.js';
import { isReason, ReasonField } from '../forms/reason-field.js';
import { useWords } from '../words/words.js';
import { useInvoiceChange } from './use-invoice-change.js';
import styles from './receivables.module.css';

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
      <ReasonField
        label={words.reason}
        description={words.reasonWhy}
        value={reason}
        onChange={setReason}
        isFirst={!asksDay}
      />
      <FormEnd
        send={change}
        act={submit}
        leave={words.cancel}
        onLeave={onDone}
        isIncomplete={!isReason(reason) || (asksDay && day === '')}
      />
    </form>
  );
}
