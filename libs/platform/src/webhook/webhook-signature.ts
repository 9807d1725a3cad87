import { createHmac, randomBytes } from 'node:crypto';

const PREFIX = 'whsec_';
const SECRET_BYTES = 32;

/** A secret to share with a receiver, in the form that Standard Webhooks libraries take: `whsec_` and base64. */
export const newWebhookSecret = (): string => `${PREFIX}${randomBytes(SECRET_BYTES).toString('base64')}`;

/**
 * The `webhook-signature` of a message (Standard Webhooks 1.0, symmetric): `v1,` and the base64 of HMAC-SHA-256 over
 * `id.timestamp.body`.
 *
 * @param secret `whsec_...`, whose base64 is the key; another text is the key itself
 * @param timestamp seconds since 1970
 */
export function webhookSignature(secret: string, id: string, timestamp: number, body: Buffer | string): string {
  const key = secret.startsWith(PREFIX) ? Buffer.from(secret.slice(PREFIX.length), 'base64') : Buffer.from(secret);
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest('base64')}`;
}
