import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { DomainError, type Actor, type TransitionTable } from '#libs/kernel';
import type { Tx } from '#platform/database';
import { HistoryEntry } from './history.entity.js';

/** One thing that happened; `to` left out means that the state stayed. */
export interface Step {
  requestId: string;
  subject: 'request' | 'licence';
  step: string;
  from: string | null;
  to: string | null;
  actor: Actor;
  note?: string | null;
  data?: Record<string, unknown>;
}

/** Adds steps to the history in their order, all with one statement. */
export async function recordHistory(tx: Tx, at: Date, steps: readonly Step[]): Promise<void> {
  const rows = steps.map((step) => toRow(step, at)) as QueryDeepPartialEntity<HistoryEntry>[];
  await tx.insert(HistoryEntry, rows);
}

function toRow(step: Step, at: Date): Omit<HistoryEntry, 'id'> {
  return {
    requestId: step.requestId,
    subject: step.subject,
    step: step.step,
    fromState: step.from,
    toState: step.to,
    ...actorColumns(step.actor),
    note: step.note ?? null,
    data: step.data ?? {},
    at,
  };
}

function actorColumns(actor: Actor): Pick<HistoryEntry, 'actorKind' | 'actorId' | 'actorName'> {
  if (actor.kind === 'anonymous')
    throw new DomainError('licensing.anonymous-step', 'Somebody has to sign in for this.');
  if (actor.kind === 'system') return { actorKind: 'system', actorId: actor.name, actorName: null };
  return { actorKind: actor.kind, actorId: actor.userId, actorName: actor.name };
}

/** The name of an allowed step. @throws `<noun>.state-conflict` when the table does not have it */
export function stepName<State extends string, By extends string>(
  table: TransitionTable<State, By>,
  from: State,
  to: State,
  by: By,
): string {
  table.assert(from, to, by);
  return table.transitions.find((step) => step.from === from && step.to === to && step.by.includes(by))!.name;
}
