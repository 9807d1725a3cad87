import type { MoneyJson } from '#libs/kernel';
import type { ReceiptDocument, ReceiptTax } from '../receipt/receipt-document.js';

/** An invoice as it was issued; it never changes. */
export interface InvoiceDocument {
  kind: 'invoice';
  number: string;
  /** ISO 8601. */
  issuedAt: string;
  /** ISO date. */
  dueOn: string;
  termsDays: number;
  poNumber: string | null;
  supplier: ReceiptDocument['supplier'];
  buyer: ReceiptDocument['buyer'];
  reference: string;
  licenceReference: string;
  lines: { description: string; amount: MoneyJson }[];
  net: MoneyJson;
  total: MoneyJson;
  tax: ReceiptTax;
}
