import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, newId, type Clock } from '#libs/kernel';
import { brokenConstraint, send, type Tx } from '#platform/database';
import { alreadyPosted, periodClosed } from '../ledger.errors.js';
import { assertBalanced, type NewEntry } from './new-entry.js';

/**
 * Writes entries, in the caller's transaction: two statements for any number of them. What happened in a month that is
 * closed by now is booked at the beginning of the first open one, and keeps when it happened.
 */
@Injectable()
export class PostEntry {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /**
   * The transaction fails with what is thrown here.
   *
   * @returns the ids, in the order given
   * @throws ledger.entry-unbalanced, ledger.entry-too-small, ledger.already-posted, ledger.period-closed when its month
   * is closed in this very moment: tried again it is booked
   */
  async within(tx: Tx, ...entries: NewEntry[]): Promise<string[]> {
    for (const entry of entries) assertBalanced(entry);
    const ids = entries.map(() => newId());
    await this.insertEntries(tx, ids, entries);
    await send(
      tx,
      `INSERT INTO ledger.posting (entry_id, account, amount, currency)
       SELECT * FROM unnest($1::uuid[], $2::text[], $3::bigint[], $4::text[])`,
      columns(
        entries.flatMap(({ postings }, index) =>
          postings.map(({ account, amount }) => [ids[index]!, account, amount.minor.toString(), amount.currency]),
        ),
      ),
    );
    return ids;
  }

  private insertEntries(tx: Tx, ids: string[], entries: NewEntry[]): Promise<void> {
    const now = this.clock.now();
    return send(
      tx,
      `INSERT INTO ledger.entry (id, source_kind, source_id, description, occurred_at, happened_at, posted_at)
       SELECT id, kind, source, description, open, nullif(at, open), posted
       FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::timestamptz[], $6::timestamptz[])
         WITH ORDINALITY AS e (id, kind, source, description, at, posted, place), ledger.first_open(at) AS open
       ORDER BY place`,
      columns(
        entries.map(({ source, description, occurredAt }, index) => [
          ids[index]!,
          source.kind,
          source.id,
          description,
          occurredAt.toISOString(),
          now.toISOString(),
        ]),
      ),
      { refusal: (error) => refusalOf(error, entries[0]!) },
    );
  }
}

function refusalOf(error: unknown, { source }: NewEntry): unknown {
  const constraint = brokenConstraint(error);
  if (constraint === 'entry_in_open_period') return periodClosed();
  return constraint === 'entry_once_per_source' ? alreadyPosted(source.kind, source.id) : error;
}

/** Rows turned into the columns that `unnest` takes. */
function columns(rows: string[][]): string[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column]!));
}
