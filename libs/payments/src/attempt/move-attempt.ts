import { actorRef, type Actor } from '#libs/kernel';
import { send, type Tx } from '#platform/database';
import { attemptMovedOn } from '../payments.errors.js';
import type { Attempt } from './attempt.entity.js';
import { attemptStates, type AttemptBy, type AttemptState } from './attempt.states.js';

type Changeable = Pick<
  Attempt,
  | 'sessionId'
  | 'sessionUrl'
  | 'sessionExpiresAt'
  | 'paymentIntentId'
  | 'chargeId'
  | 'receivedCurrency'
  | 'receivedAmount'
  | 'feeCurrency'
  | 'feeAmount'
  | 'reasonCode'
  | 'paidAt'
  | 'settledAt'
>;

export interface AttemptMove {
  to: AttemptState;
  actor: Actor;
  now: Date;
  /** Columns that become known with the step; what was known stays. */
  changes?: Partial<Changeable>;
}

const MOVE_SQL = `
  WITH moved AS (
    UPDATE payments.attempt SET
      state = $3, updated_at = $4,
      session_id = coalesce($5, session_id), session_url = coalesce($6, session_url),
      session_expires_at = coalesce($7, session_expires_at), payment_intent_id = coalesce($8, payment_intent_id),
      charge_id = coalesce($9, charge_id), received_currency = coalesce($10, received_currency),
      received_amount = coalesce($11, received_amount), fee_currency = coalesce($12, fee_currency),
      fee_amount = coalesce($13, fee_amount), reason_code = coalesce($14, reason_code),
      paid_at = coalesce($15, paid_at), settled_at = coalesce($16, settled_at)
    WHERE id = $1 AND state = $2 RETURNING id
  )
  INSERT INTO payments.attempt_history (attempt_id, from_state, to_state, actor_kind, actor_id, reason_code, at)
  SELECT id, $2, $3, $17, $18, $14, $4 FROM moved RETURNING attempt_id`;

/**
 * Takes one step of an attempt and writes its history, in one statement. `attempt` is brought up to date.
 *
 * @throws payment.state-conflict for a step outside the table, payments.attempt-moved-on when it has another state by now:
 * the latter at the end of a transaction, of which nothing is kept then
 */
export async function moveAttempt(
  tx: Tx,
  attempt: Attempt,
  { to, actor, now, changes = {} }: AttemptMove,
): Promise<void> {
  const by: AttemptBy = actor.kind === 'member' || actor.kind === 'staff' ? actor.kind : 'system';
  attemptStates.assert(attempt.state, to, by);
  const who = actorRef(actor);
  const parameters = [
    attempt.id,
    attempt.state,
    to,
    now,
    changes.sessionId ?? null,
    changes.sessionUrl ?? null,
    changes.sessionExpiresAt ?? null,
    changes.paymentIntentId ?? null,
    changes.chargeId ?? null,
    changes.receivedCurrency ?? null,
    changes.receivedAmount?.toString() ?? null,
    changes.feeCurrency ?? null,
    changes.feeAmount?.toString() ?? null,
    changes.reasonCode ?? null,
    changes.paidAt ?? null,
    changes.settledAt ?? null,
    by,
    who.id ?? 'unknown',
  ];
  const { id } = attempt;
  await send(tx, MOVE_SQL, parameters, { none: () => attemptMovedOn(id) });
  Object.assign(attempt, changes, { state: to, updatedAt: now });
}
