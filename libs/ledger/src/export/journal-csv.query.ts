import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import { authorise, Money, type Actor } from '#libs/kernel';
import { Reads } from '#platform/database';
import { assertRange } from '../day-range.js';
import { READ_LEDGER } from '../ledger.permissions.js';

const ENTRIES_AT_ONCE = 500;
const COLUMNS = [
  ...['entry', 'day', 'occurred at', 'happened at', 'posted at', 'source kind', 'source', 'description'],
  ...['reverses entry', 'account number', 'account', 'account name', 'debit', 'credit', 'currency'],
];
const OPTIONS = { escape_formulas: true, record_delimiter: '\r\n' } as const;

interface Row {
  number: string;
  occurred_on: string;
  occurred_at: Date;
  happened_at: Date | null;
  posted_at: Date;
  source_kind: string;
  source_id: string;
  description: string;
  reverses: string | null;
  account_number: number;
  account: string;
  account_name: string;
  amount: string;
  currency: string;
}

/** The journal as CSV (RFC 4180), a posting a line; read and written piece by piece, whatever its length. */
@Injectable()
export class JournalCsvQuery {
  constructor(private readonly reads: Reads) {}

  /** @param input.from the first day, inclusive; `to` the last @throws ledger.bad-range, before the first piece */
  lines(actor: Actor, input: { from?: string; to?: string }): AsyncGenerator<string> {
    authorise(actor, READ_LEDGER);
    assertRange(input.from, input.to);
    return this.pieces(input);
  }

  private async *pieces({ from, to }: { from?: string; to?: string }): AsyncGenerator<string> {
    yield stringify([COLUMNS], OPTIONS);
    // What is posted while the file is read is not in it: some of it might lie before the place that is read.
    const newest = await this.reads.one<{ number: string }>(
      'SELECT coalesce(max(number), 0)::text AS number FROM ledger.entry',
    );
    let after: [string | null, string | null] = [null, null];
    for (;;) {
      const rows = await this.reads.query<Row>(PIECE, [from ?? null, to ?? null, newest?.number, ...after]);
      const last = rows.at(-1);
      if (!last) return;
      yield stringify(rows.map(toCells), OPTIONS);
      after = [last.occurred_on, last.number];
    }
  }
}

const PIECE = `
  SELECT e.number, e.occurred_on::text, e.occurred_at, e.happened_at, e.posted_at, e.source_kind, e.source_id,
    e.description, (SELECT r.number FROM ledger.entry r WHERE r.id = e.reverses_id)::text AS reverses,
    a.number AS account_number, p.account, a.name AS account_name, p.amount, p.currency
  FROM (
    SELECT * FROM ledger.entry
    WHERE occurred_on BETWEEN coalesce($1, '-infinity'::date) AND coalesce($2, 'infinity'::date) AND number <= $3::bigint
      AND ($4::date IS NULL OR (occurred_on, number) > ($4, $5::bigint))
    ORDER BY occurred_on, number LIMIT ${ENTRIES_AT_ONCE}
  ) e
  JOIN ledger.posting p ON p.entry_id = e.id JOIN ledger.account a ON a.code = p.account
  ORDER BY e.occurred_on, e.number, p.id`;

function toCells(row: Row): (string | number)[] {
  const amount = Money.of(BigInt(row.amount), row.currency);
  const sides = amount.minor > 0n ? [amount.toDecimal(), ''] : ['', amount.negated().toDecimal()];
  return [
    ...[row.number, row.occurred_on, row.occurred_at.toISOString(), row.happened_at?.toISOString() ?? ''],
    ...[row.posted_at.toISOString(), row.source_kind, row.source_id, row.description, row.reverses ?? ''],
    ...[row.account_number, row.account, row.account_name, ...sides, row.currency],
  ];
}
