import { useLanguage } from '../../words/language.js';
import { useSharedWords, wordFor } from '../../words/shared.js';
import { feeDetail } from './fee-detail.js';
import type { MoneyValue } from './format.js';
import { Money } from './money.js';
import styles from './data.module.css';

interface PriceLine {
  code: string;
  label: string;
  factor?: string | null;
  /** What the label speaks of, for readers of another language. */
  values?: Record<string, unknown>;
  running: MoneyValue;
}

interface PricedItem {
  articleId: string;
  headline: string;
  language: string;
  direction: 'ltr' | 'rtl';
  lines: PriceLine[];
  amount: MoneyValue;
}

interface PriceLinesProps {
  items: PricedItem[];
  /** Lines of the whole order, after those of the items. */
  lines: PriceLine[];
  total: MoneyValue;
}

/** The server's label where it speaks the reader's language; otherwise our word for the line and its values. */
function LineName({ line }: { line: PriceLine }) {
  const words = useSharedWords();
  const { language, locale } = useLanguage();
  if (language === 'en') return line.label || wordFor(words.feeLines, line.code);
  const detail = feeDetail(line, words, locale);
  return (
    <>
      {wordFor(words.feeLines, line.code)}
      {detail ? <span className={styles.lineDetail}>{detail}</span> : null}
    </>
  );
}

function Line({ line }: { line: PriceLine }) {
  return (
    <tr data-neutral={line.factor === '1' || undefined}>
      <th scope="row">
        <LineName line={line} />
      </th>
      <td className={styles.factor}>{line.factor ? <bdi>× {line.factor}</bdi> : null}</td>
      <td>
        <Money value={line.running} />
      </td>
    </tr>
  );
}

/** How a price came about: each factor with the amount after it, down to the total. */
export function PriceLines({ items, lines, total }: PriceLinesProps) {
  const words = useSharedWords();
  const several = items.length > 1;
  // With one article the sum of the articles is only its last line again.
  const orderLines = several ? lines : lines.filter(({ code }) => code !== 'subtotal');
  return (
    <table className={styles.priceLines}>
      <thead>
        <tr>
          <th scope="col">{words.price.line}</th>
          <th scope="col">{words.price.factor}</th>
          <th scope="col">{words.price.running}</th>
        </tr>
      </thead>
      {items.map((item) => (
        <tbody key={item.articleId}>
          {several ? (
            <tr className={styles.lineGroup}>
              <th colSpan={3} scope="rowgroup" lang={item.language} dir={item.direction}>
                {item.headline}
              </th>
            </tr>
          ) : null}
          {item.lines.map((line, index) => (
            <Line key={`${line.code}-${String(index)}`} line={line} />
          ))}
        </tbody>
      ))}
      <tbody>
        {orderLines.map((line, index) => (
          <Line key={`${line.code}-${String(index)}`} line={line} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {words.price.total}
          </th>
          <td>
            <Money value={total} />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
