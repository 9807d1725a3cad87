import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { Payment } from '../../api/desk-client.js';
import { Dialog } from '../../design/feedback/dialog.js';
import { useMay } from '../session/session.js';
import { useWords } from '../words/words.js';
import { RefundForm } from './refund-form.js';

/** Gives money of a settled payment back: how much, for what, and what it will do, before it is done. */
export function RefundPayment({ payment }: { payment: Payment }) {
  const { refunds: words } = useWords();
  const may = useMay('returnPayments');
  const [isOpen, dialog] = useDisclosure(false);
  if (!may || payment.state !== 'settled') return null;
  return (
    <>
      <Button onClick={dialog.open}>{words.begin}</Button>
      <Dialog opened={isOpen} onClose={dialog.close} title={words.beginTitle(payment.reference)} size="lg">
        <RefundForm payment={payment} onClose={dialog.close} />
      </Dialog>
    </>
  );
}
