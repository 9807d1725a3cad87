import type { RouteObject } from 'react-router';
import { Only } from '../session/gates.js';

export const reconciliationRoutes: RouteObject[] = [
  {
    element: <Only may="seeLedger" />,
    children: [
      { path: 'payouts', lazy: { Component: async () => (await import('./payouts-page.js')).PayoutsPage } },
      { path: 'payouts/:id', lazy: { Component: async () => (await import('./payout-page.js')).PayoutPage } },
      { path: 'differences', lazy: { Component: async () => (await import('./differences-page.js')).DifferencesPage } },
      {
        path: 'differences/:id',
        lazy: { Component: async () => (await import('./difference-page.js')).DifferencePage },
      },
    ],
  },
];
