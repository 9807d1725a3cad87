import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, isId, newId, systemActor, type Clock } from '#libs/kernel';
import { Transactions, type Tx } from '#platform/database';
import type { JobHandler } from '#platform/jobs';
import { FindPayment } from '../payment/find-payment.js';
import { lockPayment } from '../payment/load-payment.js';
import { belongingTo, type Payment } from '../payment/payment.js';
import { FollowRefundJob } from '../payments.events.js';
import type { RefundSnapshot } from '../stripe/provider.js';
import { StripeGateway } from '../stripe/stripe-gateway.js';
import { ApplyRefund } from './apply-refund.js';
import { noteRefund } from './move-refund.js';
import { COUNTS, PAYS_AGAIN, unreturned } from './refund-facts.js';
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
    const snapshot = await this.gateway.retrieveRefund(providerId);
    if (isId(snapshot.refundId)) return this.applyRefund.execute(snapshot.refundId, snapshot);
    const paymentId = await this.payments.execute(snapshot);
    if (paymentId === null || !snapshot.amount) return;
    await this.transactions.run((tx) => this.fromDashboard(tx, paymentId, snapshot));
  }

  private async fromDashboard(tx: Tx, paymentId: string, snapshot: RefundSnapshot): Promise<void> {
    const payment = await lockPayment(tx, paymentId);
    const known = await tx.getRepository(Refund).findOneBy({ providerId: snapshot.id });
    if (known) return this.applyRefund.within(tx, known, snapshot);
    if (snapshot.status === 'failed' || !snapshot.amount) return;
    const { minor: amount, currency } = snapshot.amount;
    const now = this.clock.now();
    const refund = Object.assign(new Refund(), {
      ...{ id: newId(), ...belongingTo(payment), ...(await meaningOf(tx, payment, amount)), origin: 'dashboard' },
      ...{ state: 'pending', items: null, reasonCode: 'dashboard', keyVersion: 1 },
      ...{ currency, amount, providerId: snapshot.id, failure: null, note: null, begunBy: null },
      ...{ createdAt: now, updatedAt: now },
    });
    await tx.insert(Refund, refund);
    await noteRefund(tx, refund, ACTOR, now);
    await this.applyRefund.within(tx, refund, snapshot);
  }
}

type Meaning = Pick<Refund, 'kind' | 'ends' | 'retryOf'>;

/**
 * Money that is owed and is paid out by hand, money that no order took, or a part of an order: the last part of it ends
 * the licence.
 */
async function meaningOf(tx: Tx, payment: Payment, amount: bigint): Promise<Meaning> {
  const { id, siblings, applied, paidOfOrder, amount: due } = payment;
  const [row] = await tx.query<Known[]>(MEANING, [id, amount.toString(), siblings]);
  if (row!.owed) return { kind: 'retry', ends: 'none', retryOf: row!.owed };
  const isSurplus = applied === 0n || amount === (await unreturned(tx, payment));
  if (isSurplus) return { kind: 'return', ends: 'none', retryOf: null };
  if (BigInt(row!.returned_here) + amount > applied) {
    throw new Error(`A refund of payment ${id} takes an order and a surplus back at once; finance has to look.`);
  }
  const isRest = paidOfOrder >= due && BigInt(row!.returned) + amount >= paidOfOrder;
  return { kind: 'order', ends: isRest ? 'all' : 'none', retryOf: null };
}

interface Known {
  owed: string | null;
  returned: string;
  returned_here: string;
}

/** What only waits for approval has not gone back: it may be refused. */
const MEANING = `
  SELECT
    (SELECT r.id FROM payments.refund r
     WHERE r.payment_id = $1 AND r.amount = $2 AND r.state = 'failed' AND r.booked_at IS NOT NULL
       AND NOT EXISTS (SELECT FROM payments.refund again WHERE again.retry_of = r.id AND ${PAYS_AGAIN})
     ORDER BY r.id LIMIT 1) AS owed,
    (SELECT coalesce(sum(r.amount), 0)::text FROM payments.refund r
     WHERE r.payment_id = ANY ($3) AND ${COUNTS} AND r.state <> 'proposed') AS returned,
    (SELECT coalesce(sum(r.amount), 0)::text FROM payments.refund r
     WHERE r.payment_id = $1 AND ${COUNTS} AND r.state <> 'proposed') AS returned_here`;
