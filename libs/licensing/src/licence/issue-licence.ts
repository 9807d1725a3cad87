import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, licenceReferenceOf, systemActor, type Actor, type Clock } from '#libs/kernel';
import { findRow, findRowBy, type Tx } from '#platform/database';
import { Events } from '#platform/jobs';
import { grantRights } from '../exclusivity/hold-rights.js';
import { ExtendLicence } from '../extension/extend-licence.js';
import { clearedParts } from '../clearance/cleared-parts.js';
import { notPayable, requestNotFound } from '../licensing.errors.js';
import { LicenceIssued } from '../licensing.events.js';
import type { IssuedLicence } from '../order/payable-order.js';
import { boughtDays } from '../order/bought-days.js';
import { ensureLicensable, obstacleSql, type OfferObstacle } from '../order/offer-obstacle.js';
import { LICENSING_POLICY, todayAt, type LicensingPolicy } from '../policy/policy.js';
import { Quote } from '../quote/quote.entity.js';
import { moveRequest } from '../request/move-request.js';
import { LicenceRequest } from '../request/request.entity.js';
import { makeCheckCode } from './check-code.js';
import { toLicence, toLicenceItems } from './licence-rows.js';
import type { LicenceSnapshot } from './licence-snapshot.js';
import { Licence } from './licence.entity.js';
import { writeSnapshot } from './write-snapshot.js';

export interface IssueLicenceInput {
  requestId: string;
  /** What settled it, kept in the history: ids only, such as `{ attemptId }`. */
  settledBy?: Record<string, string>;
}

/** Turns an accepted and settled request into its licence, inside the transaction that settles. */
@Injectable()
export class IssueLicence {
  constructor(
    private readonly events: Events,
    private readonly extend: ExtendLicence,
    @Inject(LICENSING_POLICY) private readonly policy: LicensingPolicy,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * At most once per request: a second call finds the licence of the first and writes nothing.
   *
   * @throws licensing.request-not-found, licensing.not-payable when the request is not accepted,
   * licensing.article-killed, licensing.article-embargoed, licensing.rights-changed, licensing.licence-not-extendable,
   * licensing.extension-outdated, licensing.exclusivity-taken when its hold was lost and somebody else has the place; all
   * but the first mean that what was paid has to go back
   */
  async within(tx: Tx, actor: Actor, input: IssueLicenceInput): Promise<IssuedLicence> {
    const found = await lockWithTerms(tx, input.requestId, this.clock.now());
    const { request, quote, obstacle, isCounted, language } = found;
    const isExtension = request.kind === 'extension';
    if (request.state === 'fulfilled') return isExtension ? this.extend.existing(tx, request) : existing(tx, request);
    if (request.state !== 'accepted' || !quote) throw notPayable(request.state);
    ensureLicensable(obstacle);
    const settledBy = input.settledBy ?? {};
    if (isExtension) return this.extend.within(tx, actor, { request, quote, language, settledBy });
    const now = this.clock.now();
    const cleared = await clearedParts(tx, request);
    const agreed = { request, quote, isCounted, language };
    const snapshot = writeSnapshot({ ...agreed, now, policy: this.policy, checkCode: makeCheckCode(), cleared });
    const licence = await this.store(tx, snapshot, request, quote);
    await moveRequest(tx, request, {
      ...{ to: 'fulfilled', by: 'system', now, data: settledBy },
      actor: systemActor(actor.kind === 'system' ? actor.name : 'licensing:issue-licence'),
      then: [
        {
          ...{ requestId: request.id, subject: 'licence', step: 'issued', from: null, to: licence.state },
          actor: systemActor('licensing:issue-licence'),
          data: { licenceId: licence.id, revision: licence.revision },
        },
      ],
    });
    await this.events.publish(tx, LicenceIssued, issuedEvent(licence, request));
    const { id: licenceId, reference } = licence;
    return { licenceId, reference, alreadyIssued: false, bought: boughtDays(snapshot) };
  }

  private async store(tx: Tx, snapshot: LicenceSnapshot, request: LicenceRequest, quote: Quote): Promise<Licence> {
    const now = this.clock.now();
    const state = snapshot.startsOn > todayAt(this.policy, now) ? 'scheduled' : 'active';
    const licence = toLicence(snapshot, request, state, quote.titleId, now);
    const items = toLicenceItems(snapshot, state);
    const { startsOn } = snapshot;
    await grantRights(tx, { request, licenceId: licence.id, content: snapshot, licence, items, startsOn, now });
    return licence;
  }
}

interface Ordered {
  request: LicenceRequest;
  quote: Quote | null;
  /** What has become of its articles since it was offered. */
  obstacle: OfferObstacle | null;
  /** Its organisation agrees that readings are counted. */
  isCounted: boolean;
  /** In which whoever asked is written to now; null for somebody without an account. */
  language: string | null;
}

/** The request, locked, with the terms of its standing offer and the state of its articles; sent out together. */
async function lockWithTerms(tx: Tx, requestId: string, now: Date): Promise<Ordered> {
  const [request, quote, [facts]] = await Promise.all([
    findRow(tx, LicenceRequest, { id: requestId }, { lock: true }),
    findRowBy(tx, Quote, STANDING_TERMS, [requestId]),
    tx.query<Omit<Ordered, 'request' | 'quote'>[]>(FACTS_SQL, [requestId, now]),
  ]);
  if (!request) throw requestNotFound();
  return { request, quote, ...facts! };
}

const OFFER_OF = '(SELECT r.offer_id FROM licensing.request r WHERE r.id = $1)';
const STANDING_TERMS = `id = (SELECT o.quote_id FROM licensing.offer o WHERE o.id = ${OFFER_OF})`;
const COUNTING = `coalesce((SELECT c.is_agreed FROM licensing.counting_choice c WHERE c.organisation_id =
  (SELECT r.organisation_id FROM licensing.request r WHERE r.id = $1) ORDER BY c.id DESC LIMIT 1), false)`;
const LANGUAGE = `(SELECT m.language FROM licensing.request r JOIN identity.v_member m
    ON m.user_id = CASE WHEN r.requester_id ~ '^[0-9a-f-]{36}$' THEN r.requester_id::uuid END
  WHERE r.id = $1 LIMIT 1)`;
const FACTS_SQL = `SELECT ${obstacleSql(OFFER_OF, '$2')} AS obstacle, ${COUNTING} AS "isCounted", ${LANGUAGE} AS language`;

async function existing(tx: Tx, request: LicenceRequest): Promise<IssuedLicence> {
  const licence = await tx.getRepository(Licence).findOneOrFail({
    select: { id: true, reference: true },
    where: { requestId: request.id },
  });
  return { licenceId: licence.id, reference: licence.reference, alreadyIssued: true, bought: null };
}

const issuedEvent = (licence: Licence, request: LicenceRequest) => ({
  licenceId: licence.id,
  reference: licenceReferenceOf(request.reference),
  requestId: request.id,
  requestReference: request.reference,
  organisationId: request.organisationId,
  requesterId: request.requesterId,
  revision: licence.revision,
  state: licence.state,
  headline: licence.headline,
  because: 'issued' as const,
});
