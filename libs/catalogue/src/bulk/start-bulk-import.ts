import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable } from '@nestjs/common';
import { actorRef, authorise, CLOCK, newId, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { Jobs } from '#platform/jobs';
import { STORAGE, type ObjectStorage } from '#platform/storage';
import { ManageSources } from '../catalogue.permissions.js';
import { BulkImport, type BulkFormat } from './bulk-import.entity.js';
import { fileTooLarge, noFile, wrongFile } from './bulk.errors.js';
import { bulkQueue, RunBulkImportJob } from './bulk.jobs.js';

/** The largest file that is taken, in bytes. */
export const MAX_BULK_BYTES = 200_000_000;

export interface StartBulkImportInput {
  fileName: string;
  body: Readable;
}

const ZIP_START = Buffer.from('PK');

/**
 * Takes a file of many articles as it streams in, and works on it in the background.
 * @throws catalogue.bulk-wrong-file, catalogue.bulk-too-large
 */
@Injectable()
export class StartBulkImport {
  constructor(
    @Inject(STORAGE) private readonly storage: ObjectStorage,
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, { fileName, body }: StartBulkImportInput): Promise<{ id: string }> {
    authorise(actor, ManageSources);
    const name =
      fileName
        .replace(/[\p{Cc}/\\]+/gu, ' ')
        .trim()
        .slice(-200) || 'file';
    const format = formatOf(name);
    const now = this.clock.now();
    const id = newId(now.getTime());
    const storageKey = `catalogue/bulk/${id}`;
    const size = await this.keep(storageKey, format, body);
    const { kind: actorKind, id: actorId } = actorRef(actor);
    await this.transactions.run(async (tx) => {
      await tx.insert(BulkImport, {
        ...{ id, fileName: name, format, size, storageKey, state: 'reading', total: 0, createdAt: now },
        ...{ actorKind, actorId },
      });
      await this.jobs.enqueue(tx, RunBulkImportJob, { bulkId: id }, bulkQueue(id));
      const subject = { kind: 'bulk-import', id };
      await this.audit.record(tx, actor, { action: 'catalogue.bulk-import-started', subject, data: { size } });
    });
    return { id };
  }

  /** @returns its size in bytes */
  private async keep(key: string, format: BulkFormat, body: Readable): Promise<number> {
    const guard = guardOf(format);
    const broken = new Promise<never>((_, reject) => body.once('error', () => reject(noFile())));
    const kept = Promise.all([
      this.storage.put(key, guard, { contentType: format === 'zip' ? 'application/zip' : 'text/csv' }),
      pipeline(body, guard),
    ]);
    const [head] = await Promise.race([kept, broken]);
    if (head.size > 0) return head.size;
    await this.storage.delete(key);
    throw wrongFile('This file is empty.');
  }
}

function formatOf(name: string): BulkFormat {
  if (/\.zip$/i.test(name)) return 'zip';
  if (/\.(?:csv|tsv|txt)$/i.test(name)) return 'csv';
  throw wrongFile('This is neither a CSV file nor a zip.');
}

/** Lets through what can be meant, and no more of it than we take. */
function guardOf(format: BulkFormat): Transform {
  let length = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const isFirst = length === 0;
      length += chunk.length;
      if (length > MAX_BULK_BYTES) return done(fileTooLarge(MAX_BULK_BYTES));
      if (isFirst && format === 'zip' && !chunk.subarray(0, 2).equals(ZIP_START))
        return done(wrongFile('This file is called a zip and is none.'));
      if (isFirst && format === 'csv' && chunk.subarray(0, 2).equals(ZIP_START))
        return done(wrongFile('This is a zip or a spreadsheet, not a CSV file.'));
      done(null, chunk);
    },
  });
}
