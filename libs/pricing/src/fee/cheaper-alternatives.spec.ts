import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ALL_COUNTRIES } from '#libs/kernel';
import { usePairs } from '../../../../test/support/use-pairs.js';
import { examplePriceBook } from '../book/example-books.js';
import { cheaperAlternatives } from './cheaper-alternatives.js';
import { computeFee } from './compute-fee.js';
import type { FeeFacts } from './fee-facts.js';

const book = examplePriceBook('GBP');
const worldwide: FeeFacts = {
  media: [
    { medium: 'web', audience: { kind: 'monthly-users', count: 5_000 } },
    { medium: 'print-newspaper', audience: { kind: 'circulation', count: 250_000 } },
  ],
  purpose: 'editorial',
  staff: null,
  countries: ALL_COUNTRIES,
  term: { kind: 'months', months: 24 },
  exclusivity: 'none',
  alreadyPublished: false,
  rush: false,
  items: [{ key: 'a', words: 900, isExcerpt: false, images: 1, graphics: 0, videos: 0, translations: 0 }],
};

describe('cheaper alternatives', () => {
  it('say what each change saves, largest first', () => {
    // 120 x 3.9 x 1.6 x 1.5 + 40 = 1,163.20, rounded to 1,163
    expect(computeFee(book, worldwide).total.amount).toBe('116300');
    expect(cheaperAlternatives(book, worldwide).map(({ change, saves }) => [change, saves.amount])).toEqual([
      ['Without printed newspaper', '93100'],
      ['With an excerpt of up to 100 words and no pictures', '60100'],
      ['In one country only', '56100'],
      ['With an excerpt of up to 250 words', '56100'],
      ['In one region only', '44900'],
      ['For 12 months instead of 24 months', '42100'],
      ['Without website', '37400'],
      ['Everywhere but one country you do not need', '28100'],
    ]);
  });

  it('offer the free excerpt where there is one', () => {
    const plain: FeeFacts = { ...worldwide, term: { kind: 'months', months: 12 } };
    const [first] = cheaperAlternatives(book, plain);
    expect(first).toEqual({
      code: 'short-excerpt',
      change: 'With an excerpt of up to 100 words and no pictures',
      values: { words: 100 },
      saves: computeFee(book, plain).total,
    });
  });

  it('name what a page needs to make the change itself', () => {
    const valuesOf = (code: string) =>
      cheaperAlternatives(book, worldwide).flatMap((one) => (one.code === code ? [one.values] : []));
    expect(valuesOf('shorter-term')).toEqual([{ months: 12 }]);
    expect(valuesOf('fewer-media')).toEqual([{ medium: 'print-newspaper' }, { medium: 'web' }]);
    expect(valuesOf('excerpt')).toEqual([{ words: 250 }]);
    expect(valuesOf('one-country')).toEqual([undefined]);
  });

  it('know exclusivity and rush', () => {
    const codes = cheaperAlternatives(book, { ...worldwide, exclusivity: 'full', rush: true }).map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['not-exclusive', 'sector-exclusive']));
    const small = { ...worldwide, media: [worldwide.media[0]!], rush: true, knownOutcome: 'review' as const };
    expect(cheaperAlternatives(book, small).map(({ code }) => code)).toContain('no-rush');
  });

  it('are silent where nothing can be saved', () => {
    const least: FeeFacts = {
      ...worldwide,
      media: [worldwide.media[0]!],
      countries: ['IN'],
      term: { kind: 'one-time' },
      purpose: 'corporate-promotional',
      staff: 5,
      items: [{ ...worldwide.items[0]!, words: 90, images: 0 }],
    };
    expect(cheaperAlternatives(book, least)).toEqual([]);
  });

  it('always save something, and never more than the fee', () => {
    fc.assert(
      fc.property(usePairs, ({ wide }) => {
        const total = BigInt(computeFee(book, wide).total.amount);
        return cheaperAlternatives(book, wide).every(
          ({ saves }) => BigInt(saves.amount) > 0n && BigInt(saves.amount) <= total,
        );
      }),
      { numRuns: 100 },
    );
  });
});
