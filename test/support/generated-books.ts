import fc from 'fast-check';
import { PRICED_PURPOSES, type Band, type PriceBook, type Rule } from '../../libs/pricing/src/book/price-book.js';
import { examplePriceBook } from '../../libs/pricing/src/book/example-books.js';

/** In hundredths, from a quarter to eight: a step of one hundredth shows through sixty articles. */
const hundredths = fc.integer({ min: 25, max: 800 });
const text = (value: number): string => String(value / 100);
const factor = hundredths.map(text);
const review = fc.constantFrom(false, false, false, true);
const rule = (value: string, isReviewed: boolean): Rule => ({ factor: value, ...(isReviewed && { review: true }) });

/** How steps are drawn: as a book is meant, rising to the end; or anyhow. */
type Order = 'rising' | 'any';
const steps = (order: Order, count: number): fc.Arbitrary<Rule[]> =>
  fc
    .tuple(
      fc.array(hundredths, { minLength: count, maxLength: count }),
      fc.array(review, { minLength: count, maxLength: count }),
      fc.nat(count),
    )
    .map(([values, reviews, from]) => {
      const factors = order === 'rising' ? values.toSorted((a, b) => a - b) : values;
      // Where every step is reviewed no use is instant, and no end of a review shows: the narrowest is calm.
      const isReviewed = (index: number): boolean => index > 0 && (order === 'rising' ? index > from : reviews[index]!);
      return factors.map((value, index) => rule(text(value), isReviewed(index)));
    });

/** Bands of random ends without gap or overlap; `end` is the last, or null for none. */
const bands = (order: Order, start: number, furthest: number, end: number | null): fc.Arbitrary<Band[]> =>
  fc
    .uniqueArray(fc.integer({ min: start, max: furthest - 1 }), { maxLength: 7 })
    .map((ends) => [...ends.toSorted((a, b) => a - b), end])
    .chain((ends) =>
      steps(order, ends.length).map((rules) =>
        rules.map((one, index) => ({
          from: index === 0 ? start : ends[index - 1]! + 1,
          upTo: ends[index]!,
          ...one,
        })),
      ),
    );

const discounts = fc
  .uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 4 })
  .chain((places) =>
    fc
      .array(fc.integer({ min: 20, max: 100 }), { minLength: places.length, maxLength: places.length })
      .map((factors) =>
        places.toSorted((a, b) => a - b).map((from, index) => ({ from, factor: text(factors[index]!) })),
      ),
  );

const purposeRules = fc
  .tuple(...PRICED_PURPOSES.map(() => fc.tuple(factor, review, fc.constantFrom(false, false, true))))
  .map(
    (drawn) =>
      Object.fromEntries(
        PRICED_PURPOSES.map((purpose, index) => {
          const [value, isReviewed, staffCounts] = drawn[index]!;
          if (purpose === 'editorial') return [purpose, rule(value, false)];
          return [purpose, { ...rule(value, isReviewed), ...(staffCounts && { staffCounts: true }) }];
        }),
      ) as PriceBook['purposes'],
  );

const freeExcerpt = fc.option(
  fc.record({
    maxWords: fc.integer({ min: 1, max: 400 }),
    maxMonths: fc.integer({ min: 1, max: 60 }),
    purposes: fc.subarray([...PRICED_PURPOSES]),
  }),
);
/** Additions and surcharges. */
const added = fc.integer({ min: 0, max: 200 }).map(text);
const surcharge = fc.integer({ min: 100, max: 300 }).map(text);
const amount = (least: number, most: number): fc.Arbitrary<string> => fc.integer({ min: least, max: most }).map(String);

const dimensions = (order: Order) => ({
  words: bands(order, 0, 6_000, null),
  audience: bands(order, 0, 1_200_000, null),
  staff: bands(order, 1, 600, null),
  /** One-time, the months, and perpetual are one flight of stairs. */
  months: bands('rising', 1, 60, 60),
  /** None; a sector or a territory; in full. */
  exclusivity: steps(order, 4),
  ends: steps(order, 2),
});

const bookOf = (order: Order): fc.Arbitrary<PriceBook> =>
  fc
    .record({
      ...dimensions(order),
      base: amount(20_000, 90_000),
      minimumShare: fc.nat(100),
      freeExcerpt,
      territory: fc.record({
        ...{ worldwide: factor, except: factor, region: factor, country: factor, lowerIncomeCountry: factor },
      }),
      purposes: purposeRules,
      extraMedium: added,
      extraLanguage: added,
      components: fc.record({ image: amount(0, 9_000), graphic: amount(0, 9_000), video: amount(0, 9_000) }),
      volume: discounts,
      rush: surcharge,
      alreadyPublished: surcharge,
      ai: fc.constantFrom('refused' as const, 'review' as const),
    })
    .map(({ months, exclusivity, ends, minimumShare, ...book }) => {
      const [none, sector, territory, full] = exclusivity as [Rule, Rule, Rule, Rule];
      return {
        ...examplePriceBook('GBP'),
        ...book,
        // A least fee above everything would hide every factor.
        minimum: String(Math.trunc((Number(book.base) * minimumShare) / 100_000)),
        term: termOf(order, months, ends as [Rule, Rule]),
        exclusivity: { none, sector, territory, full },
      };
    });

function termOf(order: Order, months: Band[], [oneTime, perpetual]: [Rule, Rule]): PriceBook['term'] {
  if (order === 'any') return { oneTime, months, perpetual };
  const [first, last] = [months[0]!, months.at(-1)!];
  const isDear = Number(perpetual.factor) >= Number(last.factor);
  return {
    oneTime: { factor: Number(oneTime.factor) <= Number(first.factor) ? oneTime.factor : first.factor },
    months,
    perpetual: rule(isDear ? perpetual.factor : last.factor, last.review === true || perpetual.review === true),
  };
}

/** Whole price books: every band, factor, discount and addition is drawn; half of them as they are meant to be. */
export const generatedBooks: fc.Arbitrary<PriceBook> = fc.oneof(bookOf('rising'), bookOf('any'));
