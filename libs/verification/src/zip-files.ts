import type { ByteSource } from './byte-source.js';
import { NotVerifiable } from './not-verifiable.js';

/** One file of a zip, as its directory tells. */
interface ZipEntry {
  path: string;
  method: number;
  isEncrypted: boolean;
  packedSize: number;
  size: number;
  header: number;
}

const END = { signature: 0x06054b50, length: 22, longestComment: 0xffff } as const;
const CENTRAL = { signature: 0x02014b50, length: 46 } as const;
const LOCAL = { signature: 0x04034b50, length: 30 } as const;
const STORED = 0;
const DEFLATED = 8;
/** In place of a number that does not fit: the real one lies in ZIP64 records. */
const IN_ZIP64 = 0xffffffff;

const utf8 = new TextDecoder();
const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

export async function looksLikeZip(source: ByteSource): Promise<boolean> {
  if (source.size < END.length) return false;
  const first = viewOf(await source.read(0, 4)).getUint32(0, true);
  return first === LOCAL.signature || first === END.signature;
}

/**
 * The files of a zip (PKWARE APPNOTE 4.3), found by the directory at its end; each is read only when its bytes are asked
 * for, and never more of it than it should have, so that no zip bomb goes off.
 *
 * @throws NotVerifiable broken-zip, zip-too-large
 */
export async function zipFiles(source: ByteSource): Promise<{ path: string; source: ByteSource }[]> {
  const entries = await directoryOf(source);
  return entries
    .filter(({ path }) => !path.endsWith('/'))
    .map((entry) => ({
      path: entry.path,
      source: {
        size: entry.size,
        read: async (start, length) => {
          const whole = await unpacked(source, entry);
          return start === 0 && length === whole.length ? whole : whole.slice(start, start + length);
        },
      },
    }));
}

async function directoryOf(source: ByteSource): Promise<ZipEntry[]> {
  const tailLength = Math.min(source.size, END.length + END.longestComment);
  const tail = viewOf(await source.read(source.size - tailLength, tailLength));
  const end = endOf(tail);
  const [length, start] = [tail.getUint32(end + 12, true), tail.getUint32(end + 16, true)];
  if (start === IN_ZIP64 || length === IN_ZIP64) throw new NotVerifiable('zip-too-large');
  if (start + length > source.size) throw new NotVerifiable('broken-zip');
  return entriesOf(await source.read(start, length));
}

/** The last record whose comment ends where the zip does. */
function endOf(tail: DataView): number {
  for (let at = tail.byteLength - END.length; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) !== END.signature) continue;
    if (at + END.length + tail.getUint16(at + 20, true) === tail.byteLength) return at;
  }
  throw new NotVerifiable('broken-zip');
}

function entriesOf(directory: Uint8Array): ZipEntry[] {
  const view = viewOf(directory);
  const entries: ZipEntry[] = [];
  for (let at = 0; at < directory.length;) {
    if (at + CENTRAL.length > directory.length || view.getUint32(at, true) !== CENTRAL.signature)
      throw new NotVerifiable('broken-zip');
    const nameEnd = at + CENTRAL.length + view.getUint16(at + 28, true);
    entries.push({
      path: utf8.decode(directory.subarray(at + CENTRAL.length, nameEnd)),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      header: view.getUint32(at + 42, true),
    });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The bytes of an entry; fewer than it names when it is broken, which no hash will match. */
async function unpacked(zip: ByteSource, entry: ZipEntry): Promise<Uint8Array<ArrayBuffer>> {
  const nothing = new Uint8Array(0);
  if (entry.isEncrypted || entry.header + LOCAL.length > zip.size) return nothing;
  const local = viewOf(await zip.read(entry.header, LOCAL.length));
  if (local.getUint32(0, true) !== LOCAL.signature) return nothing;
  const nameLength = local.getUint16(26, true);
  const name = utf8.decode(await zip.read(entry.header + LOCAL.length, nameLength));
  // A reader that goes by the local headers would find another file here.
  if (name !== entry.path) return nothing;
  const start = entry.header + LOCAL.length + nameLength + local.getUint16(28, true);
  if (start + entry.packedSize > zip.size) return nothing;
  if (entry.method === STORED && entry.packedSize === entry.size) return zip.read(start, entry.size);
  if (entry.method !== DEFLATED) return nothing;
  return inflated(await zip.read(start, entry.packedSize), entry.size);
}

async function inflated(packed: Uint8Array<ArrayBuffer>, size: number): Promise<Uint8Array<ArrayBuffer>> {
  const out = new Uint8Array(size);
  let filled = 0;
  try {
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    const reader = (stream as ReadableStream<Uint8Array>).getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (filled + part.value.length > size) {
        await reader.cancel();
        return new Uint8Array(0);
      }
      out.set(part.value, filled);
      filled += part.value.length;
    }
  } catch {
    return new Uint8Array(0);
  }
  return filled === size ? out : out.slice(0, filled);
}
