import { buffer } from 'node:stream/consumers';
import type { ObjectStorage } from '#platform/storage';

/** Where the octets of a file lie within a package. */
export interface ZipEntry {
  path: string;
  offset: number;
  size: number;
}

const END = { signature: 0x06054b50, length: 22 } as const;
const CENTRAL = { signature: 0x02014b50, length: 46 } as const;
const LOCAL = { signature: 0x04034b50, length: 30 } as const;

/**
 * Finds one file of a package by the directory at the end of the zip (PKWARE APPNOTE 4.3), reading that alone: our files
 * lie there as they are, without compression or comments. Undefined when there is none of that path.
 */
export async function findEntry(
  storage: ObjectStorage,
  key: string,
  size: number,
  path: string,
): Promise<ZipEntry | undefined> {
  const read = async (start: number, length: number): Promise<Buffer> =>
    buffer(await storage.get(key, { start, end: start + length - 1 }));
  const end = await read(size - END.length, END.length);
  assertSignature(end, 0, END.signature);
  const directory = await read(end.readUInt32LE(16), end.readUInt32LE(12));
  const found = entryOf(directory, path);
  if (!found) return undefined;
  const local = await read(found.header, LOCAL.length);
  assertSignature(local, 0, LOCAL.signature);
  const offset = found.header + LOCAL.length + local.readUInt16LE(26) + local.readUInt16LE(28);
  return { path, offset, size: found.size };
}

function entryOf(directory: Buffer, path: string): { header: number; size: number } | undefined {
  for (let at = 0; at < directory.length;) {
    assertSignature(directory, at, CENTRAL.signature);
    const nameLength = directory.readUInt16LE(at + 28);
    const name = directory.toString('utf8', at + CENTRAL.length, at + CENTRAL.length + nameLength);
    if (name === path) return { header: directory.readUInt32LE(at + 42), size: directory.readUInt32LE(at + 24) };
    at += CENTRAL.length + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return undefined;
}

function assertSignature(bytes: Buffer, at: number, signature: number): void {
  if (bytes.readUInt32LE(at) !== signature) throw new RangeError('This is not a package as we write them.');
}
