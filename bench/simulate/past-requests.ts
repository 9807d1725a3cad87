import { ALL_COUNTRIES, newId, Territory } from '#libs/kernel';
import { examplePriceBook, computeFee, type FeeFacts } from '#libs/pricing';
import type { RuleFacts } from '#libs/licensing';
import { once } from '../ground/database.js';

const PURPOSES = [
  'editorial',
  'editorial',
  'editorial',
  'educational',
  'non-profit',
  'internal',
  'corporate-promotional',
];
const MEDIA: FeeFacts['media'][] = [
  [{ medium: 'web', audience: { kind: 'monthly-users', count: 9_000 } }],
  [{ medium: 'web', audience: { kind: 'monthly-users', count: 60_000 } }],
  [
    { medium: 'web', audience: { kind: 'monthly-users', count: 250_000 } },
    { medium: 'print-newspaper', audience: { kind: 'circulation', count: 120_000 } },
  ],
  [{ medium: 'report', audience: { kind: 'copies', count: 10_000 } }],
  [{ medium: 'magazine', audience: { kind: 'circulation', count: 40_000 } }],
];
const PLACES = [
  [...ALL_COUNTRIES],
  ['GB'],
  ['KE', 'TZ', 'UG'],
  Territory.normalise({ kind: 'region', values: ['Europe'] }).countries,
];
const TERMS: FeeFacts['term'][] = [
  { kind: 'one-time' },
  { kind: 'months', months: 12 },
  { kind: 'months', months: 24 },
  { kind: 'perpetual' },
];
const ORGANISATIONS = 5_000;
const KINDS = 700;

/** One of the kinds of requests that the generated ones are made of. */
interface Kind {
  fee: FeeFacts;
  rule: RuleFacts;
  amount: string;
}

const pick = <T>(from: readonly T[], n: number): T => from[n % from.length]!;

function kindOf(n: number): Kind {
  const book = examplePriceBook('GBP');
  const items = Array.from({ length: n % 11 === 0 ? 6 : 1 }, (_, item) => ({
    ...{ key: newId(), words: 200 + ((n * 131 + item * 17) % 1_900), isExcerpt: false, images: n % 3 === 0 ? 1 : 0 },
    ...{ graphics: 0, videos: 0, translations: n % 7 === 0 ? 1 : 0 },
  }));
  const fee: FeeFacts = {
    ...{ media: pick(MEDIA, n), purpose: pick(PURPOSES, Math.trunc(n / 5)), staff: 30 },
    ...{ countries: pick(PLACES, Math.trunc(n / 3)), term: pick(TERMS, Math.trunc(n / 2)) },
    ...{ exclusivity: n % 17 === 0 ? 'sector' : 'none', alreadyPublished: n % 23 === 0, rush: n % 13 === 0, items },
  };
  const { total } = computeFee(book, fee);
  const rule: RuleFacts = {
    ...{ purpose: fee.purpose, media: fee.media.map(({ medium }) => medium), exclusivity: fee.exclusivity },
    ...{ term: fee.term.kind, months: fee.term.kind === 'months' ? fee.term.months : null, edits: 'none' },
    ...{ alreadyPublished: fee.alreadyPublished, amount: total.amount, currency: total.currency },
    ...{ minorPictured: false, unclearedParts: n % 29 === 0 ? 1 : 0, items: items.length, isExcerpt: false },
    ...{ standing: n % 2 === 0 ? 'known' : 'new', emailVerified: true, buyerKind: 'publisher' },
    ...{ buyerKindVerified: false, buyerCountry: 'GB', countryList: 'clean', hasInvoiceTerms: false },
  };
  return { fee, rule, amount: total.amount };
}

/** A title with a price book in force and so many past requests of the last year, of many organisations. */
export async function loadPastRequests(ownerUrl: string, total: number): Promise<{ titleId: string }> {
  const titleId = newId();
  await once(
    ownerUrl,
    `INSERT INTO catalogue.title (id, name, language, created_at, updated_at) VALUES ($1, 'The Quay Post', 'en', now(), now())`,
    [titleId],
  );
  const bookId = newId();
  await once(
    ownerUrl,
    `INSERT INTO pricing.price_book (id, title_id, currency, created_at) VALUES ($1, $2, 'GBP', now())`,
    [bookId, titleId],
  );
  await once(
    ownerUrl,
    `INSERT INTO pricing.price_book_version
       (id, price_book_id, version, data, effective_from, drafted_by, published_by, published_at)
     VALUES ($1, $2, 1, $3, '2020-01-01', $4, $5, now())`,
    [newId(), bookId, JSON.stringify(examplePriceBook('GBP')), newId(), newId()],
  );
  const kinds = Array.from({ length: KINDS }, (_, n) => kindOf(n));
  await once(ownerUrl, FILL, [titleId, total, JSON.stringify(kinds), ORGANISATIONS]);
  await once(ownerUrl, 'ANALYZE licensing.request');
  await once(ownerUrl, 'ANALYZE licensing.quote');
  return { titleId };
}

/** Ids count up, so that they lie in the table as they would have come. */
const FILL = `
  WITH kind AS (
    SELECT (n - 1)::int AS n, value FROM jsonb_array_elements($3::jsonb) WITH ORDINALITY AS k (value, n)
  ), past AS (
    SELECT n, now() - interval '1 year' * (1 - n::float8 / $2::int) + interval '1 second' AS at,
      lpad(to_hex(n), 12, '0') AS tail, ('0198c0de-0000-7000-8000-' || lpad(to_hex(n % $4::int), 12, '0'))::uuid AS organisation
    FROM generate_series(1, $2::int) AS n
  ), quote AS (
    INSERT INTO licensing.quote (id, title_id, currency, amount, outcome, content, facts, price_book_id,
      price_book_version, created_at, expires_at)
    SELECT ('0198c0de-1111-7000-8000-' || tail)::uuid, $1, 'GBP', (value ->> 'amount')::bigint, 'review', '{}',
      value -> 'fee', gen_random_uuid(), 1, at, at + interval '30 days'
    FROM past JOIN kind ON kind.n = past.n % ${KINDS}
  )
  INSERT INTO licensing.request (id, year, kind, organisation_id, requester_id, requester_name, licensee, state, quote_id,
    title_id, title_name, headline, language, direction, item_count, currency, amount, rush, reasons, ruling,
    submitted_at, updated_at)
  SELECT ('0198c0de-2222-7000-8000-' || tail)::uuid, 2026, 'quote', organisation, 'member', 'Achieng Odhiambo',
    jsonb_build_object('name', 'Kisumu Daily ' || past.n % $4::int, 'country', 'KE', 'kind', 'publisher', 'kindVerified', false),
    'withdrawn', ('0198c0de-1111-7000-8000-' || tail)::uuid, $1, 'The Quay Post', 'The ferry that counted crates', 'en', 'ltr',
    1, 'GBP', (value ->> 'amount')::bigint, false, '[]',
    jsonb_build_object('ruleSet', 'shipped', 'version', 1, 'rule', NULL, 'facts', value -> 'rule', 'country', NULL), at, at
  FROM past JOIN kind ON kind.n = past.n % ${KINDS}`;
