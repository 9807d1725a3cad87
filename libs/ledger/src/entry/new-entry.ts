import { Money } from '#libs/kernel';
import type { AccountCode } from '../account/accounts.js';
import { entryTooSmall, entryUnbalanced } from '../ledger.errors.js';

export interface NewPosting {
  account: AccountCode;
  /** Debit positive, credit negative. */
  amount: Money;
}

export interface NewEntry {
  /** What it is about; at most one entry exists for each, so a repeated step cannot post twice. */
  source: { kind: string; id: string };
  /** For people, in English: `entrySentence` of its code and what it speaks of. */
  description: string;
  /** When it happened, which may be before it is written down. */
  occurredAt: Date;
  postings: readonly NewPosting[];
}

/** Debits and credits make zero in each currency. @throws ledger.entry-too-small, ledger.entry-unbalanced */
export function assertBalanced(entry: NewEntry): void {
  if (entry.postings.length < 2 || entry.postings.some((posting) => posting.amount.isZero)) throw entryTooSmall();
  const totals = new Map<string, Money>();
  for (const { amount } of entry.postings) {
    totals.set(amount.currency, (totals.get(amount.currency) ?? Money.zero(amount.currency)).plus(amount));
  }
  for (const total of totals.values()) if (!total.isZero) throw entryUnbalanced(total.toString());
}

/** The two postings of a simple movement: `amount` to the debit of one account and the credit of another. */
export function movement(debit: AccountCode, credit: AccountCode, amount: Money): NewPosting[] {
  return [
    { account: debit, amount },
    { account: credit, amount: amount.negated() },
  ];
}
