import { Readable } from 'node:stream';
import type { ByteRange, ObjectStorage } from '#platform/storage';
import { askedRange, type AskedRange, type RangeHeaders } from './byte-range.js';

/** A file that is handed out, whole or in part. */
export interface OpenedFile {
  stream: Readable;
  contentType: string;
  fileName: string;
  /** Octets of the whole file. */
  size: number;
  /** The part that is streamed (answer 206 with Content-Range), `beyond` (416), or null for the whole (200). */
  range: AskedRange;
  /** Strong and quoted, as the header wants it. */
  etag: string;
}

/** Where a file lies: a whole object, or a part of one. */
export interface Lying {
  key: string;
  offset: number;
  size: number;
  etag: string;
}

/** Opens the part of a file that the headers ask for, and reads no other. */
export async function openRange(
  storage: ObjectStorage,
  { key, offset, size, etag }: Lying,
  headers: RangeHeaders,
): Promise<Pick<OpenedFile, 'stream' | 'size' | 'range' | 'etag'>> {
  const range = askedRange(headers, etag, size);
  if (range === 'beyond' || size === 0) return { stream: Readable.from([]), size, range, etag };
  const { start, end }: ByteRange = range ?? { start: 0, end: size - 1 };
  const stream = await storage.get(key, { start: offset + start, end: offset + end });
  return { stream, size, range, etag };
}
