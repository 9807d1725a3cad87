import type { RouteObject } from 'react-router';
import { Only } from '../session/gates.js';

export const refundRoutes: RouteObject[] = [
  {
    element: <Only may="seePayments" />,
    children: [
      { path: 'refunds', lazy: { Component: async () => (await import('./refunds-page.js')).RefundsPage } },
      {
        path: 'refunds/limits',
        lazy: { Component: async () => (await import('./refund-limits-page.js')).RefundLimitsPage },
      },
      { path: 'refunds/:id', lazy: { Component: async () => (await import('./refund-page.js')).RefundPage } },
      {
        path: 'disputes',
        lazy: { Component: async () => (await import('../disputes/disputes-page.js')).DisputesPage },
      },
      {
        path: 'disputes/:id',
        lazy: { Component: async () => (await import('../disputes/dispute-page.js')).DisputePage },
      },
    ],
  },
];
