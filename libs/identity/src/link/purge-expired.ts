import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '#platform/database';
import { defineJob, type JobHandler, type Schedule } from '#platform/jobs';

export const PurgeExpired = defineJob<Record<string, never>>('identity.purge-expired');

/** Every quarter of an hour; the worker registers it. */
export const PURGE_SCHEDULE: Schedule = { job: PurgeExpired, cron: '*/15 * * * *' };

const EXPIRING = ['one_time_link', 'portal_session', 'portal_token', 'desk_session', 'desk_token'] as const;
/** Rate counters are of no use after the longest window. */
const RATES = ['portal_rate', 'desk_rate'] as const;
const RATE_KEPT_MS = 60 * 60 * 1000;

/** Deletes links, tokens, sessions and rate counters that can no longer be used. */
@Injectable()
export class PurgeExpiredHandler implements JobHandler<Record<string, never>> {
  readonly job = PurgeExpired;

  constructor(private readonly transactions: Transactions) {}

  async handle(): Promise<void> {
    await this.transactions.run(async (tx) => {
      for (const table of EXPIRING) await deleteExpired(tx, table);
      for (const table of RATES) {
        await tx.query(
          `DELETE FROM identity.${table} WHERE last_request < (extract(epoch FROM now()) * 1000)::bigint - $1`,
          [RATE_KEPT_MS],
        );
      }
    });
  }
}

/** An hour of grace keeps “your link has expired” apart from “there is no such link”. */
const deleteExpired = (tx: Tx, table: string): Promise<unknown> =>
  tx.query(`DELETE FROM identity.${table} WHERE expires_at < now() - interval '1 hour'`);
