import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '#libs/kernel';
import { CONFIG, type Config } from '#platform/config';
import { Transactions } from '#platform/database';

export interface LinkedFiles {
  organisationId: string;
  reference: string;
  revision: number;
}

export interface LinkRow extends LinkedFiles {
  isOneUse: boolean;
  usedAt: Date | null;
}

const MINUTE_MS = 60_000;
const TOKEN = /^[A-Za-z0-9_-]{43}$/;
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Links that fetch a package without a sign-in until they end. Only their hash is kept. */
@Injectable()
export class ShortLinks {
  constructor(
    private readonly transactions: Transactions,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async make(
    { organisationId, reference, revision }: LinkedFiles,
    { minutes, isOneUse = false }: { minutes: number; isOneUse?: boolean },
  ): Promise<{ url: string; expiresAt: Date }> {
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + minutes * MINUTE_MS);
    await this.transactions.run((tx) =>
      tx.query(
        `INSERT INTO packaging.short_link
           (token_hash, organisation_id, reference, revision, is_one_use, created_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [hashOf(token), organisationId, reference, revision, isOneUse, now, expiresAt],
      ),
    );
    return { url: `${this.config.publicUrl.replace(/\/+$/, '')}/api/v1/downloads/${token}`, expiresAt };
  }

  /**
   * What the link leads to, and that it was used: of several at once one is the first. Undefined when there is none, or
   * it has ended. `usedAt` is of an earlier use.
   */
  async use(token: string): Promise<LinkRow | undefined> {
    if (!TOKEN.test(token)) return undefined;
    const now = this.clock.now();
    return this.transactions.run(async (tx) => {
      const [row] = await tx.query<LinkRow[]>(
        `SELECT organisation_id AS "organisationId", reference, revision, is_one_use AS "isOneUse", used_at AS "usedAt"
           FROM packaging.short_link WHERE token_hash = $1 AND expires_at > $2 FOR UPDATE`,
        [hashOf(token), now],
      );
      if (row && !row.usedAt) {
        await tx.query('UPDATE packaging.short_link SET used_at = $2 WHERE token_hash = $1', [hashOf(token), now]);
      }
      return row;
    });
  }

  /** Removes those that ended. @returns how many */
  async purge(): Promise<number> {
    const [, count] = await this.transactions.run((tx) =>
      tx.query<[unknown, number]>('DELETE FROM packaging.short_link WHERE expires_at < $1', [this.clock.now()]),
    );
    return count;
  }
}
