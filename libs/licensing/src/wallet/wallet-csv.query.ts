import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import { authorise, describeCountries, Money, organisationOf, type Actor } from '#libs/kernel';
import { Reads } from '#platform/database';
import { isShownAs, type ShownState } from '../licence/shown-state.js';
import { READ_LICENCES } from '../licensing.permissions.js';
import type { MediumUse, Use } from '../terms/use.js';

const BATCH = 500;
const COLUMNS = [
  'licence',
  'revision',
  'state',
  'headline',
  'title',
  'articles',
  'media',
  'countries',
  'languages',
  'purpose',
  'starts',
  'ends',
  'amount',
  'currency',
  'request',
  'issued',
  'verify',
] as const;

interface Row {
  id: string;
  reference: string;
  revision: number;
  state: ShownState;
  headline: string;
  title_name: string;
  item_count: number;
  use: Use;
  countries: string[];
  starts_on: string;
  ends_on: string | null;
  amount: string;
  currency: string;
  issued_at: Date;
  check_code: string;
}

/** More countries than these are described: “worldwide”, not 249 codes. */
const MOST_CODES = 30;

const SQL = `
  SELECT id, reference, revision, shown_state AS state, headline, title_name, item_count, snapshot -> 'use' AS use,
    snapshot -> 'countries' AS countries, starts_on::text, ends_on::text, amount, currency, issued_at, check_code
  FROM licensing.v_licence
  WHERE organisation_id = $1 AND ${isShownAs('$2')} AND ($3::uuid IS NULL OR id < $3)
    AND ($4::text IS NULL OR reference ILIKE $4 OR headline ILIKE $4)
  ORDER BY id DESC LIMIT $5`;

export interface WalletFilter {
  /** As it is shown. */
  state?: string;
  /** A part of the number or the headline. */
  text?: string;
}

/** `%part%` with what means something in LIKE taken literally; null for nothing. */
export const likePattern = (text: string | undefined): string | null => {
  const typed = text?.trim();
  return typed ? `%${typed.replaceAll(/[\\%_]/g, '\\$&')}%` : null;
};

/** The wallet as CSV (RFC 4180, UTF-8 with a byte order mark so that spreadsheets read Arabic), page after page. */
@Injectable()
export class WalletCsv {
  constructor(private readonly reads: Reads) {}

  /** @throws kernel.forbidden, kernel.no-organisation, before the first line */
  lines(actor: Actor, filter: WalletFilter, publicUrl: string): AsyncGenerator<string> {
    authorise(actor, READ_LICENCES);
    return this.pages(organisationOf(actor).organisationId, filter, publicUrl);
  }

  private async *pages(organisationId: string, filter: WalletFilter, publicUrl: string): AsyncGenerator<string> {
    let after: string | null = null;
    for (let isFirst = true; ; isFirst = false) {
      const rows: Row[] = await this.reads.query<Row>(SQL, [
        ...[organisationId, filter.state ?? null, after],
        ...[likePattern(filter.text), BATCH],
      ]);
      if (isFirst || rows.length > 0) yield toCsv(rows, publicUrl, isFirst);
      if (rows.length < BATCH) return;
      after = rows.at(-1)!.id;
    }
  }
}

/** A cell never begins a formula. */
const toCsv = (rows: readonly Row[], publicUrl: string, isFirst: boolean): string =>
  stringify(
    rows.map((row) => cells(row, publicUrl)),
    {
      header: isFirst,
      bom: isFirst,
      columns: [...COLUMNS],
      escape_formulas: true,
      record_delimiter: '\r\n',
    },
  );

const cells = (row: Row, publicUrl: string): (string | number)[] => [
  row.reference,
  row.revision,
  row.state,
  row.headline,
  row.title_name,
  row.item_count,
  row.use.media.map(medium).join('; '),
  row.countries.length > MOST_CODES ? describeCountries(row.countries) : row.countries.join(' '),
  row.use.languages.join(' '),
  row.use.purpose,
  row.starts_on,
  row.ends_on ?? '',
  Money.of(BigInt(row.amount), row.currency).toDecimal(),
  row.currency,
  row.reference.replace(/^L-/, 'R-'),
  row.issued_at.toISOString(),
  `${publicUrl}/verify/${row.reference}?check=${row.check_code}`,
];

const medium = ({ medium: name, audience }: MediumUse): string => (audience ? `${name} ${audience.count}` : name);
