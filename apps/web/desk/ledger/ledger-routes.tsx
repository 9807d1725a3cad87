import type { RouteObject } from 'react-router';
import { page } from '../page.js';
import { Only } from '../session/gates.js';

export const ledgerRoutes: RouteObject[] = [
  {
    element: <Only may="seeLedger" />,
    children: [
      { path: 'ledger', element: page(async () => (await import('./trial-balance-page.js')).TrialBalancePage) },
      { path: 'ledger/accounts/:code', element: page(async () => (await import('./account-page.js')).AccountPage) },
      { path: 'ledger/journal', element: page(async () => (await import('./journal-page.js')).JournalPage) },
      { path: 'ledger/entries/:id', element: page(async () => (await import('./entry-page.js')).EntryPage) },
      { path: 'ledger/revenue', element: page(async () => (await import('./revenue-page.js')).RevenuePage) },
      { path: 'ledger/periods', element: page(async () => (await import('./periods-page.js')).PeriodsPage) },
    ],
  },
];
