import { TransitionTable } from '#libs/kernel';

export const INVOICE_STATES = ['issuing', 'open', 'overdue', 'paid', 'void', 'uncollectible'] as const;
export type InvoiceState = (typeof INVOICE_STATES)[number];
export type InvoiceBy = 'system' | 'member' | 'staff';

/** States in which it is owed. */
export const OWED_STATES: readonly InvoiceState[] = ['issuing', 'open', 'overdue'];
/** The same as SQL. */
export const IS_OWED = `state IN ('issuing', 'open', 'overdue')`;

const ANY: readonly InvoiceBy[] = ['system', 'staff'];
const paid = (from: InvoiceState) => ({ from, to: 'paid' as const, name: 'paid', by: ANY });

/**
 * An invoice on account. `issuing`: ours is issued and the licence with it, its page at the provider is being made. It
 * is never unpaid again; what was given up can still be paid.
 */
export const invoiceStates = new TransitionTable<InvoiceState, InvoiceBy>('invoice', INVOICE_STATES, [
  { from: 'issuing', to: 'open', name: 'opened', by: ['system'] },
  { from: 'issuing', to: 'overdue', name: 'overdue', by: ['system'] },
  { from: 'open', to: 'overdue', name: 'overdue', by: ['system'] },
  paid('issuing'),
  paid('open'),
  paid('overdue'),
  paid('uncollectible'),
  { from: 'issuing', to: 'void', name: 'voided', by: ANY },
  { from: 'open', to: 'void', name: 'voided', by: ANY },
  { from: 'overdue', to: 'void', name: 'voided', by: ANY },
  { from: 'issuing', to: 'uncollectible', name: 'written-off', by: ['staff'] },
  { from: 'open', to: 'uncollectible', name: 'written-off', by: ['staff'] },
  { from: 'overdue', to: 'uncollectible', name: 'written-off', by: ['staff'] },
]);
