import { Money, type MoneyJson } from '#libs/kernel';
import {
  alreadyRefunded,
  refundAboveLeft,
  refundCurrency,
  refundItemAboveLeft,
  refundItemUnknown,
  refundNothing,
} from '../payments.errors.js';
import type { RefundItem } from './refund.entity.js';
import type { RefundFacts } from './refund-facts.js';

/** What finance asks for: an amount, or articles; with neither, all that is left. */
export interface RefundWish {
  amount?: MoneyJson;
  items?: readonly { articleId: string; amount?: MoneyJson; ends?: boolean }[];
  /** Whether the licence ends; left out: it does when all that is left of the order goes back. Not with articles. */
  ends?: boolean;
}

export interface RefundPlan {
  amount: Money;
  ends: 'none' | 'items' | 'all';
  items: RefundItem[] | null;
}

type Known = Pick<RefundFacts, 'left' | 'orderLeft' | 'items'>;

/**
 * How much goes back and what ends. Never more than is left.
 *
 * @throws payments.already-refunded, payments.refund-above-left, payments.refund-nothing, payments.refund-currency,
 * payments.refund-item-unknown, payments.refund-item-above-left
 */
export function planRefund(wish: RefundWish, facts: Known): RefundPlan {
  if (facts.left.minor <= 0n) throw alreadyRefunded();
  if (wish.items) return planItems(wish.items, facts);
  const amount = wish.amount ? read(wish.amount, facts) : facts.left;
  if (amount.minor > facts.left.minor) throw refundAboveLeft(facts.left);
  const isRest = amount.minor === facts.orderLeft.minor;
  return { amount, ends: (wish.ends ?? isRest) ? 'all' : 'none', items: null };
}

function planItems(wanted: NonNullable<RefundWish['items']>, facts: Known): RefundPlan {
  if (wanted.length === 0) throw refundNothing();
  const items = wanted.map((wish) => {
    const known = facts.items.find(({ articleId }) => articleId === wish.articleId);
    if (!known || wanted.filter(({ articleId }) => articleId === wish.articleId).length > 1) throw refundItemUnknown();
    const amount = wish.amount ? read(wish.amount, facts) : known.left;
    if (amount.minor > known.left.minor || amount.minor <= 0n) throw refundItemAboveLeft(known.headline, known.left);
    const ends = wish.ends ?? amount.minor === known.left.minor;
    return { articleId: known.articleId, headline: known.headline, amount: amount.minor.toString(), ends };
  });
  const sum = items.reduce((total, { amount }) => total + BigInt(amount), 0n);
  if (sum > facts.left.minor) throw refundAboveLeft(facts.left);
  const ended = items.filter(({ ends }) => ends).length;
  const ends = ended === 0 ? 'none' : ended === facts.items.length ? 'all' : 'items';
  return { amount: Money.of(sum, facts.left.currency), ends, items };
}

function read(wanted: MoneyJson, { left }: Known): Money {
  if (wanted.currency !== left.currency) throw refundCurrency(left.currency);
  const amount = Money.fromJson(wanted);
  if (amount.minor <= 0n) throw refundNothing();
  return amount;
}
