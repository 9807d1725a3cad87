import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, isId, newId, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions, type Tx } from '#platform/database';
import { refundNotFound, refundNotRetryable, secondPersonNeeded } from '../payments.errors.js';
import { lockPayment } from '../payment/load-payment.js';
import { belongingTo, type Payment } from '../payment/payment.js';
import { REFUND_PAYMENT } from '../payments.permissions.js';
import { moveRefund, noteRefund } from './move-refund.js';
import { ensureUndisputed, PAYS_AGAIN } from './refund-facts.js';
import type { RefundBegun } from './refund-payment.js';
import { Refund } from './refund.entity.js';
import { SendRefund } from './send-refund.js';

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
    private readonly send: SendRefund,
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
      const { refund, payment } = await lockRefund(tx, refundId);
      const now = this.clock.now();
      const by = actor.kind === 'staff' ? actor.userId : null;
      const isOwn = refund.begunBy === by;
      if (decision === 'approve' && refund.state === 'proposed') {
        if (isOwn) throw secondPersonNeeded();
        await ensureUndisputed(tx, refund.paymentId);
      }
      const decided = isOwn ? {} : { decidedBy: by, decidedAt: now };
      const to = decision === 'approve' ? 'pending' : 'refused';
      await moveRefund(tx, refund, { to, actor, now, note: note?.trim() || null, changes: decided });
      if (to === 'pending') await this.send.within(tx, payment, refundId);
      await this.audit.record(tx, actor, {
        action: decision === 'approve' ? 'payments.refund-approved' : 'payments.refund-refused',
        subject: { kind: 'refund', id: refundId },
        data: { paymentId: refund.paymentId },
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
    private readonly send: SendRefund,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws payments.refund-not-found, payments.refund-not-retryable, payments.payment-disputed, kernel.forbidden */
  async execute(actor: Actor, refundId: string): Promise<RefundBegun> {
    authorise(actor, REFUND_PAYMENT);
    if (!isId(refundId)) throw refundNotFound();
    return this.transactions.run(async (tx) => {
      const { refund: failed, payment } = await lockRefund(tx, refundId);
      if (failed.state !== 'failed' || !failed.bookedAt) throw refundNotRetryable();
      const [open] = await tx.query<unknown[]>(
        `SELECT FROM payments.refund again WHERE again.retry_of = $1 AND ${PAYS_AGAIN}`,
        [refundId],
      );
      if (open) throw refundNotRetryable();
      await ensureUndisputed(tx, failed.paymentId);
      const id = await this.store(tx, actor, payment, failed);
      await this.audit.record(tx, actor, {
        action: 'payments.refund-retried',
        subject: { kind: 'refund', id: refundId },
        data: { by: id },
      });
      return { refundId: id, state: 'pending' };
    });
  }

  private async store(tx: Tx, actor: Actor, payment: Payment, failed: Refund): Promise<string> {
    const now = this.clock.now();
    const id = newId();
    const { reasonCode, currency, amount } = failed;
    await tx.insert(Refund, {
      ...{ id, ...belongingTo(payment), kind: 'retry', retryOf: failed.id, origin: 'finance', state: 'pending' },
      ...{ keyVersion: 1, ends: 'none', reasonCode, note: null, currency, amount, createdAt: now, updatedAt: now },
      begunBy: actor.kind === 'staff' ? actor.userId : null,
    });
    await noteRefund(tx, { id, state: 'pending' }, actor, now);
    await this.send.within(tx, payment, id);
    return id;
  }
}

/** The payment first, then the refund: everybody takes the locks in this order. @throws payments.refund-not-found */
async function lockRefund(tx: Tx, id: string): Promise<{ refund: Refund; payment: Payment }> {
  const known = await tx.getRepository(Refund).findOneBy({ id });
  if (!known) throw refundNotFound();
  const payment = await lockPayment(tx, known.paymentId);
  const lock = { mode: 'pessimistic_write' } as const;
  return { refund: await tx.getRepository(Refund).findOneOrFail({ where: { id }, lock }), payment };
}
