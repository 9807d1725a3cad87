import { randomBytes } from 'node:crypto';

/** Ids made within one millisecond count up, so that the order of rows is the order in which they were made. */
let last = { at: 0, count: 0 };
const LARGEST_COUNT = 0xfff;

/**
 * A UUID of version 7 (RFC 9562 sections 5.7 and 6.2, method 1): milliseconds since 1970, a counter, random bits. Sorts
 * by time of creation, within a process strictly.
 */
export function newId(now: number = Date.now()): string {
  const isSame = now === last.at && last.count < LARGEST_COUNT;
  last = { at: now, count: isSame ? last.count + 1 : 0 };
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now, 0, 6);
  bytes.writeUInt16BE(0x7000 | last.count, 6);
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
export const isId = (value: unknown): value is string => typeof value === 'string' && UUID.test(value);
