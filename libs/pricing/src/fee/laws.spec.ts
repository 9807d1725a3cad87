import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contains, usePairs, type UsePair } from '../../../../test/support/use-pairs.js';
import { EXAMPLE_CURRENCIES, examplePriceBook } from '../book/example-books.js';
import { isBroken } from '../book/law-check.js';
import type { PriceBook } from '../book/price-book.js';
import { validatePriceBook } from '../book/validate-price-book.js';
import { PriceBookInvalid, type BookMistake } from '../pricing.errors.js';
import { computeFee } from './compute-fee.js';
import type { Fee, FeeFacts, FeeLine } from './fee-facts.js';

/** At least this many pairs of uses for the first law. */
const PAIRS = 10_000;

const holdsFor = (book: PriceBook, { narrow, wide }: UsePair): boolean => {
  const [small, large] = [computeFee(book, narrow), computeFee(book, wide)];
  return !isBroken(small, large);
};

const gbp = examplePriceBook('GBP');

describe('law 1: a use that contains another costs no less and is no easier to get', () => {
  it(`holds for ${PAIRS} pairs of uses under the shipped books`, () => {
    const books = EXAMPLE_CURRENCIES.map(examplePriceBook);
    const seen = { cheaper: 0, free: 0, instant: 0, turned: 0, large: 0 };
    fc.assert(
      fc.property(usePairs, fc.nat(books.length - 1), (pair, which) => {
        const [small, large] = [computeFee(books[which]!, pair.narrow), computeFee(books[which]!, pair.wide)];
        seen.cheaper += small.total.amount === large.total.amount ? 0 : 1;
        seen.free += small.total.amount === '0' ? 1 : 0;
        seen.instant += small.outcome === 'instant' ? 1 : 0;
        seen.turned += small.outcome === large.outcome ? 0 : 1;
        seen.large += large.items.length >= 25 ? 1 : 0;
        return !isBroken(small, large);
      }),
      { numRuns: PAIRS },
    );
    // The pairs are worth something only if they reach every corner.
    expect(Object.entries(seen).filter(([, times]) => times < PAIRS / 500)).toEqual([]);
  });

  it.each<[string, (book: PriceBook) => unknown]>([
    ['words', (book) => (book.words[2]!.factor = '0.9')],
    ['audience', (book) => (book.audience[9]!.factor = '7')],
    ['term', (book) => (book.term.perpetual.factor = '2')],
    ['exclusivity', (book) => (book.exclusivity.sector.factor = '0.9')],
    ['outcome', (book) => (book.audience[1]!.review = true)],
  ])('is tried sharply enough to find one broken step in a book nobody checked: %s', (_dimension, breakOne) => {
    const book = examplePriceBook('GBP');
    breakOne(book);
    const property = fc.property(usePairs, (pair) => holdsFor(book, pair));
    expect(fc.check(property, { numRuns: PAIRS, seed: 2026, endOnFailure: true }).failed).toBe(true);
  });

  it('is tried on pairs that do contain each other', () => {
    fc.assert(
      fc.property(usePairs, ({ narrow, wide }) => contains(wide, narrow)),
      { numRuns: 500 },
    );
  });
});

describe('law 2: the lines are exact', () => {
  const MILLIONTHS = 24;
  const scaled = (text: string): bigint => {
    const [whole = '', fraction = ''] = text.replace('-', '').split('.');
    const digits = BigInt(whole + fraction.padEnd(MILLIONTHS, '0'));
    return text.startsWith('-') ? -digits : digits;
  };
  const walk = (lines: FeeLine[]): bigint =>
    lines.reduce((amount, line) => {
      const next =
        line.factor === undefined
          ? amount + scaled(line.adds ?? 'no')
          : (amount * scaled(line.factor)) / 10n ** BigInt(MILLIONTHS);
      expect(scaled(line.exact)).toBe(next);
      return next;
    }, 0n);

  it('each follows from the one before, and the last, the rounding, ends at the total', () => {
    fc.assert(
      fc.property(usePairs, ({ wide }) => {
        const fee = computeFee(gbp, wide);
        const items = fee.items.reduce((sum, one) => sum + walk(one.lines), 0n);
        expect(scaled(fee.lines[0]?.exact ?? 'no')).toBe(items);
        expect(walk(fee.lines)).toBe(scaled(fee.total.amount));
        expect(fee.lines.at(-1)).toMatchObject({ code: 'rounding', running: fee.total });
        expect(BigInt(fee.total.amount) % 100n).toBe(0n);
        expect(fee.items.reduce((sum, one) => sum + BigInt(one.share.amount), 0n)).toBe(BigInt(fee.total.amount));
      }),
      { numRuns: 150 },
    );
  });
});

describe('law 3: the same facts and book give the same lines', () => {
  it('in any order of items, media and countries', () => {
    fc.assert(
      fc.property(usePairs, ({ wide }) => {
        const turned: FeeFacts = {
          ...wide,
          media: [...wide.media].reverse(),
          countries: [...wide.countries].reverse(),
          items: [...wide.items].reverse(),
        };
        expect(computeFee(gbp, turned)).toEqual(computeFee(gbp, wide));
      }),
      { numRuns: 150 },
    );
  });

  it('changes neither book nor facts', () => {
    const frozen = <T>(value: T): T => {
      if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
      return Object.freeze(value);
    };
    fc.assert(
      fc.property(usePairs, ({ wide }) => void computeFee(frozen(examplePriceBook('GBP')), frozen(wide))),
      { numRuns: 50 },
    );
  });
});

describe('law 4: two books can be replayed over the same requests', () => {
  it('gives fees of the same items in each currency', () => {
    const keys = (fee: Fee): string[] => fee.items.map(({ key }) => key).sort();
    fc.assert(
      fc.property(usePairs, ({ wide }) => {
        const [first, second] = [computeFee(gbp, wide), computeFee(examplePriceBook('EUR'), wide)];
        expect([keys(first), first.outcome]).toEqual([keys(second), second.outcome]);
      }),
      { numRuns: 100 },
    );
  });
});

/** A book with one of its factors, additions or reviews drawn anew: as often broken as not. */
const factorText = fc.integer({ min: 10, max: 800 }).map((hundredths) => String(hundredths / 100));
const mutated = fc
  .record({
    factors: fc.array(fc.tuple(fc.nat(1_000), factorText), { maxLength: 2 }),
    reviews: fc.array(fc.nat(1_000), { maxLength: 1 }),
    base: fc.integer({ min: 1_000, max: 90_000 }),
    /** In hundredths of the base: a minimum far above it would hide every factor. */
    minimum: fc.nat(100),
  })
  .map(({ factors, reviews, base, minimum }) => {
    const book = {
      ...examplePriceBook('GBP'),
      base: String(base),
      minimum: String(Math.trunc((base * minimum) / 100)),
    };
    const rules = [
      ...[book.words, book.audience, book.staff, book.term.months].flat(),
      ...[book.term.oneTime, book.term.perpetual, ...Object.values(book.exclusivity)],
    ];
    for (const [index, text] of factors) rules[index % rules.length]!.factor = text;
    for (const index of reviews) rules[index % rules.length]!.review = true;
    return book;
  });

function lawMistakes(book: PriceBook): readonly BookMistake[] {
  try {
    validatePriceBook(book);
    return [];
  } catch (error) {
    if (error instanceof PriceBookInvalid) return error.mistakes;
    throw error;
  }
}

describe('every book that validates keeps law 1', () => {
  it('is either accepted and keeps it, or refused with two uses that break it', () => {
    const seen = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(mutated, fc.array(usePairs, { minLength: 4, maxLength: 4 }), (book, uses) => {
        const mistakes = lawMistakes(book);
        seen[mistakes.length === 0 ? 'accepted' : 'refused'] += 1;
        if (mistakes.length === 0) return uses.every((pair) => holdsFor(book, pair));
        return mistakes.every(
          ({ uses: shown }) =>
            shown !== undefined &&
            contains(shown.wider.facts, shown.narrower.facts) &&
            !holdsFor(book, { narrow: shown.narrower.facts, wide: shown.wider.facts }),
        );
      }),
      { numRuns: 300 },
    );
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(30);
  });
});
