import type { MoneyJson } from '#libs/kernel';
import type { ReceiptDocument } from '../receipt/receipt-document.js';

/** A credit note as it was issued; it never changes. Written on what the receipt said. */
export interface CreditNoteDocument {
  kind: 'credit-note';
  number: string;
  /** ISO 8601. */
  issuedAt: string;
  supplier: ReceiptDocument['supplier'];
  buyer: ReceiptDocument['buyer'];
  reference: string;
  licenceReference: string;
  /** The document that it takes back, or a part of. */
  receipt: { number: string; issuedAt: string } | null;
  /** Instead of it, for what was bought on account; documents before it do not have it. */
  invoice?: { number: string; issuedAt: string } | null;
  /** Net amounts. */
  lines: { description: string; amount: MoneyJson }[];
  net: MoneyJson;
  total: MoneyJson;
  tax: ReceiptDocument['tax'] | null;
  /** What becomes of the licence, in a sentence. */
  licence: string;
}
