import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, Money, type Clock } from '#libs/kernel';
import type { Tx } from '#platform/database';
import type { AccountCode } from '../account/accounts.js';
import { entrySentence } from '../entry/entry-sentence.js';
import { movement } from '../entry/new-entry.js';
import { PostEntry } from '../entry/post-entry.js';

interface Row {
  id: string;
  reference: string;
  from_account: AccountCode;
  to_account: AccountCode;
  amount: string;
  currency: string;
  first_day: string;
  last_day: string;
  after_day: string | null;
  earned: string;
}

/** What was put aside, how much of it had been earned, and over which days. */
export interface EndedDeferral {
  whole: Money;
  earned: Money;
  reference: string;
  /** ISO dates. */
  firstDay: string;
  lastDay: string;
}

/**
 * Ends what is earned day by day, in the caller's transaction: what was earned goes back to where it was put aside, so
 * that the whole amount lies there again, to be returned or reversed.
 */
@Injectable()
export class EndDeferral {
  constructor(
    private readonly post: PostEntry,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns what had been earned; null when there is nothing (any more) that is earned from this source */
  async within(tx: Tx, source: { kind: string; id: string }): Promise<EndedDeferral | null> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('ledger.recognition'))`);
    const [row] = await tx.query<Row[]>(FIND, [source.kind, source.id]);
    if (!row) return null;
    const now = this.clock.now();
    const earned = Money.of(BigInt(row.earned), row.currency);
    const entryId = earned.isZero ? null : await this.takeBack(tx, row, earned, now);
    await tx.query(
      'INSERT INTO ledger.deferral_end (deferral_id, after_day, earned, entry_id, at) VALUES ($1, $2, $3, $4, $5)',
      [row.id, row.after_day, row.earned, entryId, now],
    );
    const { reference, first_day: firstDay, last_day: lastDay } = row;
    return { whole: Money.of(BigInt(row.amount), row.currency), earned, reference, firstDay, lastDay };
  }

  private async takeBack(tx: Tx, row: Row, earned: Money, now: Date): Promise<string> {
    const [id] = await this.post.within(tx, {
      source: { kind: 'deferral-end', id: row.id },
      description: entrySentence('earned-taken-back', { reference: row.reference }),
      occurredAt: now,
      postings: movement(row.to_account, row.from_account, earned),
    });
    return id!;
  }
}

const FIND = `
  SELECT f.id, f.reference, f.from_account, f.to_account, f.amount::text, f.currency, f.first_day::text, f.last_day::text,
    run.day::text AS after_day,
    CASE WHEN c.deferral_id IS NULL THEN '0'
      ELSE ledger.earned(f.amount, f.first_day, f.last_day, run.day)::text END AS earned
  FROM ledger.deferral f
  LEFT JOIN ledger.deferral_counted c ON c.deferral_id = f.id
  LEFT JOIN (SELECT max(day) AS day FROM ledger.recognition_run) run ON true
  WHERE f.source_kind = $1 AND f.source_id = $2
    AND NOT EXISTS (SELECT FROM ledger.deferral_end e WHERE e.deferral_id = f.id)`;
