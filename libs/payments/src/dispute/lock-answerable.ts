import type { Tx } from '#platform/database';
import { isId } from '#libs/kernel';
import { disputeClosed, disputeNotFound } from '../payments.errors.js';
import { Dispute, takesAnswer } from './dispute.entity.js';

/**
 * The dispute, held until the transaction ends, while it can still be answered.
 *
 * @throws payments.dispute-not-found, payments.dispute-closed
 */
export async function lockAnswerable(tx: Tx, disputeId: string, now: Date): Promise<Dispute> {
  if (!isId(disputeId)) throw disputeNotFound();
  const lock = { mode: 'pessimistic_write' } as const;
  const dispute = await tx.getRepository(Dispute).findOne({ where: { id: disputeId }, lock });
  if (!dispute) throw disputeNotFound();
  if (!takesAnswer(dispute, now)) throw disputeClosed();
  return dispute;
}
