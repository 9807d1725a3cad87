import type Stripe from 'stripe';

/** A checkout session with what Stripe keeps beside the object it shows. */
export interface SessionRecord {
  id: string;
  session: Stripe.Checkout.Session;
  lineItems: Stripe.LineItem[];
  intent: {
    description: string | null;
    metadata: Record<string, string>;
    receiptEmail: string | null;
    statementDescriptorSuffix: string | null;
  };
}

/** An invoice; the object shows the first ten lines only. */
export interface InvoiceRecord {
  id: string;
  invoice: Stripe.Invoice;
  lines: Stripe.InvoiceLineItem[];
  isOverdueAnnounced?: boolean;
}

/** An uploaded file, with its contents in Base64. */
export interface FileRecord {
  id: string;
  file: Stripe.File;
  data: string;
}

/** What a bank will say later, of a payment intent (a debit) or a refund. */
export interface LaterRecord {
  /** Of the payment intent or the refund. */
  id: string;
  outcome: 'succeeds' | 'fails';
  /** Unix seconds. */
  dueAt: number;
}

/** With which payout a balance transaction, whose id this has, went out. */
export interface PaidOutRecord {
  id: string;
  payout: string;
}

/** An event: its snapshot form, and the id of its thin form. */
export interface EventRecord {
  id: string;
  thinId: string;
  event: Stripe.Event;
}

/** A secret and, once rolled, until when (unix seconds) it still signs. */
export interface SigningSecret {
  value: string;
  until: number | null;
}

/** A receiver of webhooks: a v1 webhook endpoint (`we_`), or a v2 event destination (`ed_`). */
export interface SubscriptionRecord {
  id: string;
  payload: 'snapshot' | 'thin';
  name: string;
  description: string | null;
  url: string;
  enabledEvents: string[];
  secrets: SigningSecret[];
  enabled: boolean;
  apiVersion: string | null;
  metadata: Record<string, string>;
  created: number;
  updated: number;
}

export interface DeliveryAttempt {
  /** Sandbox time in milliseconds. */
  at: number;
  /** The timestamp signed, unix seconds. */
  timestamp: number;
  status: number | null;
  error: string | null;
  milliseconds: number;
}

export type DeliveryState = 'pending' | 'held' | 'delivered' | 'failed' | 'dropped';

/** One event on its way to one subscription. */
export interface DeliveryRecord {
  id: string;
  event: string;
  type: string;
  subscription: string;
  state: DeliveryState;
  attempts: DeliveryAttempt[];
  /** Sandbox time in milliseconds, while pending. */
  nextAt: number | null;
}

/** The stored answer to a request that carried an Idempotency-Key. */
export interface IdempotencyRecord {
  id: string;
  fingerprint: string;
  status: number;
  body: string;
  requestId: string;
  created: number;
}
