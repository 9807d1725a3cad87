import type Stripe from 'stripe';
import { BY_HAND, type Cause } from '../events/cause.js';
import { notPossible } from '../http/stripe-failure.js';
import { confirm } from '../payment-intents/confirm.js';
import { idOf } from '../state/id-of.js';
import type { InvoiceRecord } from '../state/records.js';
import type { World } from '../world.js';
import { finalizeInvoice } from './finalize-invoice.js';
import { findInvoice } from './find-invoice.js';
import type { PayInvoice } from './invoice-parameters.js';
import { cancelPayment, defaultPaymentOf, settleOutOfBand } from './settle-invoice.js';

const NOT_OPEN = "You can only pass in open invoices. This invoice isn't open.";

/** Collects an open invoice, or books that it was paid elsewhere. A draft is finalised on the way. */
export function payInvoice(world: World, given: InvoiceRecord, params: PayInvoice, cause: Cause): InvoiceRecord {
  if (given.invoice.status === 'paid') throw notPossible('Invoice is already paid');
  if (given.invoice.status === 'void') throw notPossible(NOT_OPEN);
  const record = given.invoice.status === 'draft' ? finalizeInvoice(world, given, cause) : given;
  if (record.invoice.status === 'paid') return record;
  const intent = assertNotProcessing(world, record);
  if (params.paid_out_of_band) return settleOutOfBand(world, record, cause);
  if (params.payment_method === undefined || !intent) {
    throw notPossible(
      'This customer has no attached payment source or default payment method. Please consider adding a default payment method.',
      'resource_missing',
    );
  }
  confirm(world, intent, { payment_method: params.payment_method }, cause);
  return findInvoice(world, record.id);
}

/** An open invoice that nobody shall pay any more. */
export function voidInvoice(world: World, record: InvoiceRecord, cause: Cause): InvoiceRecord {
  if (record.invoice.status === 'paid') throw notPossible('Invoices with `paid` payments cannot be voided.');
  if (record.invoice.status !== 'open') throw notPossible(NOT_OPEN);
  assertNotProcessing(world, record);
  cancelPayment(world, record.id, cause);
  const voided = moved(world, record, 'void', { voided_at: world.clock.now() });
  world.events.emit('invoice.updated', voided.invoice, cause, { status: 'open' });
  world.events.emit('invoice.voided', voided.invoice, cause);
  return voided;
}

/** Nobody expects the money any more; it can still be paid. */
export function markUncollectible(world: World, record: InvoiceRecord, cause: Cause): InvoiceRecord {
  const { status } = record.invoice;
  if (status === 'uncollectible') throw notPossible('This invoice has already been marked uncollectible.');
  if (status !== 'open') throw notPossible(NOT_OPEN);
  const marked = moved(world, record, 'uncollectible', { marked_uncollectible_at: world.clock.now() });
  world.events.emit('invoice.updated', marked.invoice, cause, { status });
  world.events.emit('invoice.marked_uncollectible', marked.invoice, cause);
  return marked;
}

/** Mails it, as far as a sandbox mails; a draft is finalised first. */
export function sendInvoice(world: World, given: InvoiceRecord, cause: Cause): InvoiceRecord {
  const { status, collection_method: method } = given.invoice;
  if (method !== 'send_invoice') {
    throw notPossible("You can only manually send an invoice if its collection method is 'send_invoice'.");
  }
  if (status !== 'draft' && status !== 'open') throw notPossible('This invoice cannot be sent right now.');
  const record = status === 'draft' ? finalizeInvoice(world, given, cause) : given;
  world.events.emit('invoice.sent', record.invoice, cause);
  return record;
}

export function deleteDraft(world: World, record: InvoiceRecord, cause: Cause): Stripe.DeletedInvoice {
  if (record.invoice.status !== 'draft') throw notPossible('You can only delete draft invoices.');
  world.store.invoices.delete(record.id);
  world.events.emit('invoice.deleted', record.invoice, cause);
  return { id: record.id, object: 'invoice', deleted: true };
}

/** Finalises drafts whose hour is over, and says of each that passed its date that it is overdue. */
export function advanceInvoices(world: World): void {
  const now = world.clock.now();
  for (const record of [...world.store.invoices.oldestFirst()]) {
    const { automatically_finalizes_at: due, status, due_date: dueDate, collection_method: method } = record.invoice;
    if (status === 'draft' && due !== null && due <= now) {
      const open = finalizeInvoice(world, record, BY_HAND);
      if (method === 'send_invoice' && open.invoice.status === 'open') sendInvoice(world, open, BY_HAND);
    }
    if (status === 'open' && dueDate !== null && dueDate <= now) announceOverdue(world, record);
  }
}

function announceOverdue(world: World, record: InvoiceRecord): void {
  if (record.isOverdueAnnounced) return;
  world.store.invoices.put({ ...record, isOverdueAnnounced: true });
  world.events.emit('invoice.overdue', record.invoice, BY_HAND);
}

function moved(
  world: World,
  record: InvoiceRecord,
  status: Stripe.Invoice.Status,
  times: Partial<Stripe.Invoice.StatusTransitions>,
): InvoiceRecord {
  const { invoice } = record;
  return world.store.invoices.put({
    ...record,
    invoice: {
      ...invoice,
      auto_advance: false,
      status,
      status_transitions: { ...invoice.status_transitions, ...times },
    },
  });
}

/** @returns the payment intent of the invoice, if it has one @throws StripeFailure while a bank debit is under way */
export function assertNotProcessing(world: World, record: InvoiceRecord): Stripe.PaymentIntent | undefined {
  const payment = defaultPaymentOf(world, record.id);
  const intent = world.store.paymentIntents.get(idOf(payment?.payment.payment_intent ?? null));
  if (intent?.status !== 'processing') return intent;
  throw notPossible('This invoice has a payment that is processing. Wait until it has succeeded or failed.');
}
