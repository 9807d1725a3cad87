import { Injectable } from '@nestjs/common';
import { authorise, isId, Money, type Actor, type MoneyJson } from '#libs/kernel';
import { decodeCursor, pageSize, Reads, toPage, type Page } from '#platform/database';
import { entryNotFound } from '../ledger.errors.js';
import { READ_LEDGER } from '../ledger.permissions.js';
import { SHARES } from './shares-sql.js';

/** What one source earned with an entry. */
export interface ShareView {
  id: string;
  source: { kind: string; id: string };
  /** By which all of it was put aside; null when no entry did. */
  entryId: string | null;
  /** `L-2026-00042` */
  reference: string;
  /** ISO dates, inclusive. */
  firstDay: string;
  lastDay: string;
  /** All that is earned over these days. */
  whole: MoneyJson;
  /** Earned until the day of the entry, this share included. */
  earned: MoneyJson;
  share: MoneyJson;
}

interface Row {
  id: string;
  source_kind: string;
  source_id: string;
  entry_id: string | null;
  reference: string;
  first_day: string;
  last_day: string;
  currency: string;
  amount: string;
  earned: string;
  share: string;
}

/** From what an entry of earned revenue is made. */
@Injectable()
export class SharesQuery {
  constructor(private readonly reads: Reads) {}

  /** By reference; empty for entries of another kind. @throws ledger.entry-not-found, database.bad-cursor */
  async ofEntry(actor: Actor, input: { entryId: string; cursor?: string; limit?: number }): Promise<Page<ShareView>> {
    authorise(actor, READ_LEDGER);
    const limit = pageSize(input.limit);
    const [reference, id] = decodeCursor(input.cursor, 2) ?? [];
    if (id !== undefined && !isId(id)) decodeCursor('!', 2);
    const entry = isId(input.entryId) ? await this.sourceOf(input.entryId) : undefined;
    if (!entry) throw entryNotFound();
    if (entry.kind !== 'recognition') return { items: [], nextCursor: null };
    const rows = await this.reads.query<Row>(
      `SELECT id, source_kind, source_id, reference, first_day::text, last_day::text, currency, amount::text,
         earned::text, share::text, (SELECT e.id FROM ledger.entry e
           WHERE e.source_kind = shares.source_kind AND e.source_id = shares.source_id) AS entry_id
       FROM (${SHARES}) shares
       WHERE currency = $2 AND from_account = $3 AND to_account = $4 AND share <> 0
         AND ($5::text IS NULL OR (reference, id) > ($5, $6::uuid))
       ORDER BY reference, id LIMIT $7`,
      [...entry.id.split('/'), reference ?? null, id ?? null, limit + 1],
    );
    const { items, nextCursor } = toPage(rows, limit, (row) => [row.reference, row.id]);
    return { items: items.map(toView), nextCursor };
  }

  private sourceOf(entryId: string): Promise<{ kind: string; id: string } | undefined> {
    return this.reads.one('SELECT source_kind AS kind, source_id AS id FROM ledger.entry WHERE id = $1', [entryId]);
  }
}

function toView(row: Row): ShareView {
  const money = (amount: string): MoneyJson => Money.of(BigInt(amount), row.currency).toJSON();
  return {
    id: row.id,
    source: { kind: row.source_kind, id: row.source_id },
    entryId: row.entry_id,
    reference: row.reference,
    firstDay: row.first_day,
    lastDay: row.last_day,
    whole: money(row.amount),
    earned: money(row.earned),
    share: money(row.share),
  };
}
