import { Injectable } from '@nestjs/common';
import { Transactions } from '#platform/database';
import type { JobHandler } from '#platform/jobs';
import { FindPayment } from '../payment/find-payment.js';
import { FollowDisputeJob } from '../payments.events.js';
import { ApplyDispute } from './apply-dispute.js';
import { inThisAccount } from '../stripe/in-this-account.js';
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
    private readonly payments: FindPayment,
    private readonly transactions: Transactions,
    private readonly apply: ApplyDispute,
  ) {}

  /** @throws payments.attempt-not-yet-known to be tried again while its payment is not settled */
  async handle({ providerId }: { providerId: string }): Promise<void> {
    const snapshot = await inThisAccount(providerId, this.provider.retrieve(providerId));
    if (!snapshot) return;
    const paymentId = await this.payments.execute(snapshot);
    if (paymentId !== null) await this.transactions.run((tx) => this.apply.within(tx, paymentId, snapshot));
  }
}
