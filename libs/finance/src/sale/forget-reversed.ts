import { Injectable } from '@nestjs/common';
import { EntryReversed } from '#libs/ledger';
import { Transactions } from '#platform/database';
import type { EventConsumer } from '#platform/jobs';
import { forgetTotals } from '../report/total-sales.js';

type Reversed = NonNullable<(typeof EntryReversed)['payload']>;

const SALE = `
  SELECT s.currency, s.issued_on::text AS day FROM payments.v_earning e
  JOIN finance.sale s ON s.request_id = e.request_id
  WHERE e.source_kind = $1 AND e.source_id = $2`;

/** An entry was reversed by hand: when a sale was earned by it, the sums of the sale's day hold no longer. */
@Injectable()
export class ForgetReversed implements EventConsumer<Reversed> {
  readonly event = EntryReversed;
  readonly name = 'finance.forget-reversed';

  constructor(private readonly transactions: Transactions) {}

  handle({ source }: Reversed): Promise<void> {
    return this.transactions.run(async (tx) => {
      const [sale] = await tx.query<{ currency: string; day: string }[]>(SALE, [source.kind, source.id]);
      if (sale) await forgetTotals(tx, sale.currency, sale.day);
    });
  }
}
