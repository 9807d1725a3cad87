import type { QueryClient } from '@tanstack/react-query';
import type { RouteObject } from 'react-router';
import { ForgotPasswordPage } from './account/forgot-password-page.js';
import { ResetPasswordPage } from './account/reset-password-page.js';
import { SecondFactorPage } from './account/second-factor-page.js';
import { SignInPage } from './account/sign-in-page.js';
import { approvalRoutes } from './approval/approval-routes.js';
import { priceRoutes } from './prices/price-routes.js';
import { QueuePage } from './queue/queue-page.js';
import { RequestPage } from './request/request-page.js';
import { ledgerRoutes } from './ledger/ledger-routes.js';
import { noticeRoutes } from './notices/notice-routes.js';
import { refundRoutes } from './refunds/refund-routes.js';
import { receivableRoutes } from './receivables/receivable-routes.js';
import { reconciliationRoutes } from './reconciliation/reconciliation-routes.js';
import { reportRoutes } from './reports/report-routes.js';
import { Only, StaffOnly, Waiting } from './session/gates.js';
import { DeskShell } from './shell/desk-shell.js';
import { CrashPage, NotFoundPage } from './shell/other-pages.js';
import { simulationRoutes } from './simulation/simulation-routes.js';
import { sourceRoutes } from './sources/source-routes.js';

const forEverybody: RouteObject[] = [
  { path: 'sign-in', element: <SignInPage /> },
  { path: 'second-factor', element: <SecondFactorPage /> },
  { path: 'forgot-password', element: <ForgotPasswordPage /> },
  { path: 'reset-password', element: <ResetPasswordPage /> },
];

/**
 * The code of a page is fetched as somebody goes there, and the page before stays until it has come: the router does it, not
 * `React.lazy`, which would show a placeholder for 300 ms at least (docs/adr/0562). What most of the day is spent on, the
 * queue and a request, comes with the desk itself.
 */
const forStaff: RouteObject[] = [
  { index: true, element: <QueuePage /> },
  { path: 'requests/:reference', element: <RequestPage /> },
  { path: 'figures', lazy: { Component: async () => (await import('./dashboard/dashboard-page.js')).DashboardPage } },
  { path: 'templates', lazy: { Component: async () => (await import('./templates/templates-page.js')).TemplatesPage } },
  {
    path: 'clearances',
    lazy: { Component: async () => (await import('./clearance/board-page.js')).ClearanceBoardPage },
  },
  { path: 'hours', lazy: { Component: async () => (await import('./hours/hours-page.js')).HoursPage } },
  { path: 'articles', lazy: { Component: async () => (await import('./articles/articles-page.js')).ArticlesPage } },
  {
    element: <Only may="importArticles" />,
    children: [
      {
        path: 'articles/import',
        lazy: { Component: async () => (await import('./articles/import-page.js')).ImportPage },
      },
    ],
  },
  { path: 'articles/:id', lazy: { Component: async () => (await import('./articles/article-page.js')).ArticlePage } },
  {
    path: 'articles/:id/versions',
    lazy: { Component: async () => (await import('./versions/versions-page.js')).VersionsPage },
  },
  { path: 'rights', lazy: { Component: async () => (await import('./rights/report-page.js')).ReportPage } },
  { path: 'rights/rules', lazy: { Component: async () => (await import('./rights/rules-page.js')).RulesPage } },
  {
    path: 'rights/contributors',
    lazy: { Component: async () => (await import('./rights/contributors-page.js')).ContributorsPage },
  },
  {
    path: 'rights/contributors/:id',
    lazy: { Component: async () => (await import('./rights/contributor-page.js')).ContributorPage },
  },
  {
    path: 'rights/agencies',
    lazy: { Component: async () => (await import('./rights/agencies-page.js')).AgenciesPage },
  },
  ...sourceRoutes,
  ...approvalRoutes,
  ...priceRoutes,
  ...simulationRoutes,
  ...ledgerRoutes,
  ...refundRoutes,
  ...receivableRoutes,
  ...reconciliationRoutes,
  ...reportRoutes,
  ...noticeRoutes,
  {
    path: 'exclusivity',
    lazy: { Component: async () => (await import('./exclusivity/exclusivity-page.js')).ExclusivityPage },
  },
  {
    element: <Only may="readAudit" />,
    children: [{ path: 'audit', lazy: { Component: async () => (await import('./audit/audit-page.js')).AuditPage } }],
  },
  { path: 'licences', lazy: { Component: async () => (await import('./licences/licences-page.js')).LicencesPage } },
  {
    path: 'licences/:reference',
    lazy: { Component: async () => (await import('./licences/licence-page.js')).LicencePage },
  },
  {
    path: 'organisations',
    lazy: { Component: async () => (await import('./organisations/organisations-page.js')).OrganisationsPage },
  },
  {
    path: 'organisations/:id',
    lazy: { Component: async () => (await import('./organisations/organisation-page.js')).OrganisationPage },
  },
  {
    element: <Only may="seePayments" />,
    children: [
      { path: 'payments', lazy: { Component: async () => (await import('./payments/payments-page.js')).PaymentsPage } },
      {
        path: 'payments/:id',
        lazy: { Component: async () => (await import('./payments/payment-page.js')).PaymentPage },
      },
    ],
  },
  {
    element: <Only may="manageStaff" />,
    children: [{ path: 'staff', lazy: { Component: async () => (await import('./staff/staff-page.js')).StaffPage } }],
  },
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
            ...forEverybody,
            { element: <StaffOnly />, HydrateFallback: Waiting, children: forStaff },
            { path: '*', element: <NotFoundPage /> },
          ],
        },
      ],
    },
  ];
}
