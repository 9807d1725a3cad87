import type { Article, Quote } from '../../api/views.js';
import { PriceLines } from '../../design/data/price-lines.js';
import { useWords } from '../words/words.js';
import { Cheaper } from './cheaper.js';
import { ReasonList } from './outcome-reasons.js';
import type { DraftControl } from './use-draft.js';
import styles from './price.module.css';

interface PriceInFullProps {
  quote: Quote;
  article: Article;
  control: DraftControl;
  onApplied: () => void;
}

/** Line by line, what would make it cheaper, and why the answer is not instant. */
export function PriceInFull({ article, quote, control, onApplied }: PriceInFullProps) {
  const words = useWords();
  const { items, lines, total, reasons } = quote;
  return (
    <div className={styles.inFull}>
      <PriceLines items={items} lines={lines} total={total} />
      <Cheaper article={article} quote={quote} control={control} onApplied={onApplied} />
      {reasons.length > 0 ? (
        <section>
          <h3>{quote.outcome === 'refused' ? words.price.whyRefused : words.price.whyReview}</h3>
          <ReasonList reasons={reasons} />
        </section>
      ) : null}
      <p className={styles.finePrint}>{words.price.finePrint}</p>
    </div>
  );
}
