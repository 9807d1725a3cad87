import type Stripe from 'stripe';
import type { Cause } from '../events/cause.js';
import { notPossible } from '../http/stripe-failure.js';
import { belowMinimum, checkAmount } from '../payment-intents/amounts.js';
import { methodsFor } from '../payment-intents/payment-methods.js';
import { newPaymentIntent } from '../payment-intents/new-payment-intent.js';
import { stripeId } from '../state/ids.js';
import { idOf } from '../state/id-of.js';
import type { InvoiceRecord } from '../state/records.js';
import type { World } from '../world.js';
import { whoPays } from './new-invoice.js';
import { settleInvoice } from './settle-invoice.js';

/**
 * Gives a draft its number, its page and its payment. What is nothing, or less than can be charged, is paid at once:
 * too small an amount is carried over to the customer's next invoice.
 * @throws StripeFailure when it is no draft any more
 */
export function finalizeInvoice(world: World, draft: InvoiceRecord, cause: Cause): InvoiceRecord {
  const { invoice } = draft;
  if (invoice.status !== 'draft') {
    throw notPossible("This invoice is already finalized, you can't re-finalize a non-draft invoice.");
  }
  const customer = world.store.customers.get(idOf(invoice.customer));
  const balance = customer?.balance ?? 0;
  const settled = afterBalance(invoice.total, balance, invoice.currency);
  if (settled.due > 0) checkAmount(settled.due, invoice.currency, 'amount');
  const now = world.clock.now();
  const numbered = customer ? numberOf(world, invoice, customer, settled.balance) : invoice.number;
  const record = world.store.invoices.put({
    ...draft,
    invoice: {
      ...invoice,
      ...(customer ? whoPays(customer) : {}),
      amount_due: settled.due,
      amount_remaining: settled.due,
      automatically_finalizes_at: null,
      next_payment_attempt: null,
      effective_at: now,
      ending_balance: settled.balance,
      hosted_invoice_url: `${world.settings.publicUrl}/i/${invoice.id}`,
      invoice_pdf: `${world.settings.publicUrl}/i/${invoice.id}/pdf`,
      number: numbered,
      starting_balance: balance,
      status: 'open',
      status_transitions: { ...invoice.status_transitions, finalized_at: now },
    },
  });
  if (settled.due > 0) openPayment(world, record.invoice, cause);
  world.events.emit('invoice.finalized', record.invoice, cause);
  return settled.due > 0 ? record : settleInvoice(world, record, { amount: 0, attempts: 0 }, cause);
}

/** A balance below nothing is the customer's credit, one above it what they owe from before. */
function afterBalance(total: number, balance: number, currency: string): { due: number; balance: number } {
  const owed = total + balance;
  return owed <= 0 || belowMinimum(owed, currency) ? { due: 0, balance: owed } : { due: owed, balance: 0 };
}

/** The number it was given, or the customer's next. */
function numberOf(world: World, invoice: Stripe.Invoice, customer: Stripe.Customer, balance: number): string {
  const sequence = customer.next_invoice_sequence ?? 1;
  const isGiven = invoice.number !== null;
  world.store.customers.put({
    ...customer,
    balance,
    currency: customer.currency ?? invoice.currency,
    next_invoice_sequence: isGiven ? sequence : sequence + 1,
  });
  return invoice.number ?? `${customer.invoice_prefix ?? 'SANDBOX'}-${String(sequence).padStart(4, '0')}`;
}

function openPayment(world: World, invoice: Stripe.Invoice, cause: Cause): void {
  const intent = world.store.paymentIntents.put(
    newPaymentIntent(world, {
      amount: invoice.amount_due,
      currency: invoice.currency,
      customer: idOf(invoice.customer),
      description: 'Payment for Invoice',
      metadata: {},
      receiptEmail: null,
      statementDescriptorSuffix: null,
      methods: methodsFor(invoice.currency, undefined),
    }),
  );
  world.events.emit('payment_intent.created', intent, cause);
  world.store.invoicePayments.put({
    id: stripeId('inpay_1'),
    object: 'invoice_payment',
    amount_paid: null,
    amount_requested: invoice.amount_due,
    created: world.clock.now(),
    currency: invoice.currency,
    invoice: invoice.id,
    is_default: true,
    livemode: false,
    payment: { payment_intent: intent.id, type: 'payment_intent' },
    status: 'open',
    status_transitions: { canceled_at: null, paid_at: null },
  });
}
