import { Injectable } from '@nestjs/common';
import { authorise, isId, Money, type Actor, type MoneyJson } from '#libs/kernel';
import { decodeCursor, pageSize, Reads, toPage, type Page } from '#platform/database';
import { READ_RECONCILIATION } from '../finance.permissions.js';
import type { PayoutState } from './payout.states.js';

export interface PayoutListItem {
  id: string;
  /** The provider's. */
  providerId: string;
  state: PayoutState;
  mode: 'sandbox' | 'test' | 'live';
  amount: MoneyJson;
  /** Why the bank sent it back, by the provider's code; null otherwise. */
  failure: string | null;
  madeAt: string;
  arrivesOn: string;
  /** How many movements it is made of; null until they are all read. */
  lines: number | null;
  /** How many differences about its lines are open. */
  openDifferences: number;
}

export interface PayoutRow {
  id: string;
  provider_id: string;
  state: PayoutState;
  mode: PayoutListItem['mode'];
  currency: string;
  amount: string;
  failure: string | null;
  made_at: Date;
  arrives_on: string;
  lines: number | null;
  open_differences: number;
}

/** Its own movement is no line of a payout: it is the payout. */
export const IS_LINE = `m.kind <> 'payout'`;

export const PAYOUT_SELECT = `
  SELECT p.id, p.provider_id, p.state, p.mode, p.currency, p.amount, p.failure, p.made_at, p.arrives_on::text,
    CASE WHEN p.read_at IS NOT NULL THEN
      (SELECT count(*)::int FROM finance.movement m WHERE m.payout_id = p.id AND ${IS_LINE}) END AS lines,
    (SELECT count(*)::int FROM finance.difference d WHERE d.payout_id = p.id AND d.state = 'open') AS open_differences
  FROM finance.payout p`;

/** Payouts to our bank, the newest first. */
@Injectable()
export class PayoutsQuery {
  constructor(private readonly reads: Reads) {}

  /** @throws database.bad-cursor */
  async list(
    actor: Actor,
    input: { state?: PayoutState; cursor?: string; limit?: number },
  ): Promise<Page<PayoutListItem>> {
    authorise(actor, READ_RECONCILIATION);
    const limit = pageSize(input.limit);
    const [madeAt, id] = decodeCursor(input.cursor, 2) ?? [];
    if (id !== undefined && (!isId(id) || Number.isNaN(Date.parse(madeAt!)))) decodeCursor('!', 2);
    const rows = await this.reads.query<PayoutRow>(
      `${PAYOUT_SELECT}
       WHERE ($1::text IS NULL OR p.state = $1)
         AND ($2::timestamptz IS NULL OR (p.made_at, p.id) < ($2, $3::uuid))
       ORDER BY p.made_at DESC, p.id DESC LIMIT $4`,
      [input.state ?? null, madeAt ?? null, id ?? null, limit + 1],
    );
    return toPage(rows.map(toPayoutItem), limit, (item) => [item.madeAt, item.id]);
  }
}

export const toPayoutItem = (row: PayoutRow): PayoutListItem => ({
  ...{ id: row.id, providerId: row.provider_id, state: row.state, mode: row.mode, failure: row.failure },
  amount: Money.of(BigInt(row.amount), row.currency).toJSON(),
  ...{ madeAt: row.made_at.toISOString(), arrivesOn: row.arrives_on },
  ...{ lines: row.lines, openDifferences: row.open_differences },
});
