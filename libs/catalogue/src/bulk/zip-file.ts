import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { DomainError } from '#libs/kernel';
import { openPromise, type Entry, type ZipFile as Archive } from 'yauzl';
import { MAX_PAGE_BYTES } from '../ingestion/fetch-article.js';
import { brokenZip, missingFile, zipBomb } from './bulk.errors.js';

const MOST_ENTRIES = 50_000;
const MOST_BYTES = 2_000_000_000;
/** A CSV file may be larger than a page. */
const LARGEST_CSV = 50_000_000;
/** Text packs to a tenth or a twentieth; what packs better than this, and is not small, is meant to burst. */
const BEST_RATIO = 120;
const SMALL = 1_000_000;

const isCsv = (name: string): boolean => /\.(?:csv|tsv)$/i.test(name);
const isPage = (name: string): boolean => /\.(?:html?|xhtml|json)$/i.test(name);
/** What file managers add of their own. */
const isLitter = (name: string): boolean => /(?:^|\/)(?:__MACOSX\/|\._|\.)/.test(name);

/** An uploaded zip, read entry by entry; what it promises of sizes is checked before and while it is unpacked. */
export class ZipFile {
  private constructor(
    private readonly archive: Archive,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** @throws catalogue.bulk-broken, catalogue.bulk-bomb */
  static async open(path: string): Promise<ZipFile> {
    try {
      const archive = await openPromise(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true });
      return new ZipFile(archive, await listOf(archive));
    } catch (error) {
      throw error instanceof DomainError ? error : brokenZip();
    }
  }

  /** The CSV file that lies nearest to the root, or null. */
  get csvName(): string | null {
    const names = [...this.entries.keys()].filter(isCsv);
    return names.sort((a, b) => a.split('/').length - b.split('/').length || a.localeCompare(b))[0] ?? null;
  }

  get pageNames(): string[] {
    return [...this.entries.keys()].filter(isPage);
  }

  /** An entry by its name, or by its name beside the CSV file. @throws catalogue.row-without-file, catalogue.bulk-bomb */
  async read(name: string): Promise<Buffer> {
    const wanted = name.replaceAll('\\', '/').replace(/^(?:\.?\/)+/, '');
    const folder = this.csvName?.replace(/[^/]*$/, '') ?? '';
    const entry = this.entries.get(wanted) ?? this.entries.get(`${folder}${wanted}`);
    if (!entry) throw missingFile(name.slice(0, 200));
    if (entry.uncompressedSize > MAX_PAGE_BYTES) throw zipBomb(`${name.slice(0, 200)} is larger than a page can be`);
    return buffer(await this.stream(entry.fileName));
  }

  /** @throws catalogue.bulk-broken */
  async stream(name: string): Promise<Readable> {
    try {
      return await this.archive.openReadStreamPromise(this.entries.get(name)!);
    } catch {
      throw brokenZip();
    }
  }

  close(): void {
    this.archive.close();
  }
}

async function listOf(archive: Archive): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  let bytes = 0;
  if (archive.entryCount > MOST_ENTRIES) throw zipBomb(`it holds more than ${MOST_ENTRIES} files`);
  for await (const entry of archive.eachEntry()) {
    const { fileName, uncompressedSize, compressedSize } = entry;
    if (fileName.endsWith('/') || isLitter(fileName)) continue;
    if (entry.isEncrypted()) throw brokenZip();
    bytes += uncompressedSize;
    const ratio = uncompressedSize / Math.max(1, compressedSize);
    const largest = isCsv(fileName) ? LARGEST_CSV : MOST_BYTES;
    if (uncompressedSize > SMALL && ratio > BEST_RATIO)
      throw zipBomb(`${fileName.slice(0, 200)} unpacks to ${Math.round(ratio)} times its size`);
    if (bytes > MOST_BYTES || uncompressedSize > largest) throw zipBomb('it unpacks to more than we read');
    if (entries.size > MOST_ENTRIES) throw zipBomb(`it holds more than ${MOST_ENTRIES} files`);
    entries.set(fileName, entry);
  }
  return entries;
}
