import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type ClientActor, type Clock } from '#libs/kernel';
import { Reads, Transactions } from '#platform/database';
import { tokenEnded, tokenUnknown } from '../identity.errors.js';
import { hashOfToken } from '../link/token.js';
import { hasEnded } from './tokens.query.js';
import { isApiToken } from './token-text.js';

interface Row {
  id: string;
  name: string;
  organisation_id: string;
  expires_at: Date | null;
  last_used_at: Date | null;
}

/** A token's last use is written down at most so often: a system that asks all day must not write all day. */
const USE_NOTED_MS = 60_000;

/** Who shows a token. */
@Injectable()
export class TokenActors {
  constructor(
    private readonly reads: Reads,
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws identity.token-unknown, also for a revoked one; identity.token-ended */
  async of(token: string): Promise<ClientActor> {
    const row = isApiToken(token)
      ? await this.reads.one<Row>(
          `SELECT id, name, organisation_id, expires_at, last_used_at FROM identity.api_token
            WHERE token_hash = $1 AND revoked_at IS NULL`,
          [hashOfToken(token)],
        )
      : undefined;
    if (!row) throw tokenUnknown();
    const now = this.clock.now();
    if (row.expires_at && hasEnded(row.expires_at, now)) throw tokenEnded(row.name, row.expires_at);
    await this.noteUse(row, now);
    return { kind: 'client', tokenId: row.id, name: row.name, organisationId: row.organisation_id };
  }

  private async noteUse({ id, last_used_at: last }: Row, now: Date): Promise<void> {
    const before = new Date(now.getTime() - USE_NOTED_MS);
    if (last && last > before) return;
    await this.transactions.run((tx) =>
      tx.query(
        `UPDATE identity.api_token SET last_used_at = $2
          WHERE id = $1 AND (last_used_at IS NULL OR last_used_at <= $3)`,
        [id, now, before],
      ),
    );
  }
}
