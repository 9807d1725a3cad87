import { inflateSync } from 'node:zlib';

const HEADER = 44;
const ENTRY = 20;

interface Table {
  tag: Buffer;
  checksum: number;
  data: Buffer;
}

/**
 * Unpacks a WOFF 1.0 file (W3C, 2012) to the TrueType or OpenType font inside it. The font reader would inflate a
 * whole table again for each glyph; unpacked once, a process shares it over all documents.
 *
 * @throws RangeError when the bytes are no WOFF
 */
export function sfntFromWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new RangeError('These bytes are no WOFF font.');
  const tables = Array.from({ length: woff.readUInt16BE(12) }, (_, index) => readTable(woff, HEADER + index * ENTRY));
  return writeSfnt(woff.subarray(4, 8), tables);
}

function readTable(woff: Buffer, at: number): Table {
  const offset = woff.readUInt32BE(at + 4);
  const packed = woff.subarray(offset, offset + woff.readUInt32BE(at + 8));
  const length = woff.readUInt32BE(at + 12);
  return {
    tag: woff.subarray(at, at + 4),
    checksum: woff.readUInt32BE(at + 16),
    data: packed.length < length ? inflateSync(packed) : packed,
  };
}

function writeSfnt(flavour: Buffer, tables: readonly Table[]): Buffer {
  const power = Math.floor(Math.log2(tables.length));
  const head = Buffer.alloc(12 + tables.length * 16);
  flavour.copy(head, 0);
  head.writeUInt16BE(tables.length, 4);
  head.writeUInt16BE(2 ** power * 16, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE((tables.length - 2 ** power) * 16, 10);
  const parts: Buffer[] = [head];
  let offset = head.length;
  tables.forEach(({ tag, checksum, data }, index) => {
    const at = 12 + index * 16;
    tag.copy(head, at);
    head.writeUInt32BE(checksum, at + 4);
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(data.length, at + 12);
    const padding = Buffer.alloc((4 - (data.length % 4)) % 4);
    parts.push(data, padding);
    offset += data.length + padding.length;
  });
  return Buffer.concat(parts);
}
