import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, organisationOf, type Actor, type Clock } from '#libs/kernel';
import { Reads } from '#platform/database';
import { ManageTokens } from '../identity.permissions.js';
import type { ApiToken } from './api-token.entity.js';

/** A token, without what is secret of it. Moments are ISO 8601. */
export interface TokenView {
  id: string;
  name: string;
  /** Its last four characters. */
  ending: string;
  createdAt: string;
  /** Null: until it is revoked. */
  expiresAt: string | null;
  hasEnded: boolean;
  /** To the minute; null: never. */
  lastUsedAt: string | null;
}

type Row = Pick<ApiToken, 'id' | 'name' | 'ending' | 'createdAt' | 'expiresAt' | 'lastUsedAt'>;

/** Those that ended by their date are shown as long as somebody may wonder why a system stopped. */
const ENDED_SHOWN_MS = 30 * 86_400_000;

/** The tokens of an organisation that are not revoked, for its administrators. */
@Injectable()
export class Tokens {
  constructor(
    private readonly reads: Reads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws kernel.forbidden */
  async list(actor: Actor): Promise<TokenView[]> {
    authorise(actor, ManageTokens);
    const now = this.clock.now();
    const rows = await this.reads.query<Row>(
      `SELECT id, name, ending, created_at AS "createdAt", expires_at AS "expiresAt", last_used_at AS "lastUsedAt"
         FROM identity.api_token
        WHERE organisation_id = $1 AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > $2)
        ORDER BY id`,
      [organisationOf(actor).organisationId, new Date(now.getTime() - ENDED_SHOWN_MS)],
    );
    return rows.map((row) => toTokenView(row, now));
  }
}

export const toTokenView = ({ id, name, ending, createdAt, expiresAt, lastUsedAt }: Row, now: Date): TokenView => ({
  ...{ id, name, ending, createdAt: createdAt.toISOString() },
  expiresAt: expiresAt?.toISOString() ?? null,
  hasEnded: hasEnded(expiresAt, now),
  lastUsedAt: lastUsedAt?.toISOString() ?? null,
});

export const hasEnded = (expiresAt: Date | null, now: Date): boolean => expiresAt !== null && expiresAt <= now;
