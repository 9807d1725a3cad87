import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, Money, systemActor, type Clock } from '#libs/kernel';
import { Transactions, type Tx } from '#platform/database';
import { Events, Jobs } from '#platform/jobs';
import { logger } from '#platform/telemetry';
import type { Attempt } from '../attempt/attempt.entity.js';
import { moveAttempt } from '../attempt/move-attempt.js';
import { CrashPoints } from '../crash/crash-points.js';
import { noteSurplus } from '../invoice/note-surplus.js';
import { lockPayment } from '../payment/load-payment.js';
import type { Payment } from '../payment/payment.js';
import { IssueRefundJob, PaymentReturned, RefundFailed } from '../payments.events.js';
import { paymentEvent } from '../settlement/payment-event.js';
import type { RefundSnapshot } from '../stripe/provider.js';
import { BookRefund } from './book-refund.js';
import { unreturned } from './refund-facts.js';
import { moveRefund } from './move-refund.js';
import { Refund } from './refund.entity.js';

const log = logger('payments');
const ACTOR = systemActor('job:issue-refund');
/** Banks take their time; nothing depends on the provider telling us. */
const ASK_AGAIN_MS = 3_600_000;

/** Writes down what became of a refund: once, whoever tells it, and what a bank sends back later too. */
@Injectable()
export class ApplyRefund {
  constructor(
    private readonly transactions: Transactions,
    private readonly books: BookRefund,
    private readonly events: Events,
    private readonly jobs: Jobs,
    private readonly crash: CrashPoints,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  execute(refundId: string, snapshot: RefundSnapshot): Promise<void> {
    return this.transactions.run(async (tx) => {
      const known = await tx.getRepository(Refund).findOneBy({ id: refundId });
      if (known) await this.within(tx, known, snapshot);
      this.crash.reach('refund.before-commit');
    });
  }

  /** Locks the payment, then the refund, and takes the step. */
  async within(tx: Tx, known: Refund, snapshot: RefundSnapshot): Promise<void> {
    const payment = await lockPayment(tx, known.paymentId);
    const lock = { mode: 'pessimistic_write' } as const;
    const refund = await tx.getRepository(Refund).findOneOrFail({ where: { id: known.id }, lock });
    if (refund.state === 'pending') await this.move(tx, payment, refund, snapshot);
    else if (refund.state === 'succeeded' && snapshot.status === 'failed') {
      await this.sentBack(tx, payment, refund, snapshot);
    }
  }

  private async move(tx: Tx, payment: Payment, refund: Refund, snapshot: RefundSnapshot): Promise<void> {
    const now = this.clock.now();
    const { status, failure } = snapshot;
    const providerId = snapshot.id === '' ? null : snapshot.id;
    if (status === 'pending') {
      await tx.update(Refund, { id: refund.id }, { providerId, updatedAt: now });
      const runAt = new Date(now.getTime() + ASK_AGAIN_MS);
      return this.jobs.enqueue(tx, IssueRefundJob, { refundId: refund.id }, { key: `${refund.id}:again`, runAt });
    }
    await moveRefund(tx, refund, { to: status, actor: ACTOR, now, note: failure, changes: { providerId, failure } });
    if (status === 'succeeded') return this.succeeded(tx, payment, refund, now);
    log.error({ refundId: refund.id, failure }, 'A payment could not be returned');
    // Somebody may have returned it in the dashboard before us.
    const isWaiting = refund.kind === 'return' && (await unreturned(tx, payment)) > 0n;
    if (isWaiting) await noteSurplus(tx, payment.of, { to: 'waiting', actor: ACTOR, now, failure });
    await this.tellFailed(tx, payment, refund);
  }

  private async succeeded(tx: Tx, payment: Payment, refund: Refund, now: Date): Promise<void> {
    if (refund.kind === 'order') return this.books.within(tx, ACTOR, payment, refund, now);
    await this.books.whole(tx, payment, refund, now);
    if (refund.kind === 'retry') return;
    // A part that was returned in the dashboard: the rest waits as before.
    if ((await unreturned(tx, payment)) > 0n) return;
    await noteSurplus(tx, payment.of, { to: 'returned', actor: ACTOR, now });
    if (payment.of.kind === 'checkout') await this.returned(tx, payment, payment.of.attempt, refund, now);
  }

  /** Of a checkout; whoever paid an invoice too much hears of it from finance. */
  private async returned(tx: Tx, payment: Payment, attempt: Attempt, refund: Refund, now: Date): Promise<void> {
    if (attempt.state !== 'refunded') {
      await moveAttempt(tx, attempt, { to: 'refunded', actor: ACTOR, now, changes: { reasonCode: refund.reasonCode } });
    }
    await this.events.publish(tx, PaymentReturned, {
      ...paymentEvent(payment),
      amount: Money.of(refund.amount, refund.currency).toJSON(),
      refundId: refund.id,
      reasonCode: refund.reasonCode,
    });
  }

  /** The right stays as it was left: the money is owed and paid out again, not the decision taken back. */
  private async sentBack(tx: Tx, payment: Payment, refund: Refund, { failure }: RefundSnapshot): Promise<void> {
    const now = this.clock.now();
    await moveRefund(tx, refund, { to: 'failed', actor: ACTOR, now, note: failure, changes: { failure } });
    await this.books.sentBack(tx, payment, refund, now);
    log.error({ refundId: refund.id, failure }, 'A bank sent a refund back');
    await this.tellFailed(tx, payment, refund);
  }

  private tellFailed(tx: Tx, payment: Payment, refund: Refund): Promise<void> {
    return this.events.publish(tx, RefundFailed, {
      ...paymentEvent(payment),
      ...{ amount: Money.of(refund.amount, refund.currency).toJSON(), refundId: refund.id },
      ...{ failure: refund.failure, isOwed: refund.bookedAt !== null },
    });
  }
}
