import { Injectable } from '@nestjs/common';
import { authorise, isId, type Actor } from '#libs/kernel';
import { decodeCursor, pageSize, Reads, toPage, type Page } from '#platform/database';
import { idFilter } from './id-filter.js';
import { ReadSources } from '../catalogue.permissions.js';
import type { ItemOutcome } from './item-result.js';
import { RUN_COLUMNS, toRun, type RunRow, type SourceRunView } from './source-run-view.js';

export interface SourceItemSearch {
  /** A run's id. */
  run?: string;
  outcome?: ItemOutcome | 'waiting';
  cursor?: string;
  limit?: number;
}

/** One thing a run looked at. */
export interface SourceItemEntry {
  id: string;
  runId: string;
  guid: string;
  url: string | null;
  headline: string | null;
  outcome: ItemOutcome | 'waiting';
  code: string | null;
  message: string | null;
  nextStep: string | null;
  articleId: string | null;
  at: string;
}

/** What a source did: its runs and their items, the newest first. */
@Injectable()
export class SourceRecord {
  constructor(private readonly reads: Reads) {}

  /** @throws database.bad-cursor */
  async runs(actor: Actor, sourceId: string, page: { cursor?: string; limit?: number }): Promise<Page<SourceRunView>> {
    authorise(actor, ReadSources);
    if (!isId(sourceId)) return { items: [], nextCursor: null };
    const limit = pageSize(page.limit);
    const [before] = decodeCursor(page.cursor, 1) ?? [];
    const rows = await this.reads.query<RunRow>(
      `SELECT ${RUN_COLUMNS} FROM catalogue.source_run r
       WHERE r.source_id = $1 AND ($2::uuid IS NULL OR r.id < $2) ORDER BY r.id DESC LIMIT $3`,
      [sourceId, idFilter(before), limit + 1],
    );
    const { items, nextCursor } = toPage(rows, limit, (row) => [row.id]);
    return { items: items.map(toRun), nextCursor };
  }

  /** @throws database.bad-cursor */
  async items(actor: Actor, sourceId: string, search: SourceItemSearch): Promise<Page<SourceItemEntry>> {
    authorise(actor, ReadSources);
    if (!isId(sourceId)) return { items: [], nextCursor: null };
    const limit = pageSize(search.limit);
    const [before] = decodeCursor(search.cursor, 1) ?? [];
    const rows = await this.reads.query<Omit<SourceItemEntry, 'at'> & { at: Date }>(
      `SELECT id, run_id AS "runId", guid, url, headline, outcome, code, message, next_step AS "nextStep",
         article_id AS "articleId", at
       FROM catalogue.source_item
       WHERE source_id = $1 AND ($2::uuid IS NULL OR run_id = $2) AND ($3::text IS NULL OR outcome = $3)
         AND ($4::uuid IS NULL OR id < $4)
       ORDER BY id DESC LIMIT $5`,
      [sourceId, idFilter(search.run), search.outcome ?? null, idFilter(before), limit + 1],
    );
    const { items, nextCursor } = toPage(rows, limit, (row) => [row.id]);
    return { items: items.map((row) => ({ ...row, at: row.at.toISOString() })), nextCursor };
  }
}
