import type { Band, PriceBook } from './price-book.js';

/** Amounts of an example book in minor units of its currency. */
interface ExampleAmounts {
  currency: string;
  base: string;
  minimum: string;
  image: string;
  graphic: string;
  video: string;
}

const NOTE = 'An example to be edited: these are not the fees of any publisher.';

/** Bands from their upper ends; the last pair may have null for “without end”. */
function bands(from: number, ...ends: readonly (readonly [upTo: number | null, factor: string])[]): Band[] {
  return ends.map(([upTo, factor], index) => ({
    from: index === 0 ? from : (ends[index - 1]?.[0] ?? 0) + 1,
    upTo,
    factor,
  }));
}

/** Above the last band somebody decides; the factor proposed is never below the band before. */
const reviewedAbove = (table: Band[]): Band[] =>
  table.map((band) => (band.upTo === null ? { ...band, review: true } : band));

/** The table of the product's example fees, in one currency. */
function exampleBook({ currency, base, minimum, image, graphic, video }: ExampleAmounts): PriceBook {
  return {
    format: 1,
    name: `Example price book (${currency})`,
    note: NOTE,
    currency,
    worldVersion: '2026-07',
    base,
    minimum,
    freeExcerpt: { maxWords: 100, maxMonths: 12, purposes: ['editorial', 'educational', 'non-profit', 'internal'] },
    words: bands(0, [250, '0.5'], [1_000, '1'], [2_000, '1.4'], [null, '1.8']),
    audience: AUDIENCE,
    staff: reviewedAbove(bands(1, [10, '1'], [50, '3.4'], [250, '5'], [null, '5'])),
    territory: { worldwide: '1', except: '0.75', region: '0.6', country: '0.5', lowerIncomeCountry: '0.25' },
    term: {
      oneTime: { factor: '0.6' },
      months: bands(1, [1, '0.6'], [3, '0.75'], [12, '1'], [24, '1.6'], [60, '2.5']),
      perpetual: { factor: '3' },
    },
    purposes: PURPOSES,
    extraMedium: '0.5',
    exclusivity: {
      none: { factor: '1' },
      sector: { factor: '1.25' },
      territory: { factor: '1.25' },
      full: { factor: '3', review: true },
    },
    extraLanguage: '0.25',
    components: { image, graphic, video },
    volume: [
      { from: 5, factor: '0.9' },
      { from: 10, factor: '0.8' },
      { from: 25, factor: '0.7' },
    ],
    contractFrom: 50,
    rush: '1.25',
    alreadyPublished: '1.5',
    ai: 'refused',
  };
}

const AUDIENCE = reviewedAbove(
  bands(
    0,
    [10_000, '1'],
    [20_000, '1.2'],
    [40_000, '1.4'],
    [80_000, '2.1'],
    [120_000, '2.9'],
    [250_000, '3.9'],
    [500_000, '4.3'],
    [750_000, '6'],
    [1_000_000, '7.5'],
    [null, '7.5'],
  ),
);

const PURPOSES: PriceBook['purposes'] = {
  editorial: { factor: '1' },
  educational: { factor: '0.75', verifiedAs: 'educational' },
  'non-profit': { factor: '0.75', verifiedAs: 'non-profit' },
  internal: { factor: '1' },
  'corporate-promotional': { factor: '2', staffCounts: true },
  advocacy: { factor: '1', review: true },
};

const AMOUNTS = {
  GBP: { currency: 'GBP', base: '12000', minimum: '7500', image: '4000', graphic: '4000', video: '8000' },
  EUR: { currency: 'EUR', base: '14000', minimum: '8800', image: '4700', graphic: '4700', video: '9400' },
  USD: { currency: 'USD', base: '15000', minimum: '9500', image: '5000', graphic: '5000', video: '10000' },
} satisfies Record<string, ExampleAmounts>;

export const EXAMPLE_CURRENCIES = Object.keys(AMOUNTS) as (keyof typeof AMOUNTS)[];

/** The shipped example book of a currency: a new object each time, to be edited. */
export const examplePriceBook = (currency: keyof typeof AMOUNTS): PriceBook =>
  structuredClone(exampleBook(AMOUNTS[currency]));
