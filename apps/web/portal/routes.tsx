import type { QueryClient } from '@tanstack/react-query';
import type { RouteObject } from 'react-router';
import { AboutPage } from './about/about-page.js';
import { TermsPage } from './about/terms-page.js';
import { AccountPage } from './account/account-page.js';
import { ForgotPasswordPage } from './account/forgot-password-page.js';
import { LinkSentPage } from './account/link-sent-page.js';
import { MailedLinkPage } from './account/mailed-link-page.js';
import { ResetPasswordPage } from './account/reset-password-page.js';
import { SignInPage } from './account/sign-in-page.js';
import { SignUpPage } from './account/sign-up-page.js';
import { WelcomePage } from './account/welcome-page.js';
import { ArticlePage } from './article/article-page.js';
import { BasketPage } from './basket/basket-page.js';
import { ButtonPage } from './button/button-page.js';
import { CheckPage } from './check/check-page.js';
import { DeliveryPage } from './delivery/delivery-page.js';
import { ExtensionPage } from './extension/extension-page.js';
import { LicencePage } from './licence/licence-page.js';
import { InvitationPage } from './organisation/invitation-page.js';
import { NewOrganisationPage } from './organisation/new-organisation-page.js';
import { NoticeLinkPage } from './notices/notice-link-page.js';
import { NoticePage } from './notices/notice-page.js';
import { NoticesPage } from './notices/notices-page.js';
import { OrganisationPage } from './organisation/organisation-page.js';
import { QuotePage } from './quote/quote-page.js';
import { AcceptPage } from './request/accept-page.js';
import { FreeRequestPage } from './request/free-request-page.js';
import { ChangeRequestPage } from './request/change-page.js';
import { PaidPage } from './request/paid-page.js';
import { RequestPage } from './request/request-page.js';
import { SearchPage } from './search/search-page.js';
import { MembersOnly } from './session/gates.js';
import { CrashPage, NotFoundPage } from './shell/not-found-page.js';
import { PortalShell } from './shell/portal-shell.js';
import { StartPage } from './start/start-page.js';
import { LicencesPage } from './wallet/licences-page.js';
import { InvoicePage } from './invoice/invoice-page.js';
import { ReceiptsPage } from './wallet/receipts-page.js';
import { RequestsPage } from './wallet/requests-page.js';

const forEverybody: RouteObject[] = [
  { index: true, element: <StartPage /> },
  { path: 'search', element: <SearchPage /> },
  { path: 'articles/:id', element: <ArticlePage /> },
  { path: 'quotes/:id', element: <QuotePage /> },
  { path: 'basket', element: <BasketPage /> },
  { path: 'requests/new', element: <FreeRequestPage /> },
  { path: 'sign-in', element: <SignInPage /> },
  { path: 'sign-in/link', element: <MailedLinkPage /> },
  { path: 'sign-up', element: <SignUpPage /> },
  { path: 'link-sent', element: <LinkSentPage /> },
  { path: 'welcome', element: <WelcomePage /> },
  { path: 'forgot-password', element: <ForgotPasswordPage /> },
  { path: 'reset-password', element: <ResetPasswordPage /> },
  { path: 'invitation', element: <InvitationPage /> },
  { path: 'notice', element: <NoticeLinkPage /> },
  { path: 'button', element: <ButtonPage /> },
  { path: 'check', element: <CheckPage /> },
  { path: 'about', element: <AboutPage /> },
  { path: 'terms', element: <TermsPage /> },
];

const forMembers: RouteObject[] = [
  { path: 'requests', element: <RequestsPage /> },
  { path: 'requests/:reference', element: <RequestPage /> },
  { path: 'requests/:reference/paid', element: <PaidPage /> },
  { path: 'requests/:reference/change', element: <ChangeRequestPage /> },
  { path: 'requests/:reference/accept', element: <AcceptPage /> },
  { path: 'licences', element: <LicencesPage /> },
  { path: 'licences/:reference', element: <LicencePage /> },
  { path: 'licences/:reference/extend', element: <ExtensionPage /> },
  { path: 'notices', element: <NoticesPage /> },
  { path: 'notices/:id', element: <NoticePage /> },
  { path: 'receipts', element: <ReceiptsPage /> },
  { path: 'invoices/:number', element: <InvoicePage /> },
  { path: 'organisation', element: <OrganisationPage /> },
  { path: 'organisation/delivery', element: <DeliveryPage /> },
];

export function portalRoutes(queries: QueryClient): RouteObject[] {
  return [
    {
      element: <PortalShell queries={queries} />,
      children: [
        {
          // The masthead stays when a page breaks.
          errorElement: <CrashPage />,
          children: [
            ...forEverybody,
            {
              element: <MembersOnly withoutOrganisation />,
              children: [
                { path: 'organisation/new', element: <NewOrganisationPage /> },
                { path: 'account', element: <AccountPage /> },
              ],
            },
            { element: <MembersOnly />, children: forMembers },
            { path: '*', element: <NotFoundPage /> },
          ],
        },
      ],
    },
  ];
}
