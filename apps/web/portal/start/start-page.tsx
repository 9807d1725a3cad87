import { useEffect } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import { useWords } from '../words/words.js';
import { ArticleTeaser } from './article-teaser.js';
import { FindArticle } from './find-article.js';
import styles from './start.module.css';

const TEASERS = 6;

function Latest() {
  const words = useWords();
  const latest = useQuery({
    queryKey: ['articles', 'latest'],
    queryFn: ({ signal }) =>
      answerOf(portal.GET('/api/v1/articles', { params: { query: { limit: TEASERS } }, signal })),
  });
  const articles = latest.data?.items ?? [];
  // The page is whole without it: a list that cannot be read is simply not shown.
  if (articles.length === 0) return null;
  return (
    <section className={styles.latest}>
      <div className={styles.latestHead}>
        <h2>{words.start.latest}</h2>
        <Link to="/search">{words.start.allArticles}</Link>
      </div>
      <div className={styles.teasers}>
        {articles.map((article) => (
          <ArticleTeaser key={article.id} article={article} />
        ))}
      </div>
    </section>
  );
}

export function StartPage() {
  const words = useWords();
  useEffect(() => {
    document.title = `${words.siteName} · ${words.start.title}`;
  }, [words]);
  return (
    <div className={styles.start}>
      <div className={styles.hero}>
        <h1 className={styles.title}>{words.start.title}</h1>
        <p className={styles.lead}>{words.start.lead}</p>
        <FindArticle />
      </div>
      <section aria-labelledby="what-happens-next" className={styles.steps}>
        <h2 id="what-happens-next" className={styles.stepsTitle}>
          {words.start.whatNext}
        </h2>
        <ol>
          {words.start.steps.map((step) => (
            <li key={step.title}>
              <p className={styles.stepTitle}>{step.title}</p>
              <p>{step.text}</p>
            </li>
          ))}
        </ol>
      </section>
      <Latest />
    </div>
  );
}
