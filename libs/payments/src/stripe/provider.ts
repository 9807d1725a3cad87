import type { Money } from '#libs/kernel';

/** What payments needs to know of a payment provider, in our own words; the gateway translates. */

export interface NewSession {
  attemptId: string;
  /** The same key for the same attempt: a repeated call gives the same session. */
  idempotencyKey: string;
  reference: string;
  /** Without tax. */
  net: Money;
  /** What the buyer reads on the payment page. */
  productName: string;
  /** A line of its own on the payment page; null when no tax is charged. */
  tax: { amount: Money; name: string } | null;
  successUrl: string;
  cancelUrl: string;
  expiresAt: Date;
}

export interface BalanceMovement {
  /** In the currency the provider settles in. */
  gross: Money;
  fee: Money;
}

export interface ChargeSnapshot {
  id: string;
  amount: Money;
  /** Where the card was given out, ISO 3166-1 alpha-2; null when it is not known. */
  cardCountry: string | null;
  refunded: Money;
  createdAt: Date;
  /** null while the provider has not booked it. */
  balance: BalanceMovement | null;
}

/** A checkout session as it is at the provider now. */
export interface SessionSnapshot {
  id: string;
  isLive: boolean;
  status: 'open' | 'complete' | 'expired';
  isPaid: boolean;
  /** Completed, and the bank takes its days; or it took them and said no. Neither while the page is open. */
  debit: 'none' | 'processing' | 'failed';
  /** null for a currency that we do not know. */
  subtotal: Money | null;
  /** The attempt it was made for; null when it is none of ours. */
  attemptId: string | null;
  reference: string | null;
  url: string | null;
  expiresAt: Date;
  paymentIntentId: string | null;
  charge: ChargeSnapshot | null;
}

/** Why the last try with a card failed, of an attempt of ours. */
export interface DeclineSnapshot {
  attemptId: string | null;
  /** The provider's code, such as `insufficient_funds`; null when the last try did not fail. */
  code: string | null;
}

export interface NewRefund {
  refundId: string;
  idempotencyKey: string;
  paymentIntentId: string;
  amount: Money;
  reference: string;
}

export interface RefundSnapshot {
  id: string;
  status: 'pending' | 'succeeded' | 'failed';
  /** Our own id, as its metadata carries it. */
  refundId: string | null;
  failure: string | null;
  amount: Money | null;
  chargeId: string | null;
  paymentIntentId: string | null;
  /** Our own id, as the payment's metadata carries it; null where it was not asked for. */
  attemptId: string | null;
}

/** A provider's event, reduced to what may be believed of it: which object to look at. */
export interface ProviderEvent {
  /** The same for both formats of one event. */
  id: string;
  /** Without version prefix, such as `checkout.session.completed`. */
  type: string;
  objectId: string;
  isLive: boolean;
  occurredAt: Date;
}

/**
 * A call to the provider that did not succeed. `refused`: it was understood and not done. `busy`: not taken on, try
 * later with the same key. `unsure`: it may or may not have been done; look before doing anything else. `answered`
 * tells a stored failure (the key is used up) from a lost answer.
 */
export class ProviderFailure extends Error {
  constructor(
    readonly kind: 'refused' | 'busy' | 'unsure',
    readonly code: string,
    message: string,
    readonly answered: boolean,
    cause?: unknown,
  ) {
    super(message, { cause });
    this.name = 'ProviderFailure';
  }
}
