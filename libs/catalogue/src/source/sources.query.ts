import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, isId, type Actor, type Clock } from '#libs/kernel';
import { decodeCursor, pageSize, Reads, toPage, type Page } from '#platform/database';
import { idFilter } from './id-filter.js';
import { ReadSources } from '../catalogue.permissions.js';
import { sourceNotFound } from './source.errors.js';
import { RUN_COLUMNS, toRun, type RunRow, type SourceRunView } from './source-run-view.js';
import type { SourceHealth, SourceKind, SourceState } from './source.states.js';

export interface SourceSearch {
  /** A title's id. */
  title?: string;
  state?: SourceState;
  cursor?: string;
  limit?: number;
}

/** A past run as a mark in a row of them. */
export interface RunMark {
  id: string;
  state: SourceRunView['state'];
  /** Articles that came new or changed. */
  taken: number;
  failed: number;
  at: string;
}

export interface SourceItemView {
  id: string;
  name: string;
  kind: SourceKind;
  titleId: string;
  titleName: string;
  url: string | null;
  state: SourceState;
  health: SourceHealth;
  everyMinutes: number;
  nextRunAt: string | null;
  /** Failed runs one after the other, up to now. */
  failures: number;
  lastRun: SourceRunView | null;
  /** The last runs, the oldest first. */
  recent: RunMark[];
}

/** A source in full. */
export interface SourceView extends SourceItemView {
  articleBase: string | null;
  /** Whether what it withdraws is withdrawn here at once. */
  mayWithdraw: boolean;
  /** Whether a token is kept that the source asks for; the token itself is never told. */
  hasToken: boolean;
  /** Articles it has brought so far. */
  articles: number;
  /** Secrets of a pushing source; which they are is never told. */
  secrets: { createdAt: string; validUntil: string | null }[];
  createdAt: string;
}

interface Row {
  id: string;
  name: string;
  kind: SourceKind;
  title_id: string;
  title_name: string;
  url: string | null;
  state: SourceState;
  every_minutes: number;
  next_run_at: Date | null;
  failures: number;
  last_run: RunRow | null;
  recent: RunMark[] | null;
}

const MARKS = 24;

const COLUMNS = `s.id, s.name, s.kind, s.title_id, t.name AS title_name, s.url, s.state, s.every_minutes, s.next_run_at, s.failures,
  (SELECT to_jsonb(l) FROM (SELECT ${RUN_COLUMNS} FROM catalogue.source_run r WHERE r.source_id = s.id ORDER BY r.id DESC LIMIT 1) l)
    AS last_run,
  (SELECT json_agg(m ORDER BY m.id) FROM (SELECT r.id, r.state, r.imported + r.updated AS taken, r.failed, r.created_at AS at
    FROM catalogue.source_run r WHERE r.source_id = s.id ORDER BY r.id DESC LIMIT ${MARKS}) m) AS recent`;
const FROM = 'FROM catalogue.source s JOIN catalogue.title t ON t.id = s.title_id';

/** A source is troubled when its last run left something behind, failing when the run itself came to nothing. */
export function healthOf(
  state: SourceState,
  failures: number,
  lastRun: Pick<SourceRunView, 'state' | 'failed'> | null,
): SourceHealth {
  if (state !== 'active') return state;
  if (failures > 0) return 'failing';
  if (!lastRun) return 'new';
  return lastRun.failed > 0 ? 'troubled' : 'healthy';
}

function toItem(row: Row): SourceItemView {
  const lastRun = row.last_run ? toRun(row.last_run) : null;
  const { id, name, kind, url, state, failures } = row;
  return {
    ...{ id, name, kind, url, state, failures, lastRun },
    titleId: row.title_id,
    titleName: row.title_name,
    health: healthOf(state, failures, lastRun),
    everyMinutes: row.every_minutes,
    nextRunAt: row.next_run_at?.toISOString() ?? null,
    recent: (row.recent ?? []).map((mark) => ({ ...mark, at: new Date(mark.at).toISOString() })),
  };
}

@Injectable()
export class Sources {
  constructor(
    private readonly reads: Reads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Sources by name; those that are archived only when asked for. @throws database.bad-cursor */
  async list(actor: Actor, search: SourceSearch): Promise<Page<SourceItemView>> {
    authorise(actor, ReadSources);
    const limit = pageSize(search.limit);
    const [name = null, id = null] = decodeCursor(search.cursor, 2) ?? [];
    const rows = await this.reads.query<Row>(
      `SELECT ${COLUMNS} ${FROM}
       WHERE ($1::uuid IS NULL OR s.title_id = $1)
         AND (s.state = $2 OR ($2::text IS NULL AND s.state <> 'archived'))
         AND ($3::text IS NULL OR (lower(s.name), s.id) > ($3, $4::uuid))
       ORDER BY lower(s.name), s.id LIMIT $5`,
      [idFilter(search.title), search.state ?? null, name, idFilter(id ?? undefined), limit + 1],
    );
    const page = toPage(rows, limit, (row) => [row.name.toLowerCase(), row.id]);
    return { items: page.items.map(toItem), nextCursor: page.nextCursor };
  }

  /** @throws catalogue.source-not-found */
  async byId(actor: Actor, sourceId: string): Promise<SourceView> {
    authorise(actor, ReadSources);
    const row = isId(sourceId) ? await this.reads.one<Row & DetailRow>(BY_ID, [sourceId, this.clock.now()]) : undefined;
    if (!row) throw sourceNotFound();
    return {
      ...toItem(row),
      articleBase: row.article_base,
      mayWithdraw: row.may_withdraw,
      hasToken: row.has_token,
      articles: row.articles,
      secrets: (row.secrets ?? []).map(({ createdAt, validUntil }) => ({
        createdAt: new Date(createdAt).toISOString(),
        validUntil: validUntil ? new Date(validUntil).toISOString() : null,
      })),
      createdAt: row.created_at.toISOString(),
    };
  }
}

interface DetailRow {
  article_base: string | null;
  may_withdraw: boolean;
  has_token: boolean;
  articles: number;
  secrets: { createdAt: string; validUntil: string | null }[] | null;
  created_at: Date;
}

const BY_ID = `
  SELECT ${COLUMNS}, s.article_base, s.may_withdraw, s.credential IS NOT NULL AS has_token, s.created_at,
    (SELECT count(DISTINCT e.article_id)::int FROM catalogue.source_entry e WHERE e.source_id = s.id) AS articles,
    (SELECT json_agg(json_build_object('createdAt', k.created_at, 'validUntil', k.valid_until) ORDER BY k.created_at DESC)
       FROM catalogue.source_secret k WHERE k.source_id = s.id AND (k.valid_until IS NULL OR k.valid_until > $2)) AS secrets
  ${FROM} WHERE s.id = $1`;
