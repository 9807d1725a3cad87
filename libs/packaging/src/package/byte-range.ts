import { Readable } from 'node:stream';

/** Both ends inclusive, as in `Content-Range: bytes start-end/size`. */
export interface ByteRange {
  start: number;
  end: number;
}

const RANGE = /^bytes=(\d*)-(\d*)$/;

/** One range of RFC 9110, 14.2; null for none, for several, and for what cannot be met (a server may then send all). */
export function parseRange(header: string | undefined, size: number): ByteRange | null {
  const match = RANGE.exec(header?.trim() ?? '');
  const [, first = '', last = ''] = match ?? [];
  if (!match || (first === '' && last === '')) return null;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return start <= end && start < size ? { start, end } : null;
}

/** The octets of a range; the source is closed as soon as they are read. */
export function sliceStream(source: Readable, { start, end }: ByteRange): Readable {
  return Readable.from(slice(source, start, end), { objectMode: false });
}

async function* slice(source: Readable, start: number, end: number): AsyncGenerator<Buffer> {
  let at = 0;
  for await (const chunk of source) {
    const bytes = chunk as Buffer;
    const part = bytes.subarray(Math.max(0, start - at), Math.max(0, end + 1 - at));
    at += bytes.length;
    if (part.length > 0) yield part;
    if (at > end) return;
  }
}
