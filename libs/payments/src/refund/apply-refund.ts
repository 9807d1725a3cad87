import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, Money, systemActor, type Clock } from '#libs/kernel';
import { Transactions, type Tx } from '#platform/database';
import { Events, Jobs } from '#platform/jobs';
import { logger } from '#platform/telemetry';
import type { Attempt } from '../attempt/attempt.entity.js';
import { moveAttempt } from '../attempt/move-attempt.js';
import { CrashPoints } from '../crash/crash-points.js';
import { IssueRefundJob, PaymentReturned, RefundFailed } from '../payments.events.js';
import { paymentEvent } from '../settlement/payment-event.js';
import type { RefundSnapshot } from '../stripe/provider.js';
import { BookRefund } from './book-refund.js';
import { moveRefund } from './move-refund.js';
import { lockPayment } from './refund-facts.js';
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
    const attempt = await lockPayment(tx, known.attemptId);
    const lock = { mode: 'pessimistic_write' } as const;
    const refund = await tx.getRepository(Refund).findOneOrFail({ where: { id: known.id }, lock });
    if (refund.state === 'pending') await this.move(tx, attempt, refund, snapshot);
    else if (refund.state === 'succeeded' && snapshot.status === 'failed') {
      await this.sentBack(tx, attempt, refund, snapshot);
    }
  }

  private async move(tx: Tx, attempt: Attempt, refund: Refund, snapshot: RefundSnapshot): Promise<void> {
    const now = this.clock.now();
    const { status, failure } = snapshot;
    const providerId = snapshot.id === '' ? null : snapshot.id;
    if (status === 'pending') {
      await tx.update(Refund, { id: refund.id }, { providerId, updatedAt: now });
      const runAt = new Date(now.getTime() + ASK_AGAIN_MS);
      return this.jobs.enqueue(tx, IssueRefundJob, { refundId: refund.id }, { key: `${refund.id}:again`, runAt });
    }
    await moveRefund(tx, refund, { to: status, actor: ACTOR, now, note: failure, changes: { providerId, failure } });
    if (status === 'succeeded') return this.succeeded(tx, attempt, refund, now);
    log.error({ refundId: refund.id, failure }, 'A payment could not be returned');
    await this.tellFailed(tx, attempt, refund);
  }

  private async succeeded(tx: Tx, attempt: Attempt, refund: Refund, now: Date): Promise<void> {
    if (refund.kind === 'order') return this.books.within(tx, ACTOR, attempt, refund, now);
    const amount = Money.of(refund.amount, refund.currency);
    await this.books.whole(tx, attempt, refund, now);
    if (refund.kind === 'retry') return;
    if (attempt.state !== 'refunded') {
      await moveAttempt(tx, attempt, { to: 'refunded', actor: ACTOR, now, changes: { reasonCode: refund.reasonCode } });
    }
    await this.events.publish(tx, PaymentReturned, {
      ...paymentEvent(attempt),
      amount: amount.toJSON(),
      refundId: refund.id,
      reasonCode: refund.reasonCode,
    });
  }

  /** The right stays as it was left: the money is owed and paid out again, not the decision taken back. */
  private async sentBack(tx: Tx, attempt: Attempt, refund: Refund, { failure }: RefundSnapshot): Promise<void> {
    const now = this.clock.now();
    await moveRefund(tx, refund, { to: 'failed', actor: ACTOR, now, note: failure, changes: { failure } });
    await this.books.sentBack(tx, attempt, refund, now);
    log.error({ refundId: refund.id, failure }, 'A bank sent a refund back');
    await this.tellFailed(tx, attempt, refund);
  }

  private tellFailed(tx: Tx, attempt: Attempt, refund: Refund): Promise<void> {
    return this.events.publish(tx, RefundFailed, {
      ...paymentEvent(attempt),
      ...{ amount: Money.of(refund.amount, refund.currency).toJSON(), refundId: refund.id },
      ...{ failure: refund.failure, isOwed: refund.bookedAt !== null },
    });
  }
}
