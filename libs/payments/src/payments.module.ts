import { Module } from '@nestjs/common';
import { LedgerModule } from '#libs/ledger';
import type { Schedule } from '#platform/jobs';
import { BeginAttempt } from './attempt/begin-attempt.js';
import { WithdrawOrder } from './attempt/withdraw-order.js';
import { CloseCheckout } from './attempt/close-checkout.js';
import { CloseSession } from './attempt/close-session.js';
import { FollowPayment } from './attempt/follow-payment.js';
import { NoteDecline } from './attempt/note-decline.js';
import { OpenSession } from './attempt/open-session.js';
import { StartCheckout } from './attempt/start-checkout.js';
import { CrashPoints } from './crash/crash-points.js';
import { PaymentsQuery } from './finance/payments.query.js';
import { INVOICE_DOOR, INVOICE_HANDLERS, INVOICE_INSIDE, INVOICE_SCHEDULES } from './invoice/invoice.parts.js';
import { CatchUpEvents } from './inbox/catch-up-events.js';
import { FollowObject } from './inbox/follow-object.js';
import { ReceiveEvent } from './inbox/receive-event.js';
import { StoreEvents } from './inbox/store-events.js';
import { CatchUpEventsJob, PollAttemptsJob, RemindDisputesJob } from './payments.events.js';
import { IssueReceipt } from './receipt/issue-receipt.js';
import { PaperQuery } from './paper/paper.query.js';
import { ReceiptQuery } from './receipt/receipt.query.js';
import { FindPayment } from './payment/find-payment.js';
import { ApplyRefund } from './refund/apply-refund.js';
import { BeginRefund } from './refund/begin-refund.js';
import { FollowRefund } from './refund/follow-refund.js';
import { BookRefund } from './refund/book-refund.js';
import { DecideRefund, RetryRefund } from './refund/decide-refund.js';
import { PreviewRefund } from './refund/preview-refund.js';
import { DecideRefundLimit } from './refund/decide-refund-limit.js';
import { ProposeRefundLimit } from './refund/propose-refund-limit.js';
import { RefundLimitsQuery } from './refund/refund-limits.query.js';
import { RefundPayment } from './refund/refund-payment.js';
import { RefundsQuery } from './refund/refunds.query.js';
import { CreditNoteQuery } from './credit-note/credit-note.query.js';
import { IssueCreditNote } from './credit-note/issue-credit-note.js';
import { AddEvidenceFile } from './dispute/add-evidence-file.js';
import { AnswerDispute } from './dispute/answer-dispute.js';
import { ApplyDispute } from './dispute/apply-dispute.js';
import { BookDispute } from './dispute/book-dispute.js';
import { CollectEvidence } from './dispute/collect-evidence.js';
import { DisputesQuery } from './dispute/disputes.query.js';
import { KeepEvidenceFiles } from './dispute/keep-evidence-files.js';
import { OpenEvidenceFile } from './dispute/open-evidence-file.js';
import { RemoveEvidenceFile } from './dispute/remove-evidence-file.js';
import { UploadEvidence } from './dispute/upload-evidence.js';
import { FollowDispute } from './dispute/follow-dispute.js';
import { ProviderDisputes } from './stripe/provider-disputes.js';
import { RemindDisputes } from './dispute/remind-disputes.js';
import { SubmitEvidence } from './dispute/submit-evidence.js';
import { IssueRefund } from './refund/issue-refund.js';
import { SendRefund } from './refund/send-refund.js';
import { ReturnPayment } from './refund/return-payment.js';
import { ApplyJudgement } from './settlement/apply-judgement.js';
import { BookOrder } from './settlement/book-order.js';
import { GiveUpAttempt } from './settlement/give-up-attempt.js';
import { Outcomes } from './settlement/outcomes.js';
import { PollAttempts } from './settlement/poll-attempts.js';
import { RecordFee } from './settlement/record-fee.js';
import { ResumeAttempt } from './settlement/resume-attempt.js';
import { SetAsidePayment } from './settlement/set-aside-payment.js';
import { SettleOrder } from './settlement/settle-order.js';
import { SettleSession } from './settlement/settle-session.js';
import { AssessTax } from './tax/assess-tax.js';
import { DiscardTaxDraft } from './tax/discard-tax-draft.js';
import { PreviewTax } from './tax/preview-tax.js';
import { PublishTaxTable } from './tax/publish-tax-table.js';
import { SaveTaxDraft } from './tax/save-tax-draft.js';
import { TaxReportQuery } from './tax/tax-report.query.js';
import { TaxTablesQuery } from './tax/tax-tables.query.js';
import { TableTax } from './tax/table-tax.js';
import { TAX_ENGINE } from './tax/tax-engine.js';
import { ProviderLinks } from './stripe/provider-links.js';
import { ProviderBalance } from './stripe/provider-balance.js';
import { StripeGateway } from './stripe/stripe-gateway.js';

/** What the worker runs. */
export const PAYMENT_HANDLERS = [
  SettleSession,
  ResumeAttempt,
  NoteDecline,
  RecordFee,
  IssueRefund,
  FollowRefund,
  FollowDispute,
  SubmitEvidence,
  RemindDisputes,
  PollAttempts,
  CatchUpEvents,
  ...INVOICE_HANDLERS,
] as const;

/** Open attempts every 5 minutes, the provider's event list every 15. */
export const PAYMENT_SCHEDULES: readonly Schedule[] = [
  { job: PollAttemptsJob, cron: '*/5 * * * *' },
  { job: CatchUpEventsJob, cron: '*/15 * * * *' },
  ...INVOICE_SCHEDULES,
  { job: RemindDisputesJob, cron: '20 * * * *' },
];

const TAX = [AssessTax, PreviewTax, SaveTaxDraft, DiscardTaxDraft, PublishTaxTable, TaxTablesQuery, TaxReportQuery];
const DOOR = [
  StartCheckout,
  CloseCheckout,
  WithdrawOrder,
  FollowPayment,
  ReceiveEvent,
  PaperQuery,
  ReceiptQuery,
  PaymentsQuery,
  ReturnPayment,
  RefundPayment,
  PreviewRefund,
  DecideRefund,
  RetryRefund,
  RefundLimitsQuery,
  ProposeRefundLimit,
  DecideRefundLimit,
  RefundsQuery,
  CreditNoteQuery,
  AnswerDispute,
  AddEvidenceFile,
  RemoveEvidenceFile,
  OpenEvidenceFile,
  CollectEvidence,
  DisputesQuery,
  ...TAX,
  AssessTax,
  FollowObject,
  ProviderBalance,
  ...INVOICE_DOOR,
  ...PAYMENT_HANDLERS,
];
const INSIDE = [
  StripeGateway,
  ProviderLinks,
  CrashPoints,
  BeginAttempt,
  OpenSession,
  CloseSession,
  StoreEvents,
  ApplyJudgement,
  Outcomes,
  BookOrder,
  SettleOrder,
  SetAsidePayment,
  GiveUpAttempt,
  BeginRefund,
  BookRefund,
  IssueCreditNote,
  ApplyDispute,
  BookDispute,
  KeepEvidenceFiles,
  UploadEvidence,
  ProviderDisputes,
  ApplyRefund,
  SendRefund,
  FindPayment,
  IssueReceipt,
  ...INVOICE_INSIDE,
  { provide: TAX_ENGINE, useClass: TableTax },
];

/** Card payments: attempts, settlement, refunds, receipts. Stands on licensing, ledger and the technical ground. */
@Module({ imports: [LedgerModule], providers: [...INSIDE, ...DOOR], exports: DOOR })
export class PaymentsModule {}
