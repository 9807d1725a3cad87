import { once } from '../ground/database.js';

const LOADED = [
  ...['payments.attempt', 'payments.receipt', 'payments.invoice', 'finance.sale', 'finance.sale_line'],
  ...['ledger.deferral', 'ledger.deferral_counted', 'ledger.recognition_run'],
];

/**
 * What the reports read beside the ledger: for each entry of an order its payment, tax receipt, sale and a deferral of a
 * year, and for each tenth an invoice that is not paid yet. Revenue is recognised until the day before yesterday.
 */
export async function loadSales(ownerUrl: string): Promise<void> {
  for (const sql of [ATTEMPTS, RECEIPTS, INVOICES, SALES, LINES, RUN, DEFERRALS, COUNTED]) await once(ownerUrl, sql);
  for (const table of LOADED) await once(ownerUrl, `VACUUM ANALYZE ${table}`);
}

/** Orders (o) as entries name them: a buyer of two thousand, a title of twelve, an article for each. */
const ORDERS = `
  (SELECT e.number AS n, md5('request-' || e.number)::uuid AS request_id, e.occurred_at AS at,
    md5('buyer-' || e.number % 2000)::uuid AS buyer_id, 'Buyer ' || e.number % 2000 AS buyer,
    'R-2026-' || lpad(e.number::text, 9, '0') AS reference, 'L-2026-' || lpad(e.number::text, 9, '0') AS licence,
    (SELECT max(abs(p.amount)) FROM ledger.posting p WHERE p.entry_id = e.id) AS net,
    CASE e.number % 3 WHEN 0 THEN 'EUR' ELSE 'GBP' END AS currency
  FROM ledger.entry e WHERE e.source_kind = 'order') o`;

const TAX = `div(o.net * 20, 100)::bigint`;
const TAXED = `'standard', 2000, 1, (ARRAY['GB', 'DE', 'FR', 'KE'])[1 + o.n % 4], 'domestic',
  jsonb_build_object('isConfirmed', o.n % 50 > 0, 'billingCountry', 'GB')`;
const TAX_COLUMNS = 'tax, tax_treatment, tax_rate_bp, tax_table_version, tax_country, tax_reason, tax_evidence';

const ATTEMPTS = `
  INSERT INTO payments.attempt (id, mode, request_id, reference, licence_reference, organisation_id, organisation_name,
    requester_id, started_by, headline, item_count, state, currency, amount, charge_id, received_currency,
    received_amount, settled_at, paid_at, created_at, updated_at, ${TAX_COLUMNS})
  SELECT md5('attempt-' || o.n)::uuid, 'sandbox', o.request_id, o.reference, o.licence, o.buyer_id, o.buyer, o.buyer_id,
    o.buyer_id, 'The tide comes in', 1, 'settled', o.currency, o.net + ${TAX}, 'ch_' || o.n, o.currency, o.net + ${TAX},
    o.at, o.at, o.at, o.at, ${TAX}, ${TAXED}
  FROM ${ORDERS}`;

const RECEIPTS = `
  INSERT INTO payments.receipt (id, legal_entity, serial, number, attempt_id, organisation_id, reference,
    licence_reference, headline, currency, amount, document, issued_at, ${TAX_COLUMNS})
  SELECT md5('receipt-' || o.n)::uuid, 'IMP', o.n, 'IMP-' || o.n, md5('attempt-' || o.n)::uuid, o.buyer_id, o.reference,
    o.licence, 'The tide comes in', o.currency, o.net + ${TAX}, '{}', o.at, ${TAX}, ${TAXED}
  FROM ${ORDERS}`;

const INVOICES = `
  INSERT INTO payments.invoice (id, mode, request_id, reference, licence_reference, organisation_id, organisation_name,
    requester_id, issued_by, headline, item_count, state, legal_entity, serial, number, currency, amount, terms_days,
    issued_at, due_on, document, updated_at, ${TAX_COLUMNS})
  SELECT md5('invoice-' || o.n)::uuid, 'sandbox', md5('on-account-' || o.n)::uuid, o.reference, o.licence, o.buyer_id,
    o.buyer, o.buyer_id, o.buyer_id, 'The tide comes in', 1, CASE WHEN o.at < now() - interval '30 days' THEN 'overdue'
    ELSE 'open' END, 'IMP', o.n, 'IMP-INV-' || lpad(o.n::text, 7, '0'), o.currency, o.net + ${TAX}, 30, o.at,
    (o.at + interval '30 days')::date, '{}', o.at, ${TAX}, ${TAXED}
  FROM ${ORDERS} WHERE o.n % 10 = 0`;

const SALES = `
  INSERT INTO finance.sale (request_id, licence_id, revision, reference, licence_reference, organisation_id,
    organisation_name, currency, net, territory, issued_at)
  SELECT o.request_id, md5('licence-' || o.n)::uuid, 1, o.reference, o.licence, o.buyer_id, o.buyer, o.currency, o.net,
    (ARRAY['worldwide', 'countries:GB', 'countries:GB,IE', 'except:FR', 'count:17'])[1 + o.n % 5], o.at
  FROM ${ORDERS}`;

const LINES = `
  INSERT INTO finance.sale_line (request_id, position, article_id, headline, title_id, title_name, section, medium, below,
    net)
  SELECT o.request_id, 1, md5('article-' || o.n)::uuid, 'The tide comes in', md5('title-' || o.n % 12)::uuid,
    'Title ' || o.n % 12, (ARRAY['Sea', 'Town', 'Money', 'Sport', 'Arts', NULL])[1 + o.n % 6],
    (ARRAY['website', 'print', 'newsletter'])[1 + o.n % 3], 0, o.net
  FROM ${ORDERS}`;

const RUN = `
  INSERT INTO ledger.recognition_run (day, before_day, run_at) VALUES (current_date - 2, current_date - 3, now())`;

const DEFERRALS = `
  INSERT INTO ledger.deferral (id, source_kind, source_id, reference, from_account, to_account, amount, currency,
    first_day, last_day, made_at)
  SELECT md5('deferral-' || o.n)::uuid, 'order', o.request_id::text, o.licence, 'deferred-revenue', 'licence-revenue',
    o.net, o.currency, o.at::date, o.at::date + 364, o.at
  FROM ${ORDERS}`;

const COUNTED = `
  INSERT INTO ledger.deferral_counted (deferral_id, day)
  SELECT id, current_date - 2 FROM ledger.deferral WHERE due_on < current_date - 1`;
