import { Injectable } from '@nestjs/common';
import { Money, type Actor, type MoneyJson } from '#libs/kernel';
import { PaymentsQuery, type PaymentFilterState, type PaymentListItem } from '#libs/payments';
import { Reads, type Page } from '#platform/database';
import type { PayoutState } from '../payout/payout.states.js';

/** What lies before and after a payment: from the quote to the payout that brought it to the bank. */
export interface PaymentTrail {
  /** Null for a request in free words. */
  quote: { amount: MoneyJson; at: string } | null;
  requestedAt: string | null;
  offer: { amount: MoneyJson; at: string } | null;
  /** The payout that carries its charge; null while it has not left the provider. */
  payout: { id: string; state: PayoutState; arrivesOn: string } | null;
  /** An open difference about it. */
  differenceId: string | null;
}

export type PaymentWithTrail = PaymentListItem & { trail: PaymentTrail };

interface Row {
  id: string;
  quoted_amount: string | null;
  quoted_currency: string | null;
  quoted_at: Date | null;
  requested_at: Date | null;
  offered_amount: string | null;
  offered_currency: string | null;
  offered_at: Date | null;
  payout_id: string | null;
  payout_state: PayoutState | null;
  arrives_on: string | null;
  difference_id: string | null;
}

const TRAILS_SQL = `
  SELECT a.id, o.quoted_amount, o.quoted_currency, o.quoted_at, o.requested_at, o.offered_amount, o.offered_currency,
    o.offered_at, p.id AS payout_id, p.state AS payout_state, p.arrives_on::text, (
      SELECT d.id FROM finance.difference d WHERE d.mode = a.mode AND d.object_id = a.charge_id AND d.state = 'open'
      LIMIT 1) AS difference_id
  FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) AS a (id, reference, mode, charge_id)
  LEFT JOIN licensing.v_order o ON o.reference = a.reference
  LEFT JOIN LATERAL (
    SELECT m.payout_id FROM finance.movement m
    WHERE m.mode = a.mode AND m.object_id = a.charge_id AND m.kind = 'charge' AND m.payout_id IS NOT NULL LIMIT 1
  ) m ON true
  LEFT JOIN finance.payout p ON p.id = m.payout_id`;

/** Payments, each on one line from quote to payout. */
@Injectable()
export class PaymentTrailsQuery {
  constructor(
    private readonly payments: PaymentsQuery,
    private readonly reads: Reads,
  ) {}

  /** The newest first. @throws database.bad-cursor */
  async list(
    actor: Actor,
    input: { state?: PaymentFilterState; reference?: string; cursor?: string; limit?: number },
  ): Promise<Page<PaymentWithTrail>> {
    const page = await this.payments.list(actor, input);
    if (page.items.length === 0) return { items: [], nextCursor: page.nextCursor };
    const rows = await this.reads.query<Row>(TRAILS_SQL, [
      page.items.map(({ id }) => id),
      page.items.map(({ reference }) => reference),
      page.items.map(({ mode }) => mode),
      page.items.map(({ chargeId }) => chargeId),
    ]);
    const trails = new Map(rows.map((row) => [row.id, toTrail(row)]));
    return { ...page, items: page.items.map((item) => ({ ...item, trail: trails.get(item.id)! })) };
  }
}

function toTrail(row: Row): PaymentTrail {
  return {
    quote: priced(row.quoted_amount, row.quoted_currency, row.quoted_at),
    requestedAt: row.requested_at?.toISOString() ?? null,
    offer: priced(row.offered_amount, row.offered_currency, row.offered_at),
    payout:
      row.payout_id && row.payout_state && row.arrives_on
        ? { id: row.payout_id, state: row.payout_state, arrivesOn: row.arrives_on }
        : null,
    differenceId: row.difference_id,
  };
}

const priced = (amount: string | null, currency: string | null, at: Date | null): PaymentTrail['quote'] =>
  amount === null || currency === null || at === null
    ? null
    : { amount: Money.of(BigInt(amount), currency).toJSON(), at: at.toISOString() };
