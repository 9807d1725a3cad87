import { Module, type DynamicModule } from '@nestjs/common';
import { CATALOGUE_ENTITIES, CatalogueModule } from '#libs/catalogue';
import { IDENTITY_ENTITIES, IdentityModule } from '#libs/identity';
import { LICENSING_ENTITIES, LicensingModule } from '#libs/licensing';
import { NOTICES_ENTITIES, NoticesModule } from '#libs/notices';
import { MailDoorModule } from '#libs/notifications';
import { OBSERVANCE_ENTITIES, ObservanceModule } from '#libs/observance';
import { PACKAGING_ENTITIES, PackagingModule } from '#libs/packaging';
import { PAYMENTS_ENTITIES, PaymentsModule } from '#libs/payments';
import { PRICING_ENTITIES, PricingModule } from '#libs/pricing';
import type { Config } from '#platform/config';
import { ground } from '#platform/ground';
import { HttpModule } from '#platform/http';
import { EntryPageController, SITE } from '../http/entry-page.controller.js';
import { HealthController } from '../http/health/health.controller.js';
import { ArticlesController } from './articles/articles.controller.js';
import { ButtonController } from './button/button.controller.js';
import { DraftsController } from './drafts/drafts.controller.js';
import { ExtensionsController } from './licences/extensions.controller.js';
import { JwksController } from './licences/jwks.controller.js';
import { StatusListsController } from './licences/status-lists.controller.js';
import { NewPackagesController } from './licences/new-packages.controller.js';
import { LicenceFilesController } from './licences/licence-files.controller.js';
import { LicencesController } from './licences/licences.controller.js';
import { PageChecksController } from './licences/page-checks.controller.js';
import { ReadingsController } from './licences/readings.controller.js';
import { WalletExportsController } from './licences/wallet-exports.controller.js';
import { NoticeLinksController } from './notices/notice-links.controller.js';
import { NoticeWebhookController } from './notices/notice-webhook.controller.js';
import { NoticesController } from './notices/notices.controller.js';
import { AccountController } from './organisation/account.controller.js';
import { CountingController } from './organisation/counting.controller.js';
import { DeliveriesController } from './organisation/deliveries.controller.js';
import { InvitationsController } from './organisation/invitations.controller.js';
import { MembersController } from './organisation/members.controller.js';
import { OrganisationController } from './organisation/organisation.controller.js';
import { TokensController } from './organisation/tokens.controller.js';
import { SessionController } from './organisation/session.controller.js';
import { MailboxesController } from './organisation/mailboxes.controller.js';
import { MailboxController } from './pages/mailbox.controller.js';
import { MailedLinkController } from './pages/mailed-link.controller.js';
import { ArticlePageController } from './pages/article-page.controller.js';
import { RepublishController } from './pages/republish.controller.js';
import { VerifyController } from './pages/verify.controller.js';
import { CheckoutController } from './payments/checkout.controller.js';
import { TaxPreviewController } from './payments/tax-preview.controller.js';
import { InvoicesController } from './payments/invoices.controller.js';
import { CreditNotesController } from './payments/credit-notes.controller.js';
import { ReceiptsController } from './payments/receipts.controller.js';
import { StripeEventsController } from './payments/stripe-events.controller.js';
import { QuotesController } from './quotes/quotes.controller.js';
import { AttachmentsController } from './requests/attachments.controller.js';
import { RequestStepsController } from './requests/request-steps.controller.js';
import { RequestsController } from './requests/requests.controller.js';
import { NinjsController } from './sources/ninjs.controller.js';

const CONTROLLERS = [
  HealthController,
  SessionController,
  AccountController,
  OrganisationController,
  MembersController,
  InvitationsController,
  CountingController,
  DeliveriesController,
  TokensController,
  MailboxesController,
  MailboxController,
  MailedLinkController,
  ArticlesController,
  ButtonController,
  QuotesController,
  RequestsController,
  RequestStepsController,
  AttachmentsController,
  WalletExportsController,
  LicencesController,
  ExtensionsController,
  DraftsController,
  LicenceFilesController,
  NewPackagesController,
  PageChecksController,
  ReadingsController,
  JwksController,
  StatusListsController,
  NoticesController,
  NoticeLinksController,
  NoticeWebhookController,
  CheckoutController,
  TaxPreviewController,
  InvoicesController,
  ReceiptsController,
  CreditNotesController,
  StripeEventsController,
  VerifyController,
  RepublishController,
  NinjsController,
  ArticlePageController,
  EntryPageController,
];

/** The licensee-facing application. */
@Module({})
export class ApiModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        ...ground(config, [
          ...IDENTITY_ENTITIES,
          ...CATALOGUE_ENTITIES,
          ...PRICING_ENTITIES,
          ...LICENSING_ENTITIES,
          ...PAYMENTS_ENTITIES,
          ...PACKAGING_ENTITIES,
          ...NOTICES_ENTITIES,
          ...OBSERVANCE_ENTITIES,
        ]),
        HttpModule,
        IdentityModule.forRoot({ audience: 'portal' }),
        CatalogueModule,
        PricingModule,
        LicensingModule.forRoot(),
        PaymentsModule,
        PackagingModule,
        NoticesModule,
        ObservanceModule,
        MailDoorModule,
      ],
      controllers: CONTROLLERS,
      providers: [{ provide: SITE, useValue: 'portal' }],
    };
  }
}
