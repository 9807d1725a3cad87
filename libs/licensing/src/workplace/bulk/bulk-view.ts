import type { MoneyJson } from '#libs/kernel';
import type { ReviewReasonView } from '../../request/request-view.js';
import type { RequestState } from '../../request/request.states.js';

export const BULK_DECISIONS = ['approve', 'decline', 'ask'] as const;
export type BulkDecisionKind = (typeof BULK_DECISIONS)[number];

/** How many requests one decision may take. */
export const MOST_AT_ONCE = 100;

export interface BulkInput {
  references: string[];
  decision: BulkDecisionKind;
  reasonCode?: string;
  note?: string;
}

/** Why one cannot be decided so, as everywhere: a code, a sentence, a next step. */
export interface BulkProblem {
  code: string;
  message: string;
  nextStep: string | null;
}

export interface BulkPreviewItem {
  reference: string;
  headline: string;
  language: string;
  direction: 'ltr' | 'rtl';
  licensee: string;
  state: RequestState | null;
  /** What would be offered; null unless approved. */
  price: MoneyJson | null;
  /** With any, it would wait for a second person. */
  secondReasons: ReviewReasonView[];
  /** An article was edited since it was asked for, and would be offered as it is now. */
  isEdited: boolean;
  problem: BulkProblem | null;
}

/** In what the chosen requests are not alike. */
export const DIFFERENCES = ['title', 'purpose', 'currency', 'buyer'] as const;
export type Difference = (typeof DIFFERENCES)[number];

export interface BulkPreviewView {
  items: BulkPreviewItem[];
  /** How many would be decided. */
  ready: number;
  /** What would be offered in all, by currency. */
  totals: MoneyJson[];
  differences: Difference[];
}

export const BULK_OUTCOMES = ['waiting', 'done', 'second', 'failed', 'cancelled'] as const;
export type BulkOutcome = (typeof BULK_OUTCOMES)[number];

export interface BulkItemView {
  reference: string;
  headline: string;
  language: string;
  direction: 'ltr' | 'rtl';
  licensee: string;
  outcome: BulkOutcome;
  problem: BulkProblem | null;
}

export interface BulkDecisionView {
  id: string;
  decision: BulkDecisionKind;
  by: string;
  note: string | null;
  reasonCode: string | null;
  begunAt: string;
  /** Until then all of it can be undone; nothing has been decided yet. */
  startsAt: string;
  counts: Record<BulkOutcome, number>;
  items: BulkItemView[];
}
