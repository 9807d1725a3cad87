import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PostEntry } from '#libs/ledger';
import { Transactions } from '#platform/database';
import type { JobHandler } from '#platform/jobs';
import { Attempt } from '../attempt/attempt.entity.js';
import { notYetBooked } from '../payments.errors.js';
import { RecordFeeJob } from '../payments.events.js';
import { StripeGateway } from '../stripe/stripe-gateway.js';
import { feeEntries } from './book-payment.js';
import { feeOf } from './received.js';

/** The provider may book a charge some time after it was made: its fee follows then. */
@Injectable()
export class RecordFee implements JobHandler<{ attemptId: string }> {
  readonly job = RecordFeeJob;

  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly gateway: StripeGateway,
    private readonly ledger: PostEntry,
  ) {}

  /** @throws payments.not-yet-booked to be tried again */
  async handle({ attemptId }: { attemptId: string }): Promise<void> {
    const attempt = await this.dataSource.getRepository(Attempt).findOneBy({ id: attemptId });
    if (!attempt?.sessionId || attempt.feeAmount !== null || attempt.mode !== this.gateway.mode) return;
    const { charge } = await this.gateway.retrieveSession(attempt.sessionId);
    if (!charge?.balance) throw notYetBooked(attemptId);
    await this.transactions.run(async (tx) => {
      const { affected } = await tx
        .createQueryBuilder()
        .update(Attempt)
        .set(feeOf(charge))
        .where('id = :attemptId AND feeAmount IS NULL', { attemptId })
        .execute();
      const entries = feeEntries(attempt, charge);
      if (affected === 1 && entries.length > 0) await this.ledger.within(tx, ...entries);
    });
  }
}
