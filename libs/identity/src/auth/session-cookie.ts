import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * The session token in a request's cookies, or undefined when there is none or its signature is not ours. The value is
 * `token.signature`, URL-encoded, the signature an HMAC-SHA-256 of the token in base64, as the auth library writes it.
 */
export function sessionToken(cookieHeader: string | undefined, name: string, secret: string): string | undefined {
  const value = cookieValue(cookieHeader, name);
  const dot = value?.lastIndexOf('.') ?? -1;
  if (value === undefined || dot < 1) return undefined;
  const token = value.slice(0, dot);
  const given = Buffer.from(value.slice(dot + 1));
  const expected = Buffer.from(createHmac('sha256', secret).update(token).digest('base64'));
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : undefined;
}

function cookieValue(header: string | undefined, name: string): string | undefined {
  for (const part of header?.split(';') ?? []) {
    const equals = part.indexOf('=');
    if (equals < 0 || part.slice(0, equals).trim() !== name) continue;
    try {
      return decodeURIComponent(part.slice(equals + 1).trim());
    } catch {
      return undefined;
    }
  }
  return undefined;
}
