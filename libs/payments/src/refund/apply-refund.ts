import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, Money, systemActor, type Clock } from '#libs/kernel';
import { PostEntry } from '#libs/ledger';
import { Transactions, type Tx } from '#platform/database';
import { Events } from '#platform/jobs';
import { logger } from '#platform/telemetry';
import { Attempt } from '../attempt/attempt.entity.js';
import { moveAttempt } from '../attempt/move-attempt.js';
import { CrashPoints } from '../crash/crash-points.js';
import { PaymentReturned } from '../payments.events.js';
import { refundEntry } from '../settlement/book-payment.js';
import { paymentEvent } from '../settlement/payment-event.js';
import type { RefundSnapshot } from '../stripe/provider.js';
import { Refund } from './refund.entity.js';

const log = logger('payments');
const ACTOR = systemActor('job:issue-refund');

/** Writes down what became of a refund: once, whoever tells it. */
@Injectable()
export class ApplyRefund {
  constructor(
    private readonly transactions: Transactions,
    private readonly ledger: PostEntry,
    private readonly events: Events,
    private readonly crash: CrashPoints,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  execute(refundId: string, snapshot: RefundSnapshot): Promise<void> {
    return this.transactions.run(async (tx) => {
      const refund = await tx
        .getRepository(Refund)
        .findOne({ where: { id: refundId }, lock: { mode: 'pessimistic_write' } });
      if (refund?.state === 'pending') await this.move(tx, refund, snapshot);
      this.crash.reach('refund.before-commit');
    });
  }

  private async move(tx: Tx, refund: Refund, snapshot: RefundSnapshot): Promise<void> {
    const now = this.clock.now();
    const { status: state, failure } = snapshot;
    const providerId = snapshot.id === '' ? null : snapshot.id;
    await tx.update(Refund, { id: refund.id }, { state, providerId, failure, updatedAt: now });
    if (state === 'failed') log.error({ refundId: refund.id, failure }, 'A payment could not be returned');
    if (state === 'succeeded') await this.returned(tx, refund, now);
  }

  private async returned(tx: Tx, refund: Refund, now: Date): Promise<void> {
    const attempt = await tx.getRepository(Attempt).findOneByOrFail({ id: refund.attemptId });
    const amount = Money.of(refund.amount, refund.currency);
    await moveAttempt(tx, attempt, { to: 'refunded', actor: ACTOR, now, changes: { reasonCode: refund.reasonCode } });
    await this.ledger.within(tx, refundEntry(refund.id, attempt, amount, now));
    await this.events.publish(tx, PaymentReturned, {
      ...paymentEvent(attempt),
      amount: amount.toJSON(),
      refundId: refund.id,
      reasonCode: refund.reasonCode,
    });
  }
}
