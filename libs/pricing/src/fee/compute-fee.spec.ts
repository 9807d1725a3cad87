import { describe, expect, it } from '@jest/globals';
import { Money, Territory, type SaidTerritory } from '#libs/kernel';
import { examplePriceBook } from '../book/example-books.js';
import type { PriceBook } from '../book/price-book.js';
import { computeFee } from './compute-fee.js';
import type { Fee, FeeFacts, FeeItemFacts } from './fee-facts.js';

const gbp = examplePriceBook('GBP');
const countries = (said: SaidTerritory): readonly string[] => Territory.normalise(said).countries;
const item = (facts: Partial<FeeItemFacts> = {}): FeeItemFacts => ({
  key: 'article',
  words: 900,
  isExcerpt: false,
  images: 0,
  graphics: 0,
  videos: 0,
  translations: 0,
  ...facts,
});
const use = (facts: Partial<FeeFacts> = {}): FeeFacts => ({
  media: [{ medium: 'web', audience: { kind: 'monthly-users', count: 5_000 } }],
  purpose: 'editorial',
  staff: null,
  countries: countries({ kind: 'worldwide' }),
  term: { kind: 'months', months: 12 },
  exclusivity: 'none',
  alreadyPublished: false,
  rush: false,
  items: [item()],
  ...facts,
});
const totalOf = (fee: Fee): string => Money.fromJson(fee.total).toString();
const price = (facts: Partial<FeeFacts>, book: PriceBook = gbp): string => totalOf(computeFee(book, use(facts)));
const codesOf = (fee: Fee): string[] => fee.reasons.map(({ code }) => code);

describe('the worked examples', () => {
  it('small site, 900 words, worldwide, 12 months: 120', () => expect(price({})).toBe('120.00 GBP'));

  it('national daily of 250k, print and web, one country: 351', () =>
    expect(
      price({
        media: [
          { medium: 'print-newspaper', audience: { kind: 'circulation', count: 250_000 } },
          { medium: 'web', audience: { kind: 'monthly-users', count: 10_000 } },
        ],
        countries: ['FR'],
      }),
    ).toBe('351.00 GBP'));

  it('NGO report, 600 words, 10k copies, non-profit: 90', () =>
    expect(
      price({
        media: [{ medium: 'report', audience: { kind: 'copies', count: 10_000 } }],
        purpose: 'non-profit',
        items: [item({ words: 600 })],
      }),
    ).toBe('90.00 GBP'));

  it('a firm of 30, promotional, on the web, sector-exclusive: 1,020', () =>
    expect(price({ purpose: 'corporate-promotional', staff: 30, exclusivity: 'sector' })).toBe('1020.00 GBP'));
});

describe('the table', () => {
  it.each([
    [250, '75.00 GBP'],
    [251, '120.00 GBP'],
    [1_000, '120.00 GBP'],
    [1_001, '168.00 GBP'],
    [2_001, '216.00 GBP'],
  ])('%i words cost %s', (words, expected) => expect(price({ items: [item({ words })] })).toBe(expected));

  it.each<[SaidTerritory, string]>([
    [{ kind: 'worldwide' }, '1'],
    [{ kind: 'except', values: ['US'] }, '0.75'],
    [{ kind: 'region', values: ['Europe'] }, '0.6'],
    [{ kind: 'region', values: ['Europe', 'Asia'] }, '0.75'],
    [{ kind: 'countries', values: ['FR', 'DE'] }, '0.6'],
    [{ kind: 'countries', values: ['FR', 'US'] }, '0.75'],
    [{ kind: 'countries', values: ['IN', 'KE'] }, '0.5'],
    [{ kind: 'countries', values: ['IN'] }, '0.25'],
  ])('%j has the factor %s', (said, factor) => {
    const fee = computeFee(gbp, use({ countries: countries(said) }));
    expect(fee.items[0]?.lines.find(({ code }) => code === 'territory')?.factor).toBe(factor);
  });

  it.each<[FeeFacts['term'], string]>([
    [{ kind: 'one-time' }, '0.6'],
    [{ kind: 'months', months: 1 }, '0.6'],
    [{ kind: 'months', months: 2 }, '0.75'],
    [{ kind: 'months', months: 4 }, '1'],
    [{ kind: 'months', months: 13 }, '1.6'],
    [{ kind: 'months', months: 60 }, '2.5'],
    [{ kind: 'perpetual' }, '3'],
  ])('the term %j has the factor %s', (term, factor) => {
    const fee = computeFee(gbp, use({ term }));
    expect(fee.items[0]?.lines.find(({ code }) => code === 'term')?.factor).toBe(factor);
  });

  it('adds components, languages and media', () => {
    expect(price({ items: [item({ images: 2, graphics: 1, videos: 1 })] })).toBe('320.00 GBP');
    expect(price({ items: [item({ translations: 1 })] })).toBe('120.00 GBP');
    expect(price({ items: [item({ translations: 3 })] })).toBe('180.00 GBP');
  });

  it('discounts by place, dearest first, and shares the total out without losing a penny', () => {
    const items = Array.from({ length: 26 }, (_, index) =>
      item({ key: `a${index}`, words: index === 25 ? 2_500 : 900 }),
    );
    const fee = computeFee(gbp, use({ items }));
    // 216 + 3 x 120, then 5 x 108, 15 x 96, 2 x 84
    expect(totalOf(fee)).toBe('2724.00 GBP');
    expect(fee.items[0]?.key).toBe('a25');
    expect(fee.items.reduce((sum, { share }) => sum + BigInt(share.amount), 0n)).toBe(272_400n);
    expect(fee.lines.filter(({ code }) => code === 'volume').map(({ label }) => label)).toEqual([
      'The 5th to 9th article: 10% less',
      'The 10th to 24th article: 20% less',
      'The 25th to 26th article: 30% less',
    ]);
    expect(fee.proposals).toEqual([]);
    const many = Array.from({ length: 50 }, (_, index) => item({ key: `a${index}` }));
    expect(computeFee(gbp, use({ items: many })).proposals[0]?.code).toBe('contract');
  });

  it('rounds last, half up, to the whole unit of each currency', () => {
    const third = { items: [item({ words: 200 })], term: { kind: 'months' as const, months: 24 } };
    const yen: PriceBook = { ...gbp, currency: 'JPY', base: '20001', minimum: '1' };
    const dinar: PriceBook = { ...gbp, currency: 'KWD', base: '45501', minimum: '1' };
    expect(price(third, { ...gbp, base: '12050', minimum: '1' })).toBe('96.00 GBP');
    expect(price({ items: [item({ words: 200 })] }, yen)).toBe('10001 JPY');
    expect(price({}, dinar)).toBe('46.000 KWD');
  });
});

describe('the outcome', () => {
  it('is instant inside the table', () => {
    const fee = computeFee(gbp, use({ rush: true }));
    expect([fee.outcome, fee.reasons, totalOf(fee)]).toEqual(['instant', [], '120.00 GBP']);
    expect(fee.proposals[0]?.code).toBe('rush-not-needed');
  });

  it.each<[string, Partial<FeeFacts>]>([
    ['audience-above-table', { media: [{ medium: 'web', audience: { kind: 'monthly-users', count: 1_000_001 } }] }],
    ['audience-above-table', { media: [{ medium: 'intranet', audience: { kind: 'staff', count: 251 } }] }],
    ['staff-above-table', { purpose: 'corporate-promotional', staff: 251 }],
    ['staff-unknown', { purpose: 'corporate-promotional' }],
    ['purpose-reviewed', { purpose: 'advocacy' }],
    ['exclusivity-reviewed', { exclusivity: 'full' }],
    ['already-published', { alreadyPublished: true }],
  ])('is review with the reason %s', (code, facts) => {
    const fee = computeFee(gbp, use(facts));
    expect([fee.outcome, codesOf(fee)]).toEqual(['review', [code]]);
  });

  it('refuses AI media unless the book lets them be reviewed', () => {
    const facts = use({ media: [{ medium: 'ai-train', audience: null }] });
    expect([computeFee(gbp, facts).outcome, computeFee({ ...gbp, ai: 'review' }, facts).outcome]).toEqual([
      'refused',
      'review',
    ]);
  });

  it('charges for rush where an answer is promised, also when only the caller knows that', () => {
    expect(price({ exclusivity: 'full', rush: true })).toBe('450.00 GBP');
    expect(price({ rush: true, knownOutcome: 'review' })).toBe('150.00 GBP');
    expect(price({ alreadyPublished: true, rush: true })).toBe('225.00 GBP');
  });
});

describe('the free excerpt', () => {
  const excerpt = item({ words: 100, isExcerpt: true });

  it('costs nothing and is instant, whatever the audience', () => {
    const fee = computeFee(
      gbp,
      use({ items: [excerpt], media: [{ medium: 'web', audience: { kind: 'monthly-users', count: 9_000_000 } }] }),
    );
    expect([totalOf(fee), fee.outcome, fee.items[0]?.lines.map(({ code }) => code)]).toEqual([
      '0.00 GBP',
      'instant',
      ['free-excerpt'],
    ]);
  });

  it.each<[string, Partial<FeeFacts>]>([
    ['a longer one', { items: [{ ...excerpt, words: 101 }] }],
    ['a whole article', { items: [{ ...excerpt, isExcerpt: false }] }],
    ['one with an image', { items: [{ ...excerpt, images: 1 }] }],
    ['a longer term', { items: [excerpt], term: { kind: 'months', months: 13 } }],
    ['promotion', { items: [excerpt], purpose: 'corporate-promotional', staff: 5 }],
    ['exclusivity', { items: [excerpt], exclusivity: 'sector' }],
    ['AI', { items: [excerpt], media: [{ medium: 'ai-index', audience: null }] }],
  ])('is not %s', (_name, facts) => expect(price(facts)).not.toBe('0.00 GBP'));
});

describe('facts that cannot be meant', () => {
  it.each<[string, Partial<FeeFacts>]>([
    ['media', { media: [] }],
    ['media.0.audience', { media: [{ medium: 'web', audience: null }] }],
    ['media.0.audience.count', { media: [{ medium: 'web', audience: { kind: 'monthly-users', count: -1 } }] }],
    ['media.0.audience.count', { media: [{ medium: 'web', audience: { kind: 'monthly-users', count: 1e300 } }] }],
    ['countries', { countries: ['GB', 'XX'] }],
    ['term.months', { term: { kind: 'months', months: 61 } }],
    ['purpose', { purpose: 'fun' }],
    ['items', { items: [] }],
    ['items.0.words', { items: [item({ words: 0.5 })] }],
  ])('are refused by field: %s', (path, facts) => {
    expect(() => computeFee(gbp, use(facts))).toThrow(
      expect.objectContaining({ code: 'pricing.facts-invalid', errors: [expect.objectContaining({ path })] }),
    );
  });
});
