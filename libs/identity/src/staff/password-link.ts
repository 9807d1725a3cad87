import { newId } from '#libs/kernel';
import type { Tx } from '#platform/database';
import { hashOfToken, newToken } from '../link/token.js';

/**
 * A token with which a person of the desk chooses their password, kept where and as the auth library's reset-password
 * endpoint looks for it. @returns the token for the link
 */
export async function keepPasswordToken(tx: Tx, userId: string, at: Date, expiresAt: Date): Promise<string> {
  const token = newToken();
  await tx.query(
    `INSERT INTO identity.desk_token (id, identifier, value, expires_at, created_at, updated_at)
     VALUES ($1, $2, $3, $4, $5, $5)`,
    [newId(), hashOfToken(`reset-password:${token}`), userId, expiresAt, at],
  );
  return token;
}
