import type { RouteObject } from 'react-router';
import { page } from '../page.js';
import { Only } from '../session/gates.js';

export const refundRoutes: RouteObject[] = [
  {
    element: <Only may="seePayments" />,
    children: [
      { path: 'refunds', element: page(async () => (await import('./refunds-page.js')).RefundsPage) },
      { path: 'refunds/limits', element: page(async () => (await import('./refund-limits-page.js')).RefundLimitsPage) },
      { path: 'refunds/:id', element: page(async () => (await import('./refund-page.js')).RefundPage) },
      { path: 'disputes', element: page(async () => (await import('../disputes/disputes-page.js')).DisputesPage) },
      { path: 'disputes/:id', element: page(async () => (await import('../disputes/dispute-page.js')).DisputePage) },
    ],
  },
];
