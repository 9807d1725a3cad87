import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import { authorise, isId, type Actor } from '#libs/kernel';
import { decodeCursor, pageSize, Reads, toPage, type Page } from '#platform/database';
import { ReadSources } from '../catalogue.permissions.js';
import { idFilter } from '../source/id-filter.js';
import type { ItemOutcome } from '../source/item-result.js';
import type { OutcomeCounts } from '../source/source-run-view.js';
import type { BulkFormat, BulkState } from './bulk-import.entity.js';
import { bulkNotFound } from './bulk.errors.js';

export interface BulkImportView extends OutcomeCounts {
  id: string;
  fileName: string;
  format: BulkFormat;
  /** In bytes. */
  size: number;
  state: BulkState;
  /** Rows in it; 0 until it was read. */
  total: number;
  code: string | null;
  message: string | null;
  nextStep: string | null;
  createdAt: string;
  finishedAt: string | null;
}

/** One row of a file, and what became of it. */
export interface BulkRowView {
  number: number;
  url: string | null;
  file: string | null;
  headline: string | null;
  outcome: ItemOutcome | 'waiting';
  code: string | null;
  message: string | null;
  nextStep: string | null;
  articleId: string | null;
}

export interface BulkRowSearch {
  outcome?: ItemOutcome | 'waiting';
  cursor?: string;
  limit?: number;
}

type Row = Omit<BulkImportView, 'createdAt' | 'finishedAt'> & { createdAt: Date; finishedAt: Date | null };

const COLUMNS = `id, file_name AS "fileName", format, size, state, total, imported, updated, unchanged, skipped, failed, code,
  message, next_step AS "nextStep", created_at AS "createdAt", finished_at AS "finishedAt"`;
const ROW = 'number, url, file, headline, outcome, code, message, next_step AS "nextStep", article_id AS "articleId"';
const REPORT_PAGE = 1_000;

const toView = (row: Row): BulkImportView => ({
  ...row,
  createdAt: row.createdAt.toISOString(),
  finishedAt: row.finishedAt?.toISOString() ?? null,
});

@Injectable()
export class BulkImports {
  constructor(private readonly reads: Reads) {}

  /** The newest first. @throws database.bad-cursor */
  async list(actor: Actor, page: { cursor?: string; limit?: number }): Promise<Page<BulkImportView>> {
    authorise(actor, ReadSources);
    const limit = pageSize(page.limit);
    const [before] = decodeCursor(page.cursor, 1) ?? [];
    const rows = await this.reads.query<Row>(
      `SELECT ${COLUMNS} FROM catalogue.bulk_import WHERE ($1::uuid IS NULL OR id < $1) ORDER BY id DESC LIMIT $2`,
      [idFilter(before), limit + 1],
    );
    const { items, nextCursor } = toPage(rows, limit, ({ id }) => [id]);
    return { items: items.map(toView), nextCursor };
  }

  /** @throws catalogue.bulk-not-found */
  async byId(actor: Actor, bulkId: string): Promise<BulkImportView> {
    authorise(actor, ReadSources);
    const row = isId(bulkId)
      ? await this.reads.one<Row>(`SELECT ${COLUMNS} FROM catalogue.bulk_import WHERE id = $1`, [bulkId])
      : undefined;
    if (!row) throw bulkNotFound();
    return toView(row);
  }

  /** In the order of the file. @throws database.bad-cursor */
  async rows(actor: Actor, bulkId: string, search: BulkRowSearch): Promise<Page<BulkRowView>> {
    authorise(actor, ReadSources);
    if (!isId(bulkId)) return { items: [], nextCursor: null };
    const limit = pageSize(search.limit);
    const [after] = decodeCursor(search.cursor, 1) ?? [];
    const rows = await this.page(bulkId, Number.parseInt(after ?? '0', 10) || 0, limit + 1, search.outcome ?? null);
    return toPage(rows, limit, ({ number }) => [number]);
  }

  /**
   * The whole report as CSV (RFC 4180, UTF-8), piece by piece; no cell of it is a formula to a spreadsheet.
   * @throws catalogue.bulk-not-found
   */
  async report(actor: Actor, bulkId: string): Promise<AsyncGenerator<string>> {
    await this.byId(actor, bulkId);
    return this.lines(bulkId);
  }

  private async *lines(bulkId: string): AsyncGenerator<string> {
    yield `\uFEFF${csv([['row', 'url', 'file', 'headline', 'outcome', 'code', 'message', 'next step', 'article']])}`;
    let after = 0;
    for (;;) {
      const rows = await this.page(bulkId, after, REPORT_PAGE, null);
      if (rows.length === 0) return;
      yield csv(
        rows.map((row) => [
          ...[String(row.number), row.url, row.file, row.headline, row.outcome],
          ...[row.code, row.message, row.nextStep, row.articleId],
        ]),
      );
      after = rows.at(-1)!.number;
    }
  }

  private page(bulkId: string, after: number, limit: number, outcome: string | null): Promise<BulkRowView[]> {
    return this.reads.query<BulkRowView>(
      `SELECT ${ROW} FROM catalogue.bulk_row
       WHERE bulk_id = $1 AND number > $2 AND ($3::text IS NULL OR outcome = $3) ORDER BY number LIMIT $4`,
      [bulkId, Math.min(after, 2_000_000_000), outcome, limit],
    );
  }
}

const csv = (lines: (string | null)[][]): string =>
  stringify(lines, { escape_formulas: true, record_delimiter: '\r\n' });
