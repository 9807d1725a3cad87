import { pictureUrl, type ArticleComponent, type DeskArticle } from '../../api/desk-client.js';
import type { ReadingArticle } from '../../design/reading/article-view.js';

/** Bytes are only ever fetched of pictures that may be licensed. */
const isShown = ({ kind, rights, sourceUrl }: ArticleComponent): boolean =>
  (kind === 'image' || kind === 'graphic') && rights.status === 'licensable' && sourceUrl !== null;

/** The desk's view of an article as the reading components take it: the whole text. */
export function readingOf(article: DeskArticle): ReadingArticle {
  const { content } = article;
  return {
    ...content,
    titleName: article.titleName,
    components: content.components.map((component) => ({
      ...component,
      imageUrl: isShown(component) ? pictureUrl(article.id, component.id) : null,
    })),
  };
}
