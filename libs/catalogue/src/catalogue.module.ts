import { Global, Module } from '@nestjs/common';
import { ArticleFactsQuery } from './article/article-facts.query.js';
import { ArticleQuery } from './article/article.query.js';
import { DeskArticles } from './article/desk-articles.query.js';
import { SetArticleState } from './article/set-article-state.js';
import { FetchArticle } from './ingestion/fetch-article.js';
import { ImportArticle } from './ingestion/import-article.js';
import { ImportFailures } from './ingestion/import-failures.js';
import { ResolveArticle } from './ingestion/resolve-article.js';
import { StoreArticle } from './ingestion/store-article.js';
import { ComponentBytes } from './picture/component-bytes.js';
import { OverrideRights } from './rights/override-rights.js';
import { Lexemes } from './search/lexemes.js';
import { RelatedArticles } from './search/related-articles.query.js';
import { SearchArticles } from './search/search-articles.query.js';
import { SearchIndex } from './search/search-index.js';
import { Spelling } from './search/spelling.js';
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
  DeskArticles,
  SearchArticles,
  RelatedArticles,
  Titles,
  ComponentBytes,
];
const INSIDE = [Lexemes, Spelling, SearchIndex, RightsContexts, FetchArticle, ImportFailures, StoreArticle];

/** Titles, articles and their rights. Stands on the ground of the process: database, jobs, audit, fetch, storage, clock. */
@Global()
@Module({ providers: [...INSIDE, ...DOOR], exports: DOOR })
export class CatalogueModule {}
