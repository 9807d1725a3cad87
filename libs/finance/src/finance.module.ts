import { Module } from '@nestjs/common';
import { LedgerModule } from '#libs/ledger';
import { PaymentsModule } from '#libs/payments';
import { BalanceQuery } from './comparison/balance.query.js';
import { Compare } from './comparison/compare.js';
import { CompareObjects } from './comparison/compare-objects.js';
import { ReadMovements } from './comparison/read-movements.js';
import { DifferencesQuery } from './difference/differences.query.js';
import { KeepDifferences } from './difference/keep-differences.js';
import { ResolveDifference } from './difference/resolve-difference.js';
import { BookPayout } from './payout/book-payout.js';
import { FollowPayout } from './payout/follow-payout.js';
import { PayoutLinesQuery } from './payout/payout-lines.query.js';
import { PayoutQuery } from './payout/payout.query.js';
import { PayoutsQuery } from './payout/payouts.query.js';
import { PollPayouts } from './payout/poll-payouts.js';
import { SyncPayout } from './payout/sync-payout.js';
import { PaymentTrailsQuery } from './trail/payment-trails.query.js';

/** What the worker runs. */
export const FINANCE_HANDLERS = [SyncPayout, PollPayouts, Compare] as const;
export const FINANCE_CONSUMERS = [FollowPayout] as const;

const DOORS = [
  PayoutsQuery,
  PayoutQuery,
  PayoutLinesQuery,
  DifferencesQuery,
  ResolveDifference,
  BalanceQuery,
  PaymentTrailsQuery,
  ...FINANCE_HANDLERS,
  ...FINANCE_CONSUMERS,
];
const INSIDE = [BookPayout, ReadMovements, CompareObjects, KeepDifferences];

/** Reconciliation: payouts line by line, the nightly comparison, differences. Stands on payments and the ledger. */
@Module({ imports: [LedgerModule, PaymentsModule], providers: [...INSIDE, ...DOORS], exports: DOORS })
export class FinanceModule {}
