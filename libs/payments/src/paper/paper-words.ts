export const PAPER_LANGUAGES = ['en', 'ar'] as const;
export type PaperLanguage = (typeof PAPER_LANGUAGES)[number];

/**
 * What our invoices, receipts and credit notes say, but for what was issued with them. Those are kept in English; in another
 * language the same document is a reading copy of it.
 */
export interface PaperWords {
  direction: 'ltr' | 'rtl';
  receipt: (number: string) => string;
  taxReceipt: (number: string, tax: string) => string;
  invoice: (number: string) => string;
  taxInvoice: (number: string, tax: string) => string;
  creditNote: (number: string) => string;
  /** Of a tax without a name. */
  tax: string;
  for: string;
  date: string;
  due: string;
  dueAfter: (day: string, days: number) => string;
  purchaseOrder: string;
  ourReference: string;
  andLicence: (reference: string, licence: string) => string;
  paid: string;
  byCard: (day: string, charge: string) => string;
  toReceipt: string;
  toInvoice: string;
  ofDay: (number: string, day: string) => string;
  taxNumber: (tax: string, number: string) => string;
  taxAt: (tax: string, rate: string) => string;
  vatNumber: (number: string) => string;
  between: string;
  description: string;
  amount: string;
  net: string;
  totalPaid: string;
  toBePaidBy: (day: string) => string;
  givenBack: string;
  nameItInTransfer: (number: string) => string;
  country: (code: string) => string;
  /** An amount, an address: what has its own direction. */
  figure: (text: string) => string;
  /** A line as it was issued. */
  line: (description: string) => string;
  /** Sentences as they were issued, about the tax or the licence. */
  sentence: (issued: string) => string;
  /** Under a copy in another language. */
  copy: string | null;
}
