import { Inject, Injectable } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';
import { authorise, CLOCK, DomainError, newId, organisationOf, type Actor, type Clock } from '#libs/kernel';
import { Reads, Transactions } from '#platform/database';
import { READ_LICENCES } from '../licensing.permissions.js';
import type { CalendarLanguage } from './calendar-words.js';
import { WalletCalendar } from './wallet-calendar.query.js';

const TOKEN = /^[A-Za-z0-9_-]{43}$/;
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

const feedGone = (): DomainError =>
  new DomainError('licensing.calendar-feed-gone', 'This calendar address does not work any more.', {
    kind: 'not-found',
    nextStep: 'Make a new one in the wallet, and subscribe to that.',
  });

export interface CalendarFeedView {
  /** ISO 8601; null when there is no living address. */
  since: string | null;
}

/** The private address under which a calendar program reads a member's wallet: made, shown once, taken back. */
@Injectable()
export class CalendarFeeds {
  constructor(
    private readonly reads: Reads,
    private readonly transactions: Transactions,
    private readonly calendar: WalletCalendar,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async status(actor: Actor): Promise<CalendarFeedView> {
    const { userId, organisationId } = ownerOf(actor);
    const row = await this.reads.one<{ created_at: Date }>(
      `SELECT created_at FROM licensing.calendar_feed
        WHERE user_id = $1 AND organisation_id = $2 AND revoked_at IS NULL`,
      [userId, organisationId],
    );
    return { since: row?.created_at.toISOString() ?? null };
  }

  /** A new address; a former one stops working. @returns the token, which is not kept and not shown again */
  async renew(actor: Actor, language: CalendarLanguage): Promise<{ token: string; since: string }> {
    const { userId, organisationId } = ownerOf(actor);
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    await this.transactions.run(async (tx) => {
      // Two tabs at once: the second waits here, and its address is the one that stays.
      await tx.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`calendar-feed:${userId}`]);
      await tx.query(REVOKE_SQL, [userId, organisationId, now]);
      await tx.query(
        `INSERT INTO licensing.calendar_feed (id, organisation_id, user_id, language, token_hash, created_at)
         VALUES ($1, $2, $3, $4, $5, $6)`,
        [newId(now.getTime()), organisationId, userId, language, hashOf(token), now],
      );
    });
    return { token, since: now.toISOString() };
  }

  /** From now on nobody reads it. */
  async revoke(actor: Actor): Promise<void> {
    const { userId, organisationId } = ownerOf(actor);
    await this.transactions.run((tx) => tx.query(REVOKE_SQL, [userId, organisationId, this.clock.now()]));
  }

  /** For whoever holds the address, while its owner is a member. @throws licensing.calendar-feed-gone */
  async open(token: string, publicUrl: string): Promise<string> {
    const row = TOKEN.test(token)
      ? await this.reads.one<{ organisation_id: string; language: CalendarLanguage }>(OPEN_SQL, [hashOf(token)])
      : undefined;
    if (!row) throw feedGone();
    return this.calendar.of(row.organisation_id, row.language, publicUrl);
  }
}

const REVOKE_SQL = `
  UPDATE licensing.calendar_feed SET revoked_at = $3
  WHERE user_id = $1 AND organisation_id = $2 AND revoked_at IS NULL`;

/** Who has left the organisation has left its calendar too. */
const OPEN_SQL = `
  SELECT f.organisation_id, f.language FROM licensing.calendar_feed f
  JOIN identity.v_member m ON m.user_id::text = f.user_id AND m.organisation_id = f.organisation_id
  WHERE f.token_hash = $1 AND f.revoked_at IS NULL`;

function ownerOf(actor: Actor): { userId: string; organisationId: string } {
  authorise(actor, READ_LICENCES);
  const { actor: member, organisationId } = organisationOf(actor);
  return { userId: member.userId, organisationId };
}
