import { Injectable } from '@nestjs/common';
import { authorise, isId, type Actor } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { notReturnable, paymentNotFound } from '../payments.errors.js';
import { RETURN_PAYMENT } from '../payments.permissions.js';
import type { Payment } from '../payment/payment.js';
import { BeginRefund } from './begin-refund.js';
import { lockPayment } from '../payment/load-payment.js';
import { Refund } from './refund.entity.js';

export interface ReturnPaymentInput {
  attemptId: string;
  /** Why, in finance's own words; kept with the refund. */
  reason: string;
}

/** Finance sends a held or surplus payment back, whole. */
@Injectable()
export class ReturnPayment {
  constructor(
    private readonly transactions: Transactions,
    private readonly refunds: BeginRefund,
    private readonly audit: Audit,
  ) {}

  /** @throws payments.payment-not-found, payments.not-returnable, kernel.forbidden */
  async execute(actor: Actor, { attemptId, reason }: ReturnPaymentInput): Promise<{ refundId: string }> {
    authorise(actor, RETURN_PAYMENT);
    if (!isId(attemptId)) throw paymentNotFound();
    return this.transactions.run(async (tx) => {
      const payment = await lockPayment(tx, attemptId);
      const reasonCode = whyReturned(payment);
      if (payment.surplus <= 0n || reasonCode === null) throw notReturnable(payment.state);
      if (await tx.getRepository(Refund).existsBy({ paymentId: attemptId, state: 'pending' }))
        throw notReturnable('on its way back');
      const refundId = await this.refunds.within(tx, actor, payment, { reasonCode, note: reason });
      await this.audit.record(tx, actor, {
        action: 'payments.payment-returned',
        subject: { kind: 'payment', id: attemptId },
        data: { refundId },
      });
      return { refundId };
    });
  }
}

/** null: nothing of it waits for finance. */
function whyReturned({ of }: Payment): string | null {
  if (of.kind === 'invoice') {
    return of.payment.surplusState === 'waiting' ? (of.payment.reasonCode ?? 'paid-too-much') : null;
  }
  return ['held', 'surplus'].includes(of.attempt.state) ? (of.attempt.reasonCode ?? of.attempt.state) : null;
}
