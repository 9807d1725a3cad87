import type Stripe from 'stripe';
import type { Cause } from '../events/cause.js';
import { mergeMetadata } from '../http/parameters.js';
import { noSuchParam, notPossible } from '../http/stripe-failure.js';
import { assertNotProcessing } from '../invoices/invoice-steps.js';
import { chargeOfInvoice, withLessOwed } from '../invoices/settle-invoice.js';
import { refundCharge } from '../refunds/refund.js';
import { idOf } from '../state/id-of.js';
import { stripeId } from '../state/ids.js';
import type { InvoiceRecord } from '../state/records.js';
import type { World } from '../world.js';
import { linesOf } from './credit-note-lines.js';
import type { CreateCreditNote } from './credit-note-parameters.js';

const UNUSED = {
  amount_shipping: 0,
  customer_account: null,
  customer_balance_transaction: null,
  discount_amount: 0,
  discount_amounts: [],
  livemode: false,
  pretax_credit_amounts: [],
  shipping_cost: null,
  total_taxes: [],
  voided_at: null,
} satisfies Partial<Stripe.CreditNote>;

/** What is still owed is credited first; only the rest was paid and has to go back. */
interface Split {
  total: number;
  prePayment: number;
  postPayment: number;
}

/**
 * Takes back a part of a finalised invoice. The part that was paid already goes back by a refund made here, by refunds
 * made before, or outside of Stripe; these must add up to it.
 * @throws StripeFailure
 */
export function issueCreditNote(world: World, params: CreateCreditNote, cause: Cause): Stripe.CreditNote {
  const record = creditable(world, params.invoice);
  const lines = linesOf(params, record);
  const split = splitOf(
    record.invoice,
    lines.reduce((sum, line) => sum + line.amount, 0),
  );
  const linked = linkedRefunds(world, params, record);
  assertGivenBack(params, linked, split);
  const refunds = [...linked, ...newRefund(world, params, record, cause)];
  const note = world.store.creditNotes.put(newNote(world, params, record, { lines, split, refunds }));
  world.events.emit('credit_note.created', note, cause);
  withLessOwed(world, record, { owed: split.prePayment, paid: split.postPayment }, cause);
  return note;
}

/** Takes a credit note back: what it took off an open invoice is owed again. */
export function voidCreditNote(world: World, note: Stripe.CreditNote, cause: Cause): Stripe.CreditNote {
  const record = world.store.invoices.get(idOf(note.invoice));
  if (note.status === 'void') throw notPossible('This credit note has already been voided.');
  if (record?.invoice.status !== 'open' || note.post_payment_amount > 0) {
    throw notPossible('You can only void credit notes that were issued on an open invoice.');
  }
  assertNotProcessing(world, record);
  const voided = world.store.creditNotes.put({ ...note, status: 'void', voided_at: world.clock.now() });
  world.events.emit('credit_note.voided', voided, cause);
  withLessOwed(world, record, { owed: -note.pre_payment_amount, paid: 0 }, cause);
  return voided;
}

function creditable(world: World, id: string): InvoiceRecord {
  const record = world.store.invoices.get(id);
  if (!record) throw noSuchParam('invoice', id, 'invoice');
  const { status } = record.invoice;
  if (status === 'draft' || status === 'void') {
    throw notPossible(`You cannot create a credit note for an invoice that is ${status}.`, undefined, 'invoice');
  }
  assertNotProcessing(world, record);
  return record;
}

function splitOf(invoice: Stripe.Invoice, total: number): Split {
  const credited = invoice.pre_payment_credit_notes_amount + invoice.post_payment_credit_notes_amount;
  const left = invoice.total - credited;
  if (total > left) {
    throw notPossible(
      `The amount of the credit note (${total}) is greater than what is left to credit of the invoice (${left}).`,
      undefined,
      'amount',
    );
  }
  const prePayment = invoice.status === 'paid' ? 0 : Math.min(total, invoice.amount_remaining);
  return { total, prePayment, postPayment: total - prePayment };
}

function assertGivenBack(params: CreateCreditNote, linked: Stripe.CreditNote.Refund[], split: Split): void {
  const refunded = linked.reduce((sum, refund) => sum + refund.amount_refunded, 0);
  const given = refunded + (params.refund_amount ?? 0) + (params.out_of_band_amount ?? 0);
  if (given === split.postPayment) return;
  throw notPossible(
    `The sum of refunds and the amount credited outside of Stripe (${given}) must equal the post payment amount of the credit note (${split.postPayment}).`,
  );
}

function linkedRefunds(world: World, params: CreateCreditNote, record: InvoiceRecord): Stripe.CreditNote.Refund[] {
  return (params.refunds ?? []).map(({ refund: id, amount_refunded: amount }, index) => {
    const refund = world.store.refunds.get(id);
    if (!refund) throw noSuchParam('refund', id, `refunds[${index}][refund]`);
    if (refund.charge !== chargeOfInvoice(world, record.id)?.id) {
      throw notPossible(
        `The refund ${id} is not of a payment of this invoice.`,
        undefined,
        `refunds[${index}][refund]`,
      );
    }
    return linked(id, amount ?? refund.amount);
  });
}

function newRefund(
  world: World,
  params: CreateCreditNote,
  record: InvoiceRecord,
  cause: Cause,
): Stripe.CreditNote.Refund[] {
  const { refund_amount: amount = 0 } = params;
  if (amount === 0) return [];
  const charge = chargeOfInvoice(world, record.id);
  if (!charge) {
    throw notPossible('This invoice has no payment that could be refunded.', undefined, 'refund_amount');
  }
  const refund = refundCharge(world, charge, { amount, reason: undefined, metadata: {} }, cause);
  return [linked(refund.id, amount)];
}

const linked = (refund: string, amount: number): Stripe.CreditNote.Refund => ({
  amount_refunded: amount,
  payment_record_refund: null,
  refund,
  type: 'refund',
});

function newNote(
  world: World,
  params: CreateCreditNote,
  { invoice }: InvoiceRecord,
  content: { lines: Stripe.CreditNoteLineItem[]; split: Split; refunds: Stripe.CreditNote.Refund[] },
): Stripe.CreditNote {
  const id = stripeId('cn_1');
  const now = world.clock.now();
  const { total, prePayment, postPayment } = content.split;
  return {
    ...UNUSED,
    id,
    object: 'credit_note',
    amount: total,
    created: now,
    currency: invoice.currency,
    customer: idOf(invoice.customer),
    effective_at: params.effective_at ?? now,
    invoice: invoice.id,
    lines: { object: 'list', data: content.lines, has_more: false, url: `/v1/credit_notes/${id}/lines` },
    memo: params.memo ?? null,
    metadata: mergeMetadata({}, params.metadata),
    number: nextNumber(world, invoice),
    out_of_band_amount: params.out_of_band_amount ?? null,
    pdf: `${world.settings.publicUrl}/credit_notes/${id}/pdf`,
    post_payment_amount: postPayment,
    pre_payment_amount: prePayment,
    reason: params.reason ?? null,
    refunds: content.refunds,
    status: 'issued',
    subtotal: total,
    subtotal_excluding_tax: total,
    total,
    total_excluding_tax: total,
    type: postPayment === 0 ? 'pre_payment' : prePayment === 0 ? 'post_payment' : 'mixed',
  };
}

function nextNumber(world: World, invoice: Stripe.Invoice): string {
  let count = 1;
  for (const note of world.store.creditNotes.oldestFirst()) if (note.invoice === invoice.id) count += 1;
  return `${invoice.number ?? ''}-CN-${String(count).padStart(2, '0')}`;
}
