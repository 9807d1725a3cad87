import { legalText } from '../formats/legal-text.js';
import { MOST_CREATORS, type PhotoMetadata } from './photo-metadata.js';

/** `ESC % G`: the strings of this record are UTF-8 (IIM 4.2, 1:90). */
const UTF8 = Buffer.from([0x1b, 0x25, 0x47]);
const RECORD_VERSION = Buffer.from([0x00, 0x04]);

/**
 * IPTC IIM 4.2 in the order of its numbers. Each dataset has an octet limit; longer text is cut between characters,
 * and more of it stands in XMP.
 */
export function iimRecord(photo: PhotoMetadata): Buffer {
  return Buffer.concat([
    dataset(1, 90, UTF8),
    dataset(2, 0, RECORD_VERSION),
    text(40, photo.instructions, 256),
    ...photo.creators.slice(0, MOST_CREATORS).map((creator) => text(80, creator, 32)),
    text(103, photo.jobReference, 32),
    text(110, photo.credit, 32),
    text(115, photo.source, 32),
    text(116, photo.copyright, 128),
    text(120, photo.description, 2000),
  ]);
}

function text(number: number, value: string | null, limit: number): Buffer {
  return value ? dataset(2, number, cutToOctets(legalText(value), limit)) : Buffer.alloc(0);
}

/** Tag marker, record, dataset, length in two octets, value (the standard form: up to 32,767 octets). */
function dataset(record: number, number: number, value: Buffer): Buffer {
  const head = Buffer.from([0x1c, record, number, 0, 0]);
  head.writeUInt16BE(value.length, 3);
  return Buffer.concat([head, value]);
}

/** At most `limit` octets of UTF-8, never half a character. */
export function cutToOctets(value: string, limit: number): Buffer {
  const whole = Buffer.from(value, 'utf8');
  if (whole.length <= limit) return whole;
  let end = limit;
  while (end > 0 && ((whole[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return whole.subarray(0, end);
}
