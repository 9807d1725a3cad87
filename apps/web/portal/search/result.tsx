import { Link } from 'react-router';
import { AddToBasket } from '../basket/add-to-basket.js';
import { basketItem } from '../basket/basket-items.js';
import type { ArticleFound } from '../../api/views.js';
import { DateTime } from '../../design/data/date-time.js';
import { countText } from '../../design/data/format.js';
import { RightsMark } from '../../design/marks/rights-mark.js';
import { MarkedText } from '../../design/search/marked-text.js';
import { useLanguage } from '../../words/language.js';
import { useSharedWords } from '../../words/shared.js';
import styles from './search.module.css';

/** One result: what it says where it answers, whether one may have it, and its picture where that may be shown. */
export function Result({ article }: { article: ArticleFound }) {
  const words = useSharedWords();
  const { locale } = useLanguage();
  const printed = { lang: article.language, dir: article.direction };
  return (
    <li className={styles.result}>
      <div className={styles.words}>
        <p className={styles.source}>
          <span>
            <bdi lang={article.language}>{article.titleName}</bdi>
          </span>
          {article.section ? (
            <span>
              <bdi lang={article.language}>{article.section}</bdi>
            </span>
          ) : null}
        </p>
        <h2 className={styles.headline} {...printed}>
          <Link to={`/articles/${article.id}`} className={styles.link}>
            <MarkedText parts={article.headlineParts} />
          </Link>
        </h2>
        {article.snippet ? (
          <p className={styles.snippet} {...printed}>
            <MarkedText parts={article.snippet} />
          </p>
        ) : null}
        <p className={styles.facts}>
          <RightsMark status={article.rights} />
          {article.byline ? <bdi lang={article.language}>{article.byline}</bdi> : null}
          {article.publishedAt ? <DateTime value={article.publishedAt} /> : null}
          <span>{words.words(countText(article.wordCount, locale), article.wordCount)}</span>
        </p>
        {article.rights === 'excluded' ? null : <AddToBasket item={basketItem(article)} size="compact-sm" />}
      </div>
      {article.image ? (
        <img className={styles.picture} src={article.image.url} alt="" loading="lazy" decoding="async" />
      ) : null}
    </li>
  );
}
