import { Injectable } from '@nestjs/common';
import { authorise, isId, Money, type Actor, type MoneyJson } from '#libs/kernel';
import { EntryQuery, type EntryView } from '#libs/ledger';
import { Reads } from '#platform/database';
import { payoutNotFound } from '../finance.errors.js';
import { READ_RECONCILIATION } from '../finance.permissions.js';
import { arrivedSource, sentSource } from './book-payout.js';
import { IS_LINE, PAYOUT_SELECT, toPayoutItem, type PayoutListItem, type PayoutRow } from './payouts.query.js';

/** A step from what buyers paid to what the bank got. */
export interface PayoutStep {
  kind: 'payments' | 'fees' | 'refunds' | 'disputes' | 'failed-payouts' | 'adjustments';
  amount: MoneyJson;
  lines: number;
}

export interface PayoutDetail extends PayoutListItem {
  /** In their order; together they make the amount. Empty until its lines are read. */
  steps: PayoutStep[];
  entries: EntryView[];
}

/** Fees are taken out of the lines they belong to, so that the steps begin with what buyers paid. */
const STEPS_SQL = `
  SELECT kind, sum(amount)::text AS amount, count(*)::int AS lines FROM (
    SELECT CASE
        WHEN m.kind = 'charge' THEN 'payments'
        WHEN m.kind IN ('refund', 'refund_failure') THEN 'refunds'
        WHEN m.kind IN ('dispute', 'dispute_reversal') THEN 'disputes'
        WHEN m.kind = 'payout_reversal' THEN 'failed-payouts'
        WHEN m.kind IN ('fee', 'network_cost') THEN 'fees'
        ELSE 'adjustments' END AS kind, m.amount
    FROM finance.movement m WHERE m.payout_id = $1 AND ${IS_LINE}
    UNION ALL
    SELECT 'fees', -m.fee FROM finance.movement m WHERE m.payout_id = $1 AND ${IS_LINE} AND m.fee <> 0
  ) s GROUP BY kind
  ORDER BY array_position(ARRAY['payments', 'fees', 'refunds', 'disputes', 'failed-payouts', 'adjustments'], kind)`;

/** One payout, explained: from what buyers paid to what the bank got. */
@Injectable()
export class PayoutQuery {
  constructor(
    private readonly reads: Reads,
    private readonly ledger: EntryQuery,
  ) {}

  /** @throws finance.payout-not-found */
  async explain(actor: Actor, id: string): Promise<PayoutDetail> {
    authorise(actor, READ_RECONCILIATION);
    const row = isId(id) ? await this.reads.one<PayoutRow>(`${PAYOUT_SELECT} WHERE p.id = $1`, [id]) : undefined;
    if (!row) throw payoutNotFound();
    const steps = await this.reads.query<{ kind: PayoutStep['kind']; amount: string; lines: number }>(STEPS_SQL, [id]);
    return {
      ...toPayoutItem(row),
      steps: steps.map(({ kind, amount, lines }) => ({
        ...{ kind, lines },
        amount: Money.of(BigInt(amount), row.currency).toJSON(),
      })),
      entries: await this.ledger.ofSources([sentSource(id), arrivedSource(id)]),
    };
  }
}
