import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, isId, Money, type Actor, type Clock, type MoneyJson } from '#libs/kernel';
import { assertRange } from '#libs/ledger';
import { decodeCursor, pageSize, Reads, toPage, type Page } from '#platform/database';
import { COLUMNS, EARNED, FROM_SALES, linesSql, type ReportDimension } from './sales-sql.js';
import { READ_REPORTS } from '../statement/statement.permissions.js';

export { REPORT_DIMENSIONS, type ReportDimension } from './sales-sql.js';

/** What was sold under one heading. */
export interface SalesReportLine {
  /** What to ask for its sales by; the empty text is what has no such heading. */
  key: string;
  /** A name; for media and territories the key says it. */
  label: string;
  /** Sold, without tax. */
  sold: MoneyJson;
  /** Of it, what went back. */
  returned: MoneyJson;
  /** Of what is left, earned by the last day that is posted, and not earned yet. */
  recognised: MoneyJson;
  deferred: MoneyJson;
  licences: number;
}

export interface SalesReport {
  by: ReportDimension;
  currency: string;
  currencies: string[];
  /** ISO dates, inclusive. */
  from: string;
  to: string;
  lines: SalesReportLine[];
  sold: MoneyJson;
  returned: MoneyJson;
  recognised: MoneyJson;
  deferred: MoneyJson;
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

/** Days with sales whose sums do not hold. */
const STALE_DAYS = `
  SELECT s.issued_on::text AS day FROM (
    SELECT generate_series($2::date, least($3::date, (SELECT max(issued_on) FROM finance.sale WHERE currency = $1)),
      interval '1 day')::date AS issued_on
  ) s
  LEFT JOIN finance.sale_day d ON d.currency = $1 AND d.day = s.issued_on
    AND d.run_day IS NOT DISTINCT FROM (SELECT max(day) FROM ledger.recognition_run)
  WHERE d.day IS NULL`;

const BY_HEADING = (by: ReportDimension): string => `
  SELECT key, max(label) AS label, sum(sold)::text AS sold, sum(returned)::text AS returned,
    sum(recognised)::text AS recognised, sum(licences)::int AS licences
  FROM (
    SELECT t.key, t.label, t.sold, t.returned, t.recognised, t.licences FROM finance.sale_total t
    WHERE t.currency = $1 AND t.dimension = $4 AND t.day BETWEEN $2::date AND $3::date AND t.day <> ALL ($5::date[])
    UNION ALL
    ${linesSql(by, 's.currency = $1 AND s.issued_on = ANY ($5::date[])')}
  ) every_day GROUP BY key ORDER BY sum(sold) DESC, key LIMIT 500`;

const salesOf = (by: ReportDimension): string => `
  SELECT s.request_id, s.reference, s.licence_reference, s.organisation_id, s.organisation_name,
    min(l.headline) AS headline, s.currency, sum(l.net)::text AS sold, sum(${EARNED})::text AS recognised,
    s.issued_on::text, (SELECT p.entry_id FROM payments.v_earning e
      JOIN ledger.v_posting p ON p.source_kind = e.source_kind AND p.source_id = e.source_id
      WHERE e.request_id = s.request_id AND e.source_kind <> 'refund' LIMIT 1) AS entry_id
  ${FROM_SALES}
  WHERE s.currency = $1 AND s.issued_on BETWEEN $2::date AND $3::date
    AND ${COLUMNS[by].key} = $4 AND ($5::date IS NULL OR (s.issued_on, s.request_id) < ($5::date, $6::uuid))
  GROUP BY s.request_id ORDER BY s.issued_on DESC, s.request_id DESC LIMIT $7`;

interface LineRow {
  key: string;
  label: string;
  sold: string;
  returned: string;
  recognised: string;
  licences: number;
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
  async report(actor: Actor, input: SalesReportFilter): Promise<SalesReport> {
    authorise(actor, READ_REPORTS);
    const { from, to } = this.days(input);
    const currencies = await this.currencies();
    const currency = input.currency ?? currencies[0] ?? 'GBP';
    const rows = await this.lines(input.by, currency, from, to);
    const money = (minor: string | bigint): MoneyJson => Money.of(BigInt(minor), currency).toJSON();
    const left = ({ sold, returned, recognised }: LineRow) => BigInt(sold) - BigInt(returned) - BigInt(recognised);
    const sum = (of: (row: LineRow) => bigint) => money(rows.reduce((total, row) => total + of(row), 0n));
    return {
      ...{ by: input.by, currency, currencies, from, to },
      lines: rows.map((row) => ({
        ...{ key: row.key, label: row.label, licences: row.licences, sold: money(row.sold) },
        ...{ returned: money(row.returned), recognised: money(row.recognised), deferred: money(left(row)) },
      })),
      ...{ sold: sum((row) => BigInt(row.sold)), returned: sum((row) => BigInt(row.returned)) },
      ...{ recognised: sum((row) => BigInt(row.recognised)), deferred: sum(left) },
    };
  }

  /** The sales under a heading, the newest first. @throws ledger.bad-range, database.bad-cursor */
  async sales(
    actor: Actor,
    input: SalesReportFilter & { key: string; currency: string; cursor?: string; limit?: number },
  ): Promise<Page<SaleItem>> {
    authorise(actor, READ_REPORTS);
    const { from, to } = this.days(input);
    const limit = pageSize(input.limit);
    const [day, id] = decodeCursor(input.cursor, 2) ?? [];
    if (day !== undefined && (Number.isNaN(Date.parse(day)) || !isId(id ?? ''))) decodeCursor('!', 2);
    const rows = await this.reads.query<SaleRow>(salesOf(input.by), [
      ...[input.currency, from, to, input.key, day ?? null, id ?? null, limit + 1],
    ]);
    const { items, nextCursor } = toPage(rows, limit, (row) => [row.issued_on, row.request_id]);
    return { items: items.map(toSale), nextCursor };
  }

  /** Days whose sums hold are read from them; the others, such as today, from their sales. */
  private async lines(by: ReportDimension, currency: string, from: string, to: string): Promise<LineRow[]> {
    const stale = await this.reads.query<{ day: string }>(STALE_DAYS, [currency, from, to]);
    const days = stale.map(({ day }) => day);
    return this.reads.query<LineRow>(BY_HEADING(by), [currency, from, to, by, days]);
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

function toSale(row: SaleRow): SaleItem {
  const money = (minor: string): MoneyJson => Money.of(BigInt(minor), row.currency).toJSON();
  return {
    ...{ requestId: row.request_id, reference: row.reference, licenceReference: row.licence_reference },
    organisation: { id: row.organisation_id, name: row.organisation_name },
    ...{ headline: row.headline, sold: money(row.sold), recognised: money(row.recognised) },
    ...{ issuedOn: row.issued_on, entryId: row.entry_id },
  };
}
