import type Stripe from 'stripe';
import type { CollectedPayment, InvoiceSnapshot } from './invoice-provider.js';
import { readCharge } from './read-stripe.js';

/** @param intents those by which it is or was to be paid, with `latest_charge.balance_transaction` expanded */
export function readInvoice(invoice: Stripe.Invoice, intents: readonly Stripe.PaymentIntent[]): InvoiceSnapshot {
  return {
    id: invoice.id,
    isLive: invoice.livemode,
    status: statusOf(invoice.status),
    collectionId: invoice.metadata?.['collection_id'] ?? null,
    reference: invoice.metadata?.['reference'] ?? null,
    url: invoice.hosted_invoice_url ?? null,
    lineCount: invoice.lines.data.length,
    isProcessing: intents.some(({ status }) => status === 'processing'),
    failure: failureOf(intents),
    payments: intents.flatMap(collected),
  };
}

const STATUSES = ['draft', 'open', 'paid', 'void', 'uncollectible'] as const;

/** One that we do not know yet counts as open: nothing follows from it. */
const statusOf = (status: Stripe.Invoice.Status | null): InvoiceSnapshot['status'] =>
  STATUSES.find((known) => known === status) ?? (status === null ? 'draft' : 'open');

function collected(intent: Stripe.PaymentIntent): CollectedPayment[] {
  const charge = intent.status === 'succeeded' ? readCharge(intent) : null;
  if (!charge) return [];
  const details = typeof intent.latest_charge === 'object' ? intent.latest_charge?.payment_method_details : null;
  return [{ kind: details?.type === 'card' ? 'card' : 'bank-debit', paymentIntentId: intent.id, charge }];
}

function failureOf(intents: readonly Stripe.PaymentIntent[]): string | null {
  for (const { status, last_payment_error: error } of intents) {
    if (status !== 'succeeded' && status !== 'processing' && error)
      return error.decline_code ?? error.code ?? 'declined';
  }
  return null;
}
