import { hashPassword } from 'better-auth/crypto';
import { newId } from '#libs/kernel';
import type { Tx } from '#platform/database';
import type { Audience } from '../auth/audience.js';

export interface NewUser {
  audience: Audience;
  email: string;
  name: string;
  emailVerified: boolean;
  at: Date;
}

/** Adds an account, or finds the one that has this address. @returns its id, and whether it is new */
export async function ensureUser(tx: Tx, user: NewUser): Promise<{ userId: string; created: boolean }> {
  const [row] = await tx.query<{ id: string; created: boolean }[]>(
    `INSERT INTO identity.${user.audience}_user (id, name, email, email_verified, created_at, updated_at)
     VALUES ($1, $2, $3, $4, $5, $5)
     ON CONFLICT (email) DO UPDATE SET email = EXCLUDED.email
     RETURNING id, (xmax = 0) AS created`,
    [newId(), user.name, user.email, user.emailVerified, user.at],
  );
  if (!row) throw new Error('An upsert returned no row.');
  return { userId: row.id, created: row.created };
}

/** Sets the password as the auth library keeps it: provider `credential`, scrypt. */
export async function setPassword(
  tx: Tx,
  who: { audience: Audience; userId: string; at: Date },
  password: string,
): Promise<void> {
  await tx.query(
    `INSERT INTO identity.${who.audience}_credential
       (id, user_id, provider_id, account_id, password, created_at, updated_at)
     VALUES ($1, $2::uuid, 'credential', ($2::uuid)::text, $3, $4, $4)
     ON CONFLICT (provider_id, account_id) DO UPDATE SET password = EXCLUDED.password, updated_at = EXCLUDED.updated_at`,
    [newId(), who.userId, await hashPassword(password), who.at],
  );
}
