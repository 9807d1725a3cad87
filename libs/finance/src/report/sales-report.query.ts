import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, isId, Money, type Actor, type Clock, type MoneyJson } from '#libs/kernel';
import { assertRange } from '#libs/ledger';
import { decodeCursor, pageSize, Reads, toPage, type Page } from '#platform/database';
import { READ_REPORTS } from '../statement/statement.permissions.js';

export const REPORT_DIMENSIONS = ['title', 'section', 'territory', 'medium', 'buyer'] as const;
export type ReportDimension = (typeof REPORT_DIMENSIONS)[number];

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

const COLUMNS: Readonly<Record<ReportDimension, { key: string; label: string }>> = {
  title: { key: `coalesce(l.title_id::text, '')`, label: 'max(l.title_name)' },
  section: { key: `coalesce(l.section, '')`, label: `coalesce(l.section, '')` },
  territory: { key: 's.territory', label: 's.territory' },
  medium: { key: 'l.medium', label: 'l.medium' },
  buyer: { key: 's.organisation_id::text', label: 'max(s.organisation_name)' },
};

/**
 * Each line's part of what its sale has earned: by what lies below it, so that the parts of a sale add up to exactly what
 * the ledger has recognised of it.
 */
const EARNED = `div(coalesce(d.earned, 0)::numeric * (l.below + l.net), s.net::numeric)
  - div(coalesce(d.earned, 0)::numeric * l.below, s.net::numeric)`;
/** In the same way a line's part of what went back of its article. */
const RETURNED = `CASE WHEN r.back IS NULL THEN 0 ELSE
  div(r.back * (l.below - r.start + l.net), r.whole) - div(r.back * (l.below - r.start), r.whole) END`;
const RETURNS = `(
  SELECT b.request_id, b.article_id, b.back::numeric AS back, a.whole::numeric AS whole, a.start
  FROM (SELECT request_id, article_id, sum(net) AS back FROM finance.sale_return GROUP BY 1, 2) b
  CROSS JOIN LATERAL (SELECT sum(x.net) AS whole, min(x.below) AS start FROM finance.sale_line x
    WHERE x.request_id = b.request_id AND x.article_id = b.article_id) a)`;
const FROM = `
  FROM finance.sale s
  JOIN finance.sale_line l ON l.request_id = s.request_id
  LEFT JOIN finance.v_earned d ON d.request_id = s.request_id
  LEFT JOIN ${RETURNS} r ON r.request_id = l.request_id AND r.article_id = l.article_id
  WHERE s.currency = $1 AND s.issued_on BETWEEN $2::date AND $3::date`;

const byDimension = (by: ReportDimension): string => `
  SELECT ${COLUMNS[by].key} AS key, ${COLUMNS[by].label} AS label, sum(l.net)::text AS sold,
    sum(${RETURNED})::text AS returned, sum(${EARNED})::text AS recognised,
    count(DISTINCT s.request_id)::int AS licences
  ${FROM} GROUP BY 1${COLUMNS[by].label.startsWith('max') ? '' : ', 2'} ORDER BY sum(l.net) DESC, 1 LIMIT 500`;

const salesOf = (by: ReportDimension): string => `
  SELECT s.request_id, s.reference, s.licence_reference, s.organisation_id, s.organisation_name,
    min(l.headline) AS headline, s.currency, sum(l.net)::text AS sold, sum(${EARNED})::text AS recognised,
    s.issued_on::text, (SELECT p.entry_id FROM ledger.v_posting p
      WHERE p.source_kind = 'order' AND p.source_id = s.request_id::text LIMIT 1) AS entry_id
  ${FROM}
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
    const rows = await this.reads.query<LineRow>(byDimension(input.by), [currency, from, to]);
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
