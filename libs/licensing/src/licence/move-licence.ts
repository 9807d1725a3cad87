import { isReference, type Actor } from '#libs/kernel';
import type { Tx } from '#platform/database';
import type { Events } from '#platform/jobs';
import { freeLicence } from '../exclusivity/place-claims.js';
import { recordHistory, stepName } from '../history/record-history.js';
import { licenceNotFound, licenceStateConflict } from '../licensing.errors.js';
import { LicenceStateChanged } from '../licensing.events.js';
import { LicenceItem } from './licence-item.entity.js';
import type { LicenceState } from './licence-snapshot.js';
import { Licence } from './licence.entity.js';
import { licenceStates, type LicenceStepBy } from './licence.states.js';

/** A licence without its snapshot: what a change of state needs. */
export type LicenceHead = Pick<
  Licence,
  'id' | 'requestId' | 'reference' | 'organisationId' | 'requesterId' | 'state' | 'reasonCode' | 'headline' | 'startsOn'
>;

const HEAD = {
  id: true,
  requestId: true,
  reference: true,
  organisationId: true,
  requesterId: true,
  state: true,
  reasonCode: true,
  headline: true,
  startsOn: true,
} as const;

/** @throws licensing.licence-not-found */
export async function lockLicence(tx: Tx, reference: string): Promise<LicenceHead> {
  const licence = isReference(reference, 'L')
    ? await tx
        .getRepository(Licence)
        .findOne({ select: HEAD, where: { reference }, lock: { mode: 'pessimistic_write' } })
    : null;
  if (!licence) throw licenceNotFound();
  return licence;
}

/** A licence by its own id, or by the request that gave it, or extended it. */
export type LicenceOf = { licenceId: string } | { requestId: string };

/** @returns null when the request has no licence */
export async function lockLicenceOf(tx: Tx, of: LicenceOf): Promise<LicenceHead | null> {
  const where = 'licenceId' in of ? { id: of.licenceId } : await licenceOfRequest(tx, of.requestId);
  const lock = { mode: 'pessimistic_write' } as const;
  return where && tx.getRepository(Licence).findOne({ select: HEAD, where, lock });
}

async function licenceOfRequest(tx: Tx, requestId: string): Promise<{ id: string } | null> {
  const [row] = await tx.query<{ id: string }[]>(
    `SELECT l.id FROM licensing.licence l WHERE l.request_id = $1
     UNION ALL
     SELECT v.licence_id FROM licensing.licence_revision v WHERE v.request_id = $1 AND v.kind = 'extension' LIMIT 1`,
    [requestId],
  );
  return row ? { id: row.id } : null;
}

export const stepBy = (actor: Actor): LicenceStepBy => (actor.kind === 'system' ? 'system' : 'staff');

export interface LicenceMove {
  to: LicenceState;
  by: LicenceStepBy;
  actor: Actor;
  now: Date;
  /** Needed to suspend or terminate; forgotten when it becomes active again. */
  reason: { code: string; note: string | null } | null;
}

/** Nothing holds a licence that has ended. */
const endCauses = (tx: Tx, licenceId: string, now: Date): Promise<unknown> =>
  tx.query('UPDATE licensing.suspension SET lifted_at = $2 WHERE licence_id = $1 AND lifted_at IS NULL', [
    licenceId,
    now,
  ]);

/** Takes one step of a locked licence and of its items, with history and event. @throws licensing.licence-state-conflict */
export async function moveLicence(tx: Tx, events: Events, licence: LicenceHead, move: LicenceMove): Promise<void> {
  const { to, by, actor, now, reason } = move;
  const from = licence.state;
  if (!licenceStates.allows(from, to, by)) throw licenceStateConflict(from, to);
  const changes = { state: to, reasonCode: reason?.code ?? null, reasonNote: reason?.note ?? null, updatedAt: now };
  await tx.update(Licence, { id: licence.id }, changes);
  await tx.update(LicenceItem, { licenceId: licence.id, state: from }, { state: to });
  // A suspended licence keeps its rights: it may be reinstated.
  if (to === 'expired' || to === 'terminated') await freeLicence(tx, licence.id, to, now);
  await recordHistory(tx, now, [
    {
      ...{ requestId: licence.requestId, subject: 'licence', from, to, actor },
      step: stepName(licenceStates, from, to, by),
      note: reason?.note ?? null,
      data: reason ? { reasonCode: reason.code } : {},
    },
  ]);
  if (licenceStates.isFinal(to)) await endCauses(tx, licence.id, now);
  Object.assign(licence, changes);
  const { id: licenceId, reference, organisationId, requesterId, headline } = licence;
  const who = { licenceId, reference, organisationId, requesterId, headline };
  await events.publish(tx, LicenceStateChanged, {
    ...who,
    from,
    to,
    reasonCode: reason?.code ?? null,
    note: reason?.note ?? null,
  });
}
