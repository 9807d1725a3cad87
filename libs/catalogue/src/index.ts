export * from './catalogue.entities.js';
export * from './catalogue.errors.js';
export * from './catalogue.events.js';
export * from './catalogue.module.js';
export * from './catalogue.permissions.js';
export * from './article/article-content.js';
export { ARTICLE_STATES, ARTICLE_TRANSITIONS, type ArticleState } from './article/article.states.js';
export { ArticleFaceQuery, type ArticleFace } from './article/article-face.query.js';
export {
  ArticleFactsQuery,
  articleFactsSql,
  articleIdsOf,
  rowsToArticleFacts,
  type ArticleFacts,
  type ArticleFactsRow,
  type ComponentFacts,
} from './article/article-facts.query.js';
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
export { loadCanonicalReader } from './article/canonical/load-canonical-reader.js';
export { writeCanonicalHtml } from './article/canonical/write-canonical-html.js';
export { writeTextBlock } from './article/canonical/write-text-block.js';
export { componentIdsOf } from './article/component-ids.js';
export { PUBLIC_WORDS, type PublicBlock } from './article/public-blocks.js';
export { sanitiseInline } from './article/sanitise-inline.js';
export { SetArticleState, type SetArticleStateInput } from './article/set-article-state.js';
export { loadExtractor, type PageOptions } from './ingestion/load-extractor.js';
export { MAX_PAGE_BYTES } from './ingestion/fetch-article.js';
export { readArticleUrl } from './ingestion/url-key.js';
export { ImportArticle, type ImportArticleInput } from './ingestion/import-article.js';
export { ResolveArticle } from './ingestion/resolve-article.js';
export type { StoredAs } from './ingestion/store-article.js';
export { ComponentBytes, type Picture } from './picture/component-bytes.js';
export { RemoveRightsOwner } from './owner/remove-rights-owner.js';
export { OWNER_KINDS } from './owner/rights-owner.entity.js';
export { RightsOwners, type RightsOwnersView, type RightsOwnerView } from './owner/rights-owners.query.js';
export { SaveRightsOwner, type SaveRightsOwnerInput } from './owner/save-rights-owner.js';
export {
  RightsReport,
  type ReportLine,
  type ReportMonth,
  type RightsReportFilter,
  type RightsReportView,
} from './report/rights-report.query.js';
export { rightsReportCsv } from './report/rights-report-csv.js';
export {
  ArticleVersions,
  type ArticleVersionItem,
  type ArticleVersionsView,
  type RevisionDecision,
  type VersionDiffView,
} from './revision/article-versions.query.js';
export { REVISION_CODES, type RevisionCode } from './revision/assess-revision.js';
export type { BlockDiff } from './revision/diff-blocks.js';
export { DETAIL_FIELDS, type ComponentDiff, type DetailDiff } from './revision/diff-versions.js';
export type { DiffPart } from './revision/diff-words.js';
export { MarkRevision, type MarkRevisionInput } from './revision/mark-revision.js';
export { ApplyRightsRule } from './rights-rule/apply-rights-rule.js';
export type { RuleInput } from './rights-rule/check-rule.js';
export { DiscardRightsRule } from './rights-rule/discard-rights-rule.js';
export { DraftRightsRule, type DraftRightsRuleInput } from './rights-rule/draft-rights-rule.js';
export { EndRightsRule } from './rights-rule/end-rights-rule.js';
export { PreviewRightsRule } from './rights-rule/preview-rights-rule.js';
export { RULE_STATES, RULE_TRANSITIONS, type RuleState } from './rights-rule/rights-rule.states.js';
export {
  RightsRules,
  type RightsRuleDetail,
  type RightsRuleItem,
  type RightsRuleView,
} from './rights-rule/rights-rules.query.js';
export { RejudgeRights } from './rights-run/rejudge-rights.js';
export { RIGHTS_HANDLERS, RIGHTS_SCHEDULES } from './rights-run/rights-jobs.js';
export { RUN_CAUSES, RUN_MODES, RUN_STATES, type RunExample } from './rights-run/rights-run.entity.js';
export { RightsRunsQuery, type RightsRunView } from './rights-run/rights-runs.query.js';
export { OverrideRights, type OverrideRightsInput } from './rights/override-rights.js';
export {
  CONTRIBUTOR_TERMS,
  RULE_PARTS,
  UNKNOWN_TITLE,
  type ContributorTerms,
  type RuleParts,
  type RightsContext,
} from './rights/rights-context.js';
export { rightsMap, TEXT_COMPONENT_ID } from './rights/rights-map.js';
export type { ArticleFound } from './search/article-found.js';
export type { DeskFacets, Facets, FacetValue } from './search/facets.js';
export type { TextPart } from './search/highlight.js';
export { RelatedArticles } from './search/related-articles.query.js';
export { RemoveFilter } from './search/remove-filter.js';
export { SaveFilter, type SaveFilterInput } from './search/save-filter.js';
export { SAVED_FIELDS, type SavedFields } from './search/saved-filter.entity.js';
export { SavedFilters, type SavedFilterView } from './search/saved-filters.query.js';
export { SearchArticles, type ArticleResults, type ArticleSearch } from './search/search-articles.query.js';
export * from './bulk/index.js';
export * from './source/index.js';
export type { TitleInput } from './title/check-title.js';
export { RELATIONS, type Relation } from './title/contributor.entity.js';
export { RemoveContributor } from './title/remove-contributor.js';
export type { ContractInput } from './title/check-contract.js';
export {
  Contributors,
  type ContributorChange,
  type ContributorDetail,
  type ContributorItem,
} from './title/contributors.query.js';
export { SaveContributor, type SaveContributorInput, type SavedContributor } from './title/save-contributor.js';
export { SaveTitle, type SaveTitleInput } from './title/save-title.js';
export { HOST_KINDS, type HostKind } from './title/title-host.entity.js';
export { Titles, type ContributorView, type TitleName, type TitleView } from './title/titles.query.js';
