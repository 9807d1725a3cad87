import type { RouteObject } from 'react-router';
import { page } from '../page.js';
import { Only } from '../session/gates.js';

export const receivableRoutes: RouteObject[] = [
  {
    element: <Only may="seeLedger" />,
    children: [
      { path: 'receivables', element: page(async () => (await import('./receivables-page.js')).ReceivablesPage) },
      { path: 'receivables/:number', element: page(async () => (await import('./invoice-page.js')).InvoicePage) },
    ],
  },
];
