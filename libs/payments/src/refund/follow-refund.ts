import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, isId, newId, systemActor, type Clock } from '#libs/kernel';
import { Transactions, type Tx } from '#platform/database';
import type { JobHandler } from '#platform/jobs';
import type { Attempt } from '../attempt/attempt.entity.js';
import { PAID_STATES } from '../attempt/attempt.states.js';
import { findAttemptOf } from '../attempt/find-attempt.js';
import { attemptNotYetKnown } from '../payments.errors.js';
import { FollowRefundJob } from '../payments.events.js';
import type { RefundSnapshot } from '../stripe/provider.js';
import { StripeGateway } from '../stripe/stripe-gateway.js';
import { ApplyRefund } from './apply-refund.js';
import { noteRefund } from './move-refund.js';
import { COUNTS, lockPayment, PAYS_AGAIN } from './refund-facts.js';
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
    const now = this.clock.now();
    const refund = Object.assign(new Refund(), {
      ...{ id: newId(), attemptId, ...(await meaningOf(tx, attempt, amount)), origin: 'dashboard', state: 'pending' },
      ...{ items: null, reasonCode: 'dashboard', keyVersion: 1 },
      ...{ currency, amount, providerId: snapshot.id, failure: null, note: null, begunBy: null },
      ...{ createdAt: now, updatedAt: now },
    });
    await tx.insert(Refund, refund);
    await noteRefund(tx, refund, ACTOR, now);
    await this.applyRefund.within(tx, refund, snapshot);
  }
}

/** Money that is owed and is paid out by hand, or a part of an order: the last part ends the licence. */
async function meaningOf(tx: Tx, attempt: Attempt, amount: bigint): Promise<Pick<Refund, 'kind' | 'ends' | 'retryOf'>> {
  const [row] = await tx.query<{ owed: string | null; returned: string }[]>(MEANING, [attempt.id, amount.toString()]);
  if (row!.owed) return { kind: 'retry', ends: 'none', retryOf: row!.owed };
  if (attempt.state !== 'settled') return { kind: 'return', ends: 'none', retryOf: null };
  const isRest = BigInt(row!.returned) + amount >= (attempt.receivedAmount ?? attempt.amount);
  return { kind: 'order', ends: isRest ? 'all' : 'none', retryOf: null };
}

/** What only waits for approval has not gone back: it may be refused. */
const MEANING = `
  SELECT
    (SELECT r.id FROM payments.refund r
     WHERE r.attempt_id = $1 AND r.amount = $2 AND r.state = 'failed' AND r.booked_at IS NOT NULL
       AND NOT EXISTS (SELECT FROM payments.refund again WHERE again.retry_of = r.id AND ${PAYS_AGAIN})
     ORDER BY r.id LIMIT 1) AS owed,
    (SELECT coalesce(sum(r.amount), 0)::text FROM payments.refund r
     WHERE r.attempt_id = $1 AND ${COUNTS} AND r.state <> 'proposed') AS returned`;
