import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, isCurrency, Money, type Actor, type Clock, type MoneyJson } from '#libs/kernel';
import { Reads } from '#platform/database';
import { totalsSql } from '../balance/totals-sql.js';
import { unknownCurrency } from '../ledger.errors.js';
import { READ_LEDGER } from '../ledger.permissions.js';

const MONTHS = 12;

export interface RevenueMonth {
  /** `2026-10` */
  month: string;
  /** Put aside in this month: paid for, not earned yet. */
  deferred: MoneyJson;
  /** Earned in this month. */
  recognised: MoneyJson;
  /** Not earned yet at its end. */
  balance: MoneyJson;
}

export interface RevenueReport {
  currency: string;
  /** In which revenue was ever put aside or earned. */
  currencies: string[];
  /** ISO date of the last day that is posted; null before the first. */
  recognisedUntil: string | null;
  /** The last twelve months, this one included, the oldest first. */
  months: RevenueMonth[];
  /** What will be earned in the next twelve months by what is agreed now, and after them. */
  coming: { month: string; amount: MoneyJson }[];
  later: MoneyJson;
}

interface MonthRow {
  month: string;
  deferred: string;
  recognised: string;
  balance: string;
}

/** Revenue earned and not earned yet, month by month, as it is booked; and what the agreed terms will bring. */
@Injectable()
export class RevenueQuery {
  constructor(
    private readonly reads: Reads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @param input.currency the first that has revenue when left out @throws ledger.unknown-currency */
  async report(actor: Actor, input: { currency?: string }): Promise<RevenueReport> {
    authorise(actor, READ_LEDGER);
    if (input.currency !== undefined && !isCurrency(input.currency)) throw unknownCurrency();
    const currencies = await this.currencies();
    const currency = input.currency ?? currencies[0] ?? 'GBP';
    const money = (minor: string): MoneyJson => Money.of(BigInt(minor), currency).toJSON();
    const today = this.clock.now().toISOString().slice(0, 10);
    const [run, months, coming] = await Promise.all([
      this.reads.one<{ day: string | null }>('SELECT max(day)::text AS day FROM ledger.recognition_run'),
      this.reads.query<MonthRow>(BY_MONTH, [currency, today]),
      this.reads.query<{ month: string | null; amount: string }>(COMING, [currency, today]),
    ]);
    return {
      ...{ currency, currencies, recognisedUntil: run?.day ?? null },
      months: months.map(({ month, ...sums }) => ({
        month,
        deferred: money(sums.deferred),
        recognised: money(sums.recognised),
        balance: money(sums.balance),
      })),
      coming: coming.flatMap(({ month, amount }) => (month === null ? [] : [{ month, amount: money(amount) }])),
      later: money(coming.find(({ month }) => month === null)?.amount ?? '0'),
    };
  }

  private async currencies(): Promise<string[]> {
    const rows = await this.reads.query<{ currency: string }>(
      `SELECT currency FROM (${totalsSql(`account IN ('deferred-revenue', 'licence-revenue')`)}) t
       GROUP BY currency ORDER BY count(*) DESC, currency`,
    );
    return rows.map(({ currency }) => currency);
  }
}

const BY_MONTH = `
  WITH days AS (
    SELECT account, date_trunc('month', day::timestamp)::date AS month, sum(debit) AS debit, sum(credit) AS credit
    FROM (${totalsSql(`account IN ('deferred-revenue', 'licence-revenue') AND currency = $1`)}) t GROUP BY 1, 2
  ), months AS (
    SELECT generate_series(date_trunc('month', $2::timestamp) - interval '${MONTHS - 1} months',
      date_trunc('month', $2::timestamp), interval '1 month')::date AS month
  )
  SELECT to_char(m.month, 'YYYY-MM') AS month,
    coalesce((SELECT credit FROM days WHERE account = 'deferred-revenue' AND days.month = m.month), 0)::text AS deferred,
    coalesce((SELECT credit - debit FROM days WHERE account = 'licence-revenue' AND days.month = m.month), 0)::text
      AS recognised,
    coalesce((SELECT sum(credit - debit) FROM days WHERE account = 'deferred-revenue' AND days.month <= m.month), 0)::text
      AS balance
  FROM months m ORDER BY m.month`;

/**
 * The outlook that the last run left, with what it does not know: deferrals made since, and those that ended since. What
 * is behind falls into this month; the row without a month is what comes after the twelve.
 */
const COMING = `
  WITH run AS (SELECT max(day) AS day FROM ledger.recognition_run), waiting AS (
    SELECT 1 AS sign, f.* FROM ledger.deferral_to_project w JOIN ledger.deferral f ON f.id = w.deferral_id
    WHERE NOT EXISTS (SELECT FROM ledger.deferral_end e WHERE e.deferral_id = f.id)
    UNION ALL
    SELECT -1, f.* FROM run JOIN ledger.deferral_end e ON e.after_day = run.day JOIN ledger.deferral f ON f.id = e.deferral_id
    WHERE NOT EXISTS (SELECT FROM ledger.deferral_to_project w WHERE w.deferral_id = f.id)
  ), shares AS (
    SELECT o.month, o.amount FROM ledger.outlook o WHERE o.currency = $1
    UNION ALL
    SELECT m.month, w.sign * m.share
    FROM waiting w CROSS JOIN run LEFT JOIN ledger.deferral_counted c ON c.deferral_id = w.id
    CROSS JOIN ledger.earned_by_month(w.amount, w.first_day, w.last_day,
      CASE WHEN c.deferral_id IS NOT NULL THEN run.day END) m
    WHERE w.currency = $1
  ), months AS (
    SELECT (date_trunc('month', $2::timestamp) + place * interval '1 month')::date AS month
    FROM generate_series(0, ${MONTHS - 1}) place
  )
  SELECT to_char(month, 'YYYY-MM') AS month, coalesce(sum(amount), 0)::text AS amount
  FROM months LEFT JOIN (SELECT greatest(month, date_trunc('month', $2::timestamp)::date) AS month, amount FROM shares) s
    USING (month)
  GROUP BY 1
  UNION ALL
  SELECT NULL, coalesce(sum(amount), 0)::text FROM shares
  WHERE month >= date_trunc('month', $2::timestamp) + interval '${MONTHS} months'
  ORDER BY month NULLS LAST`;
