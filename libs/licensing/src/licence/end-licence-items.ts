import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import type { Tx } from '#platform/database';
import { Events } from '#platform/jobs';
import { freeArticles } from '../exclusivity/place-claims.js';
import { LicenceRevision } from '../extension/licence-revision.entity.js';
import { recordHistory } from '../history/record-history.js';
import { LicenceIssued } from '../licensing.events.js';
import type { LicenceStateView } from './change-licence-state.js';
import { withoutItems } from './left-of-snapshot.js';
import type { LicenceSnapshot } from './licence-snapshot.js';
import { Licence } from './licence.entity.js';
import { licenceStates } from './licence.states.js';
import { lockLicenceOf, moveLicence, stepBy, type LicenceHead, type LicenceOf } from './move-licence.js';

export type EndItemsInput = LicenceOf & {
  /** Ids of articles; left out: the whole licence. */
  items?: readonly string[];
  /** One of `TERMINATION_REASONS`. */
  reasonCode: string;
  note?: string;
};

interface Standing {
  snapshot: LicenceSnapshot;
  termsRequestId: string;
}

/**
 * Ends a licence, or some of its articles: what is left is its next revision, and the files of the former ones are not
 * handed out any more. Inside the transaction of whoever decides it; asks no permission.
 */
@Injectable()
export class EndLicenceItems {
  constructor(
    private readonly events: Events,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * What has ended already stays so, and a request without a licence is left alone.
   *
   * @returns the licence as it is now, and the articles that ended with this; null when the request has none
   */
  async within(
    tx: Tx,
    actor: Actor,
    input: EndItemsInput,
  ): Promise<(LicenceStateView & { ended: readonly string[] }) | null> {
    const licence = await lockLicenceOf(tx, input);
    if (!licence) return null;
    if (licenceStates.isFinal(licence.state)) return { reference: licence.reference, state: licence.state, ended: [] };
    const standing = await standingOf(tx, licence.id);
    const present = standing.snapshot.items.map(({ articleId }) => articleId);
    const ended = input.items ? present.filter((id) => input.items!.includes(id)) : present;
    const reason = { code: input.reasonCode, note: input.note?.trim() || null };
    if (ended.length === present.length) {
      const step = { to: 'terminated', by: stepBy(actor), actor, now: this.clock.now(), reason } as const;
      await moveLicence(tx, this.events, licence, step);
    } else if (ended.length > 0) await this.endSome(tx, actor, licence, { ...standing, ended, reason });
    if (ended.length > 0) await this.audit.record(tx, actor, auditOf(licence, ended, reason.code));
    return { reference: licence.reference, state: licence.state, ended };
  }

  private async endSome(
    tx: Tx,
    actor: Actor,
    licence: LicenceHead,
    end: Standing & { ended: readonly string[]; reason: { code: string; note: string | null } },
  ): Promise<void> {
    const now = this.clock.now();
    const { ended, reason } = end;
    const left = withoutItems(end.snapshot, ended, now);
    await tx.insert(LicenceRevision, toRow(left, end.termsRequestId, now));
    await tx.update(Licence, { id: licence.id }, { revision: left.revision, updatedAt: now });
    await tx.query(
      `UPDATE licensing.licence_item SET state = 'terminated'
       WHERE licence_id = $1 AND article_id = ANY ($2::uuid[]) AND state NOT IN ('expired', 'terminated')`,
      [licence.id, ended],
    );
    await freeArticles(tx, licence.id, ended, reason.code, now);
    const headlines = end.snapshot.items.filter(({ articleId }) => ended.includes(articleId)).map((i) => i.headline);
    const step = { requestId: licence.requestId, subject: 'licence', step: 'items-ended' } as const;
    const data = { reasonCode: reason.code, articles: [...ended], headlines, revision: left.revision };
    await recordHistory(tx, now, [{ ...step, from: licence.state, to: null, actor, note: reason.note, data }]);
    await this.events.publish(tx, LicenceIssued, {
      ...{ licenceId: licence.id, reference: licence.reference, requestId: licence.requestId },
      ...{ requestReference: left.requestReference, organisationId: licence.organisationId },
      ...{ requesterId: licence.requesterId, revision: left.revision, state: licence.state },
      ...{ headline: headlines.join(', '), because: 'items-ended' },
    });
  }
}

async function standingOf(tx: Tx, licenceId: string): Promise<Standing> {
  const [row] = await tx.query<Standing[]>(
    'SELECT snapshot, terms_request_id AS "termsRequestId" FROM licensing.v_licence WHERE id = $1',
    [licenceId],
  );
  return row!;
}

const toRow = (left: LicenceSnapshot, requestId: string, now: Date): LicenceRevision => ({
  ...{ licenceId: left.licenceId, revision: left.revision, kind: 'items-ended', requestId },
  ...{ currency: left.price.currency, paid: 0n, amount: BigInt(left.price.amount) },
  ...{ endsOn: left.endsOn, itemCount: left.items.length, headline: left.items[0]!.headline },
  ...{ snapshot: left, issuedAt: now },
});

const auditOf = (licence: LicenceHead, ended: readonly string[], reasonCode: string) => ({
  action: 'licensing.licence-items-ended',
  subject: { kind: 'licence', id: licence.id },
  data: { reference: licence.reference, articles: ended.join(' '), reasonCode },
});
