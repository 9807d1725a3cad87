import { DomainError, type Actor, type TransitionTable } from '#libs/kernel';
import { insertOf, send, updateOf, type Tx } from '#platform/database';
import { LicenceRequest } from '../request/request.entity.js';
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
  const { sql, parameters } = insertion(tx, at, steps);
  await send(tx, sql, parameters);
}

/** Tells the steps in the same statement as the change of a request that they tell of. */
export async function changeWithHistory(
  tx: Tx,
  { id, changes }: { id: string; changes: Partial<LicenceRequest> },
  at: Date,
  steps: readonly Step[],
): Promise<void> {
  const update = updateOf(tx, LicenceRequest, { id }, changes);
  if (steps.length === 0) return send(tx, update.sql, update.parameters);
  const insert = insertion(tx, at, steps);
  const shifted = update.sql.replace(/\$(\d+)/g, (_, place: string) => `$${Number(place) + insert.parameters.length}`);
  await send(tx, `WITH told AS (${insert.sql}) ${shifted}`, [...insert.parameters, ...update.parameters]);
}

const insertion = (tx: Tx, at: Date, steps: readonly Step[]) =>
  insertOf(
    tx,
    HistoryEntry,
    steps.map((step) => toRow(step, at)),
  );

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
  if (actor.kind === 'anonymous' || actor.kind === 'client')
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
