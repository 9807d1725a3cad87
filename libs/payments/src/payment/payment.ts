import type { Attempt } from '../attempt/attempt.entity.js';
import type { Invoice } from '../invoice/invoice.entity.js';
import type { InvoicePayment } from '../invoice/invoice-payment.entity.js';

/**
 * Money that came, whatever it came for: through a checkout (an attempt) or for an invoice on account. What comes back
 * of it, by a refund or a dispute, is the same for both.
 */
export interface Payment extends Pick<
  Attempt,
  | 'id'
  | 'mode'
  | 'requestId'
  | 'reference'
  | 'licenceReference'
  | 'organisationId'
  | 'organisationName'
  | 'requesterId'
  | 'headline'
  | 'receivedAmount'
  | 'receivedCurrency'
  | 'paymentIntentId'
> {
  /** Of the order that it pays: tax included, and split. Minor units, as all here. */
  amount: bigint;
  net: bigint;
  tax: bigint;
  currency: string;
  state: string;
  /** Of what was received: what paid the order, and what belongs to none. */
  applied: bigint;
  surplus: bigint;
  /** All payments of the same order, this one too, and what they paid of it together. */
  siblings: readonly string[];
  paidOfOrder: bigint;
  /** The order is paid wholly, so that a part of it can be given back. */
  isSettled: boolean;
  /** Where it lies: money in the bank is sent back by hand. */
  account: 'stripe' | 'bank';
  /** The ledger source under which the order is earned. */
  earnedFrom: { kind: 'order' | 'invoice'; id: string };
  of: { kind: 'checkout'; attempt: Attempt } | { kind: 'invoice'; invoice: Invoice; payment: InvoicePayment };
}

export function checkoutPayment(attempt: Attempt): Payment {
  const { id, receivedAmount, state } = attempt;
  const isSettled = state === 'settled' && receivedAmount !== null;
  const applied = isSettled ? receivedAmount : 0n;
  return {
    ...{ id, mode: attempt.mode, requestId: attempt.requestId, reference: attempt.reference, state },
    ...{ licenceReference: attempt.licenceReference, organisationId: attempt.organisationId },
    ...{ organisationName: attempt.organisationName, requesterId: attempt.requesterId, headline: attempt.headline },
    ...{ receivedAmount, receivedCurrency: attempt.receivedCurrency, paymentIntentId: attempt.paymentIntentId },
    ...{ amount: attempt.amount, net: attempt.net, tax: attempt.tax, currency: attempt.currency },
    ...{ applied, surplus: (receivedAmount ?? 0n) - applied, siblings: [id], paidOfOrder: applied, isSettled },
    account: 'stripe',
    earnedFrom: { kind: 'order', id: attempt.requestId },
    of: { kind: 'checkout', attempt },
  };
}

/** @param payments all of the invoice */
export function invoiceMoney(invoice: Invoice, payment: InvoicePayment, payments: readonly InvoicePayment[]): Payment {
  return {
    ...{ id: payment.id, mode: invoice.mode, requestId: invoice.requestId, reference: invoice.reference },
    ...{ licenceReference: invoice.licenceReference, organisationId: invoice.organisationId, state: invoice.state },
    ...{ organisationName: invoice.organisationName, requesterId: invoice.issuedBy, headline: invoice.headline },
    ...{ receivedAmount: payment.amount, receivedCurrency: payment.currency, currency: invoice.currency },
    ...{ paymentIntentId: payment.paymentIntentId, amount: invoice.amount, net: invoice.net, tax: invoice.tax },
    ...{ applied: payment.applied, surplus: payment.surplus, siblings: payments.map(({ id }) => id) },
    ...{ paidOfOrder: invoice.paid, isSettled: invoice.state === 'paid' && payment.applied > 0n },
    account: payment.kind === 'transfer' ? 'bank' : 'stripe',
    earnedFrom: { kind: 'invoice', id: invoice.id },
    of: { kind: 'invoice', invoice, payment },
  };
}

/** The columns by which a refund or a dispute names its payment. */
export const belongingTo = ({ id, of }: Payment) => ({
  paymentId: id,
  attemptId: of.kind === 'checkout' ? id : null,
  invoicePaymentId: of.kind === 'invoice' ? id : null,
});
