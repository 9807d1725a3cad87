import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, isId, type Actor, type Clock } from '#libs/kernel';
import { PostEntry } from '#libs/ledger';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { Jobs } from '#platform/jobs';
import { MANAGE_INVOICES } from '../payments.permissions.js';
import { surplusReturnEntry } from './book-invoice.js';
import { enqueueReturn } from './enqueue-collection.js';
import { invoiceNotFound, reasonNeeded, surplusNotReturnable } from './invoice.errors.js';
import { InvoicePayment } from './invoice-payment.entity.js';
import { lockInvoice, writeInvoiceHistory } from './move-invoice.js';

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
    private readonly ledger: PostEntry,
    private readonly jobs: Jobs,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws payments.invoice-not-found, payments.surplus-not-returnable, payments.reason-needed, kernel.forbidden */
  async execute(actor: Actor, { number, paymentId, note }: ReturnSurplusInput): Promise<void> {
    authorise(actor, MANAGE_INVOICES);
    if (note.trim() === '') throw reasonNeeded();
    await this.transactions.run(async (tx) => {
      const invoice = await lockInvoice(tx, { number });
      if (!invoice) throw invoiceNotFound();
      const payment = isId(paymentId)
        ? await tx.getRepository(InvoicePayment).findOneBy({ id: paymentId, invoiceId: invoice.id })
        : null;
      if (payment?.surplusState !== 'waiting') throw surplusNotReturnable();
      const now = this.clock.now();
      const isTransfer = payment.kind === 'transfer';
      const surplusState = isTransfer ? ('returned' as const) : ('returning' as const);
      const changes = { surplusState, surplusNote: note.trim(), surplusFailure: null, updatedAt: now };
      await tx.update(InvoicePayment, { id: payment.id }, changes);
      if (isTransfer) await this.ledger.within(tx, surplusReturnEntry(invoice, payment, now));
      else await enqueueReturn(this.jobs, tx, paymentId);
      const { id, state } = invoice;
      const line = { step: `surplus-${surplusState}`, from: state, to: state, actor, now, note: note.trim() };
      await writeInvoiceHistory(tx, id, { ...line, data: { paymentId } });
      await this.audit.record(tx, actor, {
        action: 'payments.surplus-returned',
        subject: { kind: 'invoice', id },
        data: { paymentId },
      });
    });
  }
}
