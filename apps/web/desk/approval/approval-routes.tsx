import type { RouteObject } from 'react-router';
import { page } from '../page.js';

export const approvalRoutes: RouteObject[] = [
  { path: 'rules', element: page(async () => (await import('./rules-page.js')).RulesPage) },
  { path: 'rules/versions/:version', element: page(async () => (await import('./version-page.js')).VersionPage) },
  { path: 'rules/drafts/:id', element: page(async () => (await import('./draft-page.js')).DraftPage) },
  { path: 'screening', element: page(async () => (await import('../screening/hits-page.js')).HitsPage) },
  { path: 'sanctions-lists', element: page(async () => (await import('../screening/lists-page.js')).ListsPage) },
  {
    path: 'sanctions-lists/:id',
    element: page(async () => (await import('../screening/list-detail-page.js')).ListDetailPage),
  },
];
