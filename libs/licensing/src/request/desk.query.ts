import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, isAllowed, isId, type Actor, type Clock } from '#libs/kernel';
import { decodeCursor, encodeCursor, pageSize, Reads, type Page } from '#platform/database';
import { declineReasons } from '../decision/decline-reasons.js';
import { DeskFileQuery } from '../decision/desk-file.query.js';
import { LicenseeQuery, STANDING_SQL } from '../licensee/licensee.query.js';
import type { LicenseeStanding } from '../licensee/standing.js';
import { DECIDE_REQUEST, READ_DESK } from '../licensing.permissions.js';
import type { MediumUse } from '../terms/use.js';
import { assigneeOf, Assignments } from '../workplace/assignment/assignment.query.js';
import {
  DECISIONS,
  type DecisionKind,
  type DeskQueueFilter,
  type DeskQueueItem,
  type DeskRequestDetail,
  type SinceAskedView,
} from './desk-view.js';
import { QueueConditions } from './queue-conditions.js';
import { RequestPageQuery, type PageRow } from './request-page.query.js';
import { LIST_COLUMNS, moneyOf, rowToListItem, type ListRow } from './request-rows.js';

interface QueueRow extends ListRow {
  organisation_id: string;
  organisation_name: string;
  organisation_country: string;
  organisation_kind: string;
  organisation_verified: boolean;
  standing: LicenseeStanding;
  proposed_by: string | null;
  is_escalated: boolean;
  open_clearances: number;
  proposed_at: Date | null;
  media: MediumUse[] | null;
  assignee_id: string | null;
  assignee_name: string | null;
  assigned_at: Date | null;
}

const QUEUE_COLUMNS = `${LIST_COLUMNS}, r.organisation_id,
  r.assignee_id, r.assignee_name, r.assigned_at, COALESCE(o.name, r.licensee ->> 'name') AS organisation_name,
  COALESCE(o.country, r.licensee ->> 'country') AS organisation_country,
  COALESCE(o.kind, r.licensee ->> 'kind') AS organisation_kind,
  COALESCE(o.kind_verified, false) AS organisation_verified,
  ${STANDING_SQL} AS standing, d.reviewer_name AS proposed_by, d.at AS proposed_at,
  q.content #> '{use,media}' AS media, r.promise_broken_at IS NOT DISTINCT FROM r.promised_at AND r.promised_at IS NOT NULL AS is_escalated,
  (SELECT count(*)::int FROM licensing.clearance c WHERE c.request_id = r.id AND c.state = 'open') AS open_clearances`;

const QUEUE_JOINS = `licensing.request r
  LEFT JOIN identity.v_organisation o ON o.id = r.organisation_id
  LEFT JOIN licensing.licensee l ON l.organisation_id = r.organisation_id
  LEFT JOIN licensing.quote q ON q.id = r.quote_id
  LEFT JOIN licensing.decision d ON d.id = r.proposal_id`;

/** What staff see of requests. */
@Injectable()
export class DeskQuery {
  constructor(
    private readonly reads: Reads,
    private readonly pages: RequestPageQuery,
    private readonly files: DeskFileQuery,
    private readonly licensees: LicenseeQuery,
    private readonly assignments: Assignments,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * What waits for a person, oldest promise first; with another state, or `all`, newest first.
   *
   * @throws kernel.forbidden, database.bad-cursor
   */
  async queue(actor: Actor, filter: DeskQueueFilter = {}): Promise<Page<DeskQueueItem>> {
    authorise(actor, READ_DESK);
    const limit = pageSize(filter.limit ?? 50);
    const after = decodeCursor(filter.cursor, 2);
    const where = new QueueConditions(filter, actor.kind === 'staff' ? actor : null, this.clock.now());
    const from = instantOf(after?.[0]);
    if (after && from && isId(after[1])) {
      if (where.isQueue) where.add('(r.promised_at, r.id) > (?, ?::uuid)', from, after[1]);
      else where.add('r.id < ?::uuid', after[1]);
    }
    const order = where.isQueue ? 'r.promised_at, r.id' : 'r.id DESC';
    const rows = await this.reads.query<QueueRow>(
      `SELECT ${QUEUE_COLUMNS} FROM ${QUEUE_JOINS} WHERE ${where.toString()}
        ORDER BY ${order} LIMIT ${where.value(limit + 1)}`,
      where.parameters,
    );
    return this.toPage(rows, limit);
  }

  /** @throws licensing.request-not-found, kernel.forbidden */
  async detail(actor: Actor, reference: string): Promise<DeskRequestDetail> {
    authorise(actor, READ_DESK);
    const row = await this.pages.row(reference, null);
    const [page, file, licensee, assignee] = await Promise.all([
      this.pages.page(row, 'desk'),
      this.files.of(row.id, row.organisation_id),
      this.licensees.byId(row.organisation_id),
      this.assignments.of(row.id),
    ]);
    const { id, name, country, kind, kindVerified, standing } = licensee;
    const proposal = file.decisions.find((decision) => decision.id === row.proposal_id);
    const awaitingSecond = proposal ? await this.files.proposed(proposal, promiseOf(row), this.clock.now()) : null;
    const wanted = row.state === 'in_review' ? (awaitingSecond?.terms ?? row.asked) : null;
    return {
      ...page,
      licensee: { id, name, country, kind, kindVerified, standing },
      assignee,
      rush: row.rush,
      secondsLeft: this.secondsLeft(row),
      isEscalated: row.state === 'in_review' && row.is_escalated,
      quotedPrice: moneyOf(row.asked_amount, row.asked_currency),
      lines: row.asked?.lines ?? [],
      ...file,
      awaitingSecond,
      ...(row.state === 'in_review' && row.asked
        ? await this.files.sinceAsked(row.id, row.asked, file, this.clock.now())
        : UNCHANGED),
      conflicts: wanted ? await this.files.conflicts(row.id, wanted, licensee) : [],
      ruling: row.ruling && {
        ruleSet: row.ruling.ruleSet,
        version: row.ruling.version,
        rule: row.ruling.rule,
        facts: { ...row.ruling.facts, countryLists: row.ruling.country.listsVersion },
      },
      allowedDecisions: isAllowed(actor, DECIDE_REQUEST) ? decisionsFor(row) : [],
      declineReasons: declineReasons(),
    };
  }

  private toPage(rows: readonly QueueRow[], limit: number): Page<DeskQueueItem> {
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const key = last ? [(last.promised_at ?? last.submitted_at).toISOString(), last.id] : [];
    return {
      items: shown.map((row) => this.toItem(row)),
      nextCursor: rows.length > limit ? encodeCursor(key) : null,
    };
  }

  private toItem(row: QueueRow): DeskQueueItem {
    return {
      ...rowToListItem(row),
      licensee: {
        id: row.organisation_id,
        name: row.organisation_name,
        country: row.organisation_country,
        kind: row.organisation_kind,
        kindVerified: row.organisation_verified,
        standing: row.standing,
      },
      titleId: row.title_id,
      media: row.media ?? [],
      reasons: row.reasons,
      assignee: assigneeOf(row),
      rush: row.rush,
      secondsLeft: this.secondsLeft(row),
      isEscalated: row.state === 'in_review' && row.is_escalated,
      openClearances: row.open_clearances,
      awaitingSecond:
        row.proposed_by && row.proposed_at
          ? { proposedBy: row.proposed_by, proposedAt: row.proposed_at.toISOString() }
          : null,
    };
  }

  private secondsLeft(row: Pick<ListRow, 'state' | 'promised_at'>): number | null {
    if (row.state !== 'in_review' || !row.promised_at) return null;
    return Math.round((row.promised_at.getTime() - this.clock.now().getTime()) / 1000);
  }
}

const UNCHANGED: SinceAskedView = { changedArticles: [], presentPrice: null };

const promiseOf = ({ rush, promised_at, promise_broken_at }: PageRow) => ({
  rush,
  promisedAt: promised_at,
  promiseBrokenAt: promise_broken_at,
});

/** A wish in words has no price to approve; once accepted, a request is only declined, for a withdrawn article. */
function decisionsFor(row: Pick<ListRow, 'state'> & { quote_id: string | null }): DecisionKind[] {
  if (row.state === 'accepted') return ['decline'];
  if (row.state !== 'in_review') return [];
  return DECISIONS.filter((decision) => decision !== 'approve' || row.quote_id !== null);
}

const instantOf = (iso: string | undefined): Date | null =>
  iso !== undefined && !Number.isNaN(Date.parse(iso)) ? new Date(iso) : null;
