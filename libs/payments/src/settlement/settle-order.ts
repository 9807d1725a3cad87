import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock, type SystemActor } from '#libs/kernel';
import { IssueLicence } from '#libs/licensing';
import type { Tx } from '#platform/database';
import { Events } from '#platform/jobs';
import type { Attempt } from '../attempt/attempt.entity.js';
import { moveAttempt } from '../attempt/move-attempt.js';
import { PaymentSettled } from '../payments.events.js';
import { IssueReceipt } from '../receipt/issue-receipt.js';
import type { ChargeSnapshot, SessionSnapshot } from '../stripe/provider.js';
import { BookOrder } from './book-order.js';
import { paymentEvent } from './payment-event.js';
import { receivedOf } from './received.js';

/** Money and rights in one transaction: the attempt, the ledger, the licence, the receipt, and what follows. */
@Injectable()
export class SettleOrder {
  constructor(
    private readonly licences: IssueLicence,
    private readonly books: BookOrder,
    private readonly receipts: IssueReceipt,
    private readonly events: Events,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * The order is locked. The attempt moves first: whoever settles a moment later stops there.
   *
   * @throws licensing.not-payable, licensing.article-killed, licensing.article-embargoed, licensing.rights-changed when
   * the licence cannot be granted: then nothing is kept
   */
  async within(
    tx: Tx,
    actor: SystemActor,
    attempt: Attempt,
    { session, charge }: { session: SessionSnapshot; charge: ChargeSnapshot },
  ): Promise<void> {
    const now = this.clock.now();
    const changes = { ...receivedOf(session, charge), settledAt: now };
    await moveAttempt(tx, attempt, { to: 'settled', actor, now, changes });
    await this.books.payment(tx, attempt, charge, now);
    const settledBy = { attemptId: attempt.id };
    const issued = await this.licences.within(tx, actor, { requestId: attempt.requestId, settledBy });
    await this.books.revenue(tx, attempt, issued);
    const receiptNumber = await this.receipts.within(tx, attempt, charge, now);
    await this.events.publish(tx, PaymentSettled, { ...paymentEvent(attempt), receiptNumber });
  }
}
