import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, Money, newId, type Actor, type Clock, systemActor } from '#libs/kernel';
import { PostEntry, type NewEntry } from '#libs/ledger';
import type { Tx } from '#platform/database';
import { Events } from '#platform/jobs';
import { HoldLicence } from '../dunning/hold-licence.js';
import { allocate, type Allocation } from './allocate.js';
import { invoicePaymentEntries } from './book-invoice.js';
import { invoiceEvent, InvoicePaid, InvoicePartlyPaid, InvoiceSurplus } from './invoice.events.js';
import { owedOn, type Invoice } from './invoice.entity.js';
import { InvoicePayment } from './invoice-payment.entity.js';
import { stepInvoice } from './move-invoice.js';
import { WantCollection } from './want-collection.js';

export type ReceivedPayment = Pick<InvoicePayment, 'kind' | 'amount' | 'paidAt'> &
  Partial<
    Pick<
      InvoicePayment,
      | 'collectionId'
      | 'bankReference'
      | 'recordedBy'
      | 'paymentIntentId'
      | 'chargeId'
      | 'feeCurrency'
      | 'feeAmount'
      | 'reasonCode'
    >
  > & {
    /** Of the invoice's legal text nothing fits it: kept aside as a whole. */
    isMisfit?: boolean;
    /** The provider's fee, when it is known. */
    feeEntries?: (paymentId: string) => NewEntry[];
  };

const SYSTEM = systemActor('payments:invoice-paid');

/** Money that came for an invoice: the invoice takes what is owed, the rest is set aside to be returned. */
@Injectable()
export class ApplyInvoicePayment {
  constructor(
    private readonly ledger: PostEntry,
    private readonly holds: HoldLicence,
    private readonly collections: WantCollection,
    private readonly events: Events,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The invoice is locked. One transaction: the payment, the books, the invoice, its licence, what follows. */
  async within(tx: Tx, actor: Actor, invoice: Invoice, received: ReceivedPayment): Promise<string> {
    const shares: Allocation = received.isMisfit
      ? { applied: 0n, recovered: 0n, surplus: received.amount }
      : allocate(invoice, received.amount);
    const payment = this.paymentOf(invoice, received, shares);
    await tx.insert(InvoicePayment, payment);
    const fees = received.feeEntries?.(payment.id) ?? [];
    await this.ledger.within(tx, ...invoicePaymentEntries(invoice, payment, shares), ...fees);
    await this.change(tx, actor, invoice, payment, shares);
    if (shares.surplus > 0n) {
      const surplus = Money.of(shares.surplus, invoice.currency).toJSON();
      const reasonCode = payment.reasonCode ?? 'paid-too-much';
      await this.events.publish(tx, InvoiceSurplus, { ...invoiceEvent(invoice), surplus, reasonCode });
    }
    return payment.id;
  }

  private paymentOf(invoice: Invoice, received: ReceivedPayment, { applied, surplus }: Allocation): InvoicePayment {
    const { isMisfit: _, feeEntries: __, ...known } = received;
    const now = this.clock.now();
    return Object.assign(new InvoicePayment(), {
      ...{ collectionId: null, bankReference: null, recordedBy: null, paymentIntentId: null, chargeId: null },
      ...{ feeCurrency: null, feeAmount: null, surplusNote: null, surplusFailure: null },
      ...{
        id: newId(now.getTime()),
        invoiceId: invoice.id,
        currency: invoice.currency,
        createdAt: now,
        updatedAt: now,
      },
      ...{ applied, surplus, surplusState: surplus > 0n ? ('waiting' as const) : null },
      ...known,
      reasonCode: surplus > 0n ? (received.reasonCode ?? surplusReason(invoice)) : null,
    });
  }

  private async change(
    tx: Tx,
    actor: Actor,
    invoice: Invoice,
    payment: InvoicePayment,
    { applied, recovered }: Allocation,
  ): Promise<void> {
    const paid = invoice.paid + applied;
    const writtenOff = invoice.writtenOff - recovered;
    const isPaid = applied > 0n && paid === invoice.amount;
    await stepInvoice(tx, invoice, {
      ...{ step: isPaid ? 'paid' : applied > 0n ? 'partly-paid' : 'surplus', actor, now: this.clock.now() },
      ...(isPaid ? { to: 'paid' as const } : {}),
      data: { paymentId: payment.id, kind: payment.kind, amount: payment.amount.toString() },
      changes: { paid, writtenOff, ...(isPaid ? { paidAt: payment.paidAt } : {}) },
    });
    if (isPaid) await this.settled(tx, invoice, payment);
    else if (applied > 0n) await this.partly(tx, invoice, payment);
  }

  private async settled(tx: Tx, invoice: Invoice, payment: InvoicePayment): Promise<void> {
    const restored = await this.holds.restore(tx, SYSTEM, invoice);
    await this.holds.standing(tx, SYSTEM, invoice);
    // Also the page for a rest, when the one it replaced was paid before it was closed.
    await this.collections.close(tx, invoice, 'paid-elsewhere', { except: payment.collectionId });
    await this.events.publish(tx, InvoicePaid, { ...invoiceEvent(invoice), by: payment.kind, restored });
  }

  /** What was paid elsewhere is not asked for a second time: the page is replaced by one for the rest. */
  private async partly(tx: Tx, invoice: Invoice, payment: InvoicePayment): Promise<void> {
    if (payment.kind === 'transfer' && invoice.state !== 'uncollectible') {
      await this.collections.close(tx, invoice, 'replaced');
      await this.collections.within(tx, invoice, owedOn(invoice));
    }
    const received = Money.of(payment.applied, invoice.currency).toJSON();
    await this.events.publish(tx, InvoicePartlyPaid, { ...invoiceEvent(invoice), received });
  }
}

const surplusReason = ({ state }: Invoice): string =>
  state === 'paid' ? 'paid-twice' : state === 'void' ? 'invoice-void' : 'paid-too-much';
