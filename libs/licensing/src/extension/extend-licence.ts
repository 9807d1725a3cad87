import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, Money, systemActor, type Actor, type Clock } from '#libs/kernel';
import type { Tx } from '#platform/database';
import { Events } from '#platform/jobs';
import { grantRights } from '../exclusivity/hold-rights.js';
import type { Step } from '../history/record-history.js';
import { toLicenceItems } from '../licence/licence-rows.js';
import type { LicenceSnapshot, LicenceState } from '../licence/licence-snapshot.js';
import { Licence } from '../licence/licence.entity.js';
import { notPayable } from '../licensing.errors.js';
import { LicenceIssued } from '../licensing.events.js';
import { addedDays } from '../order/bought-days.js';
import type { IssuedLicence } from '../order/payable-order.js';
import type { Quote } from '../quote/quote.entity.js';
import { moveRequest } from '../request/move-request.js';
import type { LicenceRequest } from '../request/request.entity.js';
import { checkExtension } from './extension-guard.js';
import { LicenceRevision } from './licence-revision.entity.js';
import { reviseSnapshot } from './revise-snapshot.js';

const ISSUER = systemActor('licensing:extend-licence');

interface Standing {
  state: LicenceState;
  requestId: string;
  snapshot: LicenceSnapshot;
}

/** Turns an accepted and settled extension into the next revision of its licence, in the transaction that settles. */
@Injectable()
export class ExtendLicence {
  constructor(
    private readonly events: Events,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The revision that a fulfilled extension gave. */
  async existing(tx: Tx, request: LicenceRequest): Promise<IssuedLicence> {
    const { licenceId } = await tx
      .getRepository(LicenceRevision)
      .findOneByOrFail({ requestId: request.id, kind: 'extension' });
    return { licenceId, reference: request.extendsReference ?? '', alreadyIssued: true, bought: null };
  }

  /**
   * The request is locked and accepted.
   *
   * @throws licensing.licence-not-extendable, licensing.extension-outdated: what was paid has to go back
   */
  async within(
    tx: Tx,
    actor: Actor,
    order: { request: LicenceRequest; quote: Quote; language: string | null; settledBy: Record<string, string> },
  ): Promise<IssuedLicence> {
    const { request, quote, language } = order;
    const { extendsLicenceId: licenceId, extendsReference: reference } = request;
    if (!licenceId || !reference || request.amount === null) throw notPayable(request.state);
    await checkExtension(tx, request, true);
    const now = this.clock.now();
    const { state, requestId, snapshot: before } = await standing(tx, licenceId);
    const paid = Money.of(request.amount, request.currency ?? quote.currency);
    const snapshot = reviseSnapshot(before, { request, quote, language, paid, now });
    const { revision } = snapshot;
    await tx.insert(LicenceRevision, toRow(snapshot, request, paid, now));
    const items = toLicenceItems(snapshot, state);
    const { startsOn } = snapshot;
    const content = { use: snapshot.use, countries: snapshot.countries, items, extension: quote.content.extension };
    await grantRights(tx, { request, licenceId, content, items, startsOn, now });
    await tx.update(Licence, { id: licenceId }, { revision, updatedAt: now });
    const step = { subject: 'licence', step: 'extended', from: state, to: null, actor: ISSUER } as const;
    const data = { licenceId, revision, extension: request.reference };
    const told: Step[] = [request.id, requestId].map((id) => ({ ...step, requestId: id, data }));
    await moveRequest(tx, request, {
      ...{ to: 'fulfilled', by: 'system', now, data: order.settledBy, then: told },
      actor: systemActor(actor.kind === 'system' ? actor.name : ISSUER.name),
    });
    await this.events.publish(tx, LicenceIssued, {
      ...{ licenceId, reference, requestId: request.id, requestReference: request.reference, revision, state },
      ...{ organisationId: request.organisationId, requesterId: request.requesterId, headline: request.headline },
      because: 'extended',
    });
    const bought = addedDays(before, snapshot, now.toISOString().slice(0, 10));
    return { licenceId, reference, alreadyIssued: false, bought };
  }
}

/** The licence as it stands; its row is held already. */
async function standing(tx: Tx, licenceId: string): Promise<Standing> {
  const [row] = await tx.query<Standing[]>(
    'SELECT state, request_id AS "requestId", snapshot FROM licensing.v_licence WHERE id = $1',
    [licenceId],
  );
  return row!;
}

const toRow = (snapshot: LicenceSnapshot, request: LicenceRequest, paid: Money, now: Date): LicenceRevision => ({
  licenceId: snapshot.licenceId,
  revision: snapshot.revision,
  kind: 'extension',
  requestId: request.id,
  currency: paid.currency,
  paid: paid.minor,
  amount: BigInt(snapshot.price.amount),
  endsOn: snapshot.endsOn,
  // An extension never has fewer articles; where some ended before it, that still holds.
  itemCount: snapshot.items.length,
  headline: snapshot.items[0]?.headline ?? null,
  snapshot,
  issuedAt: now,
});
