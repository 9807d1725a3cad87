import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import yazl from 'yazl';

// The archive's library counts with this one, in script: 2.6 ms a megabyte. The runtime's own takes a twelfth.
const counting = createRequire(import.meta.url)('buffer-crc32') as object;
Object.assign(counting, { unsigned: (bytes: Buffer, before = 0) => crc32(bytes, before) });

export type FileContent = Buffer | AsyncIterable<Buffer>;

/** A file to be: its content is made when its turn comes, and is gone when it is written. */
export interface ArchiveFile {
  /** With `/` between folders, no leading one. */
  path: string;
  content(): FileContent | Promise<FileContent>;
}

/** A file that was written. */
export interface ArchivedFile {
  path: string;
  size: number;
  sha256: string;
}

/** A regular file, readable by all. */
const MODE = 0o100644;

/**
 * A zip with the same bytes wherever and whenever it is made: files in the given order, stored without compression
 * (compressors differ between versions and machines; most of a package does not shrink), one date, no extra fields. It is
 * made as it is read, one file at a time.
 *
 * @param day `yyyy-mm-dd`, the date that each file bears
 * @param onFile told when a file is written, before the content of the next one is asked for
 */
export function zip(
  files: readonly ArchiveFile[],
  day: string,
  onFile: (file: ArchivedFile) => void = () => undefined,
): Readable {
  const archive = new yazl.ZipFile();
  const options = { mtime: localNoon(day), mode: MODE, compress: false, forceDosTimestamp: true };
  const out = archive.outputStream as Readable;
  out.setMaxListeners(0);
  for (const file of files) {
    archive.addReadStreamLazy(file.path, options, (ready) => {
      const source = Readable.from(counted(file, onFile), { objectMode: false });
      // The archive does not listen to it: a file that breaks off breaks off all of it.
      source.once('error', (error) => out.destroy(error));
      out.once('close', () => source.destroy());
      ready(null, source);
    });
  }
  archive.on('error', (error: Error) => out.destroy(error));
  archive.end();
  return out;
}

/** A file that is in memory already. */
export interface ReadyFile {
  path: string;
  bytes: Buffer;
}

/** The same for a few small files, whole: with their sizes before them, as readers of documents want it. */
export async function zipReady(files: readonly ReadyFile[], day: string): Promise<Buffer> {
  const archive = new yazl.ZipFile();
  const options = { mtime: localNoon(day), mode: MODE, compress: false, forceDosTimestamp: true };
  for (const { path, bytes } of files) archive.addBuffer(bytes, path, options);
  archive.end();
  return buffer(archive.outputStream);
}

async function* counted(file: ArchiveFile, onFile: (file: ArchivedFile) => void): AsyncGenerator<Buffer> {
  const made = await file.content();
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of Buffer.isBuffer(made) ? [made] : made) {
    hash.update(chunk);
    size += chunk.length;
    if (chunk.length > 0) yield chunk;
  }
  onFile({ path: file.path, size, sha256: hash.digest('hex') });
}

/** A zip has no zone: its date is written as the local one, which at noon is the same day everywhere. */
function localNoon(day: string): Date {
  const [year = 1980, month = 1, date = 1] = day.slice(0, 10).split('-').map(Number);
  return new Date(year, month - 1, date, 12, 0, 0);
}
