import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, isId, newId, systemActor, type Clock } from '#libs/kernel';
import { Transactions, type Tx } from '#platform/database';
import type { JobHandler } from '#platform/jobs';
import { FindPayment } from '../payment/find-payment.js';
import { lockPayment } from '../payment/load-payment.js';
import { belongingTo, type Payment } from '../payment/payment.js';
import { FollowRefundJob } from '../payments.events.js';
import { inThisAccount } from '../stripe/in-this-account.js';
import type { RefundSnapshot } from '../stripe/provider.js';
import { StripeGateway } from '../stripe/stripe-gateway.js';
import { ApplyRefund } from './apply-refund.js';
import { noteRefund } from './move-refund.js';
import { partsOfRefund, returnable } from './parts-of-refund.js';
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
    private readonly payments: FindPayment,
    private readonly applyRefund: ApplyRefund,
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws payments.attempt-not-yet-known to be tried again while its payment is not settled */
  async handle({ providerId }: { providerId: string }): Promise<void> {
    const snapshot = await inThisAccount(providerId, this.gateway.retrieveRefund(providerId));
    if (!snapshot) return;
    if (isId(snapshot.refundId)) return this.applyRefund.execute(snapshot.refundId, snapshot);
    const paymentId = await this.payments.execute(snapshot);
    if (paymentId === null) return;
    await this.transactions.run((tx) => this.fromDashboard(tx, paymentId, snapshot));
  }

  private async fromDashboard(tx: Tx, paymentId: string, snapshot: RefundSnapshot): Promise<void> {
    const payment = await lockPayment(tx, paymentId);
    const known = await tx.getRepository(Refund).find({ where: { providerId: snapshot.id }, order: { id: 'ASC' } });
    const isNew = known.length === 0 && snapshot.status !== 'failed';
    for (const part of isNew ? await this.begin(tx, payment, snapshot) : known) {
      await this.applyRefund.within(tx, part, snapshot);
    }
  }

  /** Written down as what it is: one refund there may be several here. */
  private async begin(tx: Tx, payment: Payment, { id: providerId, amount }: RefundSnapshot): Promise<Refund[]> {
    if (!amount) return [];
    const parts = partsOfRefund(amount.minor, await returnable(tx, payment));
    if (!parts) throw new Error(`A refund takes back more of payment ${payment.id} than is left of it.`);
    const now = this.clock.now();
    const refunds = parts.map((part) =>
      Object.assign(new Refund(), {
        ...{ id: newId(), ...belongingTo(payment), ...part, origin: 'dashboard', currency: amount.currency },
        ...{ state: 'pending', items: null, reasonCode: 'dashboard', keyVersion: 1, providerId },
        ...{ failure: null, note: null, begunBy: null, createdAt: now, updatedAt: now },
      }),
    );
    for (const refund of refunds) {
      await tx.insert(Refund, refund);
      await noteRefund(tx, refund, ACTOR, now);
    }
    return refunds;
  }
}
