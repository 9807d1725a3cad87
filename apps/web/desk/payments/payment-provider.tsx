import type { Payment } from '../../api/desk-client.js';
import { DateTime } from '../../design/data/date-time.js';
import { Facts } from '../../design/data/facts.js';
import { CopyText } from '../../design/feedback/copy-text.js';
import { Section } from '../../design/shell/page.js';
import { useWords } from '../words/words.js';
import styles from './payments.module.css';

type Name = 'charge' | 'intent' | 'session';

/** A bank transfer has none, and an invoice is not paid in a session. */
function namesAtProvider({ kind, method, chargeId, paymentIntentId, sessionId }: Payment): [Name, string | null][] {
  if (method === 'transfer') return [];
  const names: [Name, string | null][] = [
    ['charge', chargeId],
    ['intent', paymentIntentId],
  ];
  return kind === 'checkout' ? [...names, ['session', sessionId]] : names;
}

/** What the payment is called at the provider, for whoever has to look there. */
export function PaymentProvider({ payment }: { payment: Payment }) {
  const words = useWords();
  const none = <span className={styles.quiet}>{words.payments.none}</span>;
  const moment = (at: string | null) => (at ? <DateTime value={at} style="moment" /> : none);
  return (
    <Section title={words.payments.provider}>
      <Facts
        entries={[
          { label: words.payments.mode, value: words.payments.modes[payment.mode] },
          ...namesAtProvider(payment).map(([name, id]) => ({
            label: words.payments[name],
            value: <ProviderId id={id} what={words.payments[name]} />,
          })),
          { label: words.payments.started, value: moment(payment.createdAt) },
          { label: words.payments.paidAt, value: moment(payment.paidAt) },
          { label: words.payments.settledAt, value: moment(payment.settledAt) },
        ]}
      />
    </Section>
  );
}

function ProviderId({ id, what }: { id: string | null; what: string }) {
  const words = useWords();
  if (!id) return <span className={styles.quiet}>{words.payments.none}</span>;
  return (
    <span className={styles.providerId} dir="ltr">
      <code>{id}</code>
      <CopyText value={id} what={what} />
    </span>
  );
}
