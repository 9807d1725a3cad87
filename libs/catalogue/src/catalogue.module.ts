import { Global, Module } from '@nestjs/common';
import { ArticleFaceQuery } from './article/article-face.query.js';
import { ArticleFactsQuery } from './article/article-facts.query.js';
import { ArticleQuery } from './article/article.query.js';
import { DeskArticles } from './article/desk-articles.query.js';
import { SetArticleState } from './article/set-article-state.js';
import { FetchArticle } from './ingestion/fetch-article.js';
import { ImportArticle } from './ingestion/import-article.js';
import { ImportFailures } from './ingestion/import-failures.js';
import { RecurringBlocks } from './ingestion/recurring/recurring-blocks.js';
import { ResolveArticle } from './ingestion/resolve-article.js';
import { StoreArticle } from './ingestion/store-article.js';
import { ComponentBytes } from './picture/component-bytes.js';
import { RemoveRightsOwner } from './owner/remove-rights-owner.js';
import { RightsOwners } from './owner/rights-owners.query.js';
import { SaveRightsOwner } from './owner/save-rights-owner.js';
import { RightsReport } from './report/rights-report.query.js';
import { ArticleVersions } from './revision/article-versions.query.js';
import { MarkRevision } from './revision/mark-revision.js';
import { ApplyRightsRule } from './rights-rule/apply-rights-rule.js';
import { DiscardRightsRule } from './rights-rule/discard-rights-rule.js';
import { DraftRightsRule } from './rights-rule/draft-rights-rule.js';
import { EndRightsRule } from './rights-rule/end-rights-rule.js';
import { PreviewRightsRule } from './rights-rule/preview-rights-rule.js';
import { RightsRules } from './rights-rule/rights-rules.query.js';
import { RIGHTS_HANDLERS } from './rights-run/rights-jobs.js';
import { RightsRunsQuery } from './rights-run/rights-runs.query.js';
import { RightsRuns } from './rights-run/rights-runs.js';
import { OverrideRights } from './rights/override-rights.js';
import { Frequencies } from './search/frequencies.js';
import { Lexemes } from './search/lexemes.js';
import { RelatedArticles } from './search/related-articles.query.js';
import { RemoveFilter } from './search/remove-filter.js';
import { SaveFilter } from './search/save-filter.js';
import { SavedFilters } from './search/saved-filters.query.js';
import { SearchArticles } from './search/search-articles.query.js';
import { SearchIndex } from './search/search-index.js';
import { Spelling } from './search/spelling.js';
import { Contributors } from './title/contributors.query.js';
import { BULK_DOOR, BULK_INSIDE } from './bulk/bulk.module-parts.js';
import { SOURCE_DOOR, SOURCE_HANDLERS, SOURCE_INSIDE } from './source/source.module-parts.js';
import { RemoveContributor } from './title/remove-contributor.js';
import { RightsContexts } from './title/rights-contexts.js';
import { SaveContributor } from './title/save-contributor.js';
import { SaveTitle } from './title/save-title.js';
import { Titles } from './title/titles.query.js';

const DOOR = [
  ResolveArticle,
  ImportArticle,
  SetArticleState,
  OverrideRights,
  SaveTitle,
  SaveContributor,
  RemoveContributor,
  ArticleQuery,
  ArticleFactsQuery,
  ArticleFaceQuery,
  DeskArticles,
  SearchArticles,
  RelatedArticles,
  SaveFilter,
  RemoveFilter,
  SavedFilters,
  Titles,
  ComponentBytes,
  Contributors,
  SaveRightsOwner,
  RemoveRightsOwner,
  RightsOwners,
  DraftRightsRule,
  DiscardRightsRule,
  PreviewRightsRule,
  ApplyRightsRule,
  EndRightsRule,
  RightsRules,
  RightsRunsQuery,
  RightsReport,
  ArticleVersions,
  MarkRevision,
  ...RIGHTS_HANDLERS,
  ...SOURCE_DOOR,
  ...BULK_DOOR,
  ...SOURCE_HANDLERS,
];
const INSIDE = [
  Lexemes,
  Spelling,
  Frequencies,
  SearchIndex,
  RightsContexts,
  RightsRuns,
  FetchArticle,
  RecurringBlocks,
  ImportFailures,
  StoreArticle,
  ...SOURCE_INSIDE,
  ...BULK_INSIDE,
];

/** Titles, articles and their rights. Stands on the ground of the process: database, jobs, audit, fetch, storage, clock. */
@Global()
@Module({ providers: [...INSIDE, ...DOOR], exports: DOOR })
export class CatalogueModule {}
