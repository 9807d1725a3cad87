import type { MoneyJson } from '#libs/kernel';
import type { TaxTreatment } from '../tax/tax-rules.js';

/** The tax of a receipt, or why there is none. */
export interface ReceiptTax {
  status: TaxTreatment;
  /** One sentence in English. */
  sentence: string;
  /** Not on receipts from before tax was known here. */
  amount?: MoneyJson;
  /** Hundredths of a percent. */
  rateBasisPoints?: number;
  /** Such as `VAT`. */
  name?: string | null;
  /** ISO 3166-1 alpha-2 of where the licence is taxed. */
  country?: string | null;
  tableVersion?: number | null;
}

/** A receipt as it was issued; it never changes. Where a tax table is in force it is a tax invoice too. */
export interface ReceiptDocument {
  kind: 'receipt';
  number: string;
  /** ISO 8601. */
  issuedAt: string;
  supplier: { name: string; address: string[]; country: string | null; taxNumber: string | null };
  buyer: { name: string; country: string | null; vatNumber: string | null };
  /** `R-2026-00042` */
  reference: string;
  /** `L-2026-00042` */
  licenceReference: string;
  /** Net amounts. */
  lines: { description: string; amount: MoneyJson }[];
  /** Not on receipts from before tax was known here: there it is the total. */
  net?: MoneyJson;
  /** What was paid, tax included. */
  total: MoneyJson;
  tax: ReceiptTax;
  payment: { method: 'card'; paidAt: string; chargeId: string };
}
