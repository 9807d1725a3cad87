import type { MoneyJson } from '#libs/kernel';

/** A receipt as it was issued; it never changes. Tax is not configured yet, and the document says so. */
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
  lines: { description: string; amount: MoneyJson }[];
  total: MoneyJson;
  tax: { status: 'not-configured'; sentence: string };
  payment: { method: 'card'; paidAt: string; chargeId: string };
}

export const TAX_NOT_CONFIGURED =
  'Tax is not configured: this receipt confirms a payment and is not a tax invoice. No tax is shown or included.';
