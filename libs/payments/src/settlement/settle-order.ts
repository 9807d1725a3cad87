import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock, type SystemActor } from '#libs/kernel';
import { PostEntry } from '#libs/ledger';
import { IssueLicence } from '#libs/licensing';
import type { Tx } from '#platform/database';
import { Events, Jobs } from '#platform/jobs';
import type { Attempt } from '../attempt/attempt.entity.js';
import { moveAttempt } from '../attempt/move-attempt.js';
import { PaymentSettled, RecordFeeJob } from '../payments.events.js';
import { IssueReceipt } from '../receipt/issue-receipt.js';
import type { ChargeSnapshot, SessionSnapshot } from '../stripe/provider.js';
import { settlementEntries } from './book-payment.js';
import { paymentEvent } from './payment-event.js';
import { receivedOf } from './received.js';

const FEE_KNOWN_AFTER_MS = 60_000;

/** Money and rights in one transaction: the attempt, the ledger, the licence, the receipt, and what follows. */
@Injectable()
export class SettleOrder {
  constructor(
    private readonly licences: IssueLicence,
    private readonly ledger: PostEntry,
    private readonly receipts: IssueReceipt,
    private readonly events: Events,
    private readonly jobs: Jobs,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * The order is locked. The attempt moves first: whoever settles a moment later stops there.
   *
   * @throws licensing.not-payable, licensing.article-killed when the licence cannot be granted: then nothing is kept
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
    await this.ledger.within(tx, ...settlementEntries(attempt, charge, now));
    if (!charge.balance) await this.askForFee(tx, attempt, now);
    await this.licences.within(tx, actor, { requestId: attempt.requestId, settledBy: { attemptId: attempt.id } });
    const receiptNumber = await this.receipts.within(tx, attempt, charge, now);
    await this.events.publish(tx, PaymentSettled, { ...paymentEvent(attempt), receiptNumber });
  }

  private askForFee(tx: Tx, { id }: Attempt, now: Date): Promise<void> {
    const runAt = new Date(now.getTime() + FEE_KNOWN_AFTER_MS);
    return this.jobs.enqueue(tx, RecordFeeJob, { attemptId: id }, { key: `payments.fee:${id}`, runAt });
  }
}
