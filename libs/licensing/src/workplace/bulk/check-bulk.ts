import { DomainError, isReference } from '#libs/kernel';
import { checkDecision, type CheckedDecision } from '../../decision/check-decision.js';
import { bulkInvalid } from '../workplace.errors.js';
import { BULK_DECISIONS, MOST_AT_ONCE, type BulkInput, type BulkProblem } from './bulk-view.js';

export interface CheckedBulk {
  references: string[];
  decisionFor: (reference: string) => CheckedDecision;
}

/** A bulk decision that can be meant: each request once, and words that fit the decision. */
export function checkBulk({ references, decision, reasonCode, note }: BulkInput): CheckedBulk {
  if (!BULK_DECISIONS.includes(decision)) {
    throw bulkInvalid('decision', `Decide one of: ${BULK_DECISIONS.join(', ')}.`);
  }
  const all = [...new Set(references)];
  if (all.length === 0) throw bulkInvalid('references', 'Choose the requests first.');
  if (all.length > MOST_AT_ONCE) throw bulkInvalid('references', `At most ${MOST_AT_ONCE} requests at once.`);
  const stranger = all.find((reference) => !isReference(reference, 'R'));
  if (stranger !== undefined) throw bulkInvalid('references', 'A reference looks like R-2026-00042.');
  const said = { ...(reasonCode ? { reasonCode } : {}), ...(note ? { note } : {}) };
  const decisionFor = (reference: string) => checkDecision({ reference, decision, ...said });
  decisionFor(all[0]!);
  return { references: all, decisionFor };
}

/** A refusal as the page shows it; anything else is a failure of ours and goes on. */
export function problemOf(error: unknown): BulkProblem {
  if (!(error instanceof DomainError)) throw error;
  return { code: error.code, message: error.message, nextStep: error.nextStep ?? null };
}
