import { once } from '../ground/database.js';

const DAYS = 1_000;

/** So many entries of a thousand days, two postings each; the triggers that guard single ones are spared. */
export async function loadEntries(ownerUrl: string, entries: number): Promise<void> {
  for (const table of ['ledger.entry', 'ledger.posting'])
    await once(ownerUrl, `ALTER TABLE ${table} DISABLE TRIGGER USER`);
  await once(ownerUrl, ENTRIES_SQL, [entries, DAYS]);
  await once(ownerUrl, POSTINGS_SQL);
  await once(ownerUrl, `INSERT INTO ledger.entry_to_total SELECT id FROM ledger.entry WHERE source_id LIKE 'bench-%'`);
  for (const table of ['ledger.entry', 'ledger.posting']) {
    await once(ownerUrl, `ALTER TABLE ${table} ENABLE TRIGGER USER`);
    await once(ownerUrl, `VACUUM ANALYZE ${table}`);
  }
}

const ENTRIES_SQL = `
  INSERT INTO ledger.entry (id, source_kind, source_id, description, occurred_at, posted_at)
  SELECT gen_random_uuid(), (ARRAY['order', 'payment', 'payment-fee', 'refund'])[1 + n % 4], 'bench-' || n,
    'Card payment for R-2026-' || lpad((n % 99999)::text, 5, '0'), at, at
  FROM (SELECT n, now() - make_interval(days => $2::int - (n::bigint * $2 / $1)::int) AS at
    FROM generate_series(1, $1::int) AS n) e`;

/** Each kind moves money between its own two accounts, in two currencies. */
const POSTINGS_SQL = `
  INSERT INTO ledger.posting (entry_id, account, amount, currency, occurred_on)
  SELECT e.id, side.account, side.sign * (100 + e.number % 50000), CASE e.number % 3 WHEN 0 THEN 'EUR' ELSE 'GBP' END,
    e.occurred_on
  FROM ledger.entry e
  JOIN (VALUES ('order', 'receivable', 1), ('order', 'deferred-revenue', -1), ('payment', 'stripe', 1),
    ('payment', 'receivable', -1), ('payment-fee', 'stripe-fees', 1), ('payment-fee', 'stripe', -1),
    ('refund', 'unapplied-payments', 1), ('refund', 'stripe', -1)) AS side (kind, account, sign)
    ON side.kind = e.source_kind
  WHERE e.source_id LIKE 'bench-%'`;
