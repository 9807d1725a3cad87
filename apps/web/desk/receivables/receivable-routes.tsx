import type { RouteObject } from 'react-router';
import { Only } from '../session/gates.js';

export const receivableRoutes: RouteObject[] = [
  {
    element: <Only may="seeLedger" />,
    children: [
      { path: 'receivables', lazy: { Component: async () => (await import('./receivables-page.js')).ReceivablesPage } },
      { path: 'receivables/:number', lazy: { Component: async () => (await import('./invoice-page.js')).InvoicePage } },
    ],
  },
];
