import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, isId, type Actor, type Clock } from '#libs/kernel';
import { decodeCursor, pageSize, Reads, toPage, type Page } from '#platform/database';
import { titleFilter } from './title-filter.js';
import { contributorNotFound } from '../catalogue.errors.js';
import { ReadArticles } from '../catalogue.permissions.js';
import type { ContributorTerms } from '../rights/rights-context.js';
import { RUN_COLUMNS, type RightsRunView } from '../rights-run/rights-runs.query.js';
import type { Contract } from './check-contract.js';
import type { Relation } from './contributor.entity.js';

/** A contract as the desk sees it. */
export interface ContributorItem {
  id: string;
  titleId: string;
  titleName: string;
  name: string;
  relation: Relation;
  terms: ContributorTerms;
  shareBps: number | null;
  validFrom: string | null;
  validUntil: string | null;
  note: string | null;
  /** Whether it covers what is published today. */
  isCurrent: boolean;
  updatedAt: string;
}

export interface ContributorChange {
  change: 'added' | 'changed' | 'removed';
  before: Contract | null;
  after: Contract | null;
  reason: string | null;
  at: string;
  actorId: string | null;
  actorName: string | null;
}

export interface ContributorDetail extends ContributorItem {
  /** Articles of the last 90 days whose text or pictures are judged by it. */
  recent: { text: number; pictures: number };
  /** What the last change did to our articles. */
  lastRun: RightsRunView | null;
  /** The newest first. */
  history: ContributorChange[];
}

export interface ContributorFilter {
  q?: string;
  title?: string;
  terms?: ContributorTerms;
  relation?: Relation;
  cursor?: string;
  limit?: number;
}

const COLUMNS = `c.id, c.title_id AS "titleId", t.name AS "titleName", c.name, c.relation, c.terms,
  c.share_bps AS "shareBps", c.valid_from::text AS "validFrom", c.valid_until::text AS "validUntil", c.note,
  (coalesce(c.valid_from, '-infinity') <= $1::date AND coalesce(c.valid_until, 'infinity') >= $1::date) AS "isCurrent",
  c.updated_at AS "updatedAt"`;
const FROM = 'FROM catalogue.contributor c JOIN catalogue.title t ON t.id = c.title_id';
const RECENT = `
  SELECT count(DISTINCT a.id) FILTER (WHERE p ->> 'kind' = 'text')::int AS text,
    count(DISTINCT a.id) FILTER (WHERE p ->> 'kind' IN ('image', 'graphic', 'video', 'audio'))::int AS pictures
  FROM catalogue.article a, jsonb_array_elements(a.components) p
  WHERE a.sort_at >= $1 AND a.title_id = $2 AND p -> 'rights' -> 'names' ? $3`;
const HISTORY = `SELECT change, before, after, reason, at, actor_id AS "actorId", actor_name AS "actorName"
  FROM catalogue.contributor_history WHERE contributor_id = $1 ORDER BY position DESC LIMIT 100`;
const LAST_RUN = `SELECT ${RUN_COLUMNS} FROM catalogue.rights_run run
  WHERE run.subject_id = $1 AND run.mode = 'apply' ORDER BY run.id DESC LIMIT 1`;
const DAYS_90 = 90 * 86_400_000;

@Injectable()
export class Contributors {
  constructor(
    private readonly reads: Reads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Everybody titles know by name, by name. @throws database.bad-cursor */
  async list(actor: Actor, filter: ContributorFilter): Promise<Page<ContributorItem>> {
    authorise(actor, ReadArticles);
    const limit = pageSize(filter.limit);
    const [name, id] = decodeCursor(filter.cursor, 2) ?? [];
    const q = filter.q?.trim();
    const rows = await this.reads.query<ContributorItem>(
      `SELECT ${COLUMNS} ${FROM}
       WHERE ($2::text IS NULL OR c.name ILIKE $2) AND ($3::uuid IS NULL OR c.title_id = $3)
         AND ($4::text IS NULL OR c.terms = $4) AND ($5::text IS NULL OR c.relation = $5)
         AND ($6::text IS NULL OR (c.name, c.id) > ($6, $7::uuid))
       ORDER BY c.name, c.id LIMIT $8`,
      [
        this.today(),
        q ? `%${q.replaceAll(/[\\%_]/g, '\\$&')}%` : null,
        titleFilter(filter.title),
        filter.terms ?? null,
        filter.relation ?? null,
        ...(isId(id) ? [name, id] : [null, null]),
        limit + 1,
      ],
    );
    return toPage(rows, limit, (row) => [row.name, row.id]);
  }

  /** One contract with what it does and what it was. @throws catalogue.contributor-not-found */
  async byId(actor: Actor, contributorId: string): Promise<ContributorDetail> {
    authorise(actor, ReadArticles);
    const item = isId(contributorId)
      ? await this.reads.one<ContributorItem>(`SELECT ${COLUMNS} ${FROM} WHERE c.id = $2`, [
          this.today(),
          contributorId,
        ])
      : undefined;
    if (!item) throw contributorNotFound();
    const since = new Date(this.clock.now().getTime() - DAYS_90);
    const [recent, lastRun, history] = await Promise.all([
      this.reads.one<ContributorDetail['recent']>(RECENT, [since, item.titleId, item.name]),
      this.reads.one<RightsRunView>(LAST_RUN, [item.id]),
      this.reads.query<ContributorChange>(HISTORY, [item.id]),
    ]);
    return { ...item, recent: recent ?? { text: 0, pictures: 0 }, lastRun: lastRun ?? null, history };
  }

  private today(): string {
    return this.clock.now().toISOString().slice(0, 10);
  }
}
