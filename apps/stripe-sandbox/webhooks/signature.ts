import { createHmac } from 'node:crypto';
import type { SigningSecret } from '../state/records.js';

/**
 * The `Stripe-Signature` header: `t=<unix seconds>,v1=<hex HMAC-SHA256 of "t.body">`, one v1 for each secret that is
 * still valid (after a roll there are two).
 */
export function signatureHeader(body: string, timestamp: number, secrets: readonly string[]): string {
  const signatures = secrets.map(
    (secret) => `v1=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`,
  );
  return [`t=${timestamp}`, ...signatures].join(',');
}

export function validSecrets(secrets: readonly SigningSecret[], now: number): string[] {
  return secrets.filter((secret) => secret.until === null || secret.until > now).map((secret) => secret.value);
}
