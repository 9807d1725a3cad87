import pg from 'pg';
import type { TestDatabase } from './test-database.js';

/** Tables that may change although a request is refused, and why. */
const BOOKKEEPING: readonly RegExp[] = [
  // Attempts are counted so that they can be limited.
  /^identity\.\w+_rate$/,
  // A session that has run out is removed by whoever shows it; a sign-in that lacks its second factor begins one.
  /^identity\.\w+_session$/,
  // What the auth library holds between two steps of a sign-in.
  /^identity\.\w+_token$/,
  // A key is taken before the work and given back after a refusal.
  /^platform\.idempotency_key$/,
  // An address that led nowhere is remembered for a while, so that it is not fetched again and again.
  /^catalogue\.import_failure$/,
];

export interface RowCounts {
  /** Rows of every table but those that only keep the house in order. */
  now(): Promise<Record<string, number>>;
  close(): Promise<void>;
}

/** Counts rows as the owner, jobs included. */
export async function rowCounts(database: Pick<TestDatabase, 'ownerUrl'>): Promise<RowCounts> {
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
      WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
  );
  const tables = rows.map(({ name }) => name).filter((name) => !BOOKKEEPING.some((pattern) => pattern.test(name)));
  const columns = tables.map((name) => `(SELECT count(*)::int FROM ${name}) AS "${name}"`);
  const text = `SELECT ${columns.join(', ')}`;
  const ask = async <T extends pg.QueryResultRow>(name: string, sql: string): Promise<T> =>
    (await client.query<T>({ name, text: sql })).rows[0]!;
  let known: { snapshot: string; rows: Record<string, number> } | undefined;
  return {
    // Whoever writes has a transaction's number, so the same snapshot is the same rows: most refusals write nothing.
    now: async () => {
      const { snapshot } = await ask<{ snapshot: string }>(
        'snapshot',
        'SELECT pg_current_snapshot()::text AS snapshot',
      );
      if (known?.snapshot !== snapshot) known = { snapshot, rows: await ask<Record<string, number>>('rows', text) };
      return known.rows;
    },
    close: () => client.end(),
  };
}
