import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, systemActor, type Clock } from '#libs/kernel';
import { Reads, Transactions, type Tx } from '#platform/database';
import { StoreArticle } from '../ingestion/store-article.js';
import type { ItemResult } from '../source/item-result.js';
import type { ItemArticle } from '../source/read-item.js';
import { faultOf } from '../source/take-items.js';
import type { BulkFile } from './bulk-file.js';
import { ReadRow } from './read-row.js';

const ACTOR = systemActor('job:run-bulk-import');
/** Rows taken in one go, and pages fetched at the same time. */
const BATCH = 24;
const AT_ONCE = 4;

interface WaitingRow {
  number: number;
  url: string | null;
  file: string | null;
}

type Found = { article: ItemArticle; titleId: string } | { result: ItemResult };

const LOCK = `SELECT 1 FROM catalogue.bulk_row WHERE bulk_id = $1 AND number = $2 AND outcome = 'waiting' FOR UPDATE`;
const RECORD = `UPDATE catalogue.bulk_row
  SET outcome = $3, code = $4, message = $5, next_step = $6, article_id = $7, headline = $8, at = $9
  WHERE bulk_id = $1 AND number = $2`;

/** Takes the waiting rows of a file, a few at a time; each is taken and written down in one transaction. */
@Injectable()
export class TakeRows {
  constructor(
    private readonly reads: Reads,
    private readonly transactions: Transactions,
    private readonly rows: ReadRow,
    private readonly store: StoreArticle,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns how many there were; 0 when none is left */
  async batch(bulkId: string, file: BulkFile): Promise<number> {
    const waiting = await this.reads.query<WaitingRow>(
      `SELECT number, url, file FROM catalogue.bulk_row WHERE bulk_id = $1 AND outcome = 'waiting' ORDER BY number LIMIT ${BATCH}`,
      [bulkId],
    );
    const pending = [...waiting];
    const work = async (): Promise<void> => {
      for (let row = pending.shift(); row; row = pending.shift()) await this.take(bulkId, row, file);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return waiting.length;
  }

  private async take(bulkId: string, row: WaitingRow, file: BulkFile): Promise<void> {
    const found: Found = await this.rows.read(row, file).catch((error: unknown) => ({ result: faultOf(error, null) }));
    await this.transactions.run(async (tx) => {
      const [open] = await tx.query<unknown[]>(LOCK, [bulkId, row.number]);
      if (!open) return;
      const result = 'result' in found ? found.result : await this.keep(tx, found);
      await this.record(tx, bulkId, row.number, result);
    });
  }

  private async keep(tx: Tx, { article, titleId }: { article: ItemArticle; titleId: string }): Promise<ItemResult> {
    const { content, urlKeys, remark } = article;
    const { changed, version, articleId } = await this.store.within(tx, ACTOR, { titleId, content, urlKeys });
    const outcome = !changed ? 'unchanged' : version === 1 ? 'imported' : 'updated';
    return { outcome, articleId, headline: content.headline, reason: remark };
  }

  private async record(tx: Tx, bulkId: string, number: number, result: ItemResult): Promise<void> {
    const { outcome, reason, articleId, headline } = result;
    const { code = null, message = null, nextStep = null } = reason ?? {};
    const now = this.clock.now();
    await tx.query(RECORD, [bulkId, number, outcome, code, message, nextStep, articleId, headline, now]);
    await tx.query(`UPDATE catalogue.bulk_import SET ${outcome} = ${outcome} + 1 WHERE id = $1`, [bulkId]);
  }
}
