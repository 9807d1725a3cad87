import { randomFillSync } from 'node:crypto';

/** A millisecond, and which of its ids comes. */
interface Place {
  at: number;
  count: number;
}

const LARGEST_COUNT = 0xfff;
/** Ids of the present and ids of a given moment do not disturb each other's order. */
let present: Place = { at: 0, count: 0 };
let given: Place = { at: 0, count: 0 };

/** Counts up within a millisecond, and goes on counting while a clock that was set back catches up. */
function nextOf(last: Place, now: number): Place {
  if (now > last.at) return { at: now, count: 0 };
  return last.count < LARGEST_COUNT ? { at: last.at, count: last.count + 1 } : { at: last.at + 1, count: 0 };
}

/**
 * A UUID of version 7 (RFC 9562 sections 5.7 and 6.2, method 1): milliseconds since 1970, a counter, random bits. Sorts
 * by time of creation, within a process strictly.
 *
 * @param moment of creation, when it is not now; ids of one moment count up as well
 */
export function newId(moment?: number): string {
  if (moment === undefined) return written((present = nextOf(present, Date.now())));
  return written((given = moment === given.at ? nextOf(given, moment) : { at: moment, count: 0 }));
}

/** Random bytes are drawn for many ids at once: each call costs much more than its bytes. */
const store = Buffer.alloc(4096);
let used = store.length;

function sixteenRandomBytes(): Buffer {
  if (used === store.length) {
    randomFillSync(store);
    used = 0;
  }
  used += 16;
  return store.subarray(used - 16, used);
}

function written({ at, count }: Place): string {
  const bytes = sixteenRandomBytes();
  bytes.writeUIntBE(at, 0, 6);
  bytes.writeUInt16BE(0x7000 | count, 6);
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
export const isId = (value: unknown): value is string => typeof value === 'string' && UUID.test(value);
