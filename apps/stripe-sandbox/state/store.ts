import type Stripe from 'stripe';
import { Collection } from './collection.js';
import { Journal, type JournalEntry } from './journal.js';
import type {
  DeliveryRecord,
  EventRecord,
  FileRecord,
  IdempotencyRecord,
  InvoiceRecord,
  LaterRecord,
  PaidOutRecord,
  SessionRecord,
  SubscriptionRecord,
} from './records.js';

interface ClockRecord {
  id: 'clock';
  offsetMs: number;
}

const REWRITE_WHEN_THIS_MANY_LINES_ARE_STALE = 5000;

/** Everything the sandbox knows. */
export class Store {
  readonly journal: Journal;
  readonly customers: Collection<Stripe.Customer>;
  readonly products: Collection<Stripe.Product>;
  readonly prices: Collection<Stripe.Price>;
  readonly sessions: Collection<SessionRecord>;
  readonly paymentIntents: Collection<Stripe.PaymentIntent>;
  readonly charges: Collection<Stripe.Charge>;
  readonly refunds: Collection<Stripe.Refund>;
  readonly balanceTransactions: Collection<Stripe.BalanceTransaction>;
  readonly invoices: Collection<InvoiceRecord>;
  readonly invoiceItems: Collection<Stripe.InvoiceItem>;
  readonly invoicePayments: Collection<Stripe.InvoicePayment>;
  readonly creditNotes: Collection<Stripe.CreditNote>;
  readonly later: Collection<LaterRecord>;
  readonly disputes: Collection<Stripe.Dispute>;
  readonly files: Collection<FileRecord>;
  readonly payouts: Collection<Stripe.Payout>;
  readonly paidOut: Collection<PaidOutRecord>;
  readonly events: Collection<EventRecord>;
  readonly subscriptions: Collection<SubscriptionRecord>;
  readonly deliveries: Collection<DeliveryRecord>;
  readonly idempotency: Collection<IdempotencyRecord>;
  readonly clock: Collection<ClockRecord>;
  private readonly all: Collection<{ id: string }>[] = [];

  constructor(dataDir: string | null) {
    this.journal = new Journal(dataDir);
    this.customers = this.collection('customer');
    this.products = this.collection('product');
    this.prices = this.collection('price');
    this.sessions = this.collection('checkout.session');
    this.paymentIntents = this.collection('payment_intent');
    this.charges = this.collection('charge');
    this.refunds = this.collection('refund');
    this.balanceTransactions = this.collection('balance_transaction');
    this.invoices = this.collection('invoice');
    this.invoiceItems = this.collection('invoiceitem');
    this.invoicePayments = this.collection('invoice_payment');
    this.creditNotes = this.collection('credit_note');
    this.later = this.collection('later');
    this.disputes = this.collection('dispute');
    this.files = this.collection('file');
    this.payouts = this.collection('payout');
    this.paidOut = this.collection('paid_out');
    this.events = this.collection('event');
    this.subscriptions = this.collection('subscription');
    this.deliveries = this.collection('delivery');
    this.idempotency = this.collection('idempotency');
    this.clock = this.collection('clock');
  }

  /** Loads the journal, and rewrites it when most of it is stale. */
  async open(): Promise<void> {
    const entries = this.journal.read();
    const byKind = new Map(this.all.map((collection) => [collection.kind, collection]));
    for (const [kind, id, value] of entries) byKind.get(kind)?.load(id, value as { id: string } | null);
    const live = this.all.reduce((sum, collection) => sum + collection.size, 0);
    const stale = entries.length - live > REWRITE_WHEN_THIS_MANY_LINES_ARE_STALE;
    await this.journal.rewrite(stale ? this.entries() : entries);
  }

  /** Forgets everything, but for the subscriptions when they are to be kept. */
  async reset(keep: { subscriptions: boolean }): Promise<void> {
    for (const collection of this.all) {
      if (!(keep.subscriptions && collection.kind === 'subscription')) collection.clear();
    }
    await this.journal.rewrite(this.entries());
  }

  counts(): Record<string, number> {
    return Object.fromEntries(this.all.map((collection) => [collection.kind, collection.size]));
  }

  private collection<T extends { id: string }>(kind: string): Collection<T> {
    const made = new Collection<T>(kind, this.journal);
    this.all.push(made);
    return made;
  }

  private *entries(): Generator<JournalEntry> {
    for (const collection of this.all) {
      for (const record of collection.oldestFirst()) yield [collection.kind, record.id, record];
    }
  }
}
