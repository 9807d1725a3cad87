import { Injectable } from '@nestjs/common';
import { authorise, isId, Money, type Actor, type MoneyJson } from '#libs/kernel';
import { decodeCursor, pageSize, Reads, toPage, type Page } from '#platform/database';
import { assertRange, isDay } from '../day-range.js';
import { entryNotFound } from '../ledger.errors.js';
import { READ_LEDGER } from '../ledger.permissions.js';
import { readEntrySentence, type EntrySentence } from './entry-sentence.js';

export interface PostingView {
  account: string;
  accountName: string;
  /** Debit positive, credit negative. */
  amount: MoneyJson;
}

export interface EntryView {
  id: string;
  /** In the order of writing. */
  number: string;
  source: { kind: string; id: string };
  description: string;
  /** What the description says, for other languages; null where it was written by no form of ours. */
  says: EntrySentence | null;
  /** ISO 8601. */
  occurredAt: string;
  /** Before `occurredAt` when it was heard of after its month had been closed; null otherwise. */
  happenedAt: string | null;
  postedAt: string;
  reversesId: string | null;
  /** The entry that reverses this one. */
  reversedById: string | null;
  postings: PostingView[];
}

interface EntryRow {
  id: string;
  number: string;
  source_kind: string;
  source_id: string;
  description: string;
  occurred_on: string;
  occurred_at: Date;
  happened_at: Date | null;
  posted_at: Date;
  reverses_id: string | null;
  reversed_by_id: string | null;
  postings: { account: string; name: string; amount: string; currency: string }[];
}

/** Amounts as text: JSON numbers would lose digits of a bigint. */
const SELECT = `
  SELECT e.id, e.number, e.source_kind, e.source_id, e.description, e.occurred_on::text, e.occurred_at,
    e.happened_at, e.posted_at, e.reverses_id, (SELECT r.id FROM ledger.entry r WHERE r.reverses_id = e.id) AS reversed_by_id,
    (SELECT json_agg(json_build_object('account', p.account, 'name', a.name, 'amount', p.amount::text,
       'currency', p.currency) ORDER BY p.id)
     FROM ledger.posting p JOIN ledger.account a ON a.code = p.account WHERE p.entry_id = e.id) AS postings
  FROM ledger.entry e`;

const LATEST_FIRST = 'ORDER BY e.occurred_on DESC, e.number DESC';
const LIST = `
  ${SELECT}
  WHERE ($1::date IS NULL OR (e.occurred_on, e.number) < ($1, $2::bigint))
    AND e.occurred_on BETWEEN coalesce($3, '-infinity'::date) AND coalesce($4, 'infinity'::date)
  ${LATEST_FIRST} LIMIT $5`;
/**
 * The totals know on which days an account was touched, so one that seldom is does not read the whole journal. A page
 * may begin within a day that has nothing left, and needs one day more than entries.
 */
const LIST_OF_ACCOUNT = `
  WITH touched AS (
    SELECT DISTINCT day FROM ledger.v_day
    WHERE account = $6 AND day BETWEEN coalesce($3, '-infinity'::date) AND coalesce(least($1::date, $4), 'infinity'::date)
    ORDER BY day DESC LIMIT $5::int + 1
  )
  ${SELECT}
  WHERE e.id IN (
    SELECT e.id
    FROM touched CROSS JOIN LATERAL (
      SELECT DISTINCT e.id, e.occurred_on, e.number FROM ledger.posting p JOIN ledger.entry e ON e.id = p.entry_id
      WHERE p.account = $6 AND p.occurred_on = touched.day AND ($1 IS NULL OR (e.occurred_on, e.number) < ($1, $2::bigint))
    ) e
    ORDER BY touched.day DESC, e.number DESC LIMIT $5
  ) ${LATEST_FIRST}`;

/** Entries with their postings: the journal. */
@Injectable()
export class EntryQuery {
  constructor(private readonly reads: Reads) {}

  /**
   * The latest day first, and the last written first within it.
   *
   * @param input.account only entries that touch this account
   * @param input.from the first day, inclusive; `to` the last
   * @throws database.bad-cursor, ledger.bad-range
   */
  async list(
    actor: Actor,
    input: { account?: string; from?: string; to?: string; cursor?: string; limit?: number },
  ): Promise<Page<EntryView>> {
    authorise(actor, READ_LEDGER);
    assertRange(input.from, input.to);
    const limit = pageSize(input.limit);
    const [day, number] = decodeCursor(input.cursor, 2) ?? [];
    if (number !== undefined && !(isDay(day ?? '') && /^\d{1,18}$/.test(number))) decodeCursor('!', 2);
    const place = [day ?? null, number ?? null, input.from ?? null, input.to ?? null, limit + 1];
    const rows = await (input.account === undefined
      ? this.reads.query<EntryRow>(LIST, place)
      : this.reads.query<EntryRow>(LIST_OF_ACCOUNT, [...place, input.account]));
    const { items, nextCursor } = toPage(rows, limit, (row) => [row.occurred_on, row.number]);
    return { items: items.map(toView), nextCursor };
  }

  /** @throws ledger.entry-not-found */
  async one(actor: Actor, id: string): Promise<EntryView> {
    authorise(actor, READ_LEDGER);
    const row = isId(id) ? await this.reads.one<EntryRow>(`${SELECT} WHERE e.id = $1`, [id]) : undefined;
    if (!row) throw entryNotFound();
    return toView(row);
  }

  /** What was posted about these sources, oldest first; for the contexts above, which have authorised already. */
  async ofSources(sources: readonly { kind: string; id: string }[]): Promise<EntryView[]> {
    const rows = await this.reads.query<EntryRow>(
      `${SELECT}
       WHERE (e.source_kind, e.source_id) IN (SELECT * FROM unnest($1::text[], $2::text[])) ORDER BY e.number`,
      [sources.map((source) => source.kind), sources.map((source) => source.id)],
    );
    return rows.map(toView);
  }
}

function toView(row: EntryRow): EntryView {
  return {
    id: row.id,
    number: row.number,
    source: { kind: row.source_kind, id: row.source_id },
    ...{ description: row.description, says: readEntrySentence(row.description) },
    occurredAt: row.occurred_at.toISOString(),
    happenedAt: row.happened_at?.toISOString() ?? null,
    postedAt: row.posted_at.toISOString(),
    reversesId: row.reverses_id,
    reversedById: row.reversed_by_id,
    postings: row.postings.map(({ account, name, amount, currency }) => ({
      account,
      accountName: name,
      amount: Money.of(BigInt(amount), currency).toJSON(),
    })),
  };
}
