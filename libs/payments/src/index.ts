export * from './payments.module.js';
export * from './payments.entities.js';
export * from './payments.errors.js';
export * from './payments.events.js';
export * from './payments.permissions.js';

export { ATTEMPT_STATES, attemptStates, PAID_STATES, type AttemptState } from './attempt/attempt.states.js';
export { StartCheckout } from './attempt/start-checkout.js';
export { WithdrawOrder } from './attempt/withdraw-order.js';
export { CloseCheckout } from './attempt/close-checkout.js';
export { DECLINE_CODES, type DeclineCode } from './attempt/decline.js';
export { RETURN_REASONS } from './attempt/return-reason.js';
export { FollowPayment, type PaymentProgress } from './attempt/follow-payment.js';

export { CatchUpEvents } from './inbox/catch-up-events.js';
export { PollAttempts } from './settlement/poll-attempts.js';
export { ReceiveEvent, type DeliveredEvent } from './inbox/receive-event.js';

export {
  PAYMENT_FILTER_STATES,
  PaymentsQuery,
  type PaymentDetail,
  type PaymentFilterState,
  type PaymentListItem,
} from './finance/payments.query.js';
export { ReturnPayment, type ReturnPaymentInput } from './refund/return-payment.js';
export * from './refund/index.js';
export * from './credit-note/index.js';
export * from './dispute/index.js';

export { PaperQuery } from './paper/paper.query.js';
export { ReceiptQuery, type ReceiptView } from './receipt/receipt.query.js';
export type { ReceiptDocument } from './receipt/receipt-document.js';

export { AssessTax, assessTax } from './tax/assess-tax.js';
export { DiscardTaxDraft } from './tax/discard-tax-draft.js';
export { PreviewTax, type TaxPreview } from './tax/preview-tax.js';
export { PublishTaxTable } from './tax/publish-tax-table.js';
export { SaveTaxDraft, type SaveTaxDraftInput } from './tax/save-tax-draft.js';
export {
  TaxReportQuery,
  type TaxDocument,
  type TaxReport,
  type TaxReportFilter,
  type TaxReportLine,
} from './tax/tax-report.query.js';
export { taxReportCsv } from './tax/tax-report-csv.js';
export {
  TAX_TABLE_STATES,
  TaxTablesQuery,
  type TaxDraftView,
  type TaxTables,
  type TaxTableView,
} from './tax/tax-tables.query.js';
export type { TaxChange } from './tax/check-tax-table.js';
export type { TaxMistake } from './tax/tax.errors.js';
export { LEGAL_ENTITY } from './tax/table-tax.js';
export { TAX_ENGINE, type TaxedSale, type TaxEngine } from './tax/tax-engine.js';
export {
  TAX_REASONS,
  TAX_TREATMENTS,
  type TaxAssessment,
  type TaxBuyer,
  type TaxReason,
  type TaxTreatment,
} from './tax/tax-rules.js';
export { withCard, type PlaceEvidence } from './tax/place-of-buyer.js';
export { partOf, taxOn, type NetAndTax } from './tax/round-tax.js';
export { STANDARD_RATES } from './tax/standard-rates.js';
export { RATE_KINDS, type TaxRate, type TaxSupplier, type TaxTable } from './tax/tax-table.js';
export { percent, taxSentence } from './tax/tax-words.js';
export { checkVatNumber, VAT_CHECKS, type CheckedVatNumber } from './tax/vat-number.js';

export { CRASH_POINTS, type CrashPoint } from './crash/crash-points.js';
export { SettleSession } from './settlement/settle-session.js';
export { HOLD_REASONS, type HoldReason } from './settlement/judge.js';
export { FollowObject } from './inbox/follow-object.js';
export { ProviderBalance, type MovementSnapshot, type PayoutSnapshot } from './stripe/provider-balance.js';
export { ProviderFailure } from './stripe/provider.js';

export { DUNNING_STEPS, type DunningStep, type PlannedStep } from './dunning/dunning-steps.js';
export { PauseDunning, type PauseDunningInput } from './dunning/pause-dunning.js';
export { RunDunning } from './dunning/run-dunning.js';
export {
  InvoiceDunned,
  InvoicePaid,
  InvoicePartlyPaid,
  InvoicePaymentFailed,
  InvoiceSent,
  InvoiceSurplus,
  InvoiceVoided,
  type InvoiceEvent,
} from './invoice/invoice.events.js';
export { INVOICE_STATES, type InvoiceState } from './invoice/invoice.states.js';
export { INVOICE_PAYMENT_KINDS, SURPLUS_STATES, type InvoicePaymentKind } from './invoice/invoice-payment.entity.js';
export type { InvoiceDocument } from './invoice/invoice-document.js';
export { paperHtml } from './paper/paper-html.js';
export { paperView, type PaperDocument, type PaperView } from './paper/paper-view.js';
export { PAPER_LANGUAGES, type PaperLanguage } from './paper/paper-words.js';
export { IssueInvoice, type IssuedInvoice, type IssueInvoiceInput } from './invoice/issue-invoice.js';
export {
  InvoiceQuery,
  type AccountOption,
  type InvoiceDetail,
  type InvoicePaymentView,
} from './invoice/invoice.query.js';
export {
  AGE_BANDS,
  RECEIVABLE_FILTERS,
  ReceivablesQuery,
  type AgeBand,
  type ReceivableItem,
  type ReceivablesByAge,
} from './invoice/receivables.query.js';
export { receivablesCsv } from './invoice/receivables-csv.js';
export { DeskInvoiceQuery, type DeskInvoice } from './invoice/desk-invoice.query.js';
export { RecordTransfer, type RecordTransferInput } from './invoice/record-transfer.js';
export { VoidInvoice } from './invoice/void-invoice.js';
export { WriteOffInvoice } from './invoice/write-off-invoice.js';
export { ReturnSurplus } from './invoice/return-surplus.js';
export { SetAccountTerms, type AccountTermsView } from './invoice/set-account-terms.js';
