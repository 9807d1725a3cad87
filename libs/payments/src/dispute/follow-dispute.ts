import { Injectable } from '@nestjs/common';
import { Transactions } from '#platform/database';
import type { JobHandler } from '#platform/jobs';
import { PAID_STATES } from '../attempt/attempt.states.js';
import { findAttemptOf } from '../attempt/find-attempt.js';
import { attemptNotYetKnown } from '../payments.errors.js';
import { FollowDisputeJob } from '../payments.events.js';
import { ApplyDispute } from './apply-dispute.js';
import { ProviderDisputes } from '../stripe/provider-disputes.js';

/**
 * The provider told of a dispute: look at it. It never names us; it is found by its charge or payment. One of a payment
 * that is not ours is left alone.
 */
@Injectable()
export class FollowDispute implements JobHandler<{ providerId: string }> {
  readonly job = FollowDisputeJob;

  constructor(
    private readonly provider: ProviderDisputes,
    private readonly transactions: Transactions,
    private readonly apply: ApplyDispute,
  ) {}

  /** @throws payments.attempt-not-yet-known to be tried again while its payment is not settled */
  async handle({ providerId }: { providerId: string }): Promise<void> {
    const snapshot = await this.provider.retrieve(providerId);
    if (!snapshot) return;
    const attempt = await this.transactions.run((tx) => findAttemptOf(tx, this.provider.mode, snapshot));
    if (!attempt) return;
    if (!PAID_STATES.includes(attempt.state)) throw attemptNotYetKnown(attempt.id);
    await this.transactions.run((tx) => this.apply.within(tx, attempt.id, snapshot));
  }
}
