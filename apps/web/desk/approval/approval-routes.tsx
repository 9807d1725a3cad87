import type { RouteObject } from 'react-router';

export const approvalRoutes: RouteObject[] = [
  { path: 'rules', lazy: { Component: async () => (await import('./rules-page.js')).RulesPage } },
  { path: 'rules/versions/:version', lazy: { Component: async () => (await import('./version-page.js')).VersionPage } },
  { path: 'rules/drafts/:id', lazy: { Component: async () => (await import('./draft-page.js')).DraftPage } },
  { path: 'screening', lazy: { Component: async () => (await import('../screening/hits-page.js')).HitsPage } },
  { path: 'sanctions-lists', lazy: { Component: async () => (await import('../screening/lists-page.js')).ListsPage } },
  {
    path: 'sanctions-lists/:id',
    lazy: { Component: async () => (await import('../screening/list-detail-page.js')).ListDetailPage },
  },
];
