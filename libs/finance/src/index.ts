export * from './finance.errors.js';
export * from './finance.events.js';
export * from './finance.module.js';
export * from './finance.permissions.js';

export { PAYOUT_STATES, payoutStates, type PayoutState } from './payout/payout.states.js';
export { SyncPayout } from './payout/sync-payout.js';
export { FollowPayout } from './payout/follow-payout.js';
export { PollPayouts } from './payout/poll-payouts.js';
export { PayoutsQuery, type PayoutListItem } from './payout/payouts.query.js';
export { PayoutQuery, type PayoutDetail, type PayoutStep } from './payout/payout.query.js';
export { PayoutLinesQuery, type PayoutLine } from './payout/payout-lines.query.js';

export { Compare } from './comparison/compare.js';
export { BalanceQuery, type BalanceView } from './comparison/balance.query.js';

export {
  DIFFERENCE_KINDS,
  DIFFERENCE_REASONS,
  RESOLVING_ACCOUNTS,
  type DifferenceKind,
  type DifferenceReason,
  type ResolvingAccount,
} from './difference/explain-difference.js';
export { DIFFERENCE_STATES, differenceStates, type DifferenceState } from './difference/difference.states.js';
export { DifferencesQuery, type DifferenceDetail, type DifferenceListItem } from './difference/differences.query.js';
export { ResolveDifference, type ResolveDifferenceInput } from './difference/resolve-difference.js';
export * from './shares.module.js';
export { RecordSale } from './sale/record-sale.js';
export { ReturnSale, type Returned } from './sale/return-sale.js';
export { SHARES_SCHEDULES } from './sale/sale.jobs.js';
export { TakeReturns } from './sale/take-returns.js';
export { TakeSettlements } from './sale/take-settlements.js';
export { ISSUE_STATEMENTS, READ_REPORTS, READ_STATEMENTS } from './statement/statement.permissions.js';
export { IssueStatement, type IssuedStatement, type IssueStatementInput } from './statement/issue-statement.js';
export { PayStatement, type PayStatementInput } from './statement/pay-statement.js';
export { payableCsv, statementCsv, statementPdf } from './statement/statement-files.js';
export {
  STATEMENT_STATES,
  StatementsQuery,
  type DraftKey,
  type StatementDetail,
  type StatementItem,
  type StatementLine,
  type StatementMonth,
} from './statement/statements.query.js';
export { TotalSales } from './report/total-sales.js';
export { salesReportCsv } from './report/sales-report-csv.js';
export {
  REPORT_DIMENSIONS,
  SalesReportQuery,
  type OtherHeadings,
  type ReportDimension,
  type SaleItem,
  type SalesReport,
  type SalesReportFilter,
  type SalesReportLine,
} from './report/sales-report.query.js';

export { PaymentTrailsQuery, type PaymentTrail, type PaymentWithTrail } from './trail/payment-trails.query.js';
