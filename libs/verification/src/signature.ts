import { compactVerify, createLocalJWKSet, decodeProtectedHeader, errors, type JSONWebKeySet } from 'jose';

export type Signed =
  | { outcome: 'valid'; kid: string; typ: string | null; payload: Uint8Array }
  | { outcome: 'bad-signature' | 'unknown-key' };

/** Three parts of base64url with dots between them (RFC 7515, 7.1). */
const COMPACT = /^[\w-]+\.[\w-]*\.[\w-]+$/;

/** Text as a compact JWS; null when it has not its form. */
export function compactJws(bytes: Uint8Array): string | null {
  const text = new TextDecoder().decode(bytes).trim();
  return COMPACT.test(text) ? text : null;
}

/** Only by the keys that are given, never by one that the token brings along, and only with EdDSA (RFC 8037). */
export async function checkSignature(token: string, keys: JSONWebKeySet): Promise<Signed> {
  try {
    const { payload, protectedHeader } = await compactVerify(token, createLocalJWKSet(keys), {
      algorithms: ['EdDSA'],
    });
    return { outcome: 'valid', kid: protectedHeader.kid ?? '', typ: protectedHeader.typ ?? null, payload };
  } catch (error) {
    const isUnknown = error instanceof errors.JWKSNoMatchingKey && hasKid(token);
    return { outcome: isUnknown ? 'unknown-key' : 'bad-signature' };
  }
}

function hasKid(token: string): boolean {
  try {
    return decodeProtectedHeader(token).kid !== undefined;
  } catch {
    return false;
  }
}
