import { Module } from '@nestjs/common';
import { AccountsQuery } from './account/accounts.query.js';
import { StatementQuery } from './account/statement.query.js';
import { TotalDays } from './balance/total-days.js';
import { TrialBalanceQuery } from './balance/trial-balance.query.js';
import { Defer } from './deferral/defer.js';
import { EndDeferral } from './deferral/end-deferral.js';
import { Recognise } from './deferral/recognise.js';
import { SharesQuery } from './deferral/shares.query.js';
import { EntryQuery } from './entry/entry.query.js';
import { PostEntry } from './entry/post-entry.js';
import { ReverseEntry } from './entry/reverse-entry.js';
import { JournalCsvQuery } from './export/journal-csv.query.js';
import { XeroCsvQuery } from './export/xero-csv.query.js';
import { ChangePeriod } from './period/change-period.js';
import { PeriodsQuery } from './period/periods.query.js';
import { RevenueQuery } from './report/revenue.query.js';

/** What the worker runs. */
export const LEDGER_HANDLERS = [TotalDays, Recognise] as const;

const DOORS = [
  PostEntry,
  ReverseEntry,
  EntryQuery,
  AccountsQuery,
  StatementQuery,
  TrialBalanceQuery,
  ChangePeriod,
  PeriodsQuery,
  Defer,
  EndDeferral,
  SharesQuery,
  RevenueQuery,
  JournalCsvQuery,
  XeroCsvQuery,
  ...LEDGER_HANDLERS,
];

@Module({ providers: DOORS, exports: DOORS })
export class LedgerModule {}
