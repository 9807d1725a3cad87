import { Injectable } from '@nestjs/common';
import { authorise, Money, type Actor, type MoneyJson } from '#libs/kernel';
import { decodeCursor, pageSize, Reads, toPage, type Page } from '#platform/database';
import { READ_LEDGER } from '../ledger.permissions.js';

export interface PostingView {
  account: string;
  accountName: string;
  /** Debit positive, credit negative. */
  amount: MoneyJson;
}

export interface EntryView {
  id: string;
  source: { kind: string; id: string };
  description: string;
  /** ISO 8601. */
  occurredAt: string;
  postedAt: string;
  reversesId: string | null;
  postings: PostingView[];
}

interface EntryRow {
  id: string;
  number: string;
  source_kind: string;
  source_id: string;
  description: string;
  occurred_at: Date;
  posted_at: Date;
  reverses_id: string | null;
  postings: { account: string; name: string; amount: string; currency: string }[];
}

/** Amounts as text: JSON numbers would lose digits of a bigint. */
const SELECT = `
  SELECT e.id, e.number, e.source_kind, e.source_id, e.description, e.occurred_at, e.posted_at, e.reverses_id,
    (SELECT json_agg(json_build_object('account', p.account, 'name', a.name, 'amount', p.amount::text,
       'currency', p.currency) ORDER BY p.id)
     FROM ledger.posting p JOIN ledger.account a ON a.code = p.account WHERE p.entry_id = e.id) AS postings
  FROM ledger.entry e`;

/** Entries with their postings, the last written first. */
@Injectable()
export class EntryQuery {
  constructor(private readonly reads: Reads) {}

  /** @param input.account only entries that touch this account @throws database.bad-cursor */
  async list(actor: Actor, input: { account?: string; cursor?: string; limit?: number }): Promise<Page<EntryView>> {
    authorise(actor, READ_LEDGER);
    const limit = pageSize(input.limit);
    const [after] = decodeCursor(input.cursor, 1) ?? [];
    if (after !== undefined && !/^\d{1,18}$/.test(after)) decodeCursor('!', 1);
    const rows = await this.reads.query<EntryRow>(
      `${SELECT}
       WHERE ($1::bigint IS NULL OR e.number < $1)
         AND ($2::text IS NULL OR EXISTS (SELECT 1 FROM ledger.posting p WHERE p.entry_id = e.id AND p.account = $2))
       ORDER BY e.number DESC LIMIT $3`,
      [after ?? null, input.account ?? null, limit + 1],
    );
    const { items, nextCursor } = toPage(rows, limit, (row) => [row.number]);
    return { items: items.map(toView), nextCursor };
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
    source: { kind: row.source_kind, id: row.source_id },
    description: row.description,
    occurredAt: row.occurred_at.toISOString(),
    postedAt: row.posted_at.toISOString(),
    reversesId: row.reverses_id,
    postings: row.postings.map(({ account, name, amount, currency }) => ({
      account,
      accountName: name,
      amount: Money.of(BigInt(amount), currency).toJSON(),
    })),
  };
}
