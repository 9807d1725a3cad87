import { Injectable } from '@nestjs/common';
import { authorise, isCurrency, Money, type Actor, type MoneyJson } from '#libs/kernel';
import { decodeCursor, pageSize, Reads, toPage } from '#platform/database';
import { totalsSql } from '../balance/totals-sql.js';
import { readEntrySentence, type EntrySentence } from '../entry/entry-sentence.js';
import { assertRange, isDay } from '../day-range.js';
import { accountNotFound, unknownCurrency } from '../ledger.errors.js';
import { READ_LEDGER } from '../ledger.permissions.js';
import type { AccountKind } from './accounts.js';

/** One posting of an account. */
export interface StatementLine {
  postingId: string;
  entryId: string;
  source: { kind: string; id: string };
  description: string;
  /** What the description says, for other languages; null where it was written by no form of ours. */
  says: EntrySentence | null;
  /** ISO 8601. */
  occurredAt: string;
  /** Debit positive, credit negative. */
  amount: MoneyJson;
}

export interface StatementView {
  account: { code: string; number: number; name: string; kind: AccountKind; normalSide: 'debit' | 'credit' };
  currency: string;
  /** Debit minus credit before the first day; and until the last. */
  opening: MoneyJson;
  debit: MoneyJson;
  credit: MoneyJson;
  closing: MoneyJson;
  items: StatementLine[];
  nextCursor: string | null;
}

export interface StatementInput {
  account: string;
  currency: string;
  /** ISO dates, inclusive. */
  from?: string;
  to?: string;
  cursor?: string;
  limit?: number;
}

interface LineRow {
  id: string;
  entry_id: string;
  source_kind: string;
  source_id: string;
  description: string;
  occurred_on: string;
  occurred_at: Date;
  amount: string;
}

/** What happened on an account in a currency: its postings, the latest day first, between two balances. */
@Injectable()
export class StatementQuery {
  constructor(private readonly reads: Reads) {}

  /** @throws ledger.account-not-found, ledger.bad-range, ledger.unknown-currency, database.bad-cursor */
  async of(actor: Actor, input: StatementInput): Promise<StatementView> {
    authorise(actor, READ_LEDGER);
    assertRange(input.from, input.to);
    if (!isCurrency(input.currency)) throw unknownCurrency();
    const account = await this.account(input.account);
    const [sums, page] = await Promise.all([this.sums(input), this.lines(input)]);
    return { account, currency: input.currency, ...sums, ...page };
  }

  private async account(code: string): Promise<StatementView['account']> {
    const found = await this.reads.one<StatementView['account']>(
      'SELECT code, number, name, kind, normal_side AS "normalSide" FROM ledger.account WHERE code = $1',
      [code],
    );
    if (!found) throw accountNotFound();
    return found;
  }

  private async sums({ account, currency, from, to }: StatementInput) {
    const row = await this.reads.one<{ opening: string; debit: string; credit: string }>(
      `SELECT coalesce(sum(debit - credit) FILTER (WHERE day < $3::date), 0)::text AS opening,
         coalesce(sum(debit) FILTER (WHERE $3::date IS NULL OR day >= $3), 0)::text AS debit,
         coalesce(sum(credit) FILTER (WHERE $3::date IS NULL OR day >= $3), 0)::text AS credit
       FROM (${totalsSql('account = $1 AND currency = $2 AND ($4::date IS NULL OR day <= $4)')}) t`,
      [account, currency, from ?? null, to ?? null],
    );
    const money = (minor: string | undefined): Money => Money.of(BigInt(minor ?? '0'), currency);
    const [opening, debit, credit] = [money(row?.opening), money(row?.debit), money(row?.credit)];
    const closing = opening.plus(debit).minus(credit);
    return {
      opening: opening.toJSON(),
      debit: debit.toJSON(),
      credit: credit.toJSON(),
      closing: closing.toJSON(),
    };
  }

  private async lines(input: StatementInput): Promise<Pick<StatementView, 'items' | 'nextCursor'>> {
    const limit = pageSize(input.limit);
    const [day, id] = decodeCursor(input.cursor, 2) ?? [];
    if (id !== undefined && !(isDay(day ?? '') && /^\d{1,18}$/.test(id))) decodeCursor('!', 2);
    const rows = await this.reads.query<LineRow>(
      `SELECT p.id, p.entry_id, e.source_kind, e.source_id, e.description, p.occurred_on::text, e.occurred_at, p.amount
       FROM ledger.posting p JOIN ledger.entry e ON e.id = p.entry_id
       WHERE p.account = $1 AND p.currency = $2
         AND p.occurred_on BETWEEN coalesce($3, '-infinity'::date) AND coalesce($4, 'infinity'::date)
         AND ($5::date IS NULL OR (p.occurred_on, p.id) < ($5, $6::bigint))
       ORDER BY p.occurred_on DESC, p.id DESC LIMIT $7`,
      [input.account, input.currency, input.from ?? null, input.to ?? null, day ?? null, id ?? null, limit + 1],
    );
    const { items, nextCursor } = toPage(rows, limit, (row) => [row.occurred_on, row.id]);
    return { items: items.map((row) => toLine(row, input.currency)), nextCursor };
  }
}

const toLine = (row: LineRow, currency: string): StatementLine => ({
  postingId: row.id,
  entryId: row.entry_id,
  source: { kind: row.source_kind, id: row.source_id },
  ...{ description: row.description, says: readEntrySentence(row.description) },
  occurredAt: row.occurred_at.toISOString(),
  amount: Money.of(BigInt(row.amount), currency).toJSON(),
});
