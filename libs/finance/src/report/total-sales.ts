import { Injectable } from '@nestjs/common';
import { Reads, Transactions, type Tx } from '#platform/database';
import type { JobHandler } from '#platform/jobs';
import { TotalSalesJob } from '../sale/sale.jobs.js';
import { everyHeadingSql, LAST_RUN } from './sales-sql.js';

const BATCH = 1000;

/**
 * Days with sales without sums of the last run of recognised revenue, and then of the next: something was sold or went back
 * since, or they are not made yet.
 */
const MISSING = `
  SELECT s.currency, s.issued_on::text AS day, r.run_day::text AS "runDay"
  FROM (SELECT DISTINCT currency, issued_on FROM finance.sale) s
  CROSS JOIN (SELECT ${LAST_RUN} AS run_day UNION ALL SELECT next_day FROM ledger.v_recognition) r
  LEFT JOIN finance.sale_day d ON d.currency = s.currency AND d.day = s.issued_on AND d.run_day = r.run_day
  WHERE r.run_day IS NOT NULL AND d.day IS NULL ORDER BY r.run_day, s.issued_on DESC LIMIT ${BATCH}`;

interface SaleDay {
  currency: string;
  /** ISO dates. */
  day: string;
  runDay: string;
}

/** Whoever records or takes back a sale of that day waits until its sums are made, or they wait for him. */
const DAY_KEY = (currency: string, day: string): string => `sales:${currency}:${day}`;

/**
 * Adds up the sales of each day under each heading, so that a report of a year reads days and not sales. Of the next run of
 * recognised revenue too, before it is posted: after a night's run every day has its sums.
 */
@Injectable()
export class TotalSales implements JobHandler<Record<string, never>> {
  readonly job = TotalSalesJob;

  constructor(
    private readonly reads: Reads,
    private readonly transactions: Transactions,
  ) {}

  async handle(): Promise<void> {
    const missing = await this.reads.query<SaleDay>(MISSING);
    for (const day of missing) await this.transactions.run((tx) => total(tx, day));
  }
}

/** Sums of the run before the last one stay: a report that asked just before the last one reads them. */
async function total(tx: Tx, { currency, day, runDay }: SaleDay): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [DAY_KEY(currency, day)]);
  for (const table of ['finance.sale_total', 'finance.sale_day'])
    await tx.query(
      `DELETE FROM ${table} WHERE currency = $1 AND day = $2 AND (run_day = $3 OR run_day < ${LAST_RUN} - 1)`,
      [currency, day, runDay],
    );
  await tx.query(
    `INSERT INTO finance.sale_total (currency, day, run_day, dimension, key, label, sold, returned, recognised, licences)
     SELECT $1, $2::date, $3::date, t.*
     FROM (${everyHeadingSql('$3::date', 's.currency = $1 AND s.issued_on = $2::date')}) t`,
    [currency, day, runDay],
  );
  await tx.query('INSERT INTO finance.sale_day (currency, day, run_day) VALUES ($1, $2, $3)', [currency, day, runDay]);
}

/** The sums of that day hold no longer; in the transaction that changes a sale of it. */
export async function forgetTotals(tx: Tx, currency: string, day: string): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock_shared(hashtextextended($1, 0))', [DAY_KEY(currency, day)]);
  await tx.query('DELETE FROM finance.sale_day WHERE currency = $1 AND day = $2', [currency, day]);
}
