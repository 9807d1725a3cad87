/** The chart of accounts, as the migrations make it. */
export const ACCOUNTS = [
  'receivable',
  'stripe',
  'fx-clearing',
  'unapplied-payments',
  'deferred-revenue',
  'tax',
  'licence-revenue',
  'stripe-fees',
  'bank',
  'payouts-in-transit',
  'rounding',
  'disputed-receivable',
  'dispute-losses',
  'contributors-payable',
  'contributor-shares',
  'bad-debts',
] as const;
export type AccountCode = (typeof ACCOUNTS)[number];
export type AccountKind = 'asset' | 'liability' | 'equity' | 'income' | 'expense';
