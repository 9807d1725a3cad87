import type { Pool, PoolClient, QueryResultRow } from 'pg';

/** Every statement by its name: PostgreSQL plans each once per connection. */
export const SQL = {
  session: 'SELECT member_id, organisation_id, name FROM session WHERE token = $1',
  articleByUrl: 'SELECT id, content FROM article WHERE url = $1',
  articleById: 'SELECT id, content FROM article WHERE id = $1',
  keepQuote: 'INSERT INTO quote (id, organisation_id, amount, content) VALUES ($1, $2, $3, $4)',
  quote: 'SELECT id, amount, content FROM quote WHERE id = $1 AND organisation_id = $2',
  addRequest: `INSERT INTO request (id, reference, organisation_id, quote_id, state, licensee, updated_at)
    VALUES ($1, 'R-2026-' || lpad(nextval('request_serial')::text, 5, '0'), $2, $3, 'offered', $4, now()) RETURNING reference`,
  addOffer: 'INSERT INTO offer (id, request_id, amount, terms) VALUES ($1, $2, $3, $4)',
  addHistory: `INSERT INTO history (id, request_id, step, data)
    SELECT gen_random_uuid(), $1, step, $3 FROM unnest($2::text[]) AS step`,
  lockRequest: `SELECT r.id, r.state, r.quote_id, q.amount, q.content FROM request r JOIN quote q ON q.id = r.quote_id
    WHERE r.reference = $1 FOR UPDATE OF r`,
  moveRequest: 'UPDATE request SET state = $2, updated_at = now() WHERE id = $1',
  addAttempt: `INSERT INTO attempt (id, request_id, reference, state, amount, updated_at)
    VALUES ($1, $2, $3, 'created', $4, now())`,
  openAttempt: `WITH moved AS (UPDATE attempt SET state = 'open', session_id = $2, session_url = $3, updated_at = now()
      WHERE id = $1 AND state = 'created' RETURNING id)
    INSERT INTO attempt_history SELECT id, 'open', now() FROM moved`,
  takeEvent: 'INSERT INTO inbox_event VALUES ($1, $2, $3, now()) ON CONFLICT DO NOTHING RETURNING event_id',
  addJob: 'INSERT INTO job (name, key, payload) VALUES ($1, $2, $3) ON CONFLICT (key) DO NOTHING',
  lockJob: `UPDATE job SET locked_at = now() WHERE id = (SELECT id FROM job WHERE name = $1 AND key = $2
      AND locked_at IS NULL FOR UPDATE SKIP LOCKED) RETURNING id`,
  endJob: 'DELETE FROM job WHERE id = $1',
  attempt: 'SELECT id, request_id, reference, amount FROM attempt WHERE session_id = $1',
  settleAttempt: `WITH moved AS (UPDATE attempt SET state = 'settled', updated_at = now()
      WHERE id = $1 AND state = 'open' RETURNING id)
    INSERT INTO attempt_history SELECT id, 'settled', now() FROM moved`,
  addEntries: `INSERT INTO entry SELECT * FROM unnest($1::uuid[], $2::text[], $3::uuid[])`,
  addPostings: 'INSERT INTO posting SELECT * FROM unnest($1::uuid[], $2::text[], $3::bigint[])',
  addLicence: `INSERT INTO licence (id, reference, request_id, state, snapshot) VALUES ($1, $2, $3, 'active', $4)`,
  addItem: `INSERT INTO licence_item VALUES ($1, $2, $3, 'active')`,
  addReceipt: `WITH numbered AS (UPDATE legal_entity SET next_receipt = next_receipt + 1 WHERE code = 'main'
      RETURNING next_receipt - 1 AS number)
    INSERT INTO receipt (number, attempt_id, data) SELECT number, $1, $2 FROM numbered`,
  addTotals: 'INSERT INTO entry_to_total SELECT unnest($1::uuid[])',
  addDeferral: `INSERT INTO deferral VALUES ($1, 'order', $2, $3, current_date, current_date + 365)`,
  addToProject: 'INSERT INTO deferral_to_project VALUES ($1)',
  holdClaim: `INSERT INTO claim (id, request_id, article_id, state, during)
    VALUES ($1, $2, $3, 'held', daterange(current_date, current_date + 400))`,
  activateClaim: `UPDATE claim SET state = 'active', licence_id = $2, during = daterange(current_date, current_date + 365)
    WHERE request_id = $1 AND state = 'held'`,
} as const;

/** Runs the prepared statement of that name. */
export async function run<Row extends QueryResultRow>(
  on: Pool | PoolClient,
  name: keyof typeof SQL,
  values: unknown[],
): Promise<Row[]> {
  return (await on.query<Row>({ name, text: SQL[name], values })).rows;
}

/** The only row. @throws Error when there is none */
export async function one<Row extends QueryResultRow>(
  on: Pool | PoolClient,
  name: keyof typeof SQL,
  values: unknown[],
): Promise<Row> {
  const [row] = await run<Row>(on, name, values);
  if (!row) throw new Error(`${name} found nothing.`);
  return row;
}

export async function transaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}
