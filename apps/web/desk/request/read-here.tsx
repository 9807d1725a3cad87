import { useQuery } from '@tanstack/react-query';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { ArticleReading } from '../../design/reading/article-reading.js';
import { readingOf } from '../articles/reading-of.js';
import { articleQuery } from '../articles/use-article.js';
import styles from './request.module.css';

interface ReadHereProps {
  articleId: string;
  /** The chosen blocks of an excerpt; the others step back. */
  blockIds: string[] | null;
}

/** The article with its rights drawn on it, without leaving the request. */
export function ReadHere({ articleId, blockIds }: ReadHereProps) {
  const article = useQuery(articleQuery(articleId));
  if (article.isPending) return <Loading lines={6} />;
  if (article.isError) return <ProblemAlert error={article.error} onRetry={() => void article.refetch()} />;
  return (
    <div className={styles.readHere}>
      <ArticleReading article={readingOf(article.data)} chosenBlockIds={blockIds} />
    </div>
  );
}
