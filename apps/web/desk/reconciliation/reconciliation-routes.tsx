import type { RouteObject } from 'react-router';
import { page } from '../page.js';
import { Only } from '../session/gates.js';

export const reconciliationRoutes: RouteObject[] = [
  {
    element: <Only may="seeLedger" />,
    children: [
      { path: 'payouts', element: page(async () => (await import('./payouts-page.js')).PayoutsPage) },
      { path: 'payouts/:id', element: page(async () => (await import('./payout-page.js')).PayoutPage) },
      { path: 'differences', element: page(async () => (await import('./differences-page.js')).DifferencesPage) },
      { path: 'differences/:id', element: page(async () => (await import('./difference-page.js')).DifferencePage) },
    ],
  },
];
