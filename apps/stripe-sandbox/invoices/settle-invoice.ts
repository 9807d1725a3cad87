import type Stripe from 'stripe';
import type { Cause } from '../events/cause.js';
import { idOf } from '../state/id-of.js';
import type { InvoiceRecord } from '../state/records.js';
import type { World } from '../world.js';

/** The open invoice that a payment intent pays, if it pays one. */
export function invoiceOf(world: World, intent: string): InvoiceRecord | null {
  const payment = paymentBy(world, (candidate) => idOf(candidate.payment.payment_intent ?? null) === intent);
  return payment ? (world.store.invoices.get(idOf(payment.invoice)) ?? null) : null;
}

/** The payment that an invoice got when it was finalised; none for one of nothing. */
export function defaultPaymentOf(world: World, invoice: string): Stripe.InvoicePayment | null {
  return paymentBy(world, (payment) => payment.invoice === invoice && payment.is_default);
}

function paymentBy(world: World, fits: (payment: Stripe.InvoicePayment) => boolean): Stripe.InvoicePayment | null {
  for (const payment of world.store.invoicePayments.newestFirst()) if (fits(payment)) return payment;
  return null;
}

/** A payment intent succeeded: the invoice that it pays, if any, is paid. */
export function intentPaid(world: World, intent: Stripe.PaymentIntent, cause: Cause): void {
  const record = invoiceOf(world, intent.id);
  const payment = record && defaultPaymentOf(world, record.id);
  if (!record || !payment) return;
  const now = world.clock.now();
  const paid = world.store.invoicePayments.put({
    ...payment,
    amount_paid: intent.amount_received,
    status: 'paid',
    status_transitions: { ...payment.status_transitions, paid_at: now },
  });
  settleInvoice(world, record, { amount: intent.amount_received, attempts: record.invoice.attempt_count + 1 }, cause);
  world.events.emit('invoice_payment.paid', paid, cause);
}

/** A payment intent failed: the invoice that it should have paid stays open. */
export function intentFailed(world: World, intent: Stripe.PaymentIntent, cause: Cause): void {
  const record = invoiceOf(world, intent.id);
  if (!record) return;
  const { invoice } = attempted(world, record);
  world.events.emit('invoice.updated', invoice, cause);
  world.events.emit('invoice.payment_failed', invoice, cause);
}

/** A payment is under way: a bank debit that takes its days. */
export function attempted(world: World, record: InvoiceRecord): InvoiceRecord {
  const { invoice } = record;
  return world.store.invoices.put({
    ...record,
    invoice: { ...invoice, attempted: true, attempt_count: invoice.attempt_count + 1 },
  });
}

/** Marks an invoice paid and says so. */
export function settleInvoice(
  world: World,
  record: InvoiceRecord,
  paid: { amount: number; attempts: number },
  cause: Cause,
): InvoiceRecord {
  const { invoice } = record;
  const settled = world.store.invoices.put({
    ...record,
    invoice: {
      ...invoice,
      amount_paid: invoice.amount_paid + paid.amount,
      amount_remaining: invoice.amount_remaining - paid.amount,
      attempt_count: paid.attempts,
      attempted: true,
      auto_advance: false,
      status: 'paid',
      status_transitions: { ...invoice.status_transitions, paid_at: world.clock.now() },
    },
  });
  announcePaid(world, settled.invoice, cause);
  return settled;
}

/** Money came without Stripe: the amounts that Stripe itself collected stay as they are. */
export function settleOutOfBand(world: World, record: InvoiceRecord, cause: Cause): InvoiceRecord {
  const { invoice } = record;
  cancelPayment(world, invoice.id, cause);
  const settled = world.store.invoices.put({
    ...record,
    invoice: {
      ...invoice,
      amount_paid_off_stripe: invoice.amount_remaining,
      auto_advance: false,
      status: 'paid',
      status_transitions: { ...invoice.status_transitions, paid_at: world.clock.now() },
    },
  });
  announcePaid(world, settled.invoice, cause);
  return settled;
}

/** The charge with which an invoice was paid through Stripe. */
export function chargeOfInvoice(world: World, invoice: string): Stripe.Charge | undefined {
  const payment = defaultPaymentOf(world, invoice);
  if (payment?.status !== 'paid') return undefined;
  const intent = world.store.paymentIntents.get(idOf(payment.payment.payment_intent ?? null));
  return world.store.charges.get(idOf(intent?.latest_charge ?? null));
}

/** After a credit note: less is owed, or less stays of what was paid. What owes nothing any more is paid. */
export function withLessOwed(
  world: World,
  record: InvoiceRecord,
  less: { owed: number; paid: number },
  cause: Cause,
): InvoiceRecord {
  const { invoice } = record;
  const changed = world.store.invoices.put({
    ...record,
    invoice: {
      ...invoice,
      amount_due: invoice.amount_due - less.owed,
      amount_remaining: invoice.amount_remaining - less.owed,
      post_payment_credit_notes_amount: invoice.post_payment_credit_notes_amount + less.paid,
      pre_payment_credit_notes_amount: invoice.pre_payment_credit_notes_amount + less.owed,
    },
  });
  const isNothingLeft = invoice.status !== 'paid' && changed.invoice.amount_remaining === 0;
  if (isNothingLeft) {
    cancelPayment(world, invoice.id, cause);
    return settleInvoice(world, changed, { amount: 0, attempts: invoice.attempt_count }, cause);
  }
  if (less.owed !== 0) askFor(world, changed.invoice);
  world.events.emit('invoice.updated', changed.invoice, cause);
  return changed;
}

/** The payment of an invoice asks for what is left to pay. */
function askFor(world: World, invoice: Stripe.Invoice): void {
  const payment = defaultPaymentOf(world, invoice.id);
  const intent = payment && world.store.paymentIntents.get(idOf(payment.payment.payment_intent ?? null));
  if (!payment || !intent) return;
  world.store.invoicePayments.put({ ...payment, amount_requested: invoice.amount_remaining });
  world.store.paymentIntents.put({ ...intent, amount: invoice.amount_remaining });
}

function announcePaid(world: World, invoice: Stripe.Invoice, cause: Cause): void {
  world.events.emit('invoice.updated', invoice, cause, { status: 'open' });
  world.events.emit('invoice.paid', invoice, cause);
  world.events.emit('invoice.payment_succeeded', invoice, cause);
}

/** Nobody can pay an invoice any more through its payment intent. */
export function cancelPayment(world: World, invoice: string, cause: Cause): void {
  const payment = defaultPaymentOf(world, invoice);
  const intent = payment && world.store.paymentIntents.get(idOf(payment.payment.payment_intent ?? null));
  if (!payment || !intent || intent.status === 'succeeded') return;
  const now = world.clock.now();
  world.store.invoicePayments.put({
    ...payment,
    status: 'canceled',
    status_transitions: { ...payment.status_transitions, canceled_at: now },
  });
  const cancelled = world.store.paymentIntents.put({
    ...intent,
    canceled_at: now,
    cancellation_reason: 'void_invoice',
    next_action: null,
    status: 'canceled',
  });
  world.events.emit('payment_intent.canceled', cancelled, cause);
}
