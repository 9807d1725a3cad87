export * from './catalogue.entities.js';
export * from './catalogue.errors.js';
export * from './catalogue.events.js';
export * from './catalogue.module.js';
export * from './catalogue.permissions.js';
export * from './article/article-content.js';
export { ARTICLE_STATES, ARTICLE_TRANSITIONS, type ArticleState } from './article/article.states.js';
export { ArticleFactsQuery, type ArticleFacts, type ComponentFacts } from './article/article-facts.query.js';
export { ArticleQuery, type StoredArticle } from './article/article.query.js';
export { pictureAddress, type ArticleListItem, type ArticleView, type ComponentView } from './article/article-view.js';
export { blockText, bodyText, countWords, ownWords } from './article/body-text.js';
export {
  DeskArticles,
  type ArticleHistoryEntry,
  type DeskArticle,
  type DeskArticleItem,
  type DeskArticleResults,
  type DeskArticleSearch,
  type OverrideEntry,
} from './article/desk-articles.query.js';
export { isCanonicalHtml, readCanonicalHtml } from './article/canonical/read-canonical-html.js';
export { writeCanonicalHtml } from './article/canonical/write-canonical-html.js';
export { writeTextBlock } from './article/canonical/write-text-block.js';
export { componentIdsOf } from './article/component-ids.js';
export { PUBLIC_WORDS, type PublicBlock } from './article/public-blocks.js';
export { SetArticleState, type SetArticleStateInput } from './article/set-article-state.js';
export { extractArticle, type PageOptions } from './ingestion/extract-article.js';
export { MAX_PAGE_BYTES } from './ingestion/fetch-article.js';
export { ImportArticle, type ImportArticleInput } from './ingestion/import-article.js';
export { ResolveArticle } from './ingestion/resolve-article.js';
export type { StoredAs } from './ingestion/store-article.js';
export { ComponentBytes, type Picture } from './picture/component-bytes.js';
export { OverrideRights, type OverrideRightsInput } from './rights/override-rights.js';
export {
  CONTRIBUTOR_TERMS,
  UNKNOWN_TITLE,
  type ContributorTerms,
  type RightsContext,
} from './rights/rights-context.js';
export { rightsMap, TEXT_COMPONENT_ID } from './rights/rights-map.js';
export type { ArticleFound } from './search/article-found.js';
export type { Facets, FacetValue } from './search/facets.js';
export type { TextPart } from './search/highlight.js';
export { RelatedArticles } from './search/related-articles.query.js';
export { SearchArticles, type ArticleResults, type ArticleSearch } from './search/search-articles.query.js';
export type { TitleInput } from './title/check-title.js';
export { RELATIONS, type Relation } from './title/contributor.entity.js';
export { RemoveContributor } from './title/remove-contributor.js';
export { SaveContributor, type SaveContributorInput } from './title/save-contributor.js';
export { SaveTitle, type SaveTitleInput } from './title/save-title.js';
export { HOST_KINDS, type HostKind } from './title/title-host.entity.js';
export { Titles, type ContributorView, type TitleName, type TitleView } from './title/titles.query.js';
