import { Link } from 'react-router';
import type { QuoteItem } from '../../api/views.js';
import { Comma } from '../../design/data/comma.js';
import { countText } from '../../design/data/format.js';
import { Money } from '../../design/data/money.js';
import { useLanguage } from '../../words/language.js';
import { useSharedWords, wordFor } from '../../words/shared.js';
import { useWords } from '../words/words.js';
import styles from './quote.module.css';

/** The articles of a quote, an offer or a request, each with the parts that were chosen. */
export function QuotedItems({ items }: { items: readonly QuoteItem[] }) {
  const words = useWords();
  const shared = useSharedWords();
  const { locale } = useLanguage();
  return (
    <>
      {items.map((item) => (
        <div key={item.articleId} className={styles.item}>
          <p className={styles.itemHeadline} lang={item.language} dir={item.direction}>
            <Link to={`/articles/${item.articleId}`}>{item.headline}</Link>
          </p>
          <p className={styles.itemFacts}>
            <bdi lang={item.language}>{item.titleName}</bdi>
            {' · '}
            {item.blockIds ? words.builder.excerpt : words.builder.wholeText}
            <Comma />
            {shared.words(countText(item.words, locale), item.words)}
            {items.length > 1 ? (
              <>
                {' · '}
                <Money value={item.amount} />
              </>
            ) : null}
          </p>
          {item.components.map((component) => (
            <p key={component.id} className={styles.itemFacts}>
              + {wordFor(shared.componentKinds, component.kind)}
              {component.caption ? (
                <>
                  {': '}
                  <bdi lang={item.language}>{component.caption}</bdi>
                </>
              ) : null}
            </p>
          ))}
        </div>
      ))}
    </>
  );
}
