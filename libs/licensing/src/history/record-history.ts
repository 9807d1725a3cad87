import type { ObjectLiteral, UpdateQueryBuilder } from 'typeorm';
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
  await insertion(tx, at, steps).execute();
}

/** Tells the steps in the same statement as the change that they tell of. */
export async function changeWithHistory<Entity extends ObjectLiteral>(
  tx: Tx,
  change: UpdateQueryBuilder<Entity>,
  at: Date,
  steps: readonly Step[],
): Promise<void> {
  if (steps.length === 0) return void (await change.execute());
  const [update, changes] = change.getQueryAndParameters();
  const [insert, told] = insertion(tx, at, steps).getQueryAndParameters();
  const shifted = update.replace(/\$(\d+)/g, (_, place: string) => `$${Number(place) + told.length}`);
  await tx.query(`WITH told AS (${insert}) ${shifted}`, [...(told as unknown[]), ...(changes as unknown[])]);
}

function insertion(tx: Tx, at: Date, steps: readonly Step[]) {
  const rows = steps.map((step) => toRow(step, at)) as QueryDeepPartialEntity<HistoryEntry>[];
  return tx.createQueryBuilder().insert().into(HistoryEntry).values(rows).updateEntity(false);
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
