import { Button, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { reportsApi } from '../../api/desk-reports.js';
import { bookDay } from '../../design/data/now.js';
import { Dialog } from '../../design/feedback/dialog.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useWords } from '../words/words.js';
import styles from '../ledger/ledger.module.css';

/** Books that the bank has paid a statement. */
export function MarkPaid({ id }: { id: string }) {
  const { statements: words } = useWords();
  const queries = useQueryClient();
  const [isOpen, dialog] = useDisclosure(false);
  const [paidOn, setPaidOn] = useState(() => bookDay());
  const [paymentReference, setReference] = useState('');
  const pay = useMutation({
    mutationFn: () => reportsApi.payStatement(id, { paidOn, paymentReference: paymentReference.trim() }),
    onSuccess: async () => {
      dialog.close();
      await queries.invalidateQueries({ queryKey: ['statement', id] });
      await queries.invalidateQueries({ queryKey: ['statements'] });
    },
  });
  return (
    <div className={styles.actions}>
      <Button variant="filled" color="seal" onClick={dialog.open}>
        {words.markPaid}
      </Button>
      <Dialog opened={isOpen} onClose={dialog.close} title={words.markTitle}>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            pay.mutate();
          }}
        >
          <p>{words.markText}</p>
          <TextInput
            type="date"
            label={words.paidOn}
            required
            withAsterisk={false}
            value={paidOn}
            onChange={(event) => setPaidOn(event.currentTarget.value)}
          />
          <TextInput
            label={words.reference}
            maxLength={100}
            value={paymentReference}
            onChange={(event) => setReference(event.currentTarget.value)}
          />
          {pay.isError ? <ProblemAlert error={pay.error} /> : null}
          <div className={styles.actions}>
            <Button type="submit" variant="filled" color="seal" loading={pay.isPending}>
              {words.markPaid}
            </Button>
            <Button onClick={dialog.close}>{words.keep}</Button>
          </div>
        </form>
      </Dialog>
    </div>
  );
}
