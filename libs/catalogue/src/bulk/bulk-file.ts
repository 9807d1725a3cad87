import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { ObjectStorage } from '#platform/storage';
import type { BulkFormat } from './bulk-import.entity.js';
import type { BulkLine } from './read-rows.js';
import type { ZipFile } from './zip-file.js';

/** The readers of CSV and zip with their parsers; processes that take no file do without them. */
const loadRows = () => import('./read-rows.js');
const loadZip = () => import('./zip-file.js');

/** An uploaded file while one turn works on it. */
export class BulkFile {
  private constructor(
    private readonly storage: ObjectStorage,
    private readonly key: string,
    private readonly folder: string | null,
    private readonly zip: ZipFile | null,
  ) {}

  /** A zip is read here and there, so it is put on this machine's disk first. @throws what `ZipFile.open` throws */
  static async open(storage: ObjectStorage, key: string, format: BulkFormat): Promise<BulkFile> {
    if (format === 'csv') return new BulkFile(storage, key, null, null);
    const zips = await loadZip();
    const folder = await mkdtemp(join(tmpdir(), 'imprimatur-bulk-'));
    try {
      const path = join(folder, 'upload.zip');
      await pipeline(await storage.get(key), createWriteStream(path));
      return new BulkFile(storage, key, folder, await zips.ZipFile.open(path));
    } catch (error) {
      await rm(folder, { recursive: true, force: true });
      throw error;
    }
  }

  /** Rows of the CSV file; for a zip without one, a row for each page in it. */
  async *lines(): AsyncGenerator<BulkLine> {
    const { readRows } = await loadRows();
    if (!this.zip) {
      yield* readRows(await this.storage.get(this.key));
      return;
    }
    const { csvName } = this.zip;
    if (csvName !== null) yield* readRows(await this.zip.stream(csvName));
    else for (const file of this.zip.pageNames) yield { url: null, file };
  }

  /** Null where there are no files beside the rows. @throws catalogue.row-without-file, catalogue.bulk-bomb */
  async page(name: string): Promise<Buffer | null> {
    return this.zip ? this.zip.read(name) : null;
  }

  async close(): Promise<void> {
    this.zip?.close();
    if (this.folder) await rm(this.folder, { recursive: true, force: true });
  }
}
