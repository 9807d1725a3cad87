import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, type Actor, type Clock, type MoneyJson } from '#libs/kernel';
import { isDay } from '#libs/ledger';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { dayOf } from '../dunning/dunning-steps.js';
import { MANAGE_INVOICES } from '../payments.permissions.js';
import { ApplyInvoicePayment } from './apply-invoice-payment.js';
import {
  amountNotPositive,
  invoiceNotFound,
  invoicePaymentCurrency,
  paymentInFuture,
  transferTwice,
} from './invoice.errors.js';
import type { Invoice } from './invoice.entity.js';
import { InvoicePayment } from './invoice-payment.entity.js';
import { lockInvoice } from './move-invoice.js';

export interface RecordTransferInput {
  number: string;
  amount: MoneyJson;
  /** ISO date: the day on the bank's statement. */
  receivedOn: string;
  /** As the statement has it; one line of a statement is one payment. */
  bankReference: string;
}

/**
 * Finance found a transfer on the bank's statement. Less than is owed leaves the rest open, more is set aside to be
 * returned. The same line typed in twice counts once.
 */
@Injectable()
export class RecordTransfer {
  constructor(
    private readonly transactions: Transactions,
    private readonly payments: ApplyInvoicePayment,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws payments.invoice-not-found, payments.currency-mismatch, payments.payment-date-invalid,
   * payments.amount-invalid, payments.transfer-recorded-already, kernel.forbidden
   */
  async execute(actor: Actor, input: RecordTransferInput): Promise<{ paymentId: string }> {
    authorise(actor, MANAGE_INVOICES);
    const bankReference = input.bankReference.trim();
    const amount = BigInt(input.amount.amount);
    if (amount <= 0n) throw amountNotPositive();
    return this.transactions.run(async (tx) => {
      const invoice = await lockInvoice(tx, { number: input.number });
      if (!invoice) throw invoiceNotFound();
      this.check(invoice, input);
      const known = await tx.getRepository(InvoicePayment).findOneBy({ invoiceId: invoice.id, bankReference });
      if (known) return same(known, amount, input.receivedOn);
      const paymentId = await this.payments.within(tx, actor, invoice, {
        ...{ kind: 'transfer', amount, bankReference },
        paidAt: this.momentOf(input.receivedOn),
        recordedBy: actor.kind === 'staff' ? actor.userId : null,
      });
      await this.audit.record(tx, actor, {
        action: 'payments.transfer-recorded',
        subject: { kind: 'invoice', id: invoice.id },
        data: { paymentId, amount: input.amount.amount },
      });
      return { paymentId };
    });
  }

  private check(invoice: Invoice, { amount, receivedOn }: RecordTransferInput): void {
    if (amount.currency !== invoice.currency) throw invoicePaymentCurrency(invoice.currency, amount.currency);
    const [first, last] = [dayOf(invoice.issuedAt), dayOf(this.clock.now())];
    if (!isDay(receivedOn) || receivedOn < first || receivedOn > last) throw paymentInFuture();
  }

  /** The day of the statement; of today it is this moment, so that the entries stand in their order. */
  private momentOf(receivedOn: string): Date {
    const now = this.clock.now();
    return receivedOn === dayOf(now) ? now : new Date(`${receivedOn}T12:00:00Z`);
  }
}

function same(known: InvoicePayment, amount: bigint, receivedOn: string): { paymentId: string } {
  if (known.amount !== amount || dayOf(known.paidAt) !== receivedOn) throw transferTwice();
  return { paymentId: known.id };
}
