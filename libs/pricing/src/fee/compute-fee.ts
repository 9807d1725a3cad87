import type { PriceBook } from '../book/price-book.js';
import { checkFacts } from './check-facts.js';
import { OUTCOMES, type Fee, type FeeFacts, type FeeProposal, type FeeReason, type Outcome } from './fee-facts.js';
import { priceItem, type PricedItem } from './price-item.js';
import { priceOrder } from './price-order.js';
import { contractSuitsBetter, RUSH_NOT_NEEDED } from './reasons.js';
import { inMinor } from './running-amount.js';
import { orderReasons, useFactors } from './use-factors.js';

/**
 * The fee for a use, by the formula of the product (text = base x words x audience x territory x term x buyer x media x
 * exclusivity x translation, at least the minimum; plus components; volume; rush; rounded last). Pure and exact: no
 * clock, no database, no float. The same book and facts give the same lines for ever, in any order of items and media.
 * Refused uses are priced too, so that a wider use never looks cheaper.
 *
 * @param book one that `validatePriceBook` let through
 * @throws pricing.facts-invalid with an entry in `errors` for each fact that cannot be meant
 */
export function computeFee(book: PriceBook, facts: FeeFacts): Fee {
  checkFacts(facts);
  const shared = useFactors(book, facts);
  const items = facts.items.map((item) => priceItem(book, facts, shared, item)).sort(dearestFirst);
  const reasons = items.every(({ isFree }) => isFree)
    ? []
    : distinct([
        ...orderReasons(book, facts),
        ...shared.flatMap((factor) => factor.reasons),
        ...items.flatMap((item) => item.reasons),
      ]);
  const outcome = worst([facts.knownOutcome ?? 'instant', ...reasons.map((reason) => reason.outcome)]);
  const order = priceOrder(book, facts, items, { outcome, shared });
  return {
    currency: book.currency,
    items: items.map((item, index) => ({
      key: item.facts.key,
      lines: item.lines,
      amount: inMinor(item.exact, book.currency),
      share: (order.shares[index] ?? order.total).toJSON(),
    })),
    lines: order.lines,
    total: order.total.toJSON(),
    outcome,
    reasons,
    proposals: proposalsFor(book, facts, outcome),
  };
}

/** Refused is worse than review, review worse than instant. */
export const worst = (outcomes: readonly Outcome[]): Outcome =>
  OUTCOMES[Math.max(0, ...outcomes.map((outcome) => OUTCOMES.indexOf(outcome)))] ?? 'instant';

function dearestFirst(left: PricedItem, right: PricedItem): number {
  const byAmount = right.exact.compare(left.exact);
  if (byAmount !== 0) return byAmount;
  const [first, second] = [sortKey(left), sortKey(right)];
  return first < second ? -1 : first > second ? 1 : 0;
}

function sortKey({ facts }: PricedItem): string {
  const { key, words, isExcerpt, images, graphics, videos, translations } = facts;
  return JSON.stringify([key, words, isExcerpt, images, graphics, videos, translations]);
}

const distinct = (reasons: readonly FeeReason[]): FeeReason[] => [
  ...new Map(reasons.map((reason) => [`${reason.code} ${reason.message}`, reason])).values(),
];

function proposalsFor(book: PriceBook, facts: FeeFacts, outcome: Outcome): FeeProposal[] {
  return [
    ...(book.contractFrom !== null && facts.items.length >= book.contractFrom
      ? [contractSuitsBetter(facts.items.length)]
      : []),
    ...(facts.rush && outcome === 'instant' ? [RUSH_NOT_NEEDED] : []),
  ];
}
