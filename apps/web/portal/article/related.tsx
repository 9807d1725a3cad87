import { useQuery } from '@tanstack/react-query';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import { ArticleTeaser } from '../start/article-teaser.js';
import { useWords } from '../words/words.js';
import styles from './article.module.css';

const SHOWN = 3;

/** Articles that tell of the same. The page is whole without them: a list that cannot be read is simply not shown. */
export function Related({ articleId }: { articleId: string }) {
  const words = useWords();
  const related = useQuery({
    queryKey: ['article', articleId, 'related'],
    queryFn: ({ signal }) =>
      answerOf(portal.GET('/api/v1/articles/{id}/related', { params: { path: { id: articleId } }, signal })),
    staleTime: 5 * 60_000,
  });
  const articles = (related.data ?? []).slice(0, SHOWN);
  if (articles.length === 0) return null;
  return (
    <section className={styles.related} aria-labelledby="related">
      <h2 id="related">{words.search.related}</h2>
      <div>
        {articles.map((article) => (
          <ArticleTeaser key={article.id} article={article} />
        ))}
      </div>
    </section>
  );
}
