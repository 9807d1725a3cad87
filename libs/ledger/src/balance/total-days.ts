import { Injectable } from '@nestjs/common';
import { Reads } from '#platform/database';
import type { JobHandler } from '#platform/jobs';
import { TotalDaysJob } from '../ledger.jobs.js';

const BATCH = 20_000;

/** Counts new entries into the totals of their days. Balances are right without it; with it they are quick. */
@Injectable()
export class TotalDays implements JobHandler<Record<string, never>> {
  readonly job = TotalDaysJob;

  constructor(private readonly reads: Reads) {}

  async handle(): Promise<void> {
    let counted = BATCH;
    while (counted === BATCH) {
      const row = await this.reads.one<{ n: number }>('SELECT ledger.total_days($1) AS n', [BATCH]);
      counted = row?.n ?? 0;
    }
  }
}
