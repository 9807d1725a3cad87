import type { RouteObject } from 'react-router';
import { page } from '../page.js';

export const noticeRoutes: RouteObject[] = [
  { path: 'notices', element: page(async () => (await import('./notices-page.js')).NoticesPage) },
  { path: 'notices/new', element: page(async () => (await import('./new-notice-page.js')).NewNoticePage) },
  { path: 'notices/:id', element: page(async () => (await import('./notice-page.js')).NoticePage) },
  { path: 'notices/:id/proof', element: page(async () => (await import('./proof-page.js')).ProofPage) },
  {
    path: 'notices/:id/recipients/:recipientId',
    element: page(async () => (await import('./recipient-page.js')).RecipientPage),
  },
];
