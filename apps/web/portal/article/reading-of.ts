import type { Article } from '../../api/views.js';
import type { ReadingArticle } from '../../design/reading/article-view.js';

/** The public view of an article as the reading components take it. */
export function readingOf(article: Article): ReadingArticle {
  return article;
}
