import { actorRef, type Actor } from '#libs/kernel';
import type { Tx } from '#platform/database';
import { RecipientHistory, type RecipientStep } from './recipient-history.entity.js';

export interface StepToRecord {
  recipientId: string;
  step: RecipientStep;
  actor: Actor;
  at: Date;
  way?: string;
  data?: Record<string, string | number | null>;
  /** The same for the same thing: it is written down once. */
  once?: string;
}

const nameOf = (actor: Actor): string | null => ('name' in actor && actor.kind !== 'system' ? actor.name : null);

/** Writes down what happened with recipients; what has the same `once` as an earlier one is left out. */
export async function recordSteps(tx: Tx, steps: readonly StepToRecord[]): Promise<void> {
  if (steps.length === 0) return;
  const rows = steps.map(({ recipientId, step, actor, at, way, data, once }) => {
    const { kind, id } = actorRef(actor);
    return {
      ...{ recipientId, step, way: way ?? null, actorKind: kind, actorId: id, actorName: nameOf(actor) },
      ...{ data: data ?? {}, once: once ?? null, at },
    };
  });
  await tx.createQueryBuilder().insert().into(RecipientHistory).values(rows).orIgnore().updateEntity(false).execute();
}
