import { Link } from 'react-router';
import type { DeskInvoice } from '../../api/desk-receivables.js';
import { Comma } from '../../design/data/comma.js';
import { DateTime } from '../../design/data/date-time.js';
import { isZero } from '../../design/data/format.js';
import { MoneyLink } from '../../design/data/money-link.js';
import { Section } from '../../design/shell/page.js';
import { wordFor } from '../../words/shared.js';
import { useWords } from '../words/words.js';
import { ReturnSurplus } from './invoice-actions.js';
import styles from './receivables.module.css';

interface Props {
  invoice: DeskInvoice;
}

/** The steps that were taken, and those to come with their days. */
export function Dunning({ invoice: { dunning, pause } }: Props) {
  const { receivables: words } = useWords();
  const { taken, planned } = dunning;
  return (
    <Section title={words.dunning}>
      {pause ? (
        <p>
          {words.pausedUntil} <DateTime value={pause.until} />: <span dir="auto">{pause.reason}</span>
        </p>
      ) : null}
      {taken.length + planned.length === 0 ? <p className={styles.quiet}>{words.noSteps}</p> : null}
      <ol className={styles.steps}>
        {taken.map(({ step, on }) => (
          <li key={step}>
            <span>{words.steps[step]}</span>
            <span>
              {words.done} <DateTime value={on} />
            </span>
          </li>
        ))}
        {planned.map(({ step, on }) => (
          <li key={step} className={styles.planned}>
            <span>{words.steps[step]}</span>
            <span>
              {words.planned} <DateTime value={on} />
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

export function InvoiceHistory({ invoice: { history } }: Props) {
  const { receivables: words } = useWords();
  return (
    <Section title={words.history}>
      <ol className={styles.lines}>
        {history.map((line) => (
          <li key={`${line.at}-${line.step}`}>
            <span>
              {wordFor(words.historySteps, line.step)}
              {line.note ? (
                <>
                  {': '}
                  <span dir="auto">{line.note}</span>
                </>
              ) : null}
            </span>
            <span className={styles.quiet}>
              <DateTime value={line.at} style="moment" />
              <Comma />
              <bdi>{line.by.name ?? words.itself}</bdi>
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

export function InvoicePayments({ invoice }: Props) {
  const { receivables: words, disputes } = useWords();
  return (
    <Section title={words.payments} id="payments">
      {invoice.payments.length === 0 ? <p className={styles.quiet}>{words.noPayments}</p> : null}
      <ul className={styles.lines}>
        {invoice.payments.map((payment) => (
          <li key={payment.id}>
            <span>
              <Link to={`/payments/${payment.id}`}>{words.kinds[payment.kind]}</Link>
              <Comma />
              <DateTime value={payment.paidAt} />
              {payment.bankReference ? (
                <>
                  <Comma />
                  <bdi>{payment.bankReference}</bdi>
                </>
              ) : null}
            </span>
            <MoneyLink value={payment.amount} to={`/payments/${payment.id}`} />
            {isZero(payment.refunded) ? null : (
              <span>
                {words.refunded} <MoneyLink value={payment.refunded} to={`/payments/${payment.id}`} />
              </span>
            )}
            {payment.dispute ? (
              <span>
                <Link to={`/disputes/${payment.dispute.id}`}>{disputes.one}</Link>:{' '}
                {disputes.states[payment.dispute.state]}
              </span>
            ) : null}
            {isZero(payment.surplus) ? null : (
              <span>
                {words.surplus} <MoneyLink value={payment.surplus} to={`/payments/${payment.id}`} />{' '}
                {payment.surplusState ? words.surplusStates[payment.surplusState] : null}{' '}
                <ReturnSurplus invoice={invoice} payment={payment} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function Collections({ invoice: { collections } }: Props) {
  const { receivables: words } = useWords();
  if (collections.length === 0) return null;
  return (
    <Section title={words.collection}>
      <ul className={styles.lines}>
        {collections.map((one) => (
          <li key={one.seq}>
            <span>
              {one.processingSince ? words.processing : words.collectionStates[one.state]}
              {one.providerId ? (
                <>
                  <Comma />
                  <code>{one.providerId}</code>
                </>
              ) : null}
            </span>
            <MoneyLink value={one.amount} to="#payments" />
          </li>
        ))}
      </ul>
    </Section>
  );
}
