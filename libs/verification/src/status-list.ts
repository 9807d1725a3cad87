import type { JSONWebKeySet } from 'jose';
import { checkSignature } from './signature.js';

/** What a status says; 3 and 12 are values that the standard leaves to each application. */
export const STATUSES = { 0: 'valid', 1: 'invalid', 2: 'suspended', 3: 'expired', 12: 'withdrawn' } as const;
export type Status = (typeof STATUSES)[keyof typeof STATUSES];

/** Header `typ` of a list (draft-ietf-oauth-status-list, 5.1). */
export const STATUS_LIST_TYPE = 'statuslist+jwt';
/** Statuses in one list, and the bits of each: 64 KiB before compression, a few hundred bytes where most are valid. */
export const STATUS_LIST_SIZE = 131_072;
export const STATUS_BITS = 4;

/** Where a licence's status stands (claim `status.status_list`). */
export interface StatusPointer {
  idx: number;
  uri: string;
}

/** Payload of a list. */
export interface StatusList {
  /** Its own address. */
  sub: string;
  /** Seconds since 1970. */
  iat: number;
  exp: number;
  /** Seconds after which it should be fetched anew. */
  ttl: number;
  status_list: { bits: number; lst: string };
}

/** Puts a status into a list's octets: the lowest bits of an octet come first (4.1). */
export function setStatus(octets: Uint8Array, idx: number, status: number): void {
  const perOctet = 8 / STATUS_BITS;
  const at = Math.floor(idx / perOctet);
  octets[at] = octets[at]! | (status << ((idx % perOctet) * STATUS_BITS));
}

/**
 * The status at the pointer, where the list is the pointer's own, is signed by one of the keys and is not past its time.
 *
 * @param now seconds since 1970
 */
export async function statusIn(
  token: string,
  keys: JSONWebKeySet,
  { idx, uri }: StatusPointer,
  now: number,
): Promise<Status | null> {
  const signed = await checkSignature(token.trim(), keys);
  if (signed.outcome !== 'valid' || signed.typ !== STATUS_LIST_TYPE) return null;
  const list = JSON.parse(new TextDecoder().decode(signed.payload)) as StatusList;
  if (list.sub !== uri || list.exp <= now) return null;
  const { bits, lst } = list.status_list;
  const octets = await inflated(lst);
  const octet = octets[Math.floor((idx * bits) / 8)];
  if (octet === undefined) return null;
  const value = (octet >> ((idx * bits) % 8)) & (2 ** bits - 1);
  return (STATUSES as Record<number, Status>)[value] ?? null;
}

/** Base64url of a zlib stream (4.1). It is signed: so it is no bomb. */
async function inflated(lst: string): Promise<Uint8Array> {
  const packed = Uint8Array.from(atob(lst.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
