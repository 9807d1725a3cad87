import { Button, NativeSelect, Radio } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { reconciliationApi, type Difference, type Resolution } from '../../api/desk-reconciliation.js';
import { Money } from '../../design/data/money.js';
import { Dialog } from '../../design/feedback/dialog.js';
import { FormEnd } from '../forms/form-end.js';
import { isReason, ReasonField } from '../forms/reason-field.js';
import { useWords } from '../words/words.js';
import figures from '../../design/data/table.module.css';
import ledger from '../ledger/ledger.module.css';
import styles from './reconciliation.module.css';

const ACCOUNTS = [
  'unapplied-payments',
  'receivable',
  'stripe-fees',
  'dispute-losses',
  'payouts-in-transit',
  'rounding',
] as const;
type Account = (typeof ACCOUNTS)[number];

/** A person settles a difference: books it, or accepts it; with a note. */
export function ResolveDifference({ difference }: { difference: Difference }) {
  const { differences: words } = useWords();
  const queries = useQueryClient();
  const [isOpen, dialog] = useDisclosure(false);
  const send = useMutation({
    mutationFn: (body: Resolution) => reconciliationApi.resolve(difference.id, body),
    onSuccess: dialog.close,
    onSettled: () =>
      Promise.all(
        ['difference', 'differences', 'payout', 'payouts', 'payout-lines', 'provider-balance'].map((key) =>
          queries.invalidateQueries({ queryKey: [key] }),
        ),
      ),
  });
  return (
    <>
      <Button variant="filled" color="seal" onClick={dialog.open}>
        {words.resolve}
      </Button>
      <Dialog opened={isOpen} onClose={dialog.close} title={words.resolveTitle}>
        <ResolveForm difference={difference} send={send} onLeave={dialog.close} />
      </Dialog>
    </>
  );
}

interface ResolveFormProps {
  difference: Difference;
  send: { mutate: (body: Resolution) => void; isPending: boolean; isError: boolean; error: unknown };
  onLeave: () => void;
}

function ResolveForm({ difference, send, onLeave }: ResolveFormProps) {
  const { differences: words, payments } = useWords();
  const [decision, setDecision] = useState<Resolution['decision']>('book');
  const [account, setAccount] = useState<Account>(difference.proposal);
  const [note, setNote] = useState('');
  const names: Record<string, string> = payments.accounts;
  return (
    <form
      className={ledger.form}
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate({ decision, note: note.trim(), ...(decision === 'book' ? { account } : {}) });
      }}
    >
      <Radio.Group
        label={words.decision}
        value={decision}
        onChange={(value) => setDecision(value === 'accept' ? 'accept' : 'book')}
      >
        <div className={styles.choices}>
          <Radio value="book" label={words.book} description={words.bookWhy} />
          <Radio value="accept" label={words.accept} description={words.acceptWhy} />
        </div>
      </Radio.Group>
      {decision === 'book' ? (
        <>
          <NativeSelect
            label={words.against}
            value={account}
            data={ACCOUNTS.map((value) => ({ value, label: names[value] ?? value }))}
            onChange={(event) => setAccount(event.currentTarget.value as Account)}
          />
          <Preview difference={difference} against={names[account] ?? account} />
        </>
      ) : null}
      <ReasonField label={words.note} description={words.noteWhy} value={note} onChange={setNote} />
      <FormEnd
        send={send}
        act={decision === 'book' ? words.book : words.accept}
        leave={words.cancel}
        onLeave={onLeave}
        isIncomplete={!isReason(note)}
      />
    </form>
  );
}

/** The entry as it will be, debit above credit. */
function Preview({ difference: { off }, against }: { difference: Difference; against: string }) {
  const { differences: words, payments, ledger: books } = useWords();
  const isCredit = off.amount.startsWith('-');
  const size = { ...off, amount: off.amount.replace('-', '') };
  const [debit, credit] = isCredit ? [against, payments.accounts.stripe] : [payments.accounts.stripe, against];
  return (
    <table className={`${figures.table ?? ''} ${styles.preview ?? ''}`}>
      <caption className={ledger.quiet}>{words.preview}</caption>
      <thead>
        <tr>
          <th scope="col">{books.account}</th>
          <th scope="col" className={figures.figure}>
            {books.debit}
          </th>
          <th scope="col" className={figures.figure}>
            {books.credit}
          </th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{debit}</th>
          <td className={figures.figure}>
            <Money value={size} />
          </td>
          <td />
        </tr>
        <tr>
          <th scope="row">{credit}</th>
          <td />
          <td className={figures.figure}>
            <Money value={size} />
          </td>
        </tr>
      </tbody>
    </table>
  );
}
