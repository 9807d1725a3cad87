import yazl from 'yazl';

export interface ArchiveFile {
  /** With `/` between folders, no leading one. */
  path: string;
  bytes: Buffer;
}

/** A regular file, readable by all. */
const MODE = 0o100644;

/**
 * A zip with the same bytes wherever and whenever it is made: files in the given order, stored without compression
 * (compressors differ between versions and machines; most of a package does not shrink), one date, no extra fields.
 *
 * @param day `yyyy-mm-dd`, the date that each file bears
 */
export async function zip(files: readonly ArchiveFile[], day: string): Promise<Buffer> {
  const archive = new yazl.ZipFile();
  const mtime = localNoon(day);
  for (const { path, bytes } of files) {
    archive.addBuffer(bytes, path, { mtime, mode: MODE, compress: false, forceDosTimestamp: true });
  }
  archive.end();
  const chunks: Buffer[] = [];
  for await (const chunk of archive.outputStream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** A zip has no zone: its date is written as the local one, which at noon is the same day everywhere. */
function localNoon(day: string): Date {
  const [year = 1980, month = 1, date = 1] = day.slice(0, 10).split('-').map(Number);
  return new Date(year, month - 1, date, 12, 0, 0);
}
