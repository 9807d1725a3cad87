import type { RouteObject } from 'react-router';
import { Only } from '../session/gates.js';

const forManagers: RouteObject[] = [
  { path: 'sources/new', lazy: { Component: async () => (await import('./add-source-page.js')).AddSourcePage } },
  { path: 'sources/:id/edit', lazy: { Component: async () => (await import('./edit-source-page.js')).EditSourcePage } },
];

export const sourceRoutes: RouteObject[] = [
  {
    element: <Only may="readSources" />,
    children: [
      { path: 'sources', lazy: { Component: async () => (await import('./sources-page.js')).SourcesPage } },
      { element: <Only may="manageSources" />, children: forManagers },
      { path: 'sources/files', lazy: { Component: async () => (await import('./files-page.js')).FilesPage } },
      { path: 'sources/files/:id', lazy: { Component: async () => (await import('./file-page.js')).FilePage } },
      { path: 'sources/:id', lazy: { Component: async () => (await import('./source-page.js')).SourcePage } },
    ],
  },
];
