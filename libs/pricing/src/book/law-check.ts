import { ALL_COUNTRIES, Money } from '#libs/kernel';
import { computeFee } from '../fee/compute-fee.js';
import { Decimal } from '../fee/decimal.js';
import { describeUse } from '../fee/describe-use.js';
import { OUTCOMES, type FeeFacts, type FeeItemFacts } from '../fee/fee-facts.js';
import { laddersOf, type Ladder, type Rung } from './ladders.js';
import { PRICED_PURPOSES, type PriceBook } from './price-book.js';
import type { BookMistake, PricedUse } from '../pricing.errors.js';

/** So many items that a difference of one ten-thousandth shows through minimum and rounding. */
const MANY = 60;

/**
 * Looks for uses that would break the first law: one that contains another and yet costs less, or is easier to get.
 *
 * A fee is a product of one factor per dimension, raised to a minimum, added up and rounded, all of which keep order; so
 * it is enough that no dimension's factor falls, and no review ends, from one step to the next (ADR 0101). Each step
 * that does is shown by two uses which differ in it alone, with their fees from this very book.
 */
export function lawBreaks(book: PriceBook): BookMistake[] {
  const ladders = laddersOf(book);
  return ladders.flatMap((ladder) =>
    ladder.rungs.slice(1).flatMap((wider, index) => {
      const narrower = ladder.rungs[index];
      return narrower && fallsBetween(narrower, wider) ? [shown(book, ladders, ladder, narrower, wider)] : [];
    }),
  );
}

const fallsBetween = (narrower: Rung, wider: Rung): boolean =>
  Decimal.parse(wider.rule.factor).compare(Decimal.parse(narrower.rule.factor)) < 0 ||
  (narrower.rule.review === true && wider.rule.review !== true);

function shown(book: PriceBook, ladders: readonly Ladder[], ladder: Ladder, narrower: Rung, wider: Rung): BookMistake {
  const pairs = surroundings(book, ladders, ladder).map((facts) => ({
    narrower: priced(book, narrower.narrow(facts)),
    wider: priced(book, wider.widen(facts)),
  }));
  const uses = pairs.find((pair) => isBroken(pair.narrower, pair.wider)) ?? pairs[0]!;
  return { path: wider.path, code: 'law-broken', message: sentence(uses.narrower, uses.wider), uses };
}

type Priced = Pick<PricedUse, 'total' | 'outcome'>;

/** Whether a wider use is cheaper or easier to get than one inside it. */
export const isBroken = (narrower: Priced, wider: Priced): boolean =>
  BigInt(wider.total.amount) < BigInt(narrower.total.amount) ||
  OUTCOMES.indexOf(wider.outcome) < OUTCOMES.indexOf(narrower.outcome);

function priced(book: PriceBook, facts: FeeFacts): PricedUse {
  const { total, outcome } = computeFee(book, facts);
  return { facts, total, outcome };
}

function sentence(narrower: PricedUse, wider: PricedUse): string {
  const said = (use: PricedUse): string =>
    `${describeUse(use.facts)} (${Money.fromJson(use.total).toString()}, ${use.outcome})`;
  return `A use that contains another may not cost less or be easier to get. Compare ${said(narrower)} with ${said(wider)}.`;
}

/** The rest of the use: first an ordinary one, then as easy to get as can be, then as dear as can be, then many times over. */
function surroundings(book: PriceBook, ladders: readonly Ladder[], ladder: Ladder): FeeFacts[] {
  const others = new Map<string, Rung[]>();
  for (const { slot, rungs } of ladders) {
    if (slot !== ladder.slot) others.set(slot, [...(others.get(slot) ?? []), ...rungs]);
  }
  const built = (pick: (rungs: readonly Rung[]) => Rung): FeeFacts =>
    [...others.values()].reduce((facts, rungs) => pick(rungs).widen(facts), plainUse(book));
  const dear = built(dearest);
  const [item] = dear.items as [FeeItemFacts];
  return [
    plainUse(book),
    built(calmest),
    dear,
    { ...dear, items: Array.from({ length: MANY }, (_, index) => ({ ...item, key: `article ${index + 1}` })) },
  ];
}

const calmest = (rungs: readonly Rung[]): Rung => rungs.find(({ rule }) => !rule.review) ?? rungs[0]!;

const dearest = (rungs: readonly Rung[]): Rung =>
  rungs.reduce((best, rung) =>
    Decimal.parse(rung.rule.factor).compare(Decimal.parse(best.rule.factor)) > 0 ? rung : best,
  );

function plainUse(book: PriceBook): FeeFacts {
  const calm = PRICED_PURPOSES.filter((purpose) => !book.purposes[purpose].review);
  return {
    media: [{ medium: 'web', audience: { kind: 'monthly-users', count: 5_000 } }],
    purpose: calm.find((purpose) => !book.purposes[purpose].staffCounts) ?? calm[0] ?? 'editorial',
    staff: 1,
    countries: ALL_COUNTRIES,
    term: { kind: 'months', months: 12 },
    exclusivity: 'none',
    alreadyPublished: false,
    rush: false,
    items: [{ key: 'article', words: 900, isExcerpt: false, images: 0, graphics: 0, videos: 0, translations: 0 }],
  };
}
