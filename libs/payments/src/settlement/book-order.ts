import { Injectable } from '@nestjs/common';
import { Money } from '#libs/kernel';
import { Defer, PostEntry } from '#libs/ledger';
import type { IssuedLicence } from '#libs/licensing';
import type { Tx } from '#platform/database';
import { Jobs } from '#platform/jobs';
import type { Attempt } from '../attempt/attempt.entity.js';
import { RecordFeeJob } from '../payments.events.js';
import type { ChargeSnapshot } from '../stripe/provider.js';
import { settlementDeferral, settlementEntries } from './book-payment.js';

const FEE_KNOWN_AFTER_MS = 60_000;

/** An order's part of the books: what was owed and came, and over which days it is earned. */
@Injectable()
export class BookOrder {
  constructor(
    private readonly ledger: PostEntry,
    private readonly deferrals: Defer,
    private readonly jobs: Jobs,
  ) {}

  async payment(tx: Tx, attempt: Attempt, charge: ChargeSnapshot, now: Date): Promise<void> {
    await this.ledger.within(tx, ...settlementEntries(attempt, charge, now));
    if (!charge.balance) await this.askForFee(tx, attempt, now);
  }

  async revenue(tx: Tx, attempt: Attempt, issued: IssuedLicence): Promise<void> {
    const { reference, bought } = issued;
    const fee = Money.of(attempt.net, attempt.currency);
    if (bought) await this.deferrals.within(tx, settlementDeferral(attempt, fee, reference, bought));
  }

  private askForFee(tx: Tx, { id }: Attempt, now: Date): Promise<void> {
    const runAt = new Date(now.getTime() + FEE_KNOWN_AFTER_MS);
    return this.jobs.enqueue(tx, RecordFeeJob, { attemptId: id }, { key: `payments.fee:${id}`, runAt });
  }
}
