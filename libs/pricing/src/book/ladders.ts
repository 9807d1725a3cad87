import type { FeeFacts } from '../fee/fee-facts.js';
import type { Band, PriceBook, PricedExclusivity, Rule } from './price-book.js';

/** One step of a dimension: a rule, where it stands in the book, and how a use comes to be in it. */
export interface Rung {
  path: string;
  rule: Rule;
  /** The use as large as this step allows, to be contained in the next. */
  narrow(facts: FeeFacts): FeeFacts;
  /** The use as small as this step allows, to contain the one before. */
  widen(facts: FeeFacts): FeeFacts;
}

/** The steps of one dimension from the narrowest to the widest; each step contains those before. */
export interface Ladder {
  /** Ladders of one slot set the same part of a use. */
  slot: 'words' | 'media' | 'term' | 'exclusivity';
  rungs: Rung[];
}

export function laddersOf(book: PriceBook): Ladder[] {
  return [
    { slot: 'words', rungs: bandRungs('words', book.words, withWords) },
    { slot: 'media', rungs: bandRungs('audience', book.audience, withUsers) },
    { slot: 'media', rungs: bandRungs('staff', book.staff, withStaff) },
    {
      slot: 'term',
      rungs: [
        rung('term.oneTime', book.term.oneTime, (facts) => ({ ...facts, term: { kind: 'one-time' } })),
        ...bandRungs('term.months', book.term.months, withMonths),
        rung('term.perpetual', book.term.perpetual, (facts) => ({ ...facts, term: { kind: 'perpetual' } })),
      ],
    },
    { slot: 'exclusivity', rungs: exclusivityRungs(book, ['none', 'sector', 'full']) },
    { slot: 'exclusivity', rungs: exclusivityRungs(book, ['none', 'territory', 'full']) },
  ];
}

type Setter = (facts: FeeFacts) => FeeFacts;

const rung = (path: string, rule: Rule, set: Setter): Rung => ({
  path: `${path}.factor`,
  rule,
  narrow: set,
  widen: set,
});

const bandRungs = (path: string, bands: readonly Band[], set: (count: number) => Setter): Rung[] =>
  bands.map((band, index) => ({
    path: `${path}.${index}.factor`,
    rule: band,
    narrow: set(band.upTo ?? band.from),
    widen: set(band.from),
  }));

const exclusivityRungs = (book: PriceBook, kinds: readonly PricedExclusivity[]): Rung[] =>
  kinds.map((kind) =>
    rung(`exclusivity.${kind}`, book.exclusivity[kind], (facts) => ({ ...facts, exclusivity: kind })),
  );

const withWords =
  (words: number): Setter =>
  (facts) => ({ ...facts, items: facts.items.map((item) => ({ ...item, words })) });

const withUsers =
  (count: number): Setter =>
  (facts) => ({ ...facts, media: [{ medium: 'web', audience: { kind: 'monthly-users', count } }] });

const withStaff =
  (count: number): Setter =>
  (facts) => ({ ...facts, media: [{ medium: 'intranet', audience: { kind: 'staff', count } }] });

/** Months are counted from 1, also in a band that begins at 0. */
const withMonths =
  (months: number): Setter =>
  (facts) => ({ ...facts, term: { kind: 'months', months: Math.min(60, Math.max(1, months)) } });
