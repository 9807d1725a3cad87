import { Link } from 'react-router';
import type { ArticleFound } from '../../api/views.js';
import { DateTime } from '../../design/data/date-time.js';
import { countText } from '../../design/data/format.js';
import { RightsMark } from '../../design/marks/rights-mark.js';
import { useLanguage } from '../../words/language.js';
import { useSharedWords } from '../../words/shared.js';
import styles from './start.module.css';

/** One article in a list, as on a front page: what it says, and whether one may have it. */
export function ArticleTeaser({ article, heading = 'h3' }: { article: ArticleFound; heading?: 'h2' | 'h3' }) {
  const words = useSharedWords();
  const { locale } = useLanguage();
  const Heading = heading;
  return (
    <article className={styles.teaser}>
      <p className={styles.teaserTitle} lang={article.language} dir={article.direction}>
        {article.titleName}
      </p>
      <Heading className={styles.teaserHeadline} lang={article.language} dir={article.direction}>
        <Link to={`/articles/${article.id}`}>{article.headline}</Link>
      </Heading>
      {article.standfirst ? (
        <p className={styles.teaserText} lang={article.language} dir={article.direction}>
          {article.standfirst}
        </p>
      ) : null}
      <p className={styles.teaserFacts}>
        <RightsMark status={article.rights} />
        {article.publishedAt ? <DateTime value={article.publishedAt} /> : null}
        <span>{words.words(countText(article.wordCount, locale), article.wordCount)}</span>
      </p>
    </article>
  );
}
