import type { ReactNode } from 'react';
import type { Quote } from '../../api/views.js';
import { isZero } from '../../design/data/format.js';
import { Facts } from '../../design/data/facts.js';
import { Money } from '../../design/data/money.js';
import { PriceLines } from '../../design/data/price-lines.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { ReasonList } from '../quote/outcome-reasons.js';
import { useWords } from '../words/words.js';
import styles from './extension.module.css';

interface DifferencePanelProps {
  quote: Quote | null;
  isLoading: boolean;
  error: unknown;
  /** The button. */
  children: ReactNode;
}

/** What more would cost: the wider use at once, less what is paid. */
export function DifferencePanel({ quote, isLoading, error, children }: DifferencePanelProps) {
  const words = useWords();
  const { extension } = quote ?? {};
  return (
    <section className={styles.panel} aria-labelledby="difference" aria-busy={isLoading}>
      <h2 id="difference">{words.extend.difference}</h2>
      <div role="status">
        {quote && extension ? (
          <>
            <p className={styles.figure}>
              {isZero(quote.total) ? words.extend.nothingMore : <Money value={quote.total} size="figure" />}
            </p>
            <Facts
              entries={[
                { label: words.extend.full, value: <Money value={extension.full} /> },
                { label: words.extend.paid, value: <Money value={extension.paid} /> },
              ]}
            />
            <p className={styles.answer}>{words.extend.outcome[quote.outcome]}</p>
          </>
        ) : error ? null : (
          <p className={styles.answer}>{words.extend.chooseMore}</p>
        )}
      </div>
      {error ? <ProblemAlert error={error} /> : null}
      {quote && quote.reasons.length > 0 ? <ReasonList reasons={quote.reasons} /> : null}
      {children}
      <p className={styles.finePrint}>{words.extend.finePrint}</p>
      {quote ? (
        <details className={styles.lines}>
          <summary>{words.price.title}</summary>
          <PriceLines items={quote.items} lines={quote.lines} total={quote.total} />
        </details>
      ) : null}
    </section>
  );
}
