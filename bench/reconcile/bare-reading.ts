import pg from 'pg';
import { SANDBOX_KEY } from '../ground/sandbox.js';

interface Line {
  id: string;
  source: string;
  amount: number;
  fee: number;
}

/** The least that anybody has to do: fetch the pages, keep the lines, and count those that are not in the books. */
export async function bareReading(ownerUrl: string, sandbox: string, payoutId: string): Promise<number> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('CREATE TEMPORARY TABLE line (id text PRIMARY KEY, source text, net bigint)');
    for (let after = ''; ;) {
      const path = `/v1/balance_transactions?payout=${payoutId}&limit=100${after}`;
      const answer = await fetch(`${sandbox}${path}`, { headers: { authorization: `Bearer ${SANDBOX_KEY}` } });
      const { data, has_more: hasMore } = (await answer.json()) as { data: Line[]; has_more: boolean };
      await client.query('INSERT INTO line SELECT * FROM unnest($1::text[], $2::text[], $3::bigint[])', [
        data.map(({ id }) => id),
        data.map(({ source }) => source),
        data.map(({ amount, fee }) => amount - fee),
      ]);
      if (!hasMore) break;
      after = `&starting_after=${data.at(-1)!.id}`;
    }
    const { rows } = await client.query<{ n: number }>(COUNT_SQL);
    return rows[0]!.n;
  } finally {
    await client.end();
  }
}

const COUNT_SQL = `
  SELECT count(*)::int AS n FROM line l LEFT JOIN (
    SELECT a.charge_id, sum(p.amount) AS net FROM payments.attempt a
    JOIN ledger.entry e ON e.source_id = a.id::text AND e.source_kind IN ('payment', 'payment-fee')
    JOIN ledger.posting p ON p.entry_id = e.id AND p.account = 'stripe' GROUP BY 1
  ) b ON b.charge_id = l.source
  WHERE l.source LIKE 'ch_%' AND b.net IS DISTINCT FROM l.net`;
