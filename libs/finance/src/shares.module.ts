import { Module } from '@nestjs/common';
import { LedgerModule } from '#libs/ledger';
import { SalesReportQuery } from './report/sales-report.query.js';
import { RecordSale } from './sale/record-sale.js';
import { ReturnSale } from './sale/return-sale.js';
import { IssueStatement } from './statement/issue-statement.js';
import { PayStatement } from './statement/pay-statement.js';
import { StatementsQuery } from './statement/statements.query.js';

/** What the worker listens for. */
export const SHARES_CONSUMERS = [RecordSale] as const;

const DOOR = [RecordSale, ReturnSale, IssueStatement, PayStatement, StatementsQuery, SalesReportQuery];

/** Sales divided over what was sold, contributors' shares and statements, reports. */
@Module({ imports: [LedgerModule], providers: DOOR, exports: DOOR })
export class SharesModule {}
