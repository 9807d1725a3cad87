import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, isId, newId, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions, type Tx } from '#platform/database';
import { Jobs } from '#platform/jobs';
import { refundNotFound, refundNotRetryable, secondPersonNeeded } from '../payments.errors.js';
import { IssueRefundJob } from '../payments.events.js';
import { REFUND_PAYMENT } from '../payments.permissions.js';
import { moveRefund, noteRefund } from './move-refund.js';
import { ensureUndisputed, lockPayment, PAYS_AGAIN } from './refund-facts.js';
import type { RefundBegun } from './refund-payment.js';
import { Refund, refundJobKey } from './refund.entity.js';

export interface DecideRefundInput {
  refundId: string;
  decision: 'approve' | 'refuse';
  note?: string;
}

/** A second person approves a refund, or anybody in finance refuses it (whoever proposed it: takes it back). */
@Injectable()
export class DecideRefund {
  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws payments.refund-not-found, payments.second-person-needed, payments.payment-disputed, refund.state-conflict
   * when it was decided already, kernel.forbidden
   */
  async execute(actor: Actor, { refundId, decision, note }: DecideRefundInput): Promise<RefundBegun> {
    authorise(actor, REFUND_PAYMENT);
    if (!isId(refundId)) throw refundNotFound();
    return this.transactions.run(async (tx) => {
      const refund = await lockRefund(tx, refundId);
      const now = this.clock.now();
      const by = actor.kind === 'staff' ? actor.userId : null;
      const isOwn = refund.begunBy === by;
      if (decision === 'approve' && refund.state === 'proposed') {
        if (isOwn) throw secondPersonNeeded();
        await ensureUndisputed(tx, refund.attemptId);
      }
      const decided = isOwn ? {} : { decidedBy: by, decidedAt: now };
      const to = decision === 'approve' ? 'pending' : 'refused';
      await moveRefund(tx, refund, { to, actor, now, note: note?.trim() || null, changes: decided });
      if (to === 'pending') await this.jobs.enqueue(tx, IssueRefundJob, { refundId }, { key: refundJobKey(refundId) });
      await this.audit.record(tx, actor, {
        action: decision === 'approve' ? 'payments.refund-approved' : 'payments.refund-refused',
        subject: { kind: 'refund', id: refundId },
        data: { paymentId: refund.attemptId },
      });
      return { refundId, state: to };
    });
  }
}

/** What a bank sent back after it was booked is owed: it is paid out again. */
@Injectable()
export class RetryRefund {
  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws payments.refund-not-found, payments.refund-not-retryable, payments.payment-disputed, kernel.forbidden */
  async execute(actor: Actor, refundId: string): Promise<RefundBegun> {
    authorise(actor, REFUND_PAYMENT);
    if (!isId(refundId)) throw refundNotFound();
    return this.transactions.run(async (tx) => {
      const failed = await lockRefund(tx, refundId);
      if (failed.state !== 'failed' || !failed.bookedAt) throw refundNotRetryable();
      const [open] = await tx.query<unknown[]>(
        `SELECT FROM payments.refund again WHERE again.retry_of = $1 AND ${PAYS_AGAIN}`,
        [refundId],
      );
      if (open) throw refundNotRetryable();
      await ensureUndisputed(tx, failed.attemptId);
      const id = await this.store(tx, actor, failed);
      await this.audit.record(tx, actor, {
        action: 'payments.refund-retried',
        subject: { kind: 'refund', id: refundId },
        data: { by: id },
      });
      return { refundId: id, state: 'pending' };
    });
  }

  private async store(tx: Tx, actor: Actor, failed: Refund): Promise<string> {
    const now = this.clock.now();
    const id = newId();
    const { attemptId, reasonCode, currency, amount } = failed;
    await tx.insert(Refund, {
      ...{ id, attemptId, kind: 'retry', retryOf: failed.id, origin: 'finance', state: 'pending', keyVersion: 1 },
      ...{ ends: 'none', reasonCode, note: null, currency, amount, createdAt: now, updatedAt: now },
      begunBy: actor.kind === 'staff' ? actor.userId : null,
    });
    await noteRefund(tx, { id, state: 'pending' }, actor, now);
    await this.jobs.enqueue(tx, IssueRefundJob, { refundId: id }, { key: refundJobKey(id) });
    return id;
  }
}

/** The payment first, then the refund: everybody takes the locks in this order. @throws payments.refund-not-found */
async function lockRefund(tx: Tx, id: string): Promise<Refund> {
  const known = await tx.getRepository(Refund).findOneBy({ id });
  if (!known) throw refundNotFound();
  await lockPayment(tx, known.attemptId);
  const lock = { mode: 'pessimistic_write' } as const;
  return tx.getRepository(Refund).findOneOrFail({ where: { id }, lock });
}
