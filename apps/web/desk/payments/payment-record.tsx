import { Link } from 'react-router';
import type { Payment, PaymentState } from '../../api/desk-client.js';
import { Comma } from '../../design/data/comma.js';
import { DateTime } from '../../design/data/date-time.js';
import { Money } from '../../design/data/money.js';
import { Section } from '../../design/shell/page.js';
import { wordFor } from '../../words/shared.js';
import { PaymentStateTag } from '../marks/payment-state.js';
import { useWords } from '../words/words.js';
import styles from './payments.module.css';

const isState = (state: string, known: object): state is PaymentState => state in known;

/** Each step of an attempt, newest first. */
export function PaymentHistory({ payment }: { payment: Payment }) {
  const words = useWords();
  return (
    <Section title={words.payments.history}>
      <ol className={styles.record}>
        {payment.history.toReversed().map((step) => (
          <li key={`${step.at}-${step.to}`}>
            <p>
              {payment.kind === 'checkout' && isState(step.to, words.payments.states) ? (
                <PaymentStateTag state={step.to} />
              ) : (
                wordFor(words.receivables.historySteps, step.to)
              )}
            </p>
            {step.reasonCode ? <p>{wordFor(words.payments.reasons, step.reasonCode)}</p> : null}
            <p className={styles.quiet}>
              <DateTime value={step.at} style="moment" />
              <Comma />
              {step.by.name ? <bdi>{step.by.name}</bdi> : wordFor(words.payments.by, step.by.kind)}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** Money on its way back, or back already. */
export function Refunds({ payment }: { payment: Payment }) {
  const words = useWords();
  if (payment.refunds.length + payment.disputes.length === 0) return null;
  return (
    <Section title={words.payments.refunds}>
      <ol className={styles.record}>
        {payment.disputes.map((dispute) => (
          <li key={dispute.id}>
            <p>
              {words.disputes.one}:{' '}
              <Link to={`/disputes/${dispute.id}`}>
                <Money value={dispute.amount} />
              </Link>{' '}
              {words.disputes.states[dispute.state]}
            </p>
            <p className={styles.quiet}>
              <DateTime value={dispute.openedAt} style="moment" />
            </p>
          </li>
        ))}
        {payment.refunds.map((refund) => (
          <li key={refund.id}>
            <p>
              <Link to={`/refunds/${refund.id}`}>
                <Money value={refund.amount} />
              </Link>{' '}
              {words.refunds.states[refund.state]}
            </p>
            <p>{wordFor({ ...words.payments.reasons, ...words.refunds.reasons }, refund.reasonCode)}</p>
            {refund.note ? <p dir="auto">{refund.note}</p> : null}
            {refund.failure ? <p>{refund.failure}</p> : null}
            <p className={styles.quiet}>
              <DateTime value={refund.createdAt} style="moment" />
              {refund.begunBy ? (
                <>
                  , <bdi>{refund.begunBy}</bdi>
                </>
              ) : null}
              {refund.providerId ? (
                <>
                  , <bdi>{refund.providerId}</bdi>
                </>
              ) : null}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
