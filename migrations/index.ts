import type { MigrationInterface } from 'typeorm';
import { runMigrations } from './migrate.js';
import { PlatformCreateSchema20261123000000 } from './20261123000000-platform-create-schema.js';
import { PlatformCreateSigningKeys20261123000500 } from './20261123000500-platform-create-signing-keys.js';
import { IdentityCreateAccounts20261123001000 } from './20261123001000-identity-create-accounts.js';
import { IdentityCreateOrganisations20261123001100 } from './20261123001100-identity-create-organisations.js';
import { IdentityAddLanguage20261123001200 } from './20261123001200-identity-add-language.js';
import { CatalogueCreateTitles20261123002000 } from './20261123002000-catalogue-create-titles.js';
import { CatalogueCreateArticles20261123002100 } from './20261123002100-catalogue-create-articles.js';
import { PricingCreateSchema20261123003000 } from './20261123003000-pricing-create-schema.js';
import { LedgerCreateEntries20261123004000 } from './20261123004000-ledger-create-entries.js';
import { LicensingCreateQuotes20261123005000 } from './20261123005000-licensing-create-quotes.js';
import { LicensingCreateRequests20261123005100 } from './20261123005100-licensing-create-requests.js';
import { LicensingCreateLicences20261123005200 } from './20261123005200-licensing-create-licences.js';
import { PaymentsCreateAttempts20261123006000 } from './20261123006000-payments-create-attempts.js';
import { PaymentsCreateReceipts20261123006100 } from './20261123006100-payments-create-receipts.js';
import { PaymentsAddDeclines20261123006200 } from './20261123006200-payments-add-declines.js';
import { PaymentsIndexReferences20261123006300 } from './20261123006300-payments-index-references.js';
import { PackagingCreatePackages20261123007000 } from './20261123007000-packaging-create-packages.js';
import { NotificationsCreateMail20261123008000 } from './20261123008000-notifications-create-mail.js';
import { CatalogueCreateSources20261124001000 } from './20261124001000-catalogue-create-sources.js';
import { CatalogueCreateBulkImports20261124001010 } from './20261124001010-catalogue-create-bulk-imports.js';
import { CatalogueCreateSearch20261124002010 } from './20261124002010-catalogue-create-search.js';
import { CatalogueCreateSavedFilters20261124002011 } from './20261124002011-catalogue-create-saved-filters.js';
import { CatalogueAddContracts20261124003040 } from './20261124003040-catalogue-add-contracts.js';
import { CatalogueCreateRightsRules20261124003041 } from './20261124003041-catalogue-create-rights-rules.js';
import { CatalogueCreateRevisions20261124003042 } from './20261124003042-catalogue-create-revisions.js';
import { CatalogueCreateRecurringBlocks20261124004000 } from './20261124004000-catalogue-create-recurring-blocks.js';
import { LicensingCreateRuleSets20261129020000 } from './20261129020000-licensing-create-rule-sets.js';
import { PricingEditDrafts20261129010000 } from './20261129010000-pricing-edit-drafts.js';
import { LicensingCreateSimulations20261129070000 } from './20261129070000-licensing-create-simulations.js';
import { LicensingCreateScreening20261129020100 } from './20261129020100-licensing-create-screening.js';
import { LicensingCreateClaims20261129030000 } from './20261129030000-licensing-create-claims.js';
import { LicensingCreateAgreedTerms20261129010100 } from './20261129010100-licensing-create-agreed-terms.js';
import { PlatformCreateAuditSeals20261129030100 } from './20261129030100-platform-create-audit-seals.js';
import { LicensingAddAssignments20261129050000 } from './20261129050000-licensing-add-assignments.js';
import { LicensingCreateDeskAnswers20261129050010 } from './20261129050010-licensing-create-desk-answers.js';
import { LicensingCreateDeskEvents20261129050020 } from './20261129050020-licensing-create-desk-events.js';
import { LicensingCreateSavedViews20261129050030 } from './20261129050030-licensing-create-saved-views.js';
import { LicensingCreateMessageTemplates20261129050040 } from './20261129050040-licensing-create-message-templates.js';
import { LicensingCreateAttachments20261129050050 } from './20261129050050-licensing-create-attachments.js';
import { LicensingCreateBulkDecisions20261129050060 } from './20261129050060-licensing-create-bulk-decisions.js';
import { IdentityTellEndedSessions20261129050070 } from './20261129050070-identity-tell-ended-sessions.js';
import { LicensingAddExtensions20261129060000 } from './20261129060000-licensing-add-extensions.js';
import { LicensingCreateDrafts20261129060100 } from './20261129060100-licensing-create-drafts.js';
import { LicensingCreateCalendarFeeds20261129060200 } from './20261129060200-licensing-create-calendar-feeds.js';
import { LicensingCreateReminders20261129060300 } from './20261129060300-licensing-create-reminders.js';
import { NotificationsCreatePreferences20261129060400 } from './20261129060400-notifications-create-preferences.js';
import { CatalogueMarkReasons20261129002000 } from './20261129002000-catalogue-mark-reasons.js';
import { CatalogueTrustWithdrawals20261129002010 } from './20261129002010-catalogue-trust-withdrawals.js';
import { CatalogueNameActors20261129002020 } from './20261129002020-catalogue-name-actors.js';
import { LicensingCreateDeskCalendars20261129040000 } from './20261129040000-licensing-create-desk-calendars.js';
import { CataloguePublishTitles20261129040050 } from './20261129040050-catalogue-publish-titles.js';
import { LicensingAddDeadlines20261129040100 } from './20261129040100-licensing-add-deadlines.js';
import { LicensingCreateClearances20261129040200 } from './20261129040200-licensing-create-clearances.js';
import { LicensingIndexExtensions20261129120100 } from './20261129120100-licensing-index-extensions.js';
import { LedgerNumberAccounts20261129110000 } from './20261129110000-ledger-number-accounts.js';
import { LedgerCreateDailyTotals20261129110100 } from './20261129110100-ledger-create-daily-totals.js';
import { LedgerCreatePeriods20261129110200 } from './20261129110200-ledger-create-periods.js';
import { LedgerCreateDeferrals20261129110300 } from './20261129110300-ledger-create-deferrals.js';
import { LedgerPublishDays20261129152050 } from './20261129152050-ledger-publish-days.js';
import { FinancePublishFacts20261129153940 } from './20261129153940-finance-publish-facts.js';
import { FinanceReadReturns20261129153995 } from './20261129153995-finance-read-returns.js';
import { FinanceCreateShares20261129153950 } from './20261129153950-finance-create-shares.js';
import { PaymentsCreateTaxLines20261129152100 } from './20261129152100-payments-create-tax-lines.js';
import { LicensingCreateSuspensions20261129151000 } from './20261129151000-licensing-create-suspensions.js';
import { PaymentsCreateInvoices20261129150000 } from './20261129150000-payments-create-invoices.js';
import { PaymentsAddInvoiceLines20261129153980 } from './20261129153980-payments-add-invoice-lines.js';
import { PaymentsCreateTaxTables20261129152000 } from './20261129152000-payments-create-tax-tables.js';
import { LedgerAddBank20261129153000 } from './20261129153000-ledger-add-bank.js';
import { PaymentsNameObjects20261129153100 } from './20261129153100-payments-name-objects.js';
import { LicensingPublishOrders20261129153300 } from './20261129153300-licensing-publish-orders.js';
import { FinanceCreatePayouts20261129153200 } from './20261129153200-finance-create-payouts.js';
import { PaymentsWidenRefunds20261129153950 } from './20261129153950-payments-widen-refunds.js';
import { PaymentsCreateDisputes20261129153960 } from './20261129153960-payments-create-disputes.js';
import { PackagingCreateLicenceNotices20261129157000 } from './20261129157000-packaging-create-licence-notices.js';
import { LicensingPublishHoldings20261129157100 } from './20261129157100-licensing-publish-holdings.js';
import { NoticesCreateNotices20261129157200 } from './20261129157200-notices-create-notices.js';
import { PackagingCreateDeliveries20261129156100 } from './20261129156100-packaging-create-deliveries.js';
import { PackagingTellPercent20261129156000 } from './20261129156000-packaging-tell-percent.js';
import { PaymentsReturnInvoicePayments20261129154000 } from './20261129154000-payments-return-invoice-payments.js';
import { PaymentsPublishReturns20261129154010 } from './20261129154010-payments-publish-returns.js';
import { NoticesCreateWebhookPlaces20261129157300 } from './20261129157300-notices-create-webhook-places.js';
import { PaymentsCreateDisputeFiles20261129163100 } from './20261129163100-payments-create-dispute-files.js';
import { NotificationsNameOrders20261129163200 } from './20261129163200-notifications-name-orders.js';
import { PaymentsSplitDisputes20261130100000 } from './20261130100000-payments-split-disputes.js';
import { ObservanceLightenSeen20261130100100 } from './20261130100100-observance-lighten-seen.js';
import { ObservanceBeginChecks20261130130200 } from './20261130130200-observance-begin-checks.js';
import { LicensingCreateWithdrawals20261130130000 } from './20261130130000-licensing-create-withdrawals.js';
import { PaymentsTakeEvidenceFiles20261130120000 } from './20261130120000-payments-take-evidence-files.js';
import { FinanceShareWhatIsSettled20261130204000 } from './20261130204000-finance-share-what-is-settled.js';
import { LedgerEarnInWholeNumbers20261130204100 } from './20261130204100-ledger-earn-in-whole-numbers.js';
import { PaymentsLightenTaxLines20261130204200 } from './20261130204200-payments-lighten-tax-lines.js';
import { PaymentsIndexRequests20261130206000 } from './20261130206000-payments-index-requests.js';
import { FinanceTotalSalesAhead20261130208000 } from './20261130208000-finance-total-sales-ahead.js';
import { LedgerProjectRevenue20261130209000 } from './20261130209000-ledger-project-revenue.js';
import { PaymentsIndexReports20261130209100 } from './20261130209100-payments-index-reports.js';
import { LicensingIndexExtensions20261130207000 } from './20261130207000-licensing-index-extensions.js';
import { CataloguePublishRights20261201010000 } from './20261201010000-catalogue-publish-rights.js';
import { PackagingConfirmMailboxes20261130201400 } from './20261130201400-packaging-confirm-mailboxes.js';
import { LicensingNameAmountsOver20261130205000 } from './20261130205000-licensing-name-amounts-over.js';
import { IdentityNameInvitingOrganisations20261130205100 } from './20261130205100-identity-name-inviting-organisations.js';
import { PackagingLogEachDownload20261130201300 } from './20261130201300-packaging-log-each-download.js';
import { PaymentsProposeRefundLimits20261129163300 } from './20261129163300-payments-propose-refund-limits.js';
import { IdentityCreateTokens20261130200000 } from './20261130200000-identity-create-tokens.js';
import { PackagingMailLinks20261130200100 } from './20261130200100-packaging-mail-links.js';
import { PackagingCreateHandovers20261130200200 } from './20261130200200-packaging-create-handovers.js';
import { PackagingCreateStatusPlaces20261129160000 } from './20261129160000-packaging-create-status-places.js';
import { PaymentsSplitRefunds20261129163000 } from './20261129163000-payments-split-refunds.js';
import { PaymentsIndexPapers20261129154020 } from './20261129154020-payments-index-papers.js';
import { ObservanceCreatePageChecks20261129161000 } from './20261129161000-observance-create-page-checks.js';
import { LicensingCreateCounting20261129161100 } from './20261129161100-licensing-create-counting.js';
import { ObservanceCreateCounts20261129161200 } from './20261129161200-observance-create-counts.js';

/** Every migration in the order of its timestamp; a new one is added here by hand. */
export const MIGRATIONS: readonly (new () => MigrationInterface)[] = [
  PlatformCreateSchema20261123000000,
  PlatformCreateSigningKeys20261123000500,
  IdentityCreateAccounts20261123001000,
  IdentityCreateOrganisations20261123001100,
  IdentityAddLanguage20261123001200,
  CatalogueCreateTitles20261123002000,
  CatalogueCreateArticles20261123002100,
  PricingCreateSchema20261123003000,
  LedgerCreateEntries20261123004000,
  LicensingCreateQuotes20261123005000,
  LicensingCreateRequests20261123005100,
  LicensingCreateLicences20261123005200,
  PaymentsCreateAttempts20261123006000,
  PaymentsCreateReceipts20261123006100,
  PaymentsAddDeclines20261123006200,
  PaymentsIndexReferences20261123006300,
  PackagingCreatePackages20261123007000,
  NotificationsCreateMail20261123008000,
  CatalogueCreateSources20261124001000,
  CatalogueCreateBulkImports20261124001010,
  CatalogueCreateSearch20261124002010,
  CatalogueCreateSavedFilters20261124002011,
  CatalogueAddContracts20261124003040,
  CatalogueCreateRightsRules20261124003041,
  CatalogueCreateRevisions20261124003042,
  CatalogueCreateRecurringBlocks20261124004000,
  PricingEditDrafts20261129010000,
  LicensingCreateSimulations20261129070000,
  LicensingCreateScreening20261129020100,
  LicensingCreateClaims20261129030000,
  LicensingCreateAgreedTerms20261129010100,
  LicensingCreateRuleSets20261129020000,
  PlatformCreateAuditSeals20261129030100,
  LicensingAddAssignments20261129050000,
  LicensingCreateDeskAnswers20261129050010,
  LicensingCreateDeskEvents20261129050020,
  LicensingCreateSavedViews20261129050030,
  LicensingCreateMessageTemplates20261129050040,
  LicensingCreateAttachments20261129050050,
  LicensingCreateBulkDecisions20261129050060,
  IdentityTellEndedSessions20261129050070,
  LicensingAddExtensions20261129060000,
  LicensingCreateDrafts20261129060100,
  LicensingCreateCalendarFeeds20261129060200,
  LicensingCreateReminders20261129060300,
  NotificationsCreatePreferences20261129060400,
  CatalogueMarkReasons20261129002000,
  CatalogueTrustWithdrawals20261129002010,
  CatalogueNameActors20261129002020,
  LicensingCreateDeskCalendars20261129040000,
  CataloguePublishTitles20261129040050,
  LicensingAddDeadlines20261129040100,
  LicensingCreateClearances20261129040200,
  LicensingIndexExtensions20261129120100,
  LedgerNumberAccounts20261129110000,
  LedgerCreateDailyTotals20261129110100,
  LedgerCreatePeriods20261129110200,
  LedgerCreateDeferrals20261129110300,
  LicensingCreateSuspensions20261129151000,
  PaymentsCreateInvoices20261129150000,
  PaymentsCreateTaxTables20261129152000,
  LedgerPublishDays20261129152050,
  PaymentsCreateTaxLines20261129152100,
  LedgerAddBank20261129153000,
  PaymentsNameObjects20261129153100,
  FinanceCreatePayouts20261129153200,
  FinancePublishFacts20261129153940,
  FinanceCreateShares20261129153950,
  FinanceReadReturns20261129153995,
  LicensingPublishOrders20261129153300,
  PaymentsAddInvoiceLines20261129153980,
  PaymentsWidenRefunds20261129153950,
  PaymentsCreateDisputes20261129153960,
  PackagingCreateLicenceNotices20261129157000,
  LicensingPublishHoldings20261129157100,
  NoticesCreateNotices20261129157200,
  PackagingTellPercent20261129156000,
  PaymentsReturnInvoicePayments20261129154000,
  PaymentsPublishReturns20261129154010,
  NoticesCreateWebhookPlaces20261129157300,
  PackagingCreateDeliveries20261129156100,
  PaymentsIndexPapers20261129154020,
  PaymentsSplitRefunds20261129163000,
  PaymentsCreateDisputeFiles20261129163100,
  NotificationsNameOrders20261129163200,
  ObservanceCreatePageChecks20261129161000,
  LicensingCreateCounting20261129161100,
  ObservanceCreateCounts20261129161200,
  PaymentsProposeRefundLimits20261129163300,
  PackagingCreateStatusPlaces20261129160000,
  PaymentsSplitDisputes20261130100000,
  IdentityCreateTokens20261130200000,
  PackagingMailLinks20261130200100,
  PackagingCreateHandovers20261130200200,
  ObservanceLightenSeen20261130100100,
  LicensingCreateWithdrawals20261130130000,
  ObservanceBeginChecks20261130130200,
  PaymentsTakeEvidenceFiles20261130120000,
  PackagingLogEachDownload20261130201300,
  PackagingConfirmMailboxes20261130201400,
  LicensingNameAmountsOver20261130205000,
  IdentityNameInvitingOrganisations20261130205100,
  FinanceShareWhatIsSettled20261130204000,
  LedgerEarnInWholeNumbers20261130204100,
  PaymentsLightenTaxLines20261130204200,
  PaymentsIndexRequests20261130206000,
  FinanceTotalSalesAhead20261130208000,
  LedgerProjectRevenue20261130209000,
  PaymentsIndexReports20261130209100,
  LicensingIndexExtensions20261130207000,
  CataloguePublishRights20261201010000,
];

/** Brings the database to the present schema, as the owner role. Returns the names of the migrations that ran. */
export const migrate = (ownerUrl: string): Promise<string[]> => runMigrations(ownerUrl, MIGRATIONS);
