import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { receivablesApi, type DeskInvoice, type Transfer } from '../../api/desk-receivables.js';
import { decimalOf } from '../../design/data/format.js';
import { bookDay } from '../../design/data/now.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { minorUnits } from '../decision/amount.js';
import { useWords } from '../words/words.js';
import { useInvoiceChange } from './use-invoice-change.js';
import styles from './receivables.module.css';

/** A transfer as the bank's statement has it; what is owed stands there already. */
export function TransferForm({ invoice, onDone }: { invoice: DeskInvoice; onDone: () => void }) {
  const { receivables: words } = useWords();
  const { currency } = invoice.amount;
  const [typed, setTyped] = useState(decimalOf(invoice.owed));
  const [receivedOn, setReceivedOn] = useState(() => bookDay());
  const [bankReference, setBankReference] = useState('');
  const change = useInvoiceChange<Transfer>(
    invoice.number,
    (transfer) => receivablesApi.transfer(invoice.number, transfer),
    onDone,
  );
  const amount = minorUnits(typed, currency);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (amount) change.mutate({ amount: { amount, currency }, receivedOn, bankReference: bankReference.trim() });
      }}
    >
      <p>{words.transferText}</p>
      <TextInput
        label={`${words.transferAmount} (${currency})`}
        inputMode="decimal"
        data-autofocus
        required
        withAsterisk={false}
        error={amount ? null : words.wrongAmount}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <TextInput
        type="date"
        label={words.receivedOn}
        required
        withAsterisk={false}
        value={receivedOn}
        onChange={(event) => setReceivedOn(event.currentTarget.value)}
      />
      <TextInput
        label={words.bankReference}
        description={words.bankReferenceWhy}
        required
        withAsterisk={false}
        maxLength={80}
        dir="auto"
        value={bankReference}
        onChange={(event) => setBankReference(event.currentTarget.value)}
      />
      {change.isError ? <ProblemAlert error={change.error} /> : null}
      <div className={styles.actions}>
        <Button type="submit" variant="filled" color="seal" loading={change.isPending} disabled={!amount}>
          {words.actions.transfer}
        </Button>
        <Button onClick={onDone}>{words.cancel}</Button>
      </div>
    </form>
  );
}
