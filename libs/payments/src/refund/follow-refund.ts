import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, isId, newId, systemActor, type Clock } from '#libs/kernel';
import { Transactions, type Tx } from '#platform/database';
import type { JobHandler } from '#platform/jobs';
import { PAID_STATES } from '../attempt/attempt.states.js';
import { findAttemptOf } from '../attempt/find-attempt.js';
import { attemptNotYetKnown } from '../payments.errors.js';
import { FollowRefundJob } from '../payments.events.js';
import type { RefundSnapshot } from '../stripe/provider.js';
import { StripeGateway } from '../stripe/stripe-gateway.js';
import { ApplyRefund } from './apply-refund.js';
import { noteRefund } from './move-refund.js';
import { lockPayment } from './refund-facts.js';
import { Refund } from './refund.entity.js';

const ACTOR = systemActor('provider:dashboard');

/**
 * The provider told of a refund: look at it. One that was made in its dashboard does not name us; it is found by its
 * charge or payment, and written down like any other. Those that are not of ours are left alone.
 */
@Injectable()
export class FollowRefund implements JobHandler<{ providerId: string }> {
  readonly job = FollowRefundJob;

  constructor(
    private readonly gateway: StripeGateway,
    private readonly applyRefund: ApplyRefund,
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws payments.attempt-not-yet-known to be tried again while its payment is not settled */
  async handle({ providerId }: { providerId: string }): Promise<void> {
    const snapshot = await this.gateway.retrieveRefund(providerId);
    if (isId(snapshot.refundId)) return this.applyRefund.execute(snapshot.refundId, snapshot);
    const attempt = await this.transactions.run((tx) => findAttemptOf(tx, this.gateway.mode, snapshot));
    if (!attempt || !snapshot.amount) return;
    if (!PAID_STATES.includes(attempt.state)) throw attemptNotYetKnown(attempt.id);
    await this.transactions.run((tx) => this.fromDashboard(tx, attempt.id, snapshot));
  }

  private async fromDashboard(tx: Tx, attemptId: string, snapshot: RefundSnapshot): Promise<void> {
    const attempt = await lockPayment(tx, attemptId);
    const known = await tx.getRepository(Refund).findOneBy({ providerId: snapshot.id });
    if (known) return this.applyRefund.within(tx, known, snapshot);
    if (snapshot.status === 'failed' || !snapshot.amount) return;
    const { minor: amount, currency } = snapshot.amount;
    const isOrder = attempt.state === 'settled';
    const isWhole = amount === attempt.receivedAmount;
    const now = this.clock.now();
    const refund = Object.assign(new Refund(), {
      ...{ id: newId(), attemptId, kind: isOrder ? 'order' : 'return', origin: 'dashboard', state: 'pending' },
      ...{ ends: isOrder && isWhole ? 'all' : 'none', items: null, reasonCode: 'dashboard', keyVersion: 1 },
      ...{ currency, amount, providerId: snapshot.id, failure: null, note: null, begunBy: null },
      ...{ createdAt: now, updatedAt: now },
    });
    await tx.insert(Refund, refund);
    await noteRefund(tx, refund, ACTOR, now);
    await this.applyRefund.within(tx, refund, snapshot);
  }
}
