import { currencyExponent, Money } from '#libs/kernel';
import type { PriceBook, VolumeTier } from '../book/price-book.js';
import type { AgreedTerms } from '../agreed/agreed-terms.js';
import { agreedSum, isPlainFactor } from '../agreed/agreed-sum.js';
import { Decimal } from './decimal.js';
import type { FeeFacts, FeeLine, Outcome } from './fee-facts.js';
import type { PricedItem } from './price-item.js';
import { RunningAmount } from './running-amount.js';
import type { UseFactor } from './use-factor.js';
import { volumeFactor } from './volume.js';
import { counted, ordinal } from './wording.js';

export interface PricedOrder {
  lines: FeeLine[];
  total: Money;
  /** In the order of the items. */
  shares: Money[];
}

/**
 * What the order changes, over items sorted dearest first. The discount goes by place, so adding or enlarging an item
 * never lowers the sum: the amount at every place can only grow, and no place's factor is negative (ADR 0101).
 */
export function priceOrder(
  book: PriceBook,
  facts: FeeFacts,
  items: readonly PricedItem[],
  { outcome, shared: factors }: { outcome: Outcome; shared: readonly UseFactor[] },
): PricedOrder {
  const amount = new RunningAmount(book.currency);
  const sum = items.reduce((total, item) => total.plus(item.exact), Decimal.zero);
  amount.add({ code: 'subtotal', label: counted(items.length, 'article', 'articles') }, sum);
  book.volume.forEach((tier, index) => addVolume(tier, book.volume[index + 1], items, amount));
  if (facts.agreed) addAgreed(book, facts.agreed, items, factors, amount);
  if (facts.alreadyPublished) {
    const label = 'Already published without a licence (proposed)';
    amount.multiply({ code: 'already-published', label }, Decimal.parse(book.alreadyPublished));
  }
  if (facts.rush && outcome !== 'instant') {
    amount.multiply({ code: 'rush', label: 'Rush: a quicker answer from the desk' }, Decimal.parse(book.rush));
  }
  const rounded = amount.exact.roundHalfUp(10n ** BigInt(currencyExponent(book.currency)));
  const label = `Rounded to whole ${book.currency}`;
  amount.add({ code: 'rounding', label }, Decimal.of(rounded).minus(amount.exact));
  const total = Money.of(rounded, book.currency);
  return { lines: amount.lines, total, shares: shared(book, items, total) };
}

/** A line of its own, and none where the terms agreed change nothing: they never make a price higher. */
function addAgreed(
  book: PriceBook,
  terms: AgreedTerms,
  items: readonly PricedItem[],
  shared: readonly UseFactor[],
  amount: RunningAmount,
): void {
  const saved = amount.exact.minus(agreedSum(book, shared, items, terms));
  if (saved.compare(Decimal.zero) <= 0) return;
  const step = { code: 'agreed', label: 'Terms agreed with your organisation' };
  if (terms.factor !== null && isPlainFactor(terms, book.currency)) amount.multiply(step, Decimal.parse(terms.factor));
  else amount.add(step, Decimal.zero.minus(saved));
}

function addVolume(
  tier: VolumeTier,
  next: VolumeTier | undefined,
  items: readonly PricedItem[],
  amount: RunningAmount,
): void {
  const inside = items.slice(tier.from - 1, next ? next.from - 1 : undefined);
  if (inside.length === 0) return;
  const last = tier.from + inside.length - 1;
  const places =
    last === tier.from ? `The ${ordinal(last)} article` : `The ${ordinal(tier.from)} to ${ordinal(last)} article`;
  const off = Decimal.one.minus(Decimal.parse(tier.factor));
  const saved = inside.reduce((total, item) => total.plus(item.exact.times(off)), Decimal.zero);
  amount.add(
    {
      code: 'volume',
      label: `${places}: ${off.times(Decimal.of(100)).toString()}% less`,
      values: { from: tier.from, to: last, factor: tier.factor },
    },
    Decimal.zero.minus(saved),
  );
}

function shared(book: PriceBook, items: readonly PricedItem[], total: Money): Money[] {
  if (total.isZero || items.length === 1) return items.map(() => total);
  const discounted = items.map((item, index) => item.exact.times(volumeFactor(book.volume, index + 1)));
  return total.split(Decimal.weights(discounted));
}
