/** The chart of accounts, as the first migration makes it. */
export const ACCOUNTS = [
  'receivable',
  'stripe',
  'fx-clearing',
  'unapplied-payments',
  'deferred-revenue',
  'tax',
  'licence-revenue',
  'stripe-fees',
] as const;
export type AccountCode = (typeof ACCOUNTS)[number];
export type AccountKind = 'asset' | 'liability' | 'equity' | 'income' | 'expense';
