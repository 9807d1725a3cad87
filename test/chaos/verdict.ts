import { once } from '../../bench/ground/database.js';

/** A question to the books, and how many rows answer it wrongly. */
export interface Finding {
  name: string;
  wrong: number;
  detail: string;
}

const count = (rows: { n: number }[]): number => Number(rows[0]?.n ?? 0);

const QUESTIONS: Record<string, string> = {
  'each paid order has exactly one licence': `
    SELECT count(*)::int AS n FROM payments.attempt a WHERE a.state = 'settled' AND 1 <> (
      SELECT count(*) FROM licensing.licence l WHERE l.request_id = a.request_id)`,
  'no licence without a payment': `
    SELECT count(*)::int AS n FROM licensing.licence l WHERE NOT EXISTS (
      SELECT FROM payments.attempt a WHERE a.request_id = l.request_id AND a.paid_at IS NOT NULL)`,
  'no order is settled twice': `
    SELECT count(*)::int AS n FROM (SELECT request_id FROM payments.attempt WHERE state = 'settled'
      GROUP BY 1 HAVING count(*) > 1) d`,
  'each payment has one set of entries': `
    SELECT count(*)::int AS n FROM payments.attempt a WHERE a.charge_id IS NOT NULL AND (
      SELECT count(*) FROM ledger.entry e
      WHERE (e.source_kind, e.source_id) IN (('payment', a.id::text), ('payment-fee', a.id::text))) <> 2`,
  'each settled order is booked as owed once': `
    SELECT count(*)::int AS n FROM payments.attempt a WHERE a.state = 'settled' AND NOT EXISTS (
      SELECT FROM ledger.entry e WHERE e.source_kind = 'order' AND e.source_id = a.request_id::text)`,
  'the ledger balances': `
    SELECT count(*)::int AS n FROM (SELECT currency FROM ledger.posting GROUP BY 1 HAVING sum(amount) <> 0) b`,
  'each entry balances': `
    SELECT count(*)::int AS n FROM (SELECT entry_id FROM ledger.posting GROUP BY 1, currency HAVING sum(amount) <> 0) b`,
  'receipt numbers have no gap': `
    SELECT (max(right(number, 6)::int) - count(*))::int AS n FROM payments.receipt`,
  'no payment is left as it was': `
    SELECT count(*)::int AS n FROM finance.difference WHERE state = 'open' AND kind = 'payment'`,
};

/** Asks everything that must hold, whatever was killed. */
export async function verdict(ownerUrl: string, sandbox: string, key: string): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [name, sql] of Object.entries(QUESTIONS)) {
    const wrong = count(await once<{ n: number }>(ownerUrl, sql));
    findings.push({ name, wrong, detail: wrong === 0 ? '' : `${String(wrong)} wrong` });
  }
  findings.push(await unsettled(ownerUrl, sandbox, key), await balance(ownerUrl, sandbox, key));
  return findings;
}

async function everyCharge(sandbox: string, key: string): Promise<string[]> {
  const ids: string[] = [];
  for (let after = ''; ; after = `&starting_after=${ids.at(-1) ?? ''}`) {
    const answer = await fetch(`${sandbox}/v1/charges?limit=100${after}`, {
      headers: { authorization: `Bearer ${key}` },
    });
    const page = (await answer.json()) as { data: { id: string; status: string }[]; has_more: boolean };
    ids.push(...page.data.map(({ id }) => id));
    if (!page.has_more) return ids;
  }
}

/** Each charge at the provider is one of ours. */
async function unsettled(ownerUrl: string, sandbox: string, key: string): Promise<Finding> {
  const charges = await everyCharge(sandbox, key);
  const known = await once<{ charge_id: string }>(
    ownerUrl,
    'SELECT charge_id FROM payments.attempt WHERE charge_id IS NOT NULL',
  );
  const ours = new Set(known.map((row) => row.charge_id));
  const failed = await failedCharges(sandbox, key);
  const lost = charges.filter((id) => !ours.has(id) && !failed.has(id));
  const detail = lost.length === 0 ? `${String(ours.size)} charges` : `lost: ${lost.slice(0, 5).join(', ')}`;
  return { name: 'each charge at the provider is in our books', wrong: lost.length, detail };
}

async function failedCharges(sandbox: string, key: string): Promise<Set<string>> {
  const failed = new Set<string>();
  let after = '';
  for (;;) {
    const answer = await fetch(`${sandbox}/v1/charges?limit=100${after}`, {
      headers: { authorization: `Bearer ${key}` },
    });
    const page = (await answer.json()) as { data: { id: string; status: string }[]; has_more: boolean };
    for (const { id, status } of page.data) if (status !== 'succeeded') failed.add(id);
    if (!page.has_more) return failed;
    after = `&starting_after=${page.data.at(-1)!.id}`;
  }
}

/** To the penny: what is off must be, each of it, on finance's list of differences. */
async function balance(ownerUrl: string, sandbox: string, key: string): Promise<Finding> {
  const answer = await fetch(`${sandbox}/v1/balance`, { headers: { authorization: `Bearer ${key}` } });
  const held = (await answer.json()) as Record<'available' | 'pending', { amount: number; currency: string }[]>;
  const theirs = [...held.available, ...held.pending]
    .filter(({ currency }) => currency === 'gbp')
    .reduce((sum, { amount }) => sum + BigInt(amount), 0n);
  const one = async (sql: string): Promise<bigint> => BigInt((await once<{ n: string }>(ownerUrl, sql))[0]!.n);
  const ours = await one(`SELECT coalesce(sum(amount), 0)::text AS n FROM ledger.posting WHERE account = 'stripe'`);
  const listed = await one(`SELECT coalesce(sum(off), 0)::text AS n FROM finance.difference WHERE state = 'open'`);
  const [open] = await once<{ n: number }>(
    ownerUrl,
    `SELECT count(*)::int AS n FROM finance.difference WHERE state = 'open'`,
  );
  const left = theirs - ours - listed;
  return {
    name: 'the provider and the ledger agree to the penny',
    wrong: left === 0n ? 0 : 1,
    detail: `provider ${String(theirs)}, ledger ${String(ours)}, ${String(open?.n ?? 0)} differences listed (${String(listed)}), unexplained ${String(left)}`,
  };
}
