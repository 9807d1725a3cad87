import { Module, type DynamicModule } from '@nestjs/common';
import { CATALOGUE_ENTITIES, CatalogueModule } from '#libs/catalogue';
import { FinanceModule, SharesModule } from '#libs/finance';
import { IDENTITY_ENTITIES, IdentityModule } from '#libs/identity';
import { LedgerModule } from '#libs/ledger';
import { LICENSING_ENTITIES, LicensingModule, SanctionsModule } from '#libs/licensing';
import { NOTICES_ENTITIES, NoticesModule } from '#libs/notices';
import { MailLogModule } from '#libs/notifications';
import { OBSERVANCE_ENTITIES, ObservanceModule } from '#libs/observance';
import { PACKAGING_ENTITIES, PackagingModule } from '#libs/packaging';
import { PAYMENTS_ENTITIES, PaymentsModule } from '#libs/payments';
import { PRICING_ENTITIES, PricingModule } from '#libs/pricing';
import type { Config } from '#platform/config';
import { ground } from '#platform/ground';
import { HttpModule } from '#platform/http';
import { EntryPageController, SITE } from '../http/entry-page.controller.js';
import { HealthController } from '../http/health/health.controller.js';
import { ArticlePicturesController } from './articles/article-pictures.controller.js';
import { ArticleVersionsController } from './articles/article-versions.controller.js';
import { DeskArticlesController } from './articles/desk-articles.controller.js';
import { SavedFiltersController } from './articles/saved-filters.controller.js';
import { TitlesController } from './articles/titles.controller.js';
import { AuditController } from './audit/audit.controller.js';
import { ExclusivityController } from './exclusivity/exclusivity.controller.js';
import { FinanceFilesController } from './ledger/finance-files.controller.js';
import { SalesReportsController } from './finance/sales-reports.controller.js';
import { StatementsController } from './finance/statements.controller.js';
import { LedgerController } from './ledger/ledger.controller.js';
import { PeriodsController } from './ledger/periods.controller.js';
import { DeskLicencesController } from './licences/desk-licences.controller.js';
import { LicenceListController } from './licences/licence-list.controller.js';
import { DeskPageChecksController } from './licences/page-checks.controller.js';
import { DeskDownloadsController } from './licences/desk-downloads.controller.js';
import { DeskReadingsController } from './licences/readings.controller.js';
import { PapersController } from './payments/papers.controller.js';
import { EvidenceFiles } from './payments/evidence-files.js';
import { DisputesController } from './payments/disputes.controller.js';
import { RefundLimitsController } from './payments/refund-limits.controller.js';
import { RefundsController } from './payments/refunds.controller.js';
import { PaymentsController } from './payments/payments.controller.js';
import { CloseInvoiceController } from './payments/close-invoice.controller.js';
import { ReceivablesController } from './payments/receivables.controller.js';
import { TaxController } from './payments/tax.controller.js';
import { LiveStreams } from './live/live-streams.js';
import { NOTICE_CONTROLLERS } from './notices/notice.controllers.js';
import { DeskSessionController } from './people/desk-session.controller.js';
import { OrganisationsController } from './people/organisations.controller.js';
import { StaffController } from './people/staff.controller.js';
import { AgreedTermsController } from './prices/agreed-terms.controller.js';
import { DraftEditingController } from './prices/draft-editing.controller.js';
import { PriceBookDraftsController } from './prices/price-book-drafts.controller.js';
import { PriceBooksController } from './prices/price-books.controller.js';
import { ClearancesController } from './requests/clearances.controller.js';
import { DeskHoursController } from './requests/desk-hours.controller.js';
import { DeskQuotesController } from './requests/desk-quotes.controller.js';
import { DeskRequestsController } from './requests/desk-requests.controller.js';
import { DifferencesController } from './reconciliation/differences.controller.js';
import { PayoutsController } from './reconciliation/payouts.controller.js';
import { ContributorsController } from './rights/contributors.controller.js';
import { RightsController } from './rights/rights.controller.js';
import { RuleTrialsController } from './rules/rule-trials.controller.js';
import { RulesController } from './rules/rules.controller.js';
import { SanctionsListsController } from './rules/sanctions-lists.controller.js';
import { ScreeningController } from './rules/screening.controller.js';
import { RightsRulesController } from './rights/rights-rules.controller.js';
import { SimulationsController } from './simulations/simulations.controller.js';
import { BulkImportsController } from './sources/bulk-imports.controller.js';
import { SourceRunsController } from './sources/source-runs.controller.js';
import { SourcesController } from './sources/sources.controller.js';
import { WORKPLACE_CONTROLLERS } from './workplace/workplace.controllers.js';

const CONTROLLERS = [
  HealthController,
  DeskSessionController,
  OrganisationsController,
  StaffController,
  DeskArticlesController,
  ArticlePicturesController,
  TitlesController,
  SourcesController,
  SourceRunsController,
  BulkImportsController,
  SavedFiltersController,
  ArticleVersionsController,
  ContributorsController,
  RightsRulesController,
  RightsController,
  DeskRequestsController,
  ...WORKPLACE_CONTROLLERS,
  DeskQuotesController,
  SimulationsController,
  PriceBooksController,
  PriceBookDraftsController,
  DraftEditingController,
  AgreedTermsController,
  ClearancesController,
  DeskHoursController,
  LicenceListController,
  DeskLicencesController,
  DeskPageChecksController,
  DeskDownloadsController,
  DeskReadingsController,
  ...NOTICE_CONTROLLERS,
  ExclusivityController,
  AuditController,
  PaymentsController,
  PayoutsController,
  DifferencesController,
  CloseInvoiceController,
  ReceivablesController,
  RefundsController,
  RefundLimitsController,
  DisputesController,
  PapersController,
  TaxController,
  StatementsController,
  SalesReportsController,
  LedgerController,
  PeriodsController,
  FinanceFilesController,
  RulesController,
  RuleTrialsController,
  SanctionsListsController,
  ScreeningController,
  EntryPageController,
];

/** The desk: where staff and finance work, in a process and an origin of its own. */
@Module({})
export class AdminModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: AdminModule,
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
        IdentityModule.forRoot({ audience: 'desk' }),
        CatalogueModule,
        PricingModule,
        LicensingModule.forRoot(),
        SanctionsModule,
        LedgerModule,
        PaymentsModule,
        FinanceModule,
        SharesModule,
        PackagingModule,
        MailLogModule,
        NoticesModule,
        ObservanceModule,
      ],
      controllers: CONTROLLERS,
      providers: [{ provide: SITE, useValue: 'desk' }, LiveStreams, EvidenceFiles],
    };
  }
}
