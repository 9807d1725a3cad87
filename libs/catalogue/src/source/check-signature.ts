import { createHmac, timingSafeEqual } from 'node:crypto';
import { DomainError } from '#libs/kernel';

/** How far a signature's time may lie from ours, in seconds. */
export const SIGNATURE_WINDOW_S = 300;
export const SIGNATURE_HEADER = 'imprimatur-signature';

const HOW = `Send the header Imprimatur-Signature: t=<seconds since 1970>,v1=<HMAC-SHA-256 of "<t>.<body>" under the secret, in hex>.`;

export const unsignedPush = (): DomainError =>
  new DomainError('catalogue.push-unsigned', 'This request is not signed.', { kind: 'unauthenticated', nextStep: HOW });

export const badSignature = (): DomainError =>
  new DomainError(
    'catalogue.push-bad-signature',
    'The signature does not fit the body under a secret of this source.',
    {
      kind: 'unauthenticated',
      nextStep: `Sign the very bytes that are sent. ${HOW}`,
    },
  );

export const staleSignature = (): DomainError =>
  new DomainError('catalogue.push-stale', 'The signature is more than five minutes old, or from the future.', {
    kind: 'unauthenticated',
    nextStep: 'Sign at the moment of sending, and set the sending machine’s clock.',
  });

export const replayedPush = (): DomainError =>
  new DomainError('catalogue.push-replayed', 'This very request has been received before; it was not taken again.', {
    kind: 'conflict',
    nextStep: 'Nothing to do. To send the article again, sign it anew.',
  });

export const badPush = (): DomainError =>
  new DomainError('catalogue.push-not-ninjs', 'The body is not a ninjs item: one JSON object with a “uri”.', {
    nextStep: 'Send one item of IPTC ninjs 1.0 to 3.1 in each request.',
  });

interface Signature {
  at: number;
  hashes: string[];
}

function parse(header: string): Signature | null {
  const parts = header.split(',').map((part) => part.trim().split('=', 2) as [string, string | undefined]);
  const at = parts.find(([name]) => name === 't')?.[1] ?? '';
  const hashes = parts.flatMap(([name, value]) =>
    name === 'v1' && value && /^[0-9a-f]{64}$/.test(value) ? [value] : [],
  );
  return /^\d{9,11}$/.test(at) && hashes.length > 0 && hashes.length <= 4 ? { at: Number(at), hashes } : null;
}

export const signatureOf = (secret: string, at: number, body: Buffer): string =>
  createHmac('sha256', secret).update(`${at}.`).update(body).digest('hex');

/**
 * Whether a push was sent by who knows a secret of the source, just now.
 * @returns the hash that fits, which stands for this very request
 * @throws catalogue.push-unsigned, catalogue.push-stale, catalogue.push-bad-signature
 */
export function checkSignature(
  header: string | undefined,
  body: Buffer,
  secrets: readonly string[],
  now: Date,
): string {
  const signature = header && header.length <= 1_000 ? parse(header) : null;
  if (!signature) throw unsignedPush();
  const fits = secrets
    .map((secret) => signatureOf(secret, signature.at, body))
    .find((wanted) =>
      signature.hashes.some((hash) => timingSafeEqual(Buffer.from(hash, 'hex'), Buffer.from(wanted, 'hex'))),
    );
  if (!fits) throw badSignature();
  if (Math.abs(now.getTime() / 1_000 - signature.at) > SIGNATURE_WINDOW_S) throw staleSignature();
  return fits;
}
