export type { PageOptions } from './extract-article.js';

/** `extractArticle` and the parsers it needs; processes that never read a page do without their 25 MB. */
export const loadExtractor = () => import('./extract-article.js');
