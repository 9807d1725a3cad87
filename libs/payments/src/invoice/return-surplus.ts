import { Injectable } from '@nestjs/common';
import { authorise, isId, type Actor } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { lockPayment } from '../payment/load-payment.js';
import { MANAGE_INVOICES } from '../payments.permissions.js';
import { BeginRefund } from '../refund/begin-refund.js';
import { invoiceNotFound, reasonNeeded, surplusNotReturnable } from './invoice.errors.js';
import { Invoice } from './invoice.entity.js';
import { InvoicePayment } from './invoice-payment.entity.js';

export interface ReturnSurplusInput {
  number: string;
  paymentId: string;
  /** How and why: for a transfer the reference of the transfer that returns it. */
  note: string;
}

/**
 * Finance gives back what came beyond an invoice: through the provider what came through it (by a job), and a bank
 * transfer by another one that has been made already.
 */
@Injectable()
export class ReturnSurplus {
  constructor(
    private readonly transactions: Transactions,
    private readonly refunds: BeginRefund,
    private readonly audit: Audit,
  ) {}

  /** @throws payments.invoice-not-found, payments.surplus-not-returnable, payments.reason-needed, kernel.forbidden */
  async execute(actor: Actor, { number, paymentId, note }: ReturnSurplusInput): Promise<void> {
    authorise(actor, MANAGE_INVOICES);
    if (note.trim() === '') throw reasonNeeded();
    await this.transactions.run(async (tx) => {
      const invoice = await tx.getRepository(Invoice).findOneBy({ number });
      if (!invoice) throw invoiceNotFound();
      const known = { id: paymentId, invoiceId: invoice.id };
      if (!isId(paymentId) || !(await tx.getRepository(InvoicePayment).existsBy(known))) throw surplusNotReturnable();
      const payment = await lockPayment(tx, paymentId);
      if (payment.of.kind !== 'invoice' || payment.of.payment.surplusState !== 'waiting') throw surplusNotReturnable();
      const reasonCode = payment.of.payment.reasonCode ?? 'paid-too-much';
      const refundId = await this.refunds.within(tx, actor, payment, { reasonCode, note: note.trim() });
      await this.audit.record(tx, actor, {
        action: 'payments.surplus-returned',
        subject: { kind: 'invoice', id: invoice.id },
        data: { paymentId, refundId },
      });
    });
  }
}
