import type { RouteObject } from 'react-router';
import { page } from '../page.js';
import { Only } from '../session/gates.js';

export const reportRoutes: RouteObject[] = [
  {
    element: <Only may="seeLedger" />,
    children: [
      { path: 'reports', element: page(async () => (await import('./reports-page.js')).ReportsPage) },
      { path: 'tax', element: page(async () => (await import('../tax/tax-report-page.js')).TaxReportPage) },
      { path: 'tax/tables', element: page(async () => (await import('../tax/tax-tables-page.js')).TaxTablesPage) },
      {
        path: 'statements',
        element: page(async () => (await import('../statements/statements-page.js')).StatementsPage),
      },
      {
        path: 'statements/:id',
        element: page(async () => (await import('../statements/statement-page.js')).StatementPage),
      },
    ],
  },
];
