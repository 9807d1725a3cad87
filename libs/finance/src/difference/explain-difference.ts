export const DIFFERENCE_KINDS = ['payment', 'fee', 'refund', 'dispute', 'payout', 'adjustment'] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

export const DIFFERENCE_REASONS = [
  'not-at-provider',
  'not-ours',
  'not-booked',
  'fee-missing',
  'rounding',
  'amount-differs',
] as const;
export type DifferenceReason = (typeof DIFFERENCE_REASONS)[number];

/** Against what a difference of the provider's balance may be booked. */
export const RESOLVING_ACCOUNTS = [
  'unapplied-payments',
  'receivable',
  'stripe-fees',
  'dispute-losses',
  'payouts-in-transit',
  'rounding',
] as const;
export type ResolvingAccount = (typeof RESOLVING_ACCOUNTS)[number];

export interface DifferenceFacts {
  /** What the provider calls its movements. */
  kinds: readonly string[];
  /** Minor units, what it moved our balance by; the fee is part of it. */
  atProvider: bigint;
  inBooks: bigint;
  fee: bigint;
  objectId: string;
  /** Whether something of ours is booked, or waits to be, under this object. */
  isKnown: boolean;
}

export interface Explanation {
  kind: DifferenceKind;
  reason: DifferenceReason;
  /** The account against which to book it. */
  proposal: ResolvingAccount;
}

const ACCOUNT: Record<DifferenceKind, ResolvingAccount> = {
  payment: 'unapplied-payments',
  fee: 'stripe-fees',
  refund: 'unapplied-payments',
  dispute: 'dispute-losses',
  payout: 'payouts-in-transit',
  adjustment: 'stripe-fees',
};

/** Why the provider's balance and our books differ about an object, and what to do about it. Pure. */
export function explainDifference(facts: DifferenceFacts): Explanation {
  const kind = kindOf(facts);
  const reason = reasonOf(facts);
  return { kind, reason, proposal: proposalFor(kind, reason) };
}

function proposalFor(kind: DifferenceKind, reason: DifferenceReason): ResolvingAccount {
  if (reason === 'fee-missing') return 'stripe-fees';
  if (reason === 'rounding') return 'rounding';
  // Booked as paid, and yet no money came: the order is owed again.
  return reason === 'not-at-provider' && kind === 'payment' ? 'receivable' : ACCOUNT[kind];
}

function reasonOf({ kinds, atProvider, inBooks, fee, isKnown }: DifferenceFacts): DifferenceReason {
  const off = atProvider - inBooks;
  if (kinds.length === 0) return 'not-at-provider';
  if (!isKnown) return 'not-ours';
  if (inBooks === 0n) return 'not-booked';
  if (fee !== 0n && off === -fee) return 'fee-missing';
  return off === 1n || off === -1n ? 'rounding' : 'amount-differs';
}

function kindOf({ kinds, objectId }: DifferenceFacts): DifferenceKind {
  const named = (...names: string[]): boolean => kinds.some((kind) => names.includes(kind));
  if (/^(ch|py)_/.test(objectId) || named('charge')) return 'payment';
  if (/^(re|pyr)_/.test(objectId) || named('refund', 'refund_failure')) return 'refund';
  if (/^(du|dp)_/.test(objectId) || named('dispute', 'dispute_reversal')) return 'dispute';
  if (objectId.startsWith('po_') || named('payout', 'payout_reversal')) return 'payout';
  return named('fee', 'network_cost', 'tax') ? 'fee' : 'adjustment';
}
