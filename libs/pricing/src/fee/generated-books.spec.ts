import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { generatedBooks } from '../../../../test/support/generated-books.js';
import { contains, usePairs, type UsePair } from '../../../../test/support/use-pairs.js';
import { AGREED_DIMENSIONS, type AgreedTerms } from '../agreed/agreed-terms.js';
import { validateAgreedTerms } from '../agreed/validate-agreed-terms.js';
import { examplePriceBook } from '../book/example-books.js';
import { isBroken } from '../book/law-check.js';
import type { PriceBook } from '../book/price-book.js';
import { validatePriceBook } from '../book/validate-price-book.js';
import { readBookFile } from '../file/read-book-file.js';
import { writeBookFile } from '../file/write-book-file.js';
import { PriceBookInvalid, type BookMistake } from '../pricing.errors.js';
import { computeFee } from './compute-fee.js';
import type { FeeFacts, FeeMedium } from './fee-facts.js';

/** Books drawn, pairs of uses tried on each of them that validates, and how many pairs that has to come to. */
const BOOKS = 400;
const PAIRS = 64;
const TRIED = 10_000;

const smallFacts: Omit<FeeFacts, 'media'> = {
  purpose: 'editorial',
  staff: null,
  countries: ['GB'],
  term: { kind: 'months', months: 12 },
  exclusivity: 'none',
  alreadyPublished: false,
  rush: false,
  items: [{ key: 'a', words: 900, isExcerpt: false, images: 0, graphics: 0, videos: 0, translations: 0 }],
};

const holds = (book: PriceBook, { narrow, wide }: UsePair): boolean =>
  !isBroken(computeFee(book, narrow), computeFee(book, wide));

function mistakesOf(book: PriceBook): readonly BookMistake[] {
  try {
    validatePriceBook(book);
    return [];
  } catch (error) {
    if (error instanceof PriceBookInvalid) return error.mistakes;
    throw error;
  }
}

describe('a whole book drawn at random', () => {
  it(`keeps law 1 over ${PAIRS} pairs when it validates, and else is refused with two uses that break it`, () => {
    const seen = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(generatedBooks, fc.array(usePairs, { minLength: PAIRS, maxLength: PAIRS }), (book, pairs) => {
        const mistakes = mistakesOf(book);
        seen[mistakes.length === 0 ? 'accepted' : 'refused'] += 1;
        if (mistakes.length === 0) return pairs.every((pair) => holds(book, pair));
        return mistakes.every(
          ({ code, uses }) =>
            code === 'law-broken' &&
            uses !== undefined &&
            contains(uses.wider.facts, uses.narrower.facts) &&
            !holds(book, { narrow: uses.narrower.facts, wide: uses.wider.facts }),
        );
      }),
      { numRuns: BOOKS },
    );
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(BOOKS / 5);
    expect(seen.accepted * PAIRS).toBeGreaterThanOrEqual(TRIED);
  });

  it('takes a medium that counts nobody as one, so that few readers beside it make nothing cheaper', () => {
    const book = examplePriceBook('GBP');
    book.audience[0]!.factor = '0.25';
    book.minimum = '0';
    const ai = { medium: 'ai-index', audience: null };
    const web = { medium: 'web', audience: { kind: 'monthly-users', count: 100 } };
    const priced = (...media: FeeMedium[]): bigint => BigInt(computeFee(book, { ...smallFacts, media }).total.amount);
    expect(validatePriceBook(book)).toEqual(book);
    expect(priced(web)).toBeLessThan(priced(ai));
    expect(priced(ai, web)).toBeGreaterThan(priced(ai));
  });

  it('comes back from a file as it went in', () => {
    fc.assert(
      fc.property(
        generatedBooks.filter((book) => mistakesOf(book).length === 0),
        fc
          .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
          .filter((name) => name.trim() === name && name !== ''),
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        (drawn, name, note) => {
          const book = { ...drawn, name, note };
          for (const format of ['json', 'csv'] as const) {
            expect(readBookFile(writeBookFile(book, format), format)).toEqual(book);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

const share = fc.integer({ min: 1, max: 100 }).map((hundredths) => String(hundredths / 100));
const terms: fc.Arbitrary<AgreedTerms> = fc
  .record({
    format: fc.constant(1 as const),
    factor: fc.option(share),
    minimums: fc
      .option(fc.nat(20_000), { nil: undefined })
      .map((amount): Record<string, string> => (amount === undefined ? {} : { GBP: String(amount) })),
    caps: fc.dictionary(
      fc.constantFrom(...AGREED_DIMENSIONS),
      fc.integer({ min: 10, max: 500 }).map((n) => String(n / 100)),
    ),
  })
  .map((drawn) => ({ ...drawn, factor: drawn.factor ?? '1' }));

describe('terms agreed with an organisation', () => {
  it('keep law 1 on every book, make nothing dearer, and leave the outcome alone', () => {
    let lower = 0;
    const books = generatedBooks.filter((book) => mistakesOf(book).length === 0);
    fc.assert(
      fc.property(books, terms, fc.array(usePairs, { minLength: 12, maxLength: 12 }), (book, agreed, pairs) => {
        const valid = validateAgreedTerms(agreed);
        const under = (facts: FeeFacts): FeeFacts => ({ ...facts, agreed: valid });
        for (const { narrow, wide } of pairs) {
          const [plain, own] = [computeFee(book, wide), computeFee(book, under(wide))];
          expect(BigInt(own.total.amount)).toBeLessThanOrEqual(BigInt(plain.total.amount));
          expect([own.outcome, own.reasons]).toEqual([plain.outcome, plain.reasons]);
          expect(own.lines.at(-1)?.running).toEqual(own.total);
          lower += own.total.amount === plain.total.amount ? 0 : 1;
          if (!holds(book, { narrow: under(narrow), wide: under(wide) })) return false;
        }
        return true;
      }),
      { numRuns: 100 },
    );
    expect(lower).toBeGreaterThan(300);
  });
});
