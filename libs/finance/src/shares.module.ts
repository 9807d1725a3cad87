import { Module } from '@nestjs/common';
import { LedgerModule } from '#libs/ledger';
import { SalesReportQuery } from './report/sales-report.query.js';
import { TotalSales } from './report/total-sales.js';
import { RecordSale } from './sale/record-sale.js';
import { HearReturns } from './sale/hear-returns.js';
import { TakeReturns } from './sale/take-returns.js';
import { ReturnSale } from './sale/return-sale.js';
import { IssueStatement } from './statement/issue-statement.js';
import { PayStatement } from './statement/pay-statement.js';
import { StatementsQuery } from './statement/statements.query.js';

/** What the worker listens for. */
export const SHARES_CONSUMERS = [RecordSale] as const;
export const SHARES_CONSUMER_GROUPS = [HearReturns] as const;
export const SHARES_HANDLERS = [TakeReturns, TotalSales] as const;

const DOOR = [
  RecordSale,
  ReturnSale,
  TakeReturns,
  TotalSales,
  HearReturns,
  IssueStatement,
  PayStatement,
  StatementsQuery,
  SalesReportQuery,
];

/** Sales divided over what was sold, contributors' shares and statements, reports. */
@Module({ imports: [LedgerModule], providers: DOOR, exports: DOOR })
export class SharesModule {}
