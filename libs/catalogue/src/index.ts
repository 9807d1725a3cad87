export * from './catalogue.errors.js';
export * from './article/article-content.js';
export { blockText, bodyText, countWords, ownWords } from './article/body-text.js';
export { extractArticle, type PageOptions } from './ingestion/extract-article.js';
export { rightsMap, TEXT_COMPONENT_ID } from './rights/rights-map.js';
export {
  CONTRIBUTOR_TERMS,
  UNKNOWN_TITLE,
  type ContributorTerms,
  type RightsContext,
} from './rights/rights-context.js';
