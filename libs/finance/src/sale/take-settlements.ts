import { Injectable } from '@nestjs/common';
import { entrySentence } from '#libs/ledger';
import { Reads, Transactions } from '#platform/database';
import type { JobHandler } from '#platform/jobs';
import { AccrueShares, lockSale } from './accrue-shares.js';
import { TakeSettlementsJob } from './sale.jobs.js';

interface Row {
  source_kind: string;
  source_id: string;
  request_id: string;
  licence_reference: string;
  paid: string;
  due: string;
  settled_at: Date;
}

const BATCH = 200;

/** What paid a recorded sale and is not noted yet; the longest ago first. */
const OPEN = `
  SELECT p.source_kind, p.source_id, p.request_id, s.licence_reference, p.paid::text, p.due::text, p.settled_at
  FROM payments.v_order_settlement p
  JOIN finance.sale s ON s.request_id = p.request_id
  WHERE NOT EXISTS (
      SELECT FROM finance.sale_settlement k WHERE k.source_kind = p.source_kind AND k.source_id = p.source_id)
    AND ($1::text IS NULL OR p.reference = $1)
  ORDER BY p.settled_at LIMIT ${BATCH}`;

const NOTE = `
  INSERT INTO finance.sale_settlement (source_kind, source_id, request_id, paid, due, settled_at)
  VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING source_id`;

/**
 * Money that paid a sale, at once or in parts: contributors get their shares of it. Told by events, and looked for every
 * few minutes, so that nothing is missed; each payment counts once.
 */
@Injectable()
export class TakeSettlements implements JobHandler<Record<string, never>> {
  readonly job = TakeSettlementsJob;

  constructor(
    private readonly reads: Reads,
    private readonly transactions: Transactions,
    private readonly shares: AccrueShares,
  ) {}

  async handle(): Promise<void> {
    await this.take();
  }

  /** @param reference of one order; of all when left out */
  async take(reference?: string): Promise<void> {
    const rows = await this.reads.query<Row>(OPEN, [reference ?? null]);
    for (const row of rows) await this.one(row);
  }

  private one({ source_kind: kind, source_id: id, request_id: requestId, ...row }: Row): Promise<void> {
    return this.transactions.run(async (tx) => {
      await lockSale(tx, requestId);
      const noted = await tx.query<unknown[]>(NOTE, [kind, id, requestId, row.paid, row.due, row.settled_at]);
      if (noted.length === 0) return;
      await this.shares.within(tx, {
        ...{ requestId, source: { kind: 'sale', id }, at: row.settled_at },
        description: entrySentence('shares', { reference: row.licence_reference }),
      });
    });
  }
}
