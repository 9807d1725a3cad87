import type { PriceBook } from '../book/price-book.js';
import { Decimal, least } from '../fee/decimal.js';
import type { FeeItemFacts } from '../fee/fee-facts.js';
import { componentsOf, textFactors } from '../fee/item-factors.js';
import type { UseFactor } from '../fee/use-factor.js';
import { volumeFactor } from '../fee/volume.js';
import type { AgreedTerms } from './agreed-terms.js';

interface Priced {
  facts: FeeItemFacts;
  isFree: boolean;
}

/** What an order comes to under agreed terms, exact, with the discounts by place and before what is charged on the order. */
export function agreedSum(
  book: PriceBook,
  shared: readonly UseFactor[],
  items: readonly Priced[],
  terms: AgreedTerms,
): Decimal {
  const amounts = items
    .map((item) => (item.isFree ? Decimal.zero : itemUnder(book, shared, item.facts, terms)))
    .sort((left, right) => right.compare(left));
  const sum = amounts.reduce(
    (total, amount, index) => total.plus(amount.times(volumeFactor(book.volume, index + 1))),
    Decimal.zero,
  );
  return terms.factor === null ? sum : sum.times(Decimal.parse(terms.factor));
}

/** Whether the terms are a factor on the order and nothing else, for this book. */
export const isPlainFactor = (terms: AgreedTerms, currency: string): boolean =>
  terms.factor !== null && Object.keys(terms.caps).length === 0 && terms.minimums[currency] === undefined;

function itemUnder(
  book: PriceBook,
  shared: readonly UseFactor[],
  item: FeeItemFacts,
  { caps, minimums }: AgreedTerms,
): Decimal {
  const text = textFactors(book, shared, item).reduce((amount, { code, factor }) => {
    const cap = (caps as Record<string, string>)[code];
    return amount.times(cap === undefined ? factor : least(factor, Decimal.parse(cap)));
  }, Decimal.parse(book.base));
  const minimum = Decimal.parse(minimums[book.currency] ?? book.minimum);
  const atLeast = text.compare(minimum) < 0 ? minimum : text;
  return componentsOf(book, item).reduce((sum, { price, count }) => sum.plus(price.times(Decimal.of(count))), atLeast);
}
