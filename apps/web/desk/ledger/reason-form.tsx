import { useState } from 'react';
import { FormEnd } from '../forms/form-end.js';
import { isReason, ReasonField } from '../forms/reason-field.js';
import { useWords } from '../words/words.js';
import styles from './ledger.module.css';

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
        <ReasonField
          label={words.reason}
          description={words.reasonWhy}
          value={reason}
          onChange={setReason}
          longest={500}
        />
      ) : null}
      <FormEnd send={send} act={act} leave={leave} onLeave={onLeave} isIncomplete={needsReason && !isReason(reason)} />
    </form>
  );
}
