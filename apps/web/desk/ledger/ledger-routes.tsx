import type { RouteObject } from 'react-router';
import { Only } from '../session/gates.js';

export const ledgerRoutes: RouteObject[] = [
  {
    element: <Only may="seeLedger" />,
    children: [
      { path: 'ledger', lazy: { Component: async () => (await import('./trial-balance-page.js')).TrialBalancePage } },
      {
        path: 'ledger/accounts/:code',
        lazy: { Component: async () => (await import('./account-page.js')).AccountPage },
      },
      { path: 'ledger/journal', lazy: { Component: async () => (await import('./journal-page.js')).JournalPage } },
      { path: 'ledger/entries/:id', lazy: { Component: async () => (await import('./entry-page.js')).EntryPage } },
      { path: 'ledger/revenue', lazy: { Component: async () => (await import('./revenue-page.js')).RevenuePage } },
      { path: 'ledger/periods', lazy: { Component: async () => (await import('./periods-page.js')).PeriodsPage } },
    ],
  },
];
