import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, Money, type Clock } from '#libs/kernel';
import { Transactions, type Tx } from '#platform/database';
import type { JobHandler } from '#platform/jobs';
import type { AccountCode } from '../account/accounts.js';
import { entrySentence } from '../entry/entry-sentence.js';
import { movement, type NewEntry } from '../entry/new-entry.js';
import { PostEntry } from '../entry/post-entry.js';
import { RecogniseJob } from '../ledger.jobs.js';
import { SHARES } from './shares-sql.js';

const DAY_MS = 86_400_000;

interface Sum {
  from_account: AccountCode;
  to_account: AccountCode;
  currency: string;
  earned: string;
}

/**
 * Posts what each past day earned, day after day until yesterday (UTC): one entry a day and currency. Days that were
 * missed are caught up; days of closed months are not posted, and the first open day brings what they earned.
 */
@Injectable()
export class Recognise implements JobHandler<Record<string, never>> {
  readonly job = RecogniseJob;

  constructor(
    private readonly transactions: Transactions,
    private readonly post: PostEntry,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    const yesterday = new Date(this.clock.now().getTime() - DAY_MS).toISOString().slice(0, 10);
    let isBehind = true;
    while (isBehind) isBehind = await this.transactions.run((tx) => this.postNextDay(tx, yesterday));
  }

  /** @returns whether a day was posted, so that there may be another */
  private async postNextDay(tx: Tx, until: string): Promise<boolean> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('ledger.recognition'))`);
    const [next] = await tx.query<{ day: string | null; before: string | null }[]>(NEXT_DAY);
    if (!next?.day || next.day > until) return false;
    const { day } = next;
    await tx.query('INSERT INTO ledger.recognition_run (day, before_day, run_at) VALUES ($1, $2, $3)', [
      ...[day, next.before, this.clock.now()],
    ]);
    await tx.query(COUNT_IN, [day]);
    const sums = await tx.query<Sum[]>(SUMS, [day]);
    const entries = sums.filter(({ earned }) => earned !== '0').map((sum) => toEntry(sum, day));
    if (entries.length > 0) await this.post.within(tx, ...entries);
    await tx.query('SELECT ledger.project_revenue()');
    return true;
  }
}

function toEntry(sum: Sum, day: string): NewEntry {
  const { from_account: from, to_account: to, currency } = sum;
  return {
    source: { kind: 'recognition', id: [day, currency, from, to].join('/') },
    description: entrySentence('earned', { day }),
    // The last moment of the day, so that it belongs to the day and comes after what made it.
    occurredAt: new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS - 1),
    postings: movement(from, to, Money.of(BigInt(sum.earned), currency)),
  };
}

/** The day after the last run (or the first on which anything is due), but none in a closed month. */
const NEXT_DAY = 'SELECT next_day::text AS day, day::text AS before FROM ledger.v_recognition';

const COUNT_IN = `
  INSERT INTO ledger.deferral_counted (deferral_id, day)
  SELECT f.id, $1::date FROM ledger.deferral f
  WHERE f.due_on <= $1::date
    AND NOT EXISTS (SELECT FROM ledger.deferral_counted c WHERE c.deferral_id = f.id)
    AND NOT EXISTS (SELECT FROM ledger.deferral_end e WHERE e.deferral_id = f.id)`;

const SUMS = `
  SELECT from_account, to_account, currency, sum(share)::text AS earned
  FROM (${SHARES}) shares GROUP BY from_account, to_account, currency ORDER BY currency, from_account, to_account`;
