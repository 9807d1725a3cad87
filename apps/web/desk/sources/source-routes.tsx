import type { RouteObject } from 'react-router';
import { Only } from '../session/gates.js';
import { AddSourcePage } from './add-source-page.js';
import { EditSourcePage } from './edit-source-page.js';
import { FilePage } from './file-page.js';
import { FilesPage } from './files-page.js';
import { SourcePage } from './source-page.js';
import { SourcesPage } from './sources-page.js';

const forManagers: RouteObject[] = [
  { path: 'sources/new', element: <AddSourcePage /> },
  { path: 'sources/:id/edit', element: <EditSourcePage /> },
];

export const sourceRoutes: RouteObject[] = [
  {
    element: <Only may="readSources" />,
    children: [
      { path: 'sources', element: <SourcesPage /> },
      { element: <Only may="manageSources" />, children: forManagers },
      { path: 'sources/files', element: <FilesPage /> },
      { path: 'sources/files/:id', element: <FilePage /> },
      { path: 'sources/:id', element: <SourcePage /> },
    ],
  },
];
