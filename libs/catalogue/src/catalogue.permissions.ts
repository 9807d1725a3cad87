import { permission, type Permission } from '#libs/kernel';

export const ReadArticles = permission(
  'catalogue.read-articles',
  'reviewer',
  'rights-manager',
  'finance',
  'administrator',
);
export const ImportArticles = permission('catalogue.import-articles', 'reviewer', 'rights-manager', 'administrator');
export const ChangeRights = permission('catalogue.change-rights', 'rights-manager', 'administrator');
export const ChangeArticleState = permission('catalogue.change-article-state', 'rights-manager', 'administrator');
export const ManageTitles = permission('catalogue.manage-titles', 'rights-manager', 'administrator');
export const ReadSources = permission('catalogue.read-sources', 'reviewer', 'rights-manager', 'administrator');
export const ManageSources = permission('catalogue.manage-sources', 'rights-manager', 'administrator');

export const CATALOGUE_PERMISSIONS: readonly Permission[] = [
  ReadArticles,
  ImportArticles,
  ChangeRights,
  ChangeArticleState,
  ManageTitles,
  ReadSources,
  ManageSources,
];
