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

/** By the formula of each deferral that has not ended; the row without a month is what comes after them. */
const COMING = `
  WITH live AS (
    SELECT f.amount, f.first_day, f.last_day, CASE WHEN c.deferral_id IS NULL THEN 0
      ELSE ledger.earned(f.amount, f.first_day, f.last_day, run.day) END AS earned
    FROM ledger.deferral f
    LEFT JOIN ledger.deferral_counted c ON c.deferral_id = f.id
    LEFT JOIN (SELECT max(day) AS day FROM ledger.recognition_run) run ON true
    WHERE f.currency = $1 AND NOT EXISTS (SELECT FROM ledger.deferral_end e WHERE e.deferral_id = f.id)
      AND (c.deferral_id IS NULL OR f.last_day > run.day)
  ), months AS (
    SELECT place, (date_trunc('month', $2::timestamp) + place * interval '1 month')::date AS month
    FROM generate_series(0, ${MONTHS - 1}) place
  ), ends AS (
    SELECT m.place, m.month, sum(greatest(ledger.earned(l.amount, l.first_day, l.last_day,
      (m.month + interval '1 month - 1 day')::date), l.earned)) AS by_end
    FROM months m CROSS JOIN live l GROUP BY m.place, m.month
  )
  SELECT to_char(month, 'YYYY-MM') AS month,
    (by_end - coalesce(lag(by_end) OVER (ORDER BY place), (SELECT sum(earned) FROM live)))::text AS amount
  FROM ends
  UNION ALL
  SELECT NULL, coalesce((SELECT sum(amount) FROM live) - (SELECT max(by_end) FROM ends), 0)::text
  ORDER BY month NULLS LAST`;
