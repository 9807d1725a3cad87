import { randomBytes } from 'node:crypto';
import { newId } from '#libs/kernel';
import type { Tx } from '#platform/database';
import type { Secrets } from '#platform/secrets';
import { SourceSecret } from './source-secret.entity.js';

const SECRET_BYTES = 32;

/** Makes the current secret of a pushing source. @returns the secret itself, which is told once */
export async function newSecret(tx: Tx, secrets: Secrets, sourceId: string, now: Date): Promise<string> {
  const secret = `njs_${randomBytes(SECRET_BYTES).toString('base64url')}`;
  await tx.insert(SourceSecret, {
    ...{ id: newId(now.getTime()), sourceId, sealed: secrets.seal(secret), createdAt: now, validUntil: null },
  });
  return secret;
}
