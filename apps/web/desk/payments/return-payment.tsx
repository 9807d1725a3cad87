import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { deskApi, type Payment } from '../../api/desk-client.js';
import { Comma } from '../../design/data/comma.js';
import { Money } from '../../design/data/money.js';
import { Dialog } from '../../design/feedback/dialog.js';
import { useMay } from '../session/session.js';
import { FormEnd } from '../forms/form-end.js';
import { isReason, ReasonField } from '../forms/reason-field.js';
import { useWords } from '../words/words.js';
import styles from './payments.module.css';

/** Held, or paid twice, and nobody has sent it back yet; what an invoice did not take is returned on its page. */
const waitsForFinance = ({ kind, state, received, refunds }: Payment): boolean =>
  kind === 'checkout' &&
  (state === 'held' || state === 'surplus') &&
  received !== null &&
  refunds.every((refund) => refund.state === 'failed');

/** Sends money back that grants nothing; asked once more, because it cannot be undone. */
export function ReturnPayment({ payment }: { payment: Payment }) {
  const words = useWords();
  const mayReturn = useMay('returnPayments');
  const [isOpen, dialog] = useDisclosure(false);
  if (!mayReturn || !waitsForFinance(payment)) return null;
  return (
    <>
      <Button onClick={dialog.open}>{words.payments.returnIt}</Button>
      <Dialog opened={isOpen} onClose={dialog.close} title={words.payments.returnTitle(payment.reference)}>
        <ReturnForm payment={payment} onDone={dialog.close} />
      </Dialog>
    </>
  );
}

function ReturnForm({ payment, onDone }: { payment: Payment; onDone: () => void }) {
  const words = useWords();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const sendBack = useMutation({
    mutationFn: () => deskApi.returnPayment(payment.id, reason.trim()),
    onSuccess: onDone,
    // Also after a "no": somebody else was quicker.
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: ['payment', payment.id] });
      await queries.invalidateQueries({ queryKey: ['payments'] });
    },
  });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        sendBack.mutate();
      }}
    >
      <p>
        {words.payments.returnText} <Money value={payment.received ?? payment.amount} />
        <Comma />
        <bdi>{payment.organisation.name}</bdi>
      </p>
      <ReasonField
        label={words.payments.returnReason}
        description={words.payments.returnReasonWhy}
        value={reason}
        onChange={setReason}
      />
      <FormEnd
        send={sendBack}
        act={words.payments.returnNow}
        leave={words.payments.keep}
        onLeave={onDone}
        isIncomplete={!isReason(reason)}
      />
    </form>
  );
}
