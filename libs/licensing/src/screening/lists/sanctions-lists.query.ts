import { Injectable } from '@nestjs/common';
import { authorise, isId, type Actor } from '#libs/kernel';
import { decodeCursor, encodeCursor, Reads, type Page } from '#platform/database';
import { READ_SCREENING } from '../../licensing.permissions.js';
import type { ListEntry, ListFormat } from '../formats/list-entry.js';
import { NOT_SCREENED } from '../hits/screen-organisations.js';
import { listNotFound } from '../screening.errors.js';

export const LOAD_STATES = ['waiting', 'reading', 'loaded', 'unchanged', 'refused'] as const;

export interface SanctionsLoadView {
  id: string;
  origin: 'upload' | 'fetch';
  state: (typeof LOAD_STATES)[number];
  fileName: string;
  /** Entries read so far. */
  read: number;
  added: number;
  changed: number;
  removed: number;
  version: number | null;
  reason: string | null;
  startedBy: string;
  createdAt: string;
  finishedAt: string | null;
}

export interface SanctionsListView {
  id: string;
  name: string;
  format: ListFormat;
  url: string | null;
  everyHours: number | null;
  /** 0: nothing was loaded yet. */
  version: number;
  entries: number;
  loadedAt: string | null;
  nextFetchAt: string | null;
  lastLoad: SanctionsLoadView | null;
}

export interface SanctionsOverview {
  lists: SanctionsListView[];
  /** Organisations that wait to be screened by the lists as they are. */
  waiting: number;
  organisations: number;
  openHits: number;
}

export interface SanctionsListDetail extends SanctionsListView {
  loads: SanctionsLoadView[];
}

export interface SanctionsEntryView extends ListEntry {
  id: string;
  /** The list's version that brought it. */
  since: number;
}

const LOAD_JSON = (load: string): string => `jsonb_build_object('id', ${load}.id, 'origin', ${load}.origin,
  'state', ${load}.state, 'fileName', ${load}.file_name, 'read', ${load}.read, 'added', ${load}.added,
  'changed', ${load}.changed, 'removed', ${load}.removed, 'version', ${load}.version, 'reason', ${load}.reason,
  'startedBy', ${load}.started_by_name, 'createdAt', ${iso(`${load}.created_at`)}, 'finishedAt', ${iso(`${load}.finished_at`)})`;
const iso = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const LIST_SQL = `
  SELECT l.id, l.name, l.format, l.url, l.every_hours AS "everyHours", l.version, l.entries,
    ${iso('l.loaded_at')} AS "loadedAt", ${iso('l.next_fetch_at')} AS "nextFetchAt",
    (SELECT ${LOAD_JSON('o')} FROM licensing.sanctions_load o WHERE o.list_id = l.id ORDER BY o.id DESC LIMIT 1) AS "lastLoad"
  FROM licensing.sanctions_list l`;

/** The sanctions lists as staff see them. */
@Injectable()
export class SanctionsLists {
  constructor(private readonly reads: Reads) {}

  /** @throws kernel.forbidden */
  async overview(actor: Actor): Promise<SanctionsOverview> {
    authorise(actor, READ_SCREENING);
    const [lists, counts] = await Promise.all([
      this.reads.query<SanctionsListView>(`${LIST_SQL} ORDER BY l.name`),
      this.reads.one<Omit<SanctionsOverview, 'lists'>>(
        `SELECT count(*)::int AS organisations,
           count(*) FILTER (WHERE ss.edition > 0 AND ${NOT_SCREENED})::int AS waiting,
           (SELECT count(*)::int FROM licensing.screening_hit WHERE live AND state = 'open') AS "openHits"
         FROM identity.v_organisation o CROSS JOIN licensing.screening_state ss`,
      ),
    ]);
    return { lists, ...(counts ?? { waiting: 0, organisations: 0, openHits: 0 }) };
  }

  /** With its files, newest first. @throws kernel.forbidden, licensing.sanctions-list-not-found */
  async byId(actor: Actor, id: string): Promise<SanctionsListDetail> {
    authorise(actor, READ_SCREENING);
    const list = isId(id)
      ? await this.reads.one<SanctionsListDetail>(
          `SELECT x.*, COALESCE((SELECT jsonb_agg(f.load ORDER BY f.id DESC) FROM (
               SELECT o.id, ${LOAD_JSON('o')} AS load FROM licensing.sanctions_load o WHERE o.list_id = $1
               ORDER BY o.id DESC LIMIT 20) f), '[]') AS loads
             FROM (${LIST_SQL} WHERE l.id = $1) x`,
          [id],
        )
      : undefined;
    if (!list) throw listNotFound();
    return list;
  }

  /** Entries that stand now, by number. @throws kernel.forbidden, licensing.sanctions-list-not-found, database.bad-cursor */
  async entries(
    actor: Actor,
    id: string,
    filter: { q?: string; cursor?: string } = {},
  ): Promise<Page<SanctionsEntryView>> {
    await this.byId(actor, id);
    const after = decodeCursor(filter.cursor, 1)?.[0];
    const text = filter.q?.trim() ? `%${filter.q.trim().replaceAll(/[\\%_]/g, '\\$&')}%` : null;
    const rows = await this.reads.query<{ id: string; ref: string; entry: ListEntry; first_version: number }>(
      `SELECT e.id, e.ref, e.entry, e.first_version FROM licensing.sanctions_entry e
        WHERE e.list_id = $1 AND e.last_version IS NULL AND ($2::text IS NULL OR e.ref > $2)
          AND ($3::text IS NULL OR e.ref ILIKE $3 OR (e.entry ->> 'names') ILIKE $3)
        ORDER BY e.ref LIMIT 26`,
      [id, after ?? null, text],
    );
    const shown = rows.slice(0, 25);
    return {
      items: shown.map((row) => ({ ...row.entry, id: row.id, since: row.first_version })),
      nextCursor: rows.length > 25 ? encodeCursor([shown.at(-1)!.ref]) : null,
    };
  }
}
