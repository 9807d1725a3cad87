import type { RouteObject } from 'react-router';
import { DraftPage } from './draft-page.js';
import { RulesPage } from './rules-page.js';
import { VersionPage } from './version-page.js';
import { ListDetailPage } from '../screening/list-detail-page.js';
import { ListsPage } from '../screening/lists-page.js';
import { HitsPage } from '../screening/hits-page.js';

export const approvalRoutes: RouteObject[] = [
  { path: 'rules', element: <RulesPage /> },
  { path: 'rules/versions/:version', element: <VersionPage /> },
  { path: 'rules/drafts/:id', element: <DraftPage /> },
  { path: 'screening', element: <HitsPage /> },
  { path: 'sanctions-lists', element: <ListsPage /> },
  { path: 'sanctions-lists/:id', element: <ListDetailPage /> },
];
