import { actorRef, type Actor } from '#libs/kernel';
import type { Tx } from '#platform/database';
import { Refund } from './refund.entity.js';
import { refundStates, type RefundState } from './refund.states.js';

/** Writes how a refund began. */
export const noteRefund = (tx: Tx, refund: Pick<Refund, 'id' | 'state'>, actor: Actor, now: Date, note?: string) =>
  writeStep(tx, { refundId: refund.id, from: null, to: refund.state, actor, now, note: note ?? null });

export interface RefundMove {
  to: RefundState;
  actor: Actor;
  now: Date;
  note?: string | null;
  changes?: Partial<Pick<Refund, 'providerId' | 'failure' | 'net' | 'tax' | 'decidedBy' | 'decidedAt' | 'bookedAt'>>;
}

/** Takes one step of a locked refund, with its history. @throws refund.state-conflict */
export async function moveRefund(tx: Tx, refund: Refund, move: RefundMove): Promise<void> {
  const { to, actor, now, note = null, changes = {} } = move;
  const from = refund.state;
  refundStates.assert(from, to, actor.kind === 'staff' ? 'staff' : 'system');
  await tx.update(Refund, { id: refund.id }, { ...changes, state: to, updatedAt: now });
  Object.assign(refund, changes, { state: to, updatedAt: now });
  await writeStep(tx, { refundId: refund.id, from, to, actor, now, note });
}

async function writeStep(
  tx: Tx,
  step: { refundId: string; from: string | null; to: string; actor: Actor; now: Date; note: string | null },
): Promise<void> {
  const { kind, id } = actorRef(step.actor);
  await tx.query(
    `INSERT INTO payments.refund_history (refund_id, from_state, to_state, actor_kind, actor_id, note, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [step.refundId, step.from, step.to, kind, id ?? 'unknown', step.note, step.now],
  );
}
