import { Injectable } from '@nestjs/common';
import { authorise, isId, type Actor } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { notReturnable, paymentNotFound } from '../payments.errors.js';
import { RETURN_PAYMENT } from '../payments.permissions.js';
import { BeginRefund } from './begin-refund.js';
import { lockPayment } from './refund-facts.js';
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
      const attempt = await lockPayment(tx, attemptId);
      if (!['held', 'surplus'].includes(attempt.state) || attempt.receivedAmount === null) {
        throw notReturnable(attempt.state);
      }
      if (await tx.getRepository(Refund).existsBy({ attemptId, state: 'pending' }))
        throw notReturnable('on its way back');
      const reasonCode = attempt.reasonCode ?? attempt.state;
      const refundId = await this.refunds.within(tx, actor, attempt, { reasonCode, note: reason });
      await this.audit.record(tx, actor, {
        action: 'payments.payment-returned',
        subject: { kind: 'payment', id: attemptId },
        data: { refundId },
      });
      return { refundId };
    });
  }
}
