import type { QueryClient } from '@tanstack/react-query';
import type { RouteObject } from 'react-router';
import { ForgotPasswordPage } from './account/forgot-password-page.js';
import { ResetPasswordPage } from './account/reset-password-page.js';
import { SecondFactorPage } from './account/second-factor-page.js';
import { SignInPage } from './account/sign-in-page.js';
import { approvalRoutes } from './approval/approval-routes.js';
import { ArticlePage } from './articles/article-page.js';
import { ArticlesPage } from './articles/articles-page.js';
import { ImportPage } from './articles/import-page.js';
import { DashboardPage } from './dashboard/dashboard-page.js';
import { AuditPage } from './audit/audit-page.js';
import { ExclusivityPage } from './exclusivity/exclusivity-page.js';
import { LicencePage } from './licences/licence-page.js';
import { LicencesPage } from './licences/licences-page.js';
import { OrganisationPage } from './organisations/organisation-page.js';
import { OrganisationsPage } from './organisations/organisations-page.js';
import { PaymentPage } from './payments/payment-page.js';
import { PaymentsPage } from './payments/payments-page.js';
import { priceRoutes } from './prices/price-routes.js';
import { QueuePage } from './queue/queue-page.js';
import { RequestPage } from './request/request-page.js';
import { AgenciesPage } from './rights/agencies-page.js';
import { ContributorPage } from './rights/contributor-page.js';
import { ContributorsPage } from './rights/contributors-page.js';
import { ReportPage } from './rights/report-page.js';
import { RulesPage } from './rights/rules-page.js';
import { Only, StaffOnly } from './session/gates.js';
import { DeskShell } from './shell/desk-shell.js';
import { CrashPage, NotFoundPage } from './shell/other-pages.js';
import { simulationRoutes } from './simulation/simulation-routes.js';
import { sourceRoutes } from './sources/source-routes.js';
import { ClearanceBoardPage } from './clearance/board-page.js';
import { HoursPage } from './hours/hours-page.js';
import { StaffPage } from './staff/staff-page.js';
import { TemplatesPage } from './templates/templates-page.js';
import { VersionsPage } from './versions/versions-page.js';

const forEverybody: RouteObject[] = [
  { path: 'sign-in', element: <SignInPage /> },
  { path: 'second-factor', element: <SecondFactorPage /> },
  { path: 'forgot-password', element: <ForgotPasswordPage /> },
  { path: 'reset-password', element: <ResetPasswordPage /> },
];

const forStaff: RouteObject[] = [
  { index: true, element: <QueuePage /> },
  { path: 'requests/:reference', element: <RequestPage /> },
  { path: 'figures', element: <DashboardPage /> },
  { path: 'templates', element: <TemplatesPage /> },
  { path: 'clearances', element: <ClearanceBoardPage /> },
  { path: 'hours', element: <HoursPage /> },
  { path: 'articles', element: <ArticlesPage /> },
  { element: <Only may="importArticles" />, children: [{ path: 'articles/import', element: <ImportPage /> }] },
  { path: 'articles/:id', element: <ArticlePage /> },
  { path: 'articles/:id/versions', element: <VersionsPage /> },
  { path: 'rights', element: <ReportPage /> },
  { path: 'rights/rules', element: <RulesPage /> },
  { path: 'rights/contributors', element: <ContributorsPage /> },
  { path: 'rights/contributors/:id', element: <ContributorPage /> },
  { path: 'rights/agencies', element: <AgenciesPage /> },
  ...sourceRoutes,
  ...approvalRoutes,
  ...priceRoutes,
  ...simulationRoutes,
  { path: 'exclusivity', element: <ExclusivityPage /> },
  { element: <Only may="readAudit" />, children: [{ path: 'audit', element: <AuditPage /> }] },
  { path: 'licences', element: <LicencesPage /> },
  { path: 'licences/:reference', element: <LicencePage /> },
  { path: 'organisations', element: <OrganisationsPage /> },
  { path: 'organisations/:id', element: <OrganisationPage /> },
  {
    element: <Only may="seePayments" />,
    children: [
      { path: 'payments', element: <PaymentsPage /> },
      { path: 'payments/:id', element: <PaymentPage /> },
    ],
  },
  { element: <Only may="manageStaff" />, children: [{ path: 'staff', element: <StaffPage /> }] },
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
            { element: <StaffOnly />, children: forStaff },
            { path: '*', element: <NotFoundPage /> },
          ],
        },
      ],
    },
  ];
}
