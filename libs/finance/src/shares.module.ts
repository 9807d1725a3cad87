import { Module } from '@nestjs/common';
import { LedgerModule } from '#libs/ledger';
import { SalesReportQuery } from './report/sales-report.query.js';
import { TotalSales } from './report/total-sales.js';
import { AccrueShares } from './sale/accrue-shares.js';
import { ForgetReversed } from './sale/forget-reversed.js';
import { RecordSale } from './sale/record-sale.js';
import { HearMoney } from './sale/hear-money.js';
import { TakeReturns } from './sale/take-returns.js';
import { TakeSettlements } from './sale/take-settlements.js';
import { ReturnSale } from './sale/return-sale.js';
import { IssueStatement } from './statement/issue-statement.js';
import { PayStatement } from './statement/pay-statement.js';
import { StatementsQuery } from './statement/statements.query.js';

/** What the worker listens for. */
export const SHARES_CONSUMERS = [RecordSale, ForgetReversed] as const;
export const SHARES_CONSUMER_GROUPS = [HearMoney] as const;
export const SHARES_HANDLERS = [TakeSettlements, TakeReturns, TotalSales] as const;

const DOOR = [
  RecordSale,
  ForgetReversed,
  ReturnSale,
  TakeSettlements,
  TakeReturns,
  TotalSales,
  HearMoney,
  IssueStatement,
  PayStatement,
  StatementsQuery,
  SalesReportQuery,
];

/** Sales divided over what was sold, contributors' shares and statements, reports. */
@Module({ imports: [LedgerModule], providers: [AccrueShares, ...DOOR], exports: DOOR })
export class SharesModule {}
