import type { JSONWebKeySet, JWK } from 'jose';
import { joined } from './der.js';
import { isSame, readSignature, type DocumentSignature } from './document-signature.js';

export type SignedPdf =
  | {
      outcome: 'valid';
      /** Of the key in the published set: SHA-256 of its certificate, in lower-case hex. */
      kid: string;
      /** What was signed, one octet to a character. */
      text: string;
    }
  | { outcome: 'not-signed' | 'bad-signature' | 'unknown-key' };

const RSA = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } as const;
const RANGES = /\/ByteRange \[0 (\d{1,9}) (\d{1,9}) (\d{1,9})\]/g;

/**
 * Whether a PDF is signed over all of its bytes (ISO 32000-1, 12.8.3.3), by one of the certificates in the key set. A
 * certificate that the file brings along is believed only where the set has it too.
 */
export async function checkPdf(bytes: Uint8Array<ArrayBuffer>, keys: JSONWebKeySet): Promise<SignedPdf> {
  const found = signatureOver(bytes);
  if (!found) return { outcome: 'not-signed' };
  const { before, after, signature } = found;
  if (!signature) return { outcome: 'bad-signature' };
  const signed = joined(before, after);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', signed));
  if (!isSame(digest, signature.digest)) return { outcome: 'bad-signature' };
  const key = keys.keys.find(({ kty, x5c }) => kty === 'RSA' && x5c?.[0] === base64(signature.certificate));
  if (!key) return { outcome: 'unknown-key' };
  if (!(await isSignedBy(key, signature))) return { outcome: 'bad-signature' };
  return { outcome: 'valid', kid: key.kid ?? '', text: latin1(signed) };
}

interface Covering {
  before: Uint8Array;
  after: Uint8Array;
  /** Null where what stands in its place is none. */
  signature: DocumentSignature | null;
}

/** The signature whose ranges leave nothing out but itself; null where there is none. */
function signatureOver(bytes: Uint8Array): Covering | null {
  for (const [, one, two, three] of latin1(bytes).matchAll(RANGES)) {
    const [start, end, rest] = [Number(one), Number(two), Number(three)];
    if (end + rest !== bytes.length || start >= end) continue;
    const [before, after] = [bytes.subarray(0, start), bytes.subarray(end)];
    return { before, after, signature: signatureIn(latin1(bytes.subarray(start, end))) };
  }
  return null;
}

/** Lower-case hex between brackets, filled up with zeros: nothing else may stand there. */
function signatureIn(place: string): DocumentSignature | null {
  if (!/^<(?:[0-9a-f]{2})+>$/.test(place)) return null;
  const octets = Uint8Array.from(place.slice(1, -1).match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const signature = readSignature(octets);
  return signature && octets.subarray(signature.length).every((octet) => octet === 0) ? signature : null;
}

async function isSignedBy({ n, e }: JWK, { attributes, value }: DocumentSignature): Promise<boolean> {
  const bare = { kty: 'RSA', ...(n !== undefined && { n }), ...(e !== undefined && { e }) };
  const key = await crypto.subtle.importKey('jwk', bare, RSA, false, ['verify']);
  return crypto.subtle.verify(RSA, key, value, attributes);
}

/** In parts: a call with a million arguments is refused. */
export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

const base64 = (bytes: Uint8Array): string => btoa(latin1(bytes));
