import { isId, type StaffActor } from '#libs/kernel';
import type { Tx } from '#platform/database';
import { agreedTermsMovedOn, agreedTermsNotFound } from '../licensing.errors.js';
import { AgreedTermsRow } from './agreed-terms.entity.js';
import { agreedStates, type AgreedState, type AgreedStepBy } from './agreed-terms.states.js';

/** @throws licensing.agreed-terms-not-found */
export async function lockAgreedTerms(tx: Tx, id: string): Promise<AgreedTermsRow> {
  const row = isId(id)
    ? await tx.findOne(AgreedTermsRow, { where: { id }, lock: { mode: 'pessimistic_write' } })
    : null;
  if (!row) throw agreedTermsNotFound();
  return row;
}

export const stepBy = (row: AgreedTermsRow, actor: StaffActor): AgreedStepBy =>
  row.proposedBy === actor.userId ? 'proposer' : 'second';

/** @throws licensing.agreed-terms-moved-on when the table has no such step for anybody */
export function ensureTermsStep(row: AgreedTermsRow, to: AgreedState): void {
  if (!agreedStates.transitions.some((step) => step.from === row.state && step.to === to)) {
    throw agreedTermsMovedOn(row.state);
  }
}
