import { Injectable } from '@nestjs/common';
import { Reads, Transactions, type Tx } from '#platform/database';
import type { JobHandler } from '#platform/jobs';
import { TotalSalesJob } from '../sale/sale.jobs.js';
import { everyHeadingSql } from './sales-sql.js';

const BATCH = 1000;

/** Days with sales whose sums do not hold: something was sold or went back since, or revenue was recognised. */
const STALE = `
  SELECT s.currency, s.issued_on::text AS day FROM finance.sale s
  LEFT JOIN finance.sale_day d ON d.currency = s.currency AND d.day = s.issued_on
    AND d.run_day IS NOT DISTINCT FROM (SELECT max(day) FROM ledger.recognition_run)
  WHERE d.day IS NULL GROUP BY 1, 2 ORDER BY 2 DESC LIMIT ${BATCH}`;

/** Whoever records or takes back a sale of that day waits until its sums are made, or they wait for him. */
const DAY_KEY = (currency: string, day: string): string => `sales:${currency}:${day}`;

/** Adds up the sales of each day under each heading, so that a report of a year reads days and not sales. */
@Injectable()
export class TotalSales implements JobHandler<Record<string, never>> {
  readonly job = TotalSalesJob;

  constructor(
    private readonly reads: Reads,
    private readonly transactions: Transactions,
  ) {}

  async handle(): Promise<void> {
    const days = await this.reads.query<{ currency: string; day: string }>(STALE);
    for (const { currency, day } of days) await this.transactions.run((tx) => total(tx, currency, day));
  }
}

async function total(tx: Tx, currency: string, day: string): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [DAY_KEY(currency, day)]);
  await tx.query('DELETE FROM finance.sale_total WHERE currency = $1 AND day = $2', [currency, day]);
  await tx.query(
    `INSERT INTO finance.sale_total (currency, day, dimension, key, label, sold, returned, recognised, licences)
     SELECT $1, $2::date, t.* FROM (${everyHeadingSql('s.currency = $1 AND s.issued_on = $2::date')}) t`,
    [currency, day],
  );
  await tx.query(
    `INSERT INTO finance.sale_day (currency, day, run_day) VALUES ($1, $2, (SELECT max(day) FROM ledger.recognition_run))
     ON CONFLICT (currency, day) DO UPDATE SET run_day = excluded.run_day`,
    [currency, day],
  );
}

/** The sums of that day hold no longer; in the transaction that changes a sale of it. */
export async function forgetTotals(tx: Tx, currency: string, day: string): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock_shared(hashtextextended($1, 0))', [DAY_KEY(currency, day)]);
  await tx.query('DELETE FROM finance.sale_day WHERE currency = $1 AND day = $2', [currency, day]);
}
