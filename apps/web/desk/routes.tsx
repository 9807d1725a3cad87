import type { QueryClient } from '@tanstack/react-query';
import type { RouteObject } from 'react-router';
import { QueuePage } from './queue/queue-page.js';
import { RequestPage } from './request/request-page.js';
import { StaffOnly } from './session/gates.js';
import { DeskShell } from './shell/desk-shell.js';
import { CrashPage, NotFoundPage } from './shell/other-pages.js';

const forStaff: RouteObject[] = [
  { index: true, element: <QueuePage /> },
  { path: 'requests/:reference', element: <RequestPage /> },
];

export function deskRoutes(queries: QueryClient): RouteObject[] {
  return [
    {
      element: <DeskShell queries={queries} />,
      children: [
        {
          // The masthead stays when a page breaks.
          errorElement: <CrashPage />,
          children: [
            { element: <StaffOnly />, children: forStaff },
            { path: '*', element: <NotFoundPage /> },
          ],
        },
      ],
    },
  ];
}
