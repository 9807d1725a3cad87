import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { PaymentItem } from '../../api/desk-client.js';
import { Money } from '../../design/data/money.js';
import { useWords } from '../words/words.js';
import styles from '../reconciliation/reconciliation.module.css';

/** A payment on one line: quote, request, offer, attempt, charge, fee, payout. */
export function PaymentTrail({ payment }: { payment: PaymentItem }) {
  const { trail: words, payments, payouts } = useWords();
  const { trail, received, fee } = payment;
  const steps: [string, ReactNode, string?][] = [
    [words.quote, trail.quote ? <Money value={trail.quote.amount} /> : null, `/requests/${payment.reference}`],
    [words.request, trail.requestedAt ? <bdi>{payment.reference}</bdi> : null, `/requests/${payment.reference}`],
    [words.offer, trail.offer ? <Money value={trail.offer.amount} /> : null, `/requests/${payment.reference}`],
    [words.attempt, payments.states[payment.state], `/payments/${payment.id}`],
    [words.charge, received ? <Money value={received} /> : null, `/payments/${payment.id}`],
    [words.fee, fee ? <Money value={fee} /> : null, `/payments/${payment.id}`],
    [
      words.payout,
      trail.payout ? payouts.states[trail.payout.state] : null,
      trail.payout ? `/payouts/${trail.payout.id}` : undefined,
    ],
  ];
  return (
    <ol className={styles.trail} aria-label={words.label}>
      {steps.map(([name, value, to]) => (
        <li key={name} data-done={value !== null}>
          {name} {value === null ? <span>{words.none}</span> : to ? <Link to={to}>{value}</Link> : <span>{value}</span>}
        </li>
      ))}
      {trail.differenceId ? (
        <li data-done="true">
          <Link to={`/differences/${trail.differenceId}`}>{words.difference}</Link>
        </li>
      ) : null}
    </ol>
  );
}
