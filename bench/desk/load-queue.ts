import { once } from '../ground/database.js';

const ORGANISATIONS = 2_000;

/**
 * So many requests that wait for a person, of many organisations, with the reasons and media of real ones. Ids count up,
 * so that they lie in the table as they would have come. The triggers that tell the desk are spared the noise.
 */
export async function loadQueue(ownerUrl: string, total: number): Promise<void> {
  await once(ownerUrl, 'ALTER TABLE licensing.request DISABLE TRIGGER USER');
  await once(ownerUrl, ORGANISATIONS_SQL, [ORGANISATIONS]);
  await once(ownerUrl, REQUESTS_SQL, [total, ORGANISATIONS, JSON.stringify(CONTENT)]);
  await once(ownerUrl, 'ALTER TABLE licensing.request ENABLE TRIGGER USER');
  for (const table of ['licensing.request', 'licensing.quote', 'identity.organisation']) {
    await once(ownerUrl, `VACUUM ANALYZE ${table}`);
  }
}

/** As much of a quote as the queue looks at, padded to the size of a real one. */
const CONTENT = {
  use: {
    purpose: 'corporate-promotional',
    media: [
      { medium: 'web', audience: { kind: 'monthly-users', count: 9_000 } },
      { medium: 'print-newspaper', audience: { kind: 'circulation', count: 40_000 } },
    ],
  },
  countries: ['GB', 'IE'],
  lines: Array.from({ length: 14 }, (_, n) => ({ code: `line-${n}`, label: 'A line of the price', factor: '1.25' })),
};

const ORGANISATIONS_SQL = `
  INSERT INTO identity.organisation (id, name, country, kind, created_at, updated_at)
  SELECT ('0198c0de-3333-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'Kisumu Daily ' || n, 'KE', 'publisher',
    now(), now()
  FROM generate_series(0, $1::int - 1) AS n`;

const REQUESTS_SQL = `
  WITH waiting AS (
    SELECT n, lpad(to_hex(n), 12, '0') AS tail,
      date_trunc('milliseconds', now()) + (n * 7919 % $1::int - $1::int / 2) * interval '3 seconds' AS promised,
      ('0198c0de-3333-7000-8000-' || lpad(to_hex(n % $2::int), 12, '0'))::uuid AS organisation
    FROM generate_series(1, $1::int) AS n
  ), quote AS (
    INSERT INTO licensing.quote (id, title_id, currency, amount, outcome, content, facts, price_book_id,
      price_book_version, created_at, expires_at)
    SELECT ('0198c0de-4444-7000-8000-' || tail)::uuid, gen_random_uuid(), 'GBP', 12000, 'review', $3::jsonb, '{}',
      gen_random_uuid(), 1, now(), now() + interval '30 days'
    FROM waiting
  )
  INSERT INTO licensing.request (id, year, kind, organisation_id, requester_id, requester_name, licensee, state, quote_id,
    title_name, headline, language, direction, item_count, currency, amount, rush, reasons, submitted_at, updated_at,
    promised_at, review_since, assignee_id, assignee_name, assigned_at)
  SELECT ('0198c0de-5555-7000-8000-' || tail)::uuid, 2026, 'quote', organisation, 'member', 'Achieng Odhiambo',
    jsonb_build_object('name', 'Kisumu Daily', 'country', 'KE', 'kind', 'publisher', 'kindVerified', false),
    'in_review', ('0198c0de-4444-7000-8000-' || tail)::uuid, 'The Quay Post', 'The ferry that counted crates ' || n,
    'en', 'ltr', 1, 'GBP', 12000, n % 13 = 0,
    '[{"code": "promotional", "message": "The purpose is promotional."}, {"code": "new-buyer", "message": "A new buyer."}]',
    promised - interval '1 day', promised - interval '1 day', promised, promised - interval '1 day',
    CASE WHEN n % 3 = 0 THEN 'somebody' END, CASE WHEN n % 3 = 0 THEN 'Nora Wells' END,
    CASE WHEN n % 3 = 0 THEN now() END
  FROM waiting`;
