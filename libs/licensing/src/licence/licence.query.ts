import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, holderOf, isId, isReference, organisationOf, type Actor, type Clock } from '#libs/kernel';
import { decodeCursor, pageSize, Reads, toPage, type Page } from '#platform/database';
import { TimelineQuery } from '../history/timeline.query.js';
import { licenceNotFound } from '../licensing.errors.js';
import { LIST_LICENCES, READ_DESK, READ_LICENCES } from '../licensing.permissions.js';
import { LICENSING_POLICY, todayAt, type LicensingPolicy } from '../policy/policy.js';
import { daysBetween } from '../terms/check-when.js';
import type { LicenceSnapshot, LicenceState } from './licence-snapshot.js';
import { EXTENDABLE } from '../extension/extension-guard.js';
import { likePattern } from '../wallet/wallet-csv.query.js';
import { RevisionsQuery } from './revisions.query.js';
import { correctionsSince } from './licence-corrections.js';
import { LicenceStandingQuery } from './licence-standing.query.js';
import { toVerification } from './licence-verification.js';
import type { DeskLicenceItem, LicenceDetail, LicenceListItem, LicenceVerification } from './licence-view.js';
import { isShownAs, type ShownState } from './shown-state.js';
import { stateReason } from './state-reasons.js';

interface ListRow {
  id: string;
  request_id: string;
  reference: string;
  organisation_id: string;
  state: LicenceState;
  shown_state: ShownState;
  reason_code: string | null;
  headline: string;
  language: string;
  direction: 'ltr' | 'rtl';
  title_name: string;
  item_count: number;
  currency: string;
  amount: string;
  starts_on: string;
  ends_on: string | null;
  issued_at: Date;
  revision: number;
}
interface DeskRow extends ListRow {
  licensee_name: string;
}
interface SnapshotRow extends ListRow {
  snapshot: LicenceSnapshot;
}

const COLUMNS = `id, request_id, reference, organisation_id, state, shown_state, reason_code, headline, language, direction, title_name,
  item_count, currency, amount, starts_on::text, ends_on::text, issued_at, revision`;

/** A licence as packaging needs it. */
export interface IssuedSnapshot {
  licenceId: string;
  organisationId: string;
  state: LicenceState;
  snapshot: LicenceSnapshot;
}

const OLDEST_OPEN_SQL = `
  SELECT v.revision FROM licensing.licence_revision v JOIN licensing.licence l ON l.id = v.licence_id
  WHERE l.reference = $1 AND v.kind = 'items-ended' ORDER BY v.revision DESC LIMIT 1`;

@Injectable()
export class LicenceQuery {
  constructor(
    private readonly reads: Reads,
    private readonly timeline: TimelineQuery,
    private readonly revisions: RevisionsQuery,
    private readonly standing: LicenceStandingQuery,
    @Inject(LICENSING_POLICY) private readonly policy: LicensingPolicy,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The wallet, newest first; `state` as it is shown, `text` is a part of the number or the headline. @throws kernel.forbidden, kernel.no-organisation, database.bad-cursor */
  async list(
    actor: Actor,
    filter: { state?: string; text?: string; cursor?: string; limit?: number } = {},
  ): Promise<Page<LicenceListItem>> {
    authorise(actor, LIST_LICENCES);
    const limit = pageSize(filter.limit);
    const after = decodeCursor(filter.cursor, 1)?.[0];
    const rows = await this.reads.query<ListRow>(
      `SELECT ${COLUMNS} FROM licensing.v_licence
        WHERE organisation_id = $1 AND ${isShownAs('$2')} AND ($3::uuid IS NULL OR id < $3)
          AND ($5::text IS NULL OR reference ILIKE $5 OR headline ILIKE $5)
        ORDER BY id DESC LIMIT $4`,
      [
        holderOf(actor).organisationId,
        filter.state ?? null,
        isId(after) ? after : null,
        limit + 1,
        likePattern(filter.text),
      ],
    );
    const page = toPage(rows, limit, (row) => [row.id]);
    return { items: page.items.map((row) => this.toItem(row)), nextCursor: page.nextCursor };
  }

  /**
   * Everybody's licences, newest first. `state` is the shown one, `text` a part of the number, the headline or the licensee's name.
   *
   * @throws kernel.forbidden, database.bad-cursor
   */
  async forDesk(
    actor: Actor,
    filter: { state?: string; text?: string; cursor?: string; limit?: number } = {},
  ): Promise<Page<DeskLicenceItem>> {
    authorise(actor, READ_DESK);
    const limit = pageSize(filter.limit);
    const after = decodeCursor(filter.cursor, 1)?.[0];
    const rows = await this.reads.query<DeskRow>(
      `SELECT ${COLUMNS}, snapshot #>> '{licensee,name}' AS licensee_name FROM licensing.v_licence
        WHERE ${isShownAs('$1')}
          AND ($2::text IS NULL OR reference ILIKE $2 OR headline ILIKE $2 OR snapshot #>> '{licensee,name}' ILIKE $2)
          AND ($3::uuid IS NULL OR id < $3)
        ORDER BY id DESC LIMIT $4`,
      [filter.state ?? null, likePattern(filter.text), isId(after) ? after : null, limit + 1],
    );
    const page = toPage(rows, limit, (row) => [row.id]);
    const items = page.items.map((row) => ({
      ...this.toItem(row),
      licensee: { id: row.organisation_id, name: row.licensee_name },
    }));
    return { items, nextCursor: page.nextCursor };
  }

  /** The licence page of its own organisation; staff see each. @throws licensing.licence-not-found, kernel.forbidden */
  async detail(actor: Actor, reference: string): Promise<LicenceDetail> {
    const isStaff = actor.kind === 'staff';
    authorise(actor, isStaff ? READ_DESK : READ_LICENCES);
    const row = await this.row(reference, isStaff ? null : organisationOf(actor).organisationId);
    return {
      ...this.toItem(row),
      snapshot: row.snapshot,
      ...(await this.revisions.of(row.id)),
      extendable: EXTENDABLE.includes(row.state),
      ...(await this.standing.of(row.id, row.request_id)),
      stateReason: row.reason_code ? { code: row.reason_code, ...stateReason(row.reason_code) } : null,
      downloadable: row.state === 'active',
      verifyPath: `/verify/${row.reference}?check=${row.snapshot.checkCode}`,
      corrections: await correctionsSince(this.reads, row.snapshot),
      timeline: await this.timeline.of(row.request_id, isStaff ? 'desk' : 'licensee'),
    };
  }

  /**
   * For packaging: everything agreed, and the state now. No permission is asked.
   *
   * @param revision the present one when left out @throws licensing.licence-not-found
   */
  async snapshot(reference: string, revision?: number): Promise<IssuedSnapshot> {
    const row = await this.row(reference, null);
    const snapshot =
      revision === undefined || revision === row.revision
        ? row.snapshot
        : await this.revisions.snapshot(row.id, revision);
    return { licenceId: row.id, organisationId: row.organisation_id, state: row.state, snapshot };
  }

  /** A revision as it was agreed; it stays readable after the next. @throws licensing.licence-not-found */
  async revision(actor: Actor, reference: string, revision: number): Promise<LicenceSnapshot> {
    const isStaff = actor.kind === 'staff';
    authorise(actor, isStaff ? READ_DESK : READ_LICENCES);
    const row = await this.row(reference, isStaff ? null : organisationOf(actor).organisationId);
    return revision === row.revision ? row.snapshot : this.revisions.snapshot(row.id, revision);
  }

  /** Which revision is the present one. No permission is asked. @throws licensing.licence-not-found */
  async presentRevision(reference: string): Promise<number> {
    return (await this.row(reference, null)).revision;
  }

  /** For anybody: without the right check code only that it exists and its state. @throws licensing.licence-not-found */
  async verify(reference: string, check?: string): Promise<LicenceVerification> {
    return toVerification(await this.row(reference, null), check);
  }

  /** Whether files may be handed out at this moment. @throws licensing.licence-not-found, also for another organisation's */
  async isActive(reference: string, organisationId: string): Promise<boolean> {
    const row = isReference(reference, 'L')
      ? await this.reads.one<{ state: LicenceState }>(
          'SELECT state FROM licensing.licence WHERE reference = $1 AND organisation_id = $2',
          [reference, organisationId],
        )
      : undefined;
    if (!row) throw licenceNotFound();
    return row.state === 'active';
  }

  /** The oldest revision whose files may be handed out: not one that has articles which ended since. */
  async oldestOpenRevision(reference: string): Promise<number> {
    const row = await this.reads.one<{ revision: number }>(OLDEST_OPEN_SQL, [reference]);
    return row?.revision ?? 1;
  }

  private async row(reference: string, organisationId: string | null): Promise<SnapshotRow> {
    const row = isReference(reference, 'L')
      ? await this.reads.one<SnapshotRow>(
          `SELECT ${COLUMNS}, snapshot FROM licensing.v_licence
            WHERE reference = $1 AND ($2::uuid IS NULL OR organisation_id = $2)`,
          [reference, organisationId],
        )
      : undefined;
    if (!row) throw licenceNotFound();
    return row;
  }

  private toItem(row: ListRow): LicenceListItem {
    const hasEnded = row.state === 'expired' || row.state === 'terminated';
    const left = row.ends_on === null ? null : daysBetween(todayAt(this.policy, this.clock.now()), row.ends_on) + 1;
    return {
      reference: row.reference,
      requestReference: row.reference.replace(/^L-/, 'R-'),
      state: row.state,
      shownState: row.shown_state,
      headline: row.headline,
      language: row.language,
      direction: row.direction,
      titleName: row.title_name,
      itemCount: row.item_count,
      price: { amount: row.amount, currency: row.currency },
      startsOn: row.starts_on,
      endsOn: row.ends_on,
      daysLeft: left === null ? null : hasEnded ? 0 : Math.max(0, left),
      issuedAt: row.issued_at.toISOString(),
      revision: row.revision,
    };
  }
}
