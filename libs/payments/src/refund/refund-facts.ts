import { Money } from '#libs/kernel';
import type { Tx } from '#platform/database';
import type { Payment } from '../payment/payment.js';
import { paymentDisputed, paymentNotRefundable } from '../payments.errors.js';

/** One article of the licence that was bought. Amounts with tax. */
export interface RefundableItem {
  articleId: string;
  headline: string;
  paid: Money;
  left: Money;
}

export interface RefundFacts {
  /** What of this payment paid the order. */
  received: Money;
  /** Of the payment; what waits for approval or is on its way counts as gone. */
  left: Money;
  /** Of all payments of the order together: the same, but for an invoice that was paid in parts. */
  orderLeft: Money;
  /** What went back of the order, by whichever payment. */
  returned: Money;
  /** None for an extension, which is of the whole licence. */
  items: RefundableItem[];
  licenceState: string | null;
}

type Reader = { query: Tx['query'] };

/**
 * What of a payment may still be given back.
 *
 * @throws payments.payment-not-refundable when it settled nothing, payments.payment-disputed
 */
export async function refundFacts(reader: Reader, payment: Payment): Promise<RefundFacts> {
  const { applied, paidOfOrder, currency } = payment;
  if (!payment.isSettled) throw paymentNotRefundable(payment.state);
  const [row] = await reader.query<Row[]>(SQL, [payment.id, payment.requestId, payment.siblings]);
  if (row!.disputed) throw paymentDisputed();
  const of = (minor: bigint): Money => Money.of(minor, currency);
  const left = of(applied - BigInt(row!.taken));
  const returned = of(BigInt(row!.returned));
  const orderLeft = of(paidOfOrder).minus(returned);
  const items = itemsOf(row!, of(paidOfOrder), left);
  return { received: of(applied), left, orderLeft, returned, items, licenceState: row!.licence_state };
}

/** What belongs to no order and has not gone back yet. Minor units. */
export async function unreturned(reader: Reader, { id, surplus }: Pick<Payment, 'id' | 'surplus'>): Promise<bigint> {
  const [row] = await reader.query<{ returned: string }[]>(
    `SELECT coalesce(sum(amount), 0)::text AS returned FROM payments.refund
     WHERE payment_id = $1 AND kind = 'return' AND booked_at IS NOT NULL`,
    [id],
  );
  return surplus - BigInt(row!.returned);
}

interface Row {
  taken: string;
  returned: string;
  disputed: boolean;
  by_item: Record<string, string> | null;
  /** As this payment bought them. */
  sold: { articleId: string; headline: string; price: { amount: string } }[] | null;
  /** Which of them the licence still has. */
  present: string[] | null;
  licence_state: string | null;
}

/**
 * Each article's part of what was paid, tax included, to the penny. By the price it was sold for: the licence's own
 * prices hold what was paid for extensions too.
 */
function itemsOf({ sold, present, by_item }: Row, whole: Money, left: Money): RefundableItem[] {
  if (!sold || sold.length === 0) return [];
  const parts = whole.split(sold.map(({ price }) => BigInt(price.amount)));
  const items = sold.map(({ articleId, headline }, index) => {
    const paid = parts[index]!;
    const gone = BigInt(by_item?.[articleId] ?? 0);
    return { articleId, headline, paid, left: atMost(paid.minor - gone, left) };
  });
  return items.filter(({ articleId }) => present?.includes(articleId));
}

const atMost = (amount: bigint, left: Money): Money =>
  Money.of(amount < 0n ? 0n : amount > left.minor ? left.minor : amount, left.currency);

/** A bank has taken the payment, for now or for good; one that only asks closes its inquiry by a refund. `$1` is the payment. */
const DISPUTED = `EXISTS (SELECT FROM payments.dispute
  WHERE payment_id = $1 AND state IN ('needs-response', 'under-review', 'lost'))`;

/** @throws payments.payment-disputed */
export async function ensureUndisputed(reader: Reader, paymentId: string): Promise<void> {
  const [row] = await reader.query<{ disputed: boolean }[]>(`SELECT ${DISPUTED} AS disputed`, [paymentId]);
  if (row!.disputed) throw paymentDisputed();
}

/** Of another refund, `again`, that pays out what a bank sent back: it is under way, done, or is owed in its turn. */
export const PAYS_AGAIN = `(again.state <> 'failed' OR again.booked_at IS NOT NULL)`;

/** What counts as given back of an order: what was booked counts even when a bank sent it back, as it is owed then. */
export const COUNTS = `kind = 'order' AND (state IN ('proposed', 'pending', 'succeeded') OR booked_at IS NOT NULL)`;

const SQL = `
  SELECT
    (SELECT coalesce(sum(amount), 0)::text FROM payments.refund WHERE payment_id = $1 AND ${COUNTS}) AS taken,
    (SELECT coalesce(sum(amount), 0)::text FROM payments.refund WHERE payment_id = ANY ($3) AND ${COUNTS}) AS returned,
    ${DISPUTED} AS disputed,
    (SELECT jsonb_object_agg(i.id, i.amount) FROM (
       SELECT item ->> 'articleId' AS id, sum((item ->> 'amount')::bigint)::text AS amount
       FROM payments.refund r, jsonb_array_elements(r.items) item
       WHERE r.payment_id = ANY ($3) AND r.items IS NOT NULL AND ${COUNTS} GROUP BY 1) i) AS by_item,
    s.snapshot -> 'items' AS sold, jsonb_path_query_array(l.snapshot, '$.items[*].articleId') AS present,
    l.state AS licence_state
  FROM (SELECT 1) one LEFT JOIN licensing.v_licence l ON l.request_id = $2
  LEFT JOIN licensing.v_sale s ON s.request_id = l.request_id`;
