import type { RouteObject } from 'react-router';
import { page } from '../page.js';
import { Only } from '../session/gates.js';

const forManagers: RouteObject[] = [
  { path: 'sources/new', element: page(async () => (await import('./add-source-page.js')).AddSourcePage) },
  { path: 'sources/:id/edit', element: page(async () => (await import('./edit-source-page.js')).EditSourcePage) },
];

export const sourceRoutes: RouteObject[] = [
  {
    element: <Only may="readSources" />,
    children: [
      { path: 'sources', element: page(async () => (await import('./sources-page.js')).SourcesPage) },
      { element: <Only may="manageSources" />, children: forManagers },
      { path: 'sources/files', element: page(async () => (await import('./files-page.js')).FilesPage) },
      { path: 'sources/files/:id', element: page(async () => (await import('./file-page.js')).FilePage) },
      { path: 'sources/:id', element: page(async () => (await import('./source-page.js')).SourcePage) },
    ],
  },
];
