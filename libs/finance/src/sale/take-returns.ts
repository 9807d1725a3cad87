import { Injectable } from '@nestjs/common';
import { entrySentence } from '#libs/ledger';
import { Reads, Transactions } from '#platform/database';
import type { JobHandler } from '#platform/jobs';
import { TakeReturnsJob } from './sale.jobs.js';
import { ReturnSale } from './return-sale.js';

interface Row {
  source_kind: string;
  source_id: string;
  request_id: string;
  reference: string;
  net: string;
  articles: { articleId: string; amount: string }[] | null;
  returned_at: Date;
}

const BATCH = 200;

/** What went back of a recorded sale and is not noted yet; the longest ago first. */
const OPEN = `
  SELECT r.* FROM payments.v_order_return r
  JOIN finance.sale s ON s.request_id = r.request_id
  WHERE NOT EXISTS (SELECT FROM finance.sale_return k WHERE k.source_kind = r.source_kind AND k.source_id = r.source_id)
    AND ($1::text IS NULL OR r.reference = $1)
  ORDER BY r.returned_at LIMIT ${BATCH}`;

/**
 * Refunds, lost disputes and void invoices: what they took back of a sale goes back from the reports and from
 * contributors. Told by events, and looked for every few minutes, so that nothing is missed; each counts once.
 */
@Injectable()
export class TakeReturns implements JobHandler<Record<string, never>> {
  readonly job = TakeReturnsJob;

  constructor(
    private readonly reads: Reads,
    private readonly transactions: Transactions,
    private readonly sales: ReturnSale,
  ) {}

  async handle(): Promise<void> {
    await this.take();
  }

  /** @param reference of one order; of all when left out */
  async take(reference?: string): Promise<void> {
    const rows = await this.reads.query<Row>(OPEN, [reference ?? null]);
    for (const row of rows) await this.one(row);
  }

  private one({
    source_kind: kind,
    source_id: id,
    request_id: requestId,
    reference,
    net,
    articles,
    returned_at: at,
  }: Row) {
    const said = articles?.map(({ articleId, amount }) => ({ articleId, weight: BigInt(amount) }));
    return this.transactions.run((tx) =>
      this.sales.within(tx, {
        ...{ requestId, source: { kind, id }, net: BigInt(net), at },
        description: entrySentence('shares-returned', { reference }),
        ...(said && { articles: said }),
      }),
    );
  }
}
