import type { Money } from '#libs/kernel';
import type { ChargeSnapshot } from './provider.js';

/** What payments needs to know of a provider's invoices, in our own words. */

export interface NewProviderInvoice {
  collectionId: string;
  invoiceId: string;
  customerId: string;
  reference: string;
  licenceReference: string;
  /** Ours, as it is printed. */
  number: string;
  poNumber: string | null;
  currency: string;
  daysUntilDue: number;
}

export interface ProviderInvoiceLine {
  description: string;
  amount: Money;
}

/** A payment that went through the provider. */
export interface CollectedPayment {
  kind: 'card' | 'bank-debit';
  paymentIntentId: string;
  charge: ChargeSnapshot;
}

/** An invoice as it is at the provider now. */
export interface InvoiceSnapshot {
  id: string;
  isLive: boolean;
  status: 'draft' | 'open' | 'paid' | 'void' | 'uncollectible';
  /** The collection it was made for; null when it is none of ours. */
  collectionId: string | null;
  reference: string | null;
  url: string | null;
  lineCount: number;
  /** A bank debit is on its way. */
  isProcessing: boolean;
  /** Why the last try to pay it failed; null when it did not. */
  failure: string | null;
  payments: CollectedPayment[];
}
