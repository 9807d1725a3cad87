import type { RouteObject } from 'react-router';
import { Only } from '../session/gates.js';

export const reportRoutes: RouteObject[] = [
  {
    element: <Only may="seeLedger" />,
    children: [
      { path: 'reports', lazy: { Component: async () => (await import('./reports-page.js')).ReportsPage } },
      { path: 'tax', lazy: { Component: async () => (await import('../tax/tax-report-page.js')).TaxReportPage } },
      {
        path: 'tax/tables',
        lazy: { Component: async () => (await import('../tax/tax-tables-page.js')).TaxTablesPage },
      },
      {
        path: 'statements',
        lazy: { Component: async () => (await import('../statements/statements-page.js')).StatementsPage },
      },
      {
        path: 'statements/:id',
        lazy: { Component: async () => (await import('../statements/statement-page.js')).StatementPage },
      },
    ],
  },
];
