import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, DomainError, type Clock } from '#libs/kernel';
import { Reads, Transactions } from '#platform/database';
import { Jobs, type JobContext, type JobHandler } from '#platform/jobs';
import { STORAGE, type ObjectStorage } from '#platform/storage';
import { reasonOf } from '../source/item-result.js';
import { unexpectedTrouble } from '../source/source.errors.js';
import { BulkFile } from './bulk-file.js';
import { BulkImport, type BulkFormat, type BulkState } from './bulk-import.entity.js';
import { noRows, tooManyRows } from './bulk.errors.js';
import { bulkQueue, RunBulkImportJob } from './bulk.jobs.js';
import type { BulkLine } from './read-rows.js';
import { TakeRows } from './take-rows.js';

/** How long one turn works before it lets others have theirs, in milliseconds. */
const TURN_MS = 30_000;
export const MOST_ROWS = 100_000;
const CHUNK = 500;

interface OpenBulk {
  id: string;
  format: BulkFormat;
  storage_key: string;
  state: BulkState;
}

const OPEN = `SELECT id, format, storage_key, state FROM catalogue.bulk_import WHERE id = $1 AND state IN ('reading', 'importing')`;
const ADD = `
  INSERT INTO catalogue.bulk_row (bulk_id, number, url, file, outcome)
  SELECT $1, number, url, file, 'waiting' FROM jsonb_to_recordset($2::jsonb) AS r(number integer, url text, file text)
  ON CONFLICT DO NOTHING`;

/**
 * Works on an uploaded file: first all of its rows are listed, then each is taken and written down in one transaction.
 * A turn that is killed is taken up where it ended, and no row is taken twice.
 */
@Injectable()
export class RunBulkImport implements JobHandler<{ bulkId: string }> {
  readonly job = RunBulkImportJob;

  constructor(
    @Inject(STORAGE) private readonly storage: ObjectStorage,
    private readonly reads: Reads,
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    private readonly rows: TakeRows,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async handle({ bulkId }: { bulkId: string }, { attempt, maxAttempts }: JobContext): Promise<void> {
    const bulk = await this.reads.one<OpenBulk>(OPEN, [bulkId]);
    if (!bulk) return;
    try {
      await this.turn(bulk);
    } catch (error) {
      if (error instanceof DomainError) return this.end(bulk, 'failed', error);
      if (attempt >= maxAttempts) await this.end(bulk, 'failed', unexpectedTrouble());
      throw error;
    }
  }

  private async turn(bulk: OpenBulk): Promise<void> {
    const file = await BulkFile.open(this.storage, bulk.storage_key, bulk.format);
    try {
      if (bulk.state === 'reading') await this.list(bulk, file);
      const end = performance.now() + TURN_MS;
      while ((await this.rows.batch(bulk.id, file)) > 0) if (performance.now() > end) return await this.goOn(bulk);
    } finally {
      await file.close();
    }
    await this.end(bulk, 'finished', null);
  }

  private async list(bulk: OpenBulk, file: BulkFile): Promise<void> {
    let total = 0;
    let chunk: (BulkLine & { number: number })[] = [];
    const add = (): Promise<unknown> => this.reads.query(ADD, [bulk.id, JSON.stringify(chunk)]);
    for await (const line of file.lines()) {
      if ((total += 1) > MOST_ROWS) throw tooManyRows(MOST_ROWS);
      chunk.push({ ...line, number: total });
      if (chunk.length < CHUNK) continue;
      await add();
      chunk = [];
    }
    await add();
    if (total === 0) throw noRows();
    await this.transactions.run((tx) => tx.update(BulkImport, { id: bulk.id }, { state: 'importing', total }));
  }

  private async goOn({ id }: OpenBulk): Promise<void> {
    await this.transactions.run((tx) => this.jobs.enqueue(tx, RunBulkImportJob, { bulkId: id }, bulkQueue(id)));
  }

  /** The rows stay; the file itself has served. */
  private async end(
    { id, storage_key }: OpenBulk,
    state: 'finished' | 'failed',
    error: DomainError | null,
  ): Promise<void> {
    const change = { state, finishedAt: this.clock.now(), ...(error ? reasonOf(error) : {}) };
    await this.transactions.run(async (tx) => {
      await tx.update(BulkImport, { id }, change);
      if (state === 'failed')
        await tx.query(`DELETE FROM catalogue.bulk_row WHERE bulk_id = $1 AND outcome = 'waiting'`, [id]);
    });
    await this.storage.delete(storage_key);
  }
}
