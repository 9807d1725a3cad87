import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, isId, Money, type Actor, type Clock, type MoneyJson } from '#libs/kernel';
import { assertRange } from '#libs/ledger';
import { decodeCursor, pageSize, Reads, toPage, type Page } from '#platform/database';
import { COLUMNS, EARNED, fromSales, LAST_RUN, linesSql, type ReportDimension } from './sales-sql.js';
import { READ_REPORTS } from '../statement/statement.permissions.js';

export { REPORT_DIMENSIONS, type ReportDimension } from './sales-sql.js';

/** Sums of a report or a heading. */
export interface ReportSums {
  /** Sold, without tax. */
  sold: MoneyJson;
  /** Of it, what went back. */
  returned: MoneyJson;
  /** Of what is left, earned by the last day that is posted, and not earned yet. */
  recognised: MoneyJson;
  deferred: MoneyJson;
}

/** What was sold under one heading. */
export interface SalesReportLine extends ReportSums {
  /** What to ask for its sales by; the empty text is what has no such heading. */
  key: string;
  /** A name; for media and territories the key says it. */
  label: string;
  licences: number;
}

/** The smaller headings together, of a report with more than are shown. */
export interface OtherHeadings extends ReportSums {
  headings: number;
}

export interface SalesReport extends ReportSums {
  by: ReportDimension;
  currency: string;
  currencies: string[];
  /** ISO dates, inclusive. */
  from: string;
  to: string;
  /** The largest first. */
  lines: SalesReportLine[];
  /** What the total holds besides the lines. */
  others: OtherHeadings | null;
}

export interface SalesReportFilter {
  by: ReportDimension;
  currency?: string;
  /** ISO dates, inclusive; this year so far when left out. */
  from?: string;
  to?: string;
}

/** A sale under a heading, with its entry in the books. */
export interface SaleItem {
  requestId: string;
  reference: string;
  licenceReference: string;
  organisation: { id: string; name: string };
  headline: string;
  /** Of the sale, what stands under the heading. */
  sold: MoneyJson;
  recognised: MoneyJson;
  issuedOn: string;
  entryId: string | null;
}

/** The last run of recognised revenue, and the days without sums of it. */
const MISSING_DAYS = `
  SELECT r.run_day::text AS "runDay", ARRAY (
    SELECT s.day::date::text FROM generate_series($2::date,
      least($3::date, (SELECT max(issued_on) FROM finance.sale WHERE currency = $1)), interval '1 day') s (day)
    WHERE NOT EXISTS (SELECT FROM finance.sale_day d
      WHERE d.currency = $1 AND d.day = s.day::date AND d.run_day = r.run_day)) AS days
  FROM (SELECT ${LAST_RUN} AS run_day) r`;

/** A page does not hold more, and nobody reads them. */
const MOST_HEADINGS = 500;

const BY_HEADING = (by: ReportDimension): string => `
  SELECT key, max(label) AS label, sum(sold)::text AS sold, sum(returned)::text AS returned,
    sum(recognised)::text AS recognised, sum(licences)::int AS licences, count(*) OVER ()::int AS headings,
    sum(sum(sold)) OVER ()::text AS all_sold, sum(sum(returned)) OVER ()::text AS all_returned,
    sum(sum(recognised)) OVER ()::text AS all_recognised
  FROM (
    SELECT t.key, t.label, t.sold, t.returned, t.recognised, t.licences FROM finance.sale_total t
    WHERE t.currency = $1 AND t.dimension = $4 AND t.run_day = $7::date
      AND t.day BETWEEN $2::date AND $3::date AND t.day <> ALL ($5::date[])
    UNION ALL
    ${linesSql(by, '$7::date', 's.currency = $1 AND s.issued_on = ANY ($5::date[])')}
  ) every_day GROUP BY key ORDER BY sum(sold) DESC, key LIMIT $6`;

const salesOf = (by: ReportDimension): string => `
  SELECT s.request_id, s.reference, s.licence_reference, s.organisation_id, s.organisation_name,
    min(l.headline) AS headline, s.currency, sum(l.net)::text AS sold, sum(${EARNED})::text AS recognised,
    s.issued_on::text, (SELECT p.entry_id FROM payments.v_earning e
      JOIN ledger.v_posting p ON p.source_kind = e.source_kind AND p.source_id = e.source_id
      WHERE e.request_id = s.request_id AND e.source_kind <> 'refund' LIMIT 1) AS entry_id
  ${fromSales(LAST_RUN)}
  WHERE s.currency = $1 AND s.issued_on BETWEEN $2::date AND $3::date
    AND ($4::text IS NULL OR ${COLUMNS[by].key} = $4) AND ($5::date IS NULL OR (s.issued_on, s.request_id) < ($5::date, $6::uuid))
  GROUP BY s.request_id ORDER BY s.issued_on DESC, s.request_id DESC LIMIT $7`;

interface LineRow {
  key: string;
  label: string;
  sold: string;
  returned: string;
  recognised: string;
  licences: number;
  /** Of all headings, those that are not shown too. */
  headings: number;
  all_sold: string;
  all_returned: string;
  all_recognised: string;
}

interface SaleRow {
  request_id: string;
  reference: string;
  licence_reference: string;
  organisation_id: string;
  organisation_name: string;
  headline: string;
  currency: string;
  sold: string;
  recognised: string;
  issued_on: string;
  entry_id: string | null;
}

/** What was sold, by title, section, territory, medium or buyer; down to each sale and its entry. */
@Injectable()
export class SalesReportQuery {
  constructor(
    private readonly reads: Reads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws ledger.bad-range */
  async report(actor: Actor, input: SalesReportFilter, most = MOST_HEADINGS): Promise<SalesReport> {
    authorise(actor, READ_REPORTS);
    const { from, to } = this.days(input);
    const currencies = await this.currencies();
    const currency = input.currency ?? currencies[0] ?? 'GBP';
    const rows = await this.lines(input.by, currency, { from, to }, most);
    const [first] = rows;
    const total = amountsOf([first?.all_sold ?? '0', first?.all_returned ?? '0', first?.all_recognised ?? '0']);
    const amounts = rows.map((row) => amountsOf([row.sold, row.returned, row.recognised]));
    const others = (first?.headings ?? 0) - rows.length;
    return {
      ...{ by: input.by, currency, currencies, from, to },
      lines: rows.map(({ key, label, licences }, at) => ({
        ...{ key, label, licences },
        ...toSums(amounts[at]!, currency),
      })),
      others: others > 0 ? { headings: others, ...toSums(amounts.reduce(without, total), currency) } : null,
      ...toSums(total, currency),
    };
  }

  /** The sales under a heading, or under all without its key, the newest first. @throws ledger.bad-range, database.bad-cursor */
  async sales(
    actor: Actor,
    input: SalesReportFilter & { key?: string; currency: string; cursor?: string; limit?: number },
  ): Promise<Page<SaleItem>> {
    authorise(actor, READ_REPORTS);
    const { from, to } = this.days(input);
    const limit = pageSize(input.limit);
    const [day, id] = decodeCursor(input.cursor, 2) ?? [];
    if (day !== undefined && (Number.isNaN(Date.parse(day)) || !isId(id ?? ''))) decodeCursor('!', 2);
    const rows = await this.reads.query<SaleRow>(salesOf(input.by), [
      ...[input.currency, from, to, input.key ?? null, day ?? null, id ?? null, limit + 1],
    ]);
    const { items, nextCursor } = toPage(rows, limit, (row) => [row.issued_on, row.request_id]);
    return { items: items.map(toSale), nextCursor };
  }

  /** Days that have sums are read from them; the others, such as today, from their sales. */
  private async lines(
    by: ReportDimension,
    currency: string,
    { from, to }: { from: string; to: string },
    most: number,
  ): Promise<LineRow[]> {
    const found = await this.reads.one<{ runDay: string; days: string[] }>(MISSING_DAYS, [currency, from, to]);
    const { runDay, days } = found!;
    return this.reads.query<LineRow>(BY_HEADING(by), [currency, from, to, by, days, most, runDay]);
  }

  private days({ from, to }: SalesReportFilter): { from: string; to: string } {
    assertRange(from, to);
    const today = this.clock.now().toISOString().slice(0, 10);
    const until = to ?? (from !== undefined && from > today ? from : today);
    return { from: from ?? `${until.slice(0, 4)}-01-01`, to: until };
  }

  private async currencies(): Promise<string[]> {
    const rows = await this.reads.query<{ currency: string }>(
      'SELECT currency FROM finance.sale GROUP BY currency ORDER BY count(*) DESC, currency',
    );
    return rows.map(({ currency }) => currency);
  }
}

/** Sold, gone back and earned, in minor units. */
type Amounts = readonly [sold: bigint, returned: bigint, recognised: bigint];

const amountsOf = ([sold, returned, recognised]: readonly [string, string, string]): Amounts => [
  BigInt(sold),
  BigInt(returned),
  BigInt(recognised),
];

const without = (all: Amounts, part: Amounts): Amounts => [all[0] - part[0], all[1] - part[1], all[2] - part[2]];

function toSums([sold, returned, recognised]: Amounts, currency: string): ReportSums {
  const money = (minor: bigint): MoneyJson => Money.of(minor, currency).toJSON();
  return {
    ...{ sold: money(sold), returned: money(returned) },
    ...{ recognised: money(recognised), deferred: money(sold - returned - recognised) },
  };
}

function toSale(row: SaleRow): SaleItem {
  const money = (minor: string): MoneyJson => Money.of(BigInt(minor), row.currency).toJSON();
  return {
    ...{ requestId: row.request_id, reference: row.reference, licenceReference: row.licence_reference },
    organisation: { id: row.organisation_id, name: row.organisation_name },
    ...{ headline: row.headline, sold: money(row.sold), recognised: money(row.recognised) },
    ...{ issuedOn: row.issued_on, entryId: row.entry_id },
  };
}
