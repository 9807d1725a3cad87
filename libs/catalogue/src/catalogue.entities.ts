import { ArticleAddress } from './article/article-address.entity.js';
import { ArticleChange } from './article/article-change.entity.js';
import { ArticleVersion } from './article/article-version.entity.js';
import { Article } from './article/article.entity.js';
import { ImportFailure } from './ingestion/import-failure.entity.js';
import { RightsOwner } from './owner/rights-owner.entity.js';
import { ArticleRevision } from './revision/article-revision.entity.js';
import { RevisionHistory } from './revision/revision-history.entity.js';
import { RightsRule } from './rights-rule/rights-rule.entity.js';
import { RightsRun } from './rights-run/rights-run.entity.js';
import { RightsOverride } from './rights/rights-override.entity.js';
import { ContributorHistory } from './title/contributor-history.entity.js';
import { BulkImport } from './bulk/bulk-import.entity.js';
import { SOURCE_ENTITIES } from './source/source.module-parts.js';
import { SavedFilter } from './search/saved-filter.entity.js';
import { Contributor } from './title/contributor.entity.js';
import { TitleHost } from './title/title-host.entity.js';
import { Title } from './title/title.entity.js';

/** For the data source only; no other context works with them. */
export const CATALOGUE_ENTITIES: readonly (new () => object)[] = [
  Title,
  TitleHost,
  Contributor,
  Article,
  ArticleVersion,
  ArticleAddress,
  ArticleChange,
  RightsOverride,
  ImportFailure,
  ContributorHistory,
  RightsOwner,
  RightsRule,
  RightsRun,
  ArticleRevision,
  RevisionHistory,
  ...SOURCE_ENTITIES,
  BulkImport,
  SavedFilter,
];
