import fc from 'fast-check';
import { ALL_COUNTRIES, REGIONS } from '#libs/kernel';
import { PRICED_PURPOSES } from '../../libs/pricing/src/book/price-book.js';
import { OUTCOMES, type FeeFacts, type FeeItemFacts, type FeeMedium } from '../../libs/pricing/src/fee/fee-facts.js';

/** Two uses, the second of which contains the first. */
export interface UsePair {
  narrow: FeeFacts;
  wide: FeeFacts;
}

const AUDIENCES = [
  ['web', 'monthly-users'],
  ['print-newspaper', 'circulation'],
  ['report', 'copies'],
  ['broadcast', 'viewers'],
  ['intranet', 'staff'],
  ['ai-index', null],
] as const;
const EDGES = [0, 1, 10, 11, 50, 51, 250, 251, 10_000, 10_001, 20_001, 40_001, 120_000, 500_001, 1_000_000, 1_000_001];
const WORDS = [0, 1, 99, 100, 101, 250, 251, 1_000, 1_001, 2_000, 2_001, 5_000];
const EXCLUSIVITIES: readonly [FeeFacts['exclusivity'], FeeFacts['exclusivity']][] = [
  ['none', 'none'],
  ['none', 'none'],
  ['none', 'sector'],
  ['none', 'territory'],
  ['none', 'full'],
  ['sector', 'sector'],
  ['sector', 'full'],
  ['territory', 'full'],
  ['full', 'full'],
];
const LONGEST = 61;
const termAt = (place: number): FeeFacts['term'] =>
  place === 0 ? { kind: 'one-time' } : place === LONGEST ? { kind: 'perpetual' } : { kind: 'months', months: place };
const placeOf = (term: FeeFacts['term']): number =>
  term.kind === 'one-time' ? 0 : term.kind === 'perpetual' ? LONGEST : term.months;

const count = fc.oneof(fc.constantFrom(...EDGES), fc.nat(1_500_000));
const more = fc.oneof(fc.constantFrom(0, 1, 10_000), count);
const few = fc.constantFrom(0, 0, 0, 1, 2);
const medium = fc
  .record({ which: fc.oneof({ weight: 9, arbitrary: fc.nat(4) }, fc.constant(5)), count, more })
  .map(({ which, ...counts }) => {
    const [name, kind] = AUDIENCES[which]!;
    const of = (audience: number): FeeMedium => ({ medium: name, audience: kind && { kind, count: audience } });
    return { narrow: of(counts.count), wide: of(counts.count + counts.more) };
  });
const place = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...ALL_COUNTRIES), { minLength: 1, maxLength: 5 }) },
  { weight: 2, arbitrary: fc.constantFrom(...REGIONS.map((region) => [...region.countries])) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...ALL_COUNTRIES).map((out) => ALL_COUNTRIES.filter((code) => code !== out)),
  },
  { weight: 1, arbitrary: fc.constant([...ALL_COUNTRIES]) },
);
type Parts = readonly [images: number, graphics: number, videos: number, translations: number];
const itemOf = (words: number, isExcerpt: boolean, [images, graphics, videos, translations]: Parts) => ({
  words,
  isExcerpt,
  images,
  graphics,
  videos,
  translations,
});
const parts = fc.tuple(few, few, few, few);
const NO_PARTS: Parts = [0, 0, 0, 0];
/** A whole article or an excerpt, with or without parts. */
const article = fc
  .record({
    words: fc.oneof(fc.constantFrom(...WORDS), fc.nat(4_000)),
    moreWords: fc.oneof(fc.constantFrom(0, 1), fc.nat(3_000)),
    excerpt: fc.constantFrom([true, true], [true, false], [false, false]),
    parts,
    moreParts: parts,
  })
  .map((drawn) => ({
    narrow: itemOf(drawn.words, drawn.excerpt[0], drawn.parts),
    wide: itemOf(
      drawn.words + drawn.moreWords,
      drawn.excerpt[1],
      drawn.parts.map((part, index) => part + drawn.moreParts[index]!) as unknown as Parts,
    ),
  }));
/** A short excerpt, which may be free, and may grow out of that. */
const scrap = fc
  .record({ words: fc.nat(100), moreWords: fc.constantFrom(0, 0, 1, 40), whole: fc.boolean(), image: fc.nat(1) })
  .map(({ words, moreWords, whole, image }) => ({
    narrow: itemOf(words, true, NO_PARTS),
    wide: itemOf(words + moreWords, !whole, [image, 0, 0, 0]),
  }));
const item = fc.oneof({ weight: 3, arbitrary: article }, { weight: 1, arbitrary: scrap });

const DIMENSIONS = [
  'counts',
  'media',
  'staff',
  'places',
  'term',
  'exclusivity',
  'flags',
  'known',
  'texts',
  'items',
] as const;
type Dimension = (typeof DIMENSIONS)[number];
/** Which dimensions the second use is larger in: one alone, where a small fall shows, or any number at once. */
const growing: fc.Arbitrary<readonly Dimension[]> = fc.oneof(
  fc.constantFrom(...DIMENSIONS).map((one) => [one]),
  fc.subarray([...DIMENSIONS]),
);

const drawn = fc.record({
  growing,
  media: fc.array(medium, { minLength: 1, maxLength: 3 }),
  moreMedia: fc.array(medium, { minLength: 1, maxLength: 1 }),
  purpose: fc.constantFrom(...PRICED_PURPOSES),
  staff: fc.option(fc.tuple(fc.nat(400), fc.constantFrom(1, 60, 300))),
  places: fc.tuple(place, place),
  term: fc.tuple(fc.oneof(fc.constantFrom(0, 1, 3, 12), fc.nat(LONGEST)), fc.constantFrom(1, 12, LONGEST)),
  exclusivity: fc.constantFrom(...EXCLUSIVITIES),
  flags: fc.tuple(fc.constantFrom('ff', 'ff', 'ft', 'tt'), fc.constantFrom('ff', 'ft', 'tt')),
  known: fc.tuple(fc.constantFrom(0, 0, 0, 1, 2), fc.constantFrom(0, 1)),
  items: fc.array(item, { minLength: 1, maxLength: 4 }),
  moreItems: fc.array(item, { minLength: 1, maxLength: 2 }),
  times: fc.constantFrom(1, 1, 1, 1, 1, 1, 1, 3, 9),
});
type Drawn = typeof drawn extends fc.Arbitrary<infer Value> ? Value : never;

/** One of the two uses, larger in the dimensions given. */
function useOf(from: Drawn, grown: readonly Dimension[]): FeeFacts {
  const at = (dimension: Dimension): 0 | 1 => (grown.includes(dimension) ? 1 : 0);
  const media = at('media') ? [...from.media, ...from.moreMedia] : from.media;
  const repeated = Array.from({ length: from.times }, () => from.items).flat();
  const items = at('items') ? [...repeated, ...from.moreItems] : repeated;
  return {
    media: media.map((one) => (at('counts') ? one.wide : one.narrow)),
    purpose: from.purpose,
    staff: from.staff && from.staff[0] + at('staff') * from.staff[1],
    countries: [...new Set(at('places') ? from.places.flat() : from.places[0])].sort(),
    term: termAt(Math.min(LONGEST, from.term[0] + at('term') * from.term[1])),
    exclusivity: from.exclusivity[at('exclusivity')],
    alreadyPublished: from.flags[0][at('flags')] === 't',
    rush: from.flags[1][at('flags')] === 't',
    items: items.map((one, index) => ({ key: `item ${index}`, ...(at('texts') ? one.wide : one.narrow) })),
    knownOutcome: OUTCOMES[Math.min(2, from.known[0] + at('known') * from.known[1])]!,
  };
}

/** Two uses, the second containing the first in every dimension, and larger in one or more of them. */
export const usePairs: fc.Arbitrary<UsePair> = drawn.map((from) => ({
  narrow: useOf(from, []),
  wide: useOf(from, from.growing),
}));

/** What “B contains A” means, said once more without the generator. */
export function contains(wide: FeeFacts, narrow: FeeFacts): boolean {
  const reach = (media: FeeMedium[], name: string): number =>
    Math.max(-1, ...media.filter((one) => one.medium === name).map((one) => one.audience?.count ?? 0));
  const inside = (small: FeeItemFacts, large: FeeItemFacts | undefined): boolean =>
    large !== undefined &&
    (['words', 'images', 'graphics', 'videos', 'translations'] as const).every((part) => large[part] >= small[part]) &&
    (small.isExcerpt || !large.isExcerpt);
  return (
    narrow.media.every(({ medium: name }) => reach(wide.media, name) >= reach(narrow.media, name)) &&
    wide.purpose === narrow.purpose &&
    (narrow.staff === null ? wide.staff === null : (wide.staff ?? -1) >= narrow.staff) &&
    narrow.countries.every((code) => wide.countries.includes(code)) &&
    placeOf(wide.term) >= placeOf(narrow.term) &&
    (wide.exclusivity === narrow.exclusivity ||
      EXCLUSIVITIES.some(([first, second]) => first === narrow.exclusivity && second === wide.exclusivity)) &&
    narrow.items.every((one) =>
      inside(
        one,
        wide.items.find(({ key }) => key === one.key),
      ),
    )
  );
}
