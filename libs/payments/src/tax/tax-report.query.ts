import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, isId, Money, type Actor, type Clock, type MoneyJson } from '#libs/kernel';
import { assertRange } from '#libs/ledger';
import { decodeCursor, pageSize, Reads, toPage, type Page } from '#platform/database';
import { READ_TAX } from '../payments.permissions.js';
import type { TaxReason, TaxTreatment } from './tax-rules.js';

/** One row of the report. */
export interface TaxReportLine {
  /** `2026-11` */
  month: string;
  /** ISO 3166-1 alpha-2 of where it is taxed; null when it is not known. */
  country: string | null;
  treatment: TaxTreatment;
  rateBasisPoints: number;
  net: MoneyJson;
  tax: MoneyJson;
  documents: number;
  /** Of them, those whose place is not shown by two pieces of evidence. */
  unconfirmed: number;
}

export interface TaxReport {
  currency: string;
  currencies: string[];
  /** ISO dates, inclusive. */
  from: string;
  to: string;
  lines: TaxReportLine[];
  net: MoneyJson;
  tax: MoneyJson;
  /** What the ledger's account `tax` took in the same days: the same figure, or something is to be looked at. */
  ledgerTax: MoneyJson;
}

export interface TaxReportFilter {
  currency?: string;
  from?: string;
  to?: string;
}

/** One document of a row. */
export interface TaxDocument {
  id: string;
  kind: string;
  number: string;
  /** `R-2026-00042` */
  reference: string;
  organisation: { id: string; name: string };
  country: string | null;
  treatment: TaxTreatment;
  rateBasisPoints: number;
  reasonCode: TaxReason;
  tableVersion: number | null;
  net: MoneyJson;
  tax: MoneyJson;
  /** What is known of where the buyer is; countries are ISO 3166-1 alpha-2. */
  evidence: {
    billingCountry: string | null;
    vatNumber: string | null;
    vatCountry: string | null;
    cardCountry: string | null;
  };
  isConfirmed: boolean;
  /** Its ledger entry; null while none is posted. */
  entryId: string | null;
  issuedAt: string;
}

export interface TaxDocumentFilter extends TaxReportFilter {
  treatment?: TaxTreatment;
  country?: string;
  rateBasisPoints?: number;
  unconfirmed?: boolean;
  cursor?: string;
  limit?: number;
}

interface LineRow {
  month: string;
  tax_country: string | null;
  tax_treatment: TaxTreatment;
  tax_rate_bp: number;
  net: string;
  tax: string;
  documents: number;
  unconfirmed: number;
}

const RANGE = `l.currency = $1 AND l.issued_at >= ($2::date)::timestamp AT TIME ZONE 'UTC'
  AND l.issued_at < ($3::date + 1)::timestamp AT TIME ZONE 'UTC'`;
const BY_ROW = `
  SELECT to_char(day, 'YYYY-MM') AS month, tax_country, tax_treatment, tax_rate_bp, sum(net)::text AS net,
    sum(tax)::text AS tax, sum(documents)::int AS documents, sum(unconfirmed)::int AS unconfirmed
  FROM (
    SELECT (l.issued_at AT TIME ZONE 'UTC')::date AS day, l.tax_country, l.tax_treatment, l.tax_rate_bp,
      sum(l.net) AS net, sum(l.tax) AS tax, count(*) AS documents, count(*) FILTER (WHERE l.unconfirmed) AS unconfirmed
    FROM payments.v_tax_line l WHERE ${RANGE} GROUP BY 1, 2, 3, 4
  ) days
  GROUP BY 1, 2, 3, 4 ORDER BY 1 DESC, sum(net) DESC, 2, 3, 4`;
const LEDGER_TAX = `
  SELECT coalesce(sum(d.credit - d.debit), 0)::text AS tax FROM ledger.v_day d
  WHERE d.account = 'tax' AND d.currency = $1 AND d.day BETWEEN $2::date AND $3::date`;

/** Tax by month, country, treatment and rate, from the documents that show it; down to each and its ledger entry. */
@Injectable()
export class TaxReportQuery {
  constructor(
    private readonly reads: Reads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** This year so far when no days are given. @throws ledger.bad-range */
  async report(actor: Actor, input: TaxReportFilter): Promise<TaxReport> {
    authorise(actor, READ_TAX);
    assertRange(input.from, input.to);
    const { from, to } = this.days(input);
    const currencies = await this.currencies();
    const currency = input.currency ?? currencies[0] ?? 'GBP';
    const values = [currency, from, to];
    const [rows, ledger] = await Promise.all([
      this.reads.query<LineRow>(BY_ROW, values),
      this.reads.one<{ tax: string }>(LEDGER_TAX, values),
    ]);
    const money = (minor: string | bigint): MoneyJson => Money.of(BigInt(minor), currency).toJSON();
    const sum = (of: 'net' | 'tax') => money(rows.reduce((total, row) => total + BigInt(row[of]), 0n));
    return {
      ...{ currency, currencies, from, to, net: sum('net'), tax: sum('tax'), ledgerTax: money(ledger?.tax ?? '0') },
      lines: rows.map((row) => ({
        ...{ month: row.month, country: row.tax_country, treatment: row.tax_treatment },
        ...{ rateBasisPoints: row.tax_rate_bp, net: money(row.net), tax: money(row.tax) },
        ...{ documents: row.documents, unconfirmed: row.unconfirmed },
      })),
    };
  }

  /** The documents of a row, or of all, the newest first. @throws ledger.bad-range, database.bad-cursor */
  async documents(actor: Actor, input: TaxDocumentFilter): Promise<Page<TaxDocument>> {
    authorise(actor, READ_TAX);
    assertRange(input.from, input.to);
    const { from, to } = this.days(input);
    const limit = pageSize(input.limit);
    const [at, id] = decodeCursor(input.cursor, 2) ?? [];
    if (at !== undefined && (Number.isNaN(Date.parse(at)) || !isId(id ?? ''))) decodeCursor('!', 2);
    const rows = await this.reads.query<DocumentRow>(DOCUMENTS, [
      ...[input.currency ?? 'GBP', from, to, input.treatment ?? null, input.country ?? null],
      ...[input.rateBasisPoints ?? null, input.unconfirmed ?? false, at ?? null, id ?? null, limit + 1],
    ]);
    const { items, nextCursor } = toPage(rows, limit, (row) => [row.issued_at.toISOString(), row.id]);
    return { items: items.map(toDocument), nextCursor };
  }

  private days({ from, to }: TaxReportFilter): { from: string; to: string } {
    const today = this.clock.now().toISOString().slice(0, 10);
    const until = to ?? (from !== undefined && from > today ? from : today);
    return { from: from ?? `${until.slice(0, 4)}-01-01`, to: until };
  }

  /** Those of the fees that the documents are about, by the days that know them. */
  private async currencies(): Promise<string[]> {
    const rows = await this.reads.query<{ currency: string }>(
      `SELECT currency FROM ledger.v_day WHERE account = 'deferred-revenue'
       GROUP BY currency ORDER BY sum(credit) DESC, currency`,
    );
    return rows.map(({ currency }) => currency);
  }
}

interface DocumentRow {
  id: string;
  kind: string;
  number: string;
  reference: string;
  organisation_id: string;
  organisation_name: string;
  currency: string;
  net: string;
  tax: string;
  tax_treatment: TaxTreatment;
  tax_rate_bp: number;
  tax_country: string | null;
  tax_reason: TaxReason;
  tax_table_version: number | null;
  tax_evidence: Partial<TaxDocument['evidence']> | null;
  unconfirmed: boolean;
  entry_id: string | null;
  issued_at: Date;
}

const DOCUMENTS = `
  SELECT l.*, e.entry_id
  FROM payments.v_tax_line l
  LEFT JOIN LATERAL (SELECT p.entry_id FROM ledger.v_posting p
    WHERE p.source_kind = l.source_kind AND p.source_id = l.source_id LIMIT 1) e ON true
  WHERE ${RANGE} AND ($4::text IS NULL OR l.tax_treatment = $4) AND ($5::text IS NULL OR l.tax_country = $5)
    AND ($6::int IS NULL OR l.tax_rate_bp = $6) AND (NOT $7::boolean OR l.unconfirmed)
    AND ($8::timestamptz IS NULL OR (l.issued_at, l.id) < ($8, $9::uuid))
  ORDER BY l.issued_at DESC, l.id DESC LIMIT $10`;

function toDocument(row: DocumentRow): TaxDocument {
  const money = (minor: string): MoneyJson => Money.of(BigInt(minor), row.currency).toJSON();
  const { billingCountry = null, vatNumber = null, vatCountry = null, cardCountry = null } = row.tax_evidence ?? {};
  return {
    ...{ id: row.id, kind: row.kind, number: row.number, reference: row.reference },
    organisation: { id: row.organisation_id, name: row.organisation_name },
    ...{ country: row.tax_country, treatment: row.tax_treatment, rateBasisPoints: row.tax_rate_bp },
    ...{ reasonCode: row.tax_reason, tableVersion: row.tax_table_version, net: money(row.net), tax: money(row.tax) },
    evidence: { billingCountry, vatNumber, vatCountry, cardCountry },
    ...{ isConfirmed: !row.unconfirmed, entryId: row.entry_id, issuedAt: row.issued_at.toISOString() },
  };
}
