import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { isOwed, receivablesApi, type DeskInvoice } from '../../api/desk-receivables.js';
import { Dialog } from '../../design/feedback/dialog.js';
import { isZero } from '../../design/data/format.js';
import { useMay } from '../session/session.js';
import { useWords } from '../words/words.js';
import { InvoiceReason } from './invoice-reason.js';
import { TransferForm } from './transfer-form.js';
import styles from './receivables.module.css';

type Payment = DeskInvoice['payments'][number];

/** What finance can do about an invoice; each is asked once more, in a dialog that says what follows. */
export function InvoiceActions({ invoice }: { invoice: DeskInvoice }) {
  const mayAct = useMay('returnPayments');
  if (!mayAct) return null;
  const isOpen = isOwed(invoice);
  return (
    <div className={styles.actions}>
      {isOpen || invoice.state === 'uncollectible' ? <RecordTransfer invoice={invoice} /> : null}
      {isOpen ? <Pause invoice={invoice} /> : null}
      {isOpen && isZero(invoice.paid) && !invoice.isExtension ? <Void invoice={invoice} /> : null}
      {isOpen ? <WriteOff invoice={invoice} /> : null}
    </div>
  );
}

function RecordTransfer({ invoice }: { invoice: DeskInvoice }) {
  const { actions } = useWords().receivables;
  const [isOpen, dialog] = useDisclosure(false);
  return (
    <>
      <Button onClick={dialog.open}>{actions.transfer}</Button>
      <Dialog opened={isOpen} onClose={dialog.close} title={`${actions.transfer}, ${invoice.number}`}>
        <TransferForm invoice={invoice} onDone={dialog.close} />
      </Dialog>
    </>
  );
}

function Pause({ invoice }: { invoice: DeskInvoice }) {
  const { receivables: words } = useWords();
  const [isOpen, dialog] = useDisclosure(false);
  const name = invoice.pause ? words.actions.resume : words.actions.pause;
  return (
    <>
      <Button onClick={dialog.open}>{name}</Button>
      <Dialog opened={isOpen} onClose={dialog.close} title={`${name}, ${invoice.number}`}>
        <InvoiceReason
          number={invoice.number}
          text={invoice.pause ? words.resumeText : words.pauseText}
          submit={name}
          asksDay={!invoice.pause}
          act={(reason, day) => receivablesApi.pause(invoice.number, day, reason)}
          onDone={dialog.close}
        />
      </Dialog>
    </>
  );
}

function Void({ invoice }: { invoice: DeskInvoice }) {
  const { receivables: words } = useWords();
  const [isOpen, dialog] = useDisclosure(false);
  return (
    <>
      <Button onClick={dialog.open}>{words.actions.void}</Button>
      <Dialog opened={isOpen} onClose={dialog.close} title={`${words.actions.void}, ${invoice.number}`}>
        <InvoiceReason
          number={invoice.number}
          text={words.voidText}
          submit={words.actions.void}
          act={(reason) => receivablesApi.void(invoice.number, reason)}
          onDone={dialog.close}
        />
      </Dialog>
    </>
  );
}

function WriteOff({ invoice }: { invoice: DeskInvoice }) {
  const { receivables: words } = useWords();
  const [isOpen, dialog] = useDisclosure(false);
  return (
    <>
      <Button onClick={dialog.open}>{words.actions.writeOff}</Button>
      <Dialog opened={isOpen} onClose={dialog.close} title={`${words.actions.writeOff}, ${invoice.number}`}>
        <InvoiceReason
          number={invoice.number}
          text={words.writeOffText}
          submit={words.actions.writeOff}
          act={(reason) => receivablesApi.writeOff(invoice.number, reason)}
          onDone={dialog.close}
        />
      </Dialog>
    </>
  );
}

export function ReturnSurplus({ invoice, payment }: { invoice: DeskInvoice; payment: Payment }) {
  const { receivables: words } = useWords();
  const mayAct = useMay('returnPayments');
  const [isOpen, dialog] = useDisclosure(false);
  if (!mayAct || payment.surplusState !== 'waiting') return null;
  return (
    <>
      <Button size="xs" onClick={dialog.open}>
        {words.actions.return}
      </Button>
      <Dialog opened={isOpen} onClose={dialog.close} title={`${words.actions.return}, ${invoice.number}`}>
        <InvoiceReason
          number={invoice.number}
          text={words.returnText}
          submit={words.actions.return}
          act={(reason) => receivablesApi.returnSurplus(invoice.number, payment.id, reason)}
          onDone={dialog.close}
        />
      </Dialog>
    </>
  );
}
