import type { Tx } from '#platform/database';
import type { Payment } from '../payment/payment.js';
import { COUNTS, PAYS_AGAIN, unreturned } from './refund-facts.js';
import type { Refund } from './refund.entity.js';

/** One part of what a refund takes back, each a refund of its own here. Minor units. */
export type RefundPart = Pick<Refund, 'kind' | 'ends' | 'retryOf' | 'amount'>;

/** What of a payment can still go back, and as what. Minor units. */
export interface Returnable {
  /** Of the order, by this payment. */
  order: bigint;
  /** Of the order, by all its payments together; null while it is not paid wholly. */
  wholeOrder: bigint | null;
  /** What belongs to no order. */
  surplus: bigint;
  /** What banks have sent back and is owed, the oldest first. */
  owed: readonly { id: string; amount: bigint }[];
}

/**
 * What a refund means that was made where nobody says what it is for: what is owed, a surplus, or a part of the order,
 * whichever fits to the penny. Otherwise it is of the order, as far as that goes, then of the surplus, then of what is
 * owed. The last part of the order ends the licence.
 *
 * @returns parts that make the amount together; null when there is less than it
 */
export function partsOfRefund(amount: bigint, { order, wholeOrder, surplus, owed }: Returnable): RefundPart[] | null {
  const again = owed.find((one) => one.amount === amount);
  if (again) return [retryOf(again)];
  const ofOrder = amount === surplus ? 0n : least(amount, order);
  const ofSurplus = least(amount - ofOrder, surplus);
  const parts: RefundPart[] = [];
  const ends = ofOrder === wholeOrder ? 'all' : 'none';
  if (ofOrder > 0n) parts.push({ kind: 'order', ends, retryOf: null, amount: ofOrder });
  if (ofSurplus > 0n) parts.push({ kind: 'return', ends: 'none', retryOf: null, amount: ofSurplus });
  let rest = amount - ofOrder - ofSurplus;
  for (const one of owed) {
    if (one.amount > rest) continue;
    parts.push(retryOf(one));
    rest -= one.amount;
  }
  return rest === 0n ? parts : null;
}

/** Of a payment that is held. What only waits for approval has not gone back: it may be refused. */
export async function returnable(tx: Tx, payment: Payment): Promise<Returnable> {
  const { id, siblings, applied, paidOfOrder, amount: due } = payment;
  const [row] = await tx.query<Row[]>(RETURNED, [id, siblings]);
  return {
    order: applied - BigInt(row!.here),
    wholeOrder: paidOfOrder >= due ? paidOfOrder - BigInt(row!.everywhere) : null,
    surplus: await unreturned(tx, payment),
    owed: (row!.owed ?? []).map((one) => ({ id: one.id, amount: BigInt(one.amount) })),
  };
}

const retryOf = ({ id, amount }: { id: string; amount: bigint }): RefundPart => ({
  ...{ kind: 'retry', ends: 'none', retryOf: id, amount },
});

const least = (one: bigint, other: bigint): bigint => {
  const smaller = one < other ? one : other;
  return smaller < 0n ? 0n : smaller;
};

interface Row {
  here: string;
  everywhere: string;
  owed: { id: string; amount: string }[] | null;
}

const RETURNED = `
  SELECT
    (SELECT coalesce(sum(r.amount), 0)::text FROM payments.refund r
     WHERE r.payment_id = $1 AND ${COUNTS} AND r.state <> 'proposed') AS here,
    (SELECT coalesce(sum(r.amount), 0)::text FROM payments.refund r
     WHERE r.payment_id = ANY ($2) AND ${COUNTS} AND r.state <> 'proposed') AS everywhere,
    (SELECT jsonb_agg(jsonb_build_object('id', r.id, 'amount', r.amount::text) ORDER BY r.id) FROM payments.refund r
     WHERE r.payment_id = $1 AND r.state = 'failed' AND r.booked_at IS NOT NULL
       AND NOT EXISTS (SELECT FROM payments.refund again WHERE again.retry_of = r.id AND ${PAYS_AGAIN})) AS owed`;
