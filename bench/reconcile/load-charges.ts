import { newId } from '#libs/kernel';
import { once } from '../ground/database.js';
import { SANDBOX_KEY } from '../ground/sandbox.js';

const AT_ONCE = 16;
const AMOUNT = 12_000;

/** Charges of so many, made over the provider's API. @returns their ids */
export async function chargeMany(sandbox: string, count: number): Promise<string[]> {
  const ids: string[] = [];
  const one = async (): Promise<void> => {
    const headers = {
      authorization: `Bearer ${SANDBOX_KEY}`,
      'content-type': 'application/x-www-form-urlencoded',
    };
    const body = new URLSearchParams({
      ...{ amount: String(AMOUNT), currency: 'gbp', payment_method: 'pm_card_visa', confirm: 'true' },
      ...{ 'automatic_payment_methods[enabled]': 'true', 'automatic_payment_methods[allow_redirects]': 'never' },
    }).toString();
    const answer = await fetch(`${sandbox}/v1/payment_intents`, { method: 'POST', headers, body });
    ids.push(((await answer.json()) as { latest_charge: string }).latest_charge);
  };
  const goOn = async (): Promise<void> => {
    while (ids.length < count) await one();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, goOn));
  return ids;
}

/** Our side of them: an attempt with payment and fee in the books for each. */
export async function bookMany(ownerUrl: string, charges: readonly string[]): Promise<void> {
  for (const table of ['ledger.entry', 'ledger.posting'])
    await once(ownerUrl, `ALTER TABLE ${table} DISABLE TRIGGER USER`);
  await once(ownerUrl, ATTEMPTS_SQL, [charges, newId()]);
  await once(ownerUrl, ENTRIES_SQL);
  await once(ownerUrl, POSTINGS_SQL);
  for (const table of ['ledger.entry', 'ledger.posting'])
    await once(ownerUrl, `ALTER TABLE ${table} ENABLE TRIGGER USER`);
  for (const table of ['ledger.entry', 'ledger.posting', 'payments.attempt']) await once(ownerUrl, `ANALYZE ${table}`);
}

const ATTEMPTS_SQL = `
  INSERT INTO payments.attempt (id, mode, request_id, reference, licence_reference, organisation_id, organisation_name,
    requester_id, started_by, headline, item_count, state, currency, amount, session_id, charge_id, received_currency,
    received_amount, fee_currency, fee_amount, paid_at, settled_at, created_at, updated_at)
  SELECT gen_random_uuid(), 'sandbox', gen_random_uuid(), 'R-2026-' || lpad(n::text, 6, '0'),
    'L-2026-' || lpad(n::text, 6, '0'), $2, 'Kisumu Daily', 'bench', 'bench', 'The ferry', 1, 'settled', 'GBP', ${AMOUNT},
    'cs_test_bench_' || charge, charge, 'GBP', ${AMOUNT}, 'GBP', 200, now(), now(), now(), now()
  FROM unnest($1::text[]) WITH ORDINALITY AS c (charge, n)
  ON CONFLICT DO NOTHING`;
const ENTRIES_SQL = `
  INSERT INTO ledger.entry (id, source_kind, source_id, description, occurred_at, posted_at)
  SELECT gen_random_uuid(), kind, a.id::text, 'Card payment for ' || a.reference, now(), now()
  FROM payments.attempt a CROSS JOIN (VALUES ('payment'), ('payment-fee')) AS k (kind)
  ON CONFLICT DO NOTHING`;
const POSTINGS_SQL = `
  INSERT INTO ledger.posting (entry_id, account, amount, currency, occurred_on)
  SELECT e.id, side.account, side.amount, 'GBP', e.occurred_on FROM ledger.entry e
  JOIN (VALUES ('payment', 'stripe', ${AMOUNT}), ('payment', 'receivable', -${AMOUNT}), ('payment-fee', 'stripe-fees', 200),
    ('payment-fee', 'stripe', -200)) AS side (kind, account, amount) ON side.kind = e.source_kind
  WHERE NOT EXISTS (SELECT FROM ledger.posting p WHERE p.entry_id = e.id)`;
