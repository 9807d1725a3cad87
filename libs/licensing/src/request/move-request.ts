import type { Actor } from '#libs/kernel';
import type { Tx } from '#platform/database';
import { freeHolds } from '../exclusivity/place-claims.js';
import { changeWithHistory, stepName, type Step } from '../history/record-history.js';
import { requestMovedOn } from '../licensing.errors.js';
import type { LicenceRequest } from './request.entity.js';
import { requestStates, type RequestParty, type RequestState } from './request.states.js';

export interface Move {
  to: RequestState;
  by: RequestParty;
  actor: Actor;
  now: Date;
  /** Columns that change with the state. */
  changes?: Partial<LicenceRequest>;
  note?: string | null;
  data?: Record<string, unknown>;
  /** Steps told in the same breath, after this one. */
  then?: readonly Step[];
}

/** Of a request that leaves review later than promised: the watcher comes only now and then, and looks at no other state. */
export const brokenPromise = (
  { state, promisedAt }: Pick<LicenceRequest, 'state' | 'promisedAt'>,
  now: Date,
): Pick<Partial<LicenceRequest>, 'promiseBrokenAt'> =>
  state === 'in_review' && promisedAt !== null && promisedAt <= now ? { promiseBrokenAt: promisedAt } : {};

/**
 * Takes one step of a locked request: its row and its history, one statement, and another to free the rights of an offer
 * that stands no more. `request` is brought up to date.
 *
 * @throws licensing.request-moved-on naming who did what, when the state does not allow the step any more
 */
export async function moveRequest(tx: Tx, request: LicenceRequest, move: Move): Promise<void> {
  await ensureStep(tx, request, move.to, move.by);
  const from = request.state;
  const step: Step = {
    requestId: request.id,
    subject: 'request',
    step: stepName(requestStates, from, move.to, move.by),
    from,
    to: move.to,
    actor: move.actor,
    note: move.note ?? null,
    data: move.data ?? {},
  };
  const steps = [step, ...(move.then ?? [])];
  const changes = { ...brokenPromise(request, move.now), ...move.changes, state: move.to };
  await changeRequest(tx, request, changes, move.now, steps);
  if (STANDING.includes(from) && ![...STANDING, 'fulfilled'].includes(move.to)) {
    await freeHolds(tx, request.id, step.step, move.now);
  }
}

/** While an offer stands, or waits for its payment, its rights are held. */
const STANDING: readonly RequestState[] = ['offered', 'accepted'];

/** Changes columns of a locked request, and tells of it in its history; one statement. */
export async function changeRequest(
  tx: Tx,
  request: LicenceRequest,
  changes: Partial<LicenceRequest>,
  now: Date,
  steps: readonly Step[] = [],
): Promise<void> {
  const all = { ...changes, updatedAt: now };
  await changeWithHistory(tx, { id: request.id, changes: all }, now, steps);
  Object.assign(request, all);
}

/** @throws licensing.request-moved-on */
export async function ensureStep(tx: Tx, request: LicenceRequest, to: RequestState, by: RequestParty): Promise<void> {
  if (requestStates.allows(request.state, to, by)) return;
  throw requestMovedOn(await whoMovedIt(tx, request, by === 'licensee'));
}

interface LastStep {
  actor_kind: 'member' | 'staff' | 'system';
  actor_name: string | null;
  at: Date;
}

/** A sentence about the last step. Licensees see the desk as one. */
async function whoMovedIt(tx: Tx, request: LicenceRequest, isForLicensee: boolean): Promise<string> {
  const [last] = await tx.query<LastStep[]>(
    `SELECT actor_kind, actor_name, at FROM licensing.history
      WHERE request_id = $1 AND subject = 'request' AND to_state IS NOT NULL ORDER BY id DESC LIMIT 1`,
    [request.id],
  );
  const state = request.state.replaceAll('_', ' ');
  if (!last) return `This request is ${state}.`;
  const at = `${last.at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  if (last.actor_kind === 'system') return `This request is ${state} since ${at}.`;
  const who = last.actor_kind === 'staff' && isForLicensee ? 'The rights desk' : (last.actor_name ?? 'Somebody');
  return `${who} was quicker: this request is ${state} since ${at}.`;
}
