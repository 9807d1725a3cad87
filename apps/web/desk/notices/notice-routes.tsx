import type { RouteObject } from 'react-router';

export const noticeRoutes: RouteObject[] = [
  { path: 'notices', lazy: { Component: async () => (await import('./notices-page.js')).NoticesPage } },
  { path: 'notices/new', lazy: { Component: async () => (await import('./new-notice-page.js')).NewNoticePage } },
  { path: 'notices/:id', lazy: { Component: async () => (await import('./notice-page.js')).NoticePage } },
  { path: 'notices/:id/proof', lazy: { Component: async () => (await import('./proof-page.js')).ProofPage } },
  {
    path: 'notices/:id/recipients/:recipientId',
    lazy: { Component: async () => (await import('./recipient-page.js')).RecipientPage },
  },
];
