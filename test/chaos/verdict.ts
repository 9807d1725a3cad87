import { once } from '../../bench/ground/database.js';

/** A question to the books, and how many rows answer it wrongly. */
export interface Finding {
  name: string;
  wrong: number;
  detail: string;
}

const count = (rows: { n: number }[]): number => Number(rows[0]?.n ?? 0);

/** From 1 to the last one that was drawn, each number is on a document: how many are not. */
const withoutGap = (document: string): string => `
  SELECT count(*)::int AS n FROM payments.legal_entity e
  CROSS JOIN LATERAL generate_series(1, e.next_${document} - 1) AS drawn (serial)
  LEFT JOIN payments.${document} d ON d.legal_entity = e.code AND d.serial = drawn.serial
  WHERE d.id IS NULL`;

const QUESTIONS: Record<string, string> = {
  'each paid order has exactly one licence': `
    SELECT count(*)::int AS n FROM payments.attempt a WHERE a.state = 'settled' AND 1 <> (
      SELECT count(*) FROM licensing.licence l WHERE l.request_id = a.request_id)`,
  'each invoice has exactly one licence': `
    SELECT count(*)::int AS n FROM payments.invoice i WHERE 1 <> (
      SELECT count(*) FROM licensing.licence l WHERE l.request_id = i.request_id)`,
  'no licence without a payment or an invoice': `
    SELECT count(*)::int AS n FROM licensing.licence l WHERE NOT EXISTS (
      SELECT FROM payments.attempt a WHERE a.request_id = l.request_id AND a.paid_at IS NOT NULL
      UNION ALL SELECT FROM payments.invoice i WHERE i.request_id = l.request_id)`,
  'no order is settled twice': `
    SELECT count(*)::int AS n FROM (SELECT request_id FROM payments.attempt WHERE state = 'settled'
      GROUP BY 1 HAVING count(*) > 1) d`,
  'each payment has one set of entries': `
    SELECT count(*)::int AS n FROM payments.attempt a WHERE a.charge_id IS NOT NULL AND (
      SELECT count(*) FROM ledger.entry e
      WHERE (e.source_kind, e.source_id) IN (('payment', a.id::text), ('payment-fee', a.id::text))) <> 2`,
  'each payment of an invoice has one set of entries': `
    SELECT count(*)::int AS n FROM payments.invoice_payment p WHERE (
      SELECT count(*) FROM ledger.entry e
      WHERE (e.source_kind, e.source_id) IN (('invoice-payment', p.id::text), ('payment-fee', p.id::text)))
      <> CASE p.kind WHEN 'transfer' THEN 1 ELSE 2 END`,
  'each settled order is booked as owed once': `
    SELECT count(*)::int AS n FROM payments.attempt a WHERE a.state = 'settled' AND NOT EXISTS (
      SELECT FROM ledger.entry e WHERE e.source_kind = 'order' AND e.source_id = a.request_id::text)`,
  'each refund that went is booked once, and one that came back is booked back': `
    SELECT count(*)::int AS n FROM payments.refund r WHERE (
      SELECT count(*) FROM ledger.entry e WHERE e.source_kind = 'refund' AND e.source_id IN (r.id::text, r.id || '/failed'))
      <> CASE WHEN r.booked_at IS NULL THEN 0 WHEN r.state = 'failed' THEN 2 ELSE 1 END`,
  'no more went back of a payment than came': `
    SELECT count(*)::int AS n FROM payments.v_payment p WHERE coalesce(p.received_amount, 0) < (
      SELECT coalesce(sum(r.amount), 0) FROM payments.refund r
      WHERE r.payment_id = p.id AND r.state = 'succeeded')`,
  'each refund of an order has one credit note': `
    SELECT count(*)::int AS n FROM payments.refund r WHERE r.kind = 'order' AND r.booked_at IS NOT NULL AND 1 <> (
      SELECT count(*) FROM payments.credit_note c WHERE c.refund_id = r.id)`,
  'an open dispute suspends the licence, a lost one has ended it': `
    SELECT count(*)::int AS n FROM payments.dispute d JOIN payments.v_payment p ON p.id = d.payment_id
    JOIN licensing.licence l ON l.request_id = p.request_id
    WHERE d.of_order AND ((d.state IN ('needs-response', 'under-review') AND l.state NOT IN ('suspended', 'terminated'))
      OR (d.state = 'lost' AND l.state <> 'terminated'))`,
  'the ledger balances': `
    SELECT count(*)::int AS n FROM (SELECT currency FROM ledger.posting GROUP BY 1 HAVING sum(amount) <> 0) b`,
  'each entry balances': `
    SELECT count(*)::int AS n FROM (SELECT entry_id FROM ledger.posting GROUP BY 1, currency HAVING sum(amount) <> 0) b`,
  'receipts are numbered without a gap': withoutGap('receipt'),
  'invoices are numbered without a gap': withoutGap('invoice'),
  'credit notes are numbered without a gap': withoutGap('credit_note'),
  'no difference is left open': `SELECT count(*)::int AS n FROM finance.difference WHERE state = 'open'`,
};

const CHARGES = `
  SELECT charge_id FROM payments.attempt WHERE charge_id IS NOT NULL
  UNION ALL SELECT charge_id FROM payments.invoice_payment WHERE charge_id IS NOT NULL`;

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

/** Those that succeeded. */
async function everyCharge(sandbox: string, key: string): Promise<string[]> {
  const ids: string[] = [];
  let after = '';
  for (;;) {
    const answer = await fetch(`${sandbox}/v1/charges?limit=100${after}`, {
      headers: { authorization: `Bearer ${key}` },
    });
    const page = (await answer.json()) as { data: { id: string; status: string }[]; has_more: boolean };
    ids.push(...page.data.filter(({ status }) => status === 'succeeded').map(({ id }) => id));
    if (!page.has_more) return ids;
    after = `&starting_after=${page.data.at(-1)!.id}`;
  }
}

/** Each charge at the provider is one of ours. */
async function unsettled(ownerUrl: string, sandbox: string, key: string): Promise<Finding> {
  const charges = await everyCharge(sandbox, key);
  const known = await once<{ charge_id: string }>(ownerUrl, CHARGES);
  const ours = new Set(known.map((row) => row.charge_id));
  const lost = charges.filter((id) => !ours.has(id));
  const detail = lost.length === 0 ? `${String(ours.size)} charges` : `lost: ${lost.slice(0, 5).join(', ')}`;
  return { name: 'each charge at the provider is in our books', wrong: lost.length, detail };
}

/** What the provider holds and what the books say it holds: nothing may be off. */
async function balance(ownerUrl: string, sandbox: string, key: string): Promise<Finding> {
  const answer = await fetch(`${sandbox}/v1/balance`, { headers: { authorization: `Bearer ${key}` } });
  const held = (await answer.json()) as Record<'available' | 'pending', { amount: number; currency: string }[]>;
  const off = new Map<string, bigint>();
  const add = (currency: string, amount: bigint) => off.set(currency, (off.get(currency) ?? 0n) + amount);
  for (const { currency, amount } of [...held.available, ...held.pending]) add(currency.toUpperCase(), BigInt(amount));
  const ours = await once<{ currency: string; sum: string }>(
    ownerUrl,
    `SELECT currency, sum(amount)::text AS sum FROM ledger.posting WHERE account = 'stripe' GROUP BY 1`,
  );
  for (const { currency, sum } of ours) add(currency, -BigInt(sum));
  const wrong = [...off].filter(([, amount]) => amount !== 0n);
  return {
    name: 'the provider and the ledger agree to the penny',
    wrong: wrong.length,
    detail: ours
      .map(({ currency, sum }) => `${currency} ${sum} in the books, off by ${String(off.get(currency))}`)
      .join('; '),
  };
}
