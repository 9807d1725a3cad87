import type { StripeMode } from '#platform/config';
import type { Tx } from '#platform/database';
import { Attempt } from './attempt.entity.js';

/** What the provider says an object belongs to. */
export interface BelongsTo {
  chargeId: string | null;
  paymentIntentId: string | null;
  /** Our own id, as the payment's metadata carries it. */
  attemptId: string | null;
}

/** The payment of ours that an object of the provider is about: by its charge, its payment, or what that names. */
export async function findAttemptOf(tx: Tx, mode: StripeMode, of: BelongsTo): Promise<Attempt | null> {
  return tx
    .getRepository(Attempt)
    .createQueryBuilder('attempt')
    .where('attempt.mode = :mode', { mode })
    .andWhere(
      `(attempt.chargeId = :chargeId OR attempt.paymentIntentId = :paymentIntentId OR attempt.id::text = :attemptId)`,
      { chargeId: of.chargeId, paymentIntentId: of.paymentIntentId, attemptId: of.attemptId },
    )
    .orderBy('attempt.settledAt', 'ASC', 'NULLS LAST')
    .getOne();
}
