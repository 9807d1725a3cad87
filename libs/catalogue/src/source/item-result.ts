import type { DomainError } from '#libs/kernel';

export const ITEM_OUTCOMES = ['imported', 'updated', 'unchanged', 'skipped', 'failed'] as const;
export type ItemOutcome = (typeof ITEM_OUTCOMES)[number];

/** Why something was not as expected: a code for machines, a sentence and a next step for people. */
export interface Reason {
  code: string;
  message: string;
  nextStep: string | null;
}

/** What became of one item or row. */
export interface ItemResult {
  outcome: ItemOutcome;
  /** Null where there is nothing to say. */
  reason: Reason | null;
  articleId: string | null;
  headline: string | null;
}

export const reasonOf = ({ code, message, nextStep }: DomainError): Reason => ({
  ...{ code, message },
  nextStep: nextStep ?? null,
});
export const turnedAway = (
  outcome: 'skipped' | 'failed',
  error: DomainError,
  headline: string | null = null,
): ItemResult => ({ ...{ outcome, headline }, articleId: null, reason: reasonOf(error) });
