import type { MoneyJson } from '#libs/kernel';
import type { PriceBook } from '../book/price-book.js';
import { computeFee } from './compute-fee.js';
import type { FeeFacts } from './fee-facts.js';
import { narrowerPlaces } from './narrower-places.js';
import { narrowerTexts } from './narrower-texts.js';
import type { Narrowing } from './narrowing.js';
import { distinctMedia } from './audience-factor.js';
import { termOf } from './describe-use.js';
import { mediumName } from './wording.js';

export interface CheaperAlternative {
  /** Stable, such as `shorter-term`. */
  code: string;
  /** What to change, as a phrase: `For 12 months instead of 24 months`. */
  change: string;
  /** What the phrase speaks of: `{ months: 12 }`, `{ medium: 'web' }`, `{ words: 250 }`; absent where it is plain. */
  values?: Readonly<Record<string, string | number>>;
  saves: MoneyJson;
}

const SHOWN = 8;

/**
 * What would make a use cheaper: each gives up one thing, and says what that saves, largest first. By the first law a
 * smaller use is never dearer; what saves nothing is left out.
 *
 * @param fee what the use costs, where that is known already
 * @throws pricing.facts-invalid
 */
export function cheaperAlternatives(
  book: PriceBook,
  facts: FeeFacts,
  fee: MoneyJson = computeFee(book, facts).total,
): CheaperAlternative[] {
  const total = BigInt(fee.amount);
  if (total === 0n) return [];
  return narrowings(book, facts)
    .map(({ code, change, values, facts: narrower }) => ({
      code,
      change,
      ...(values && { values }),
      saves: total - BigInt(computeFee(book, narrower).total.amount),
    }))
    .filter(({ saves }) => saves > 0n)
    .sort((left, right) => (left.saves === right.saves ? 0 : left.saves < right.saves ? 1 : -1))
    .slice(0, SHOWN)
    .map((found) => ({ ...found, saves: { amount: found.saves.toString(), currency: book.currency } }));
}

function narrowings(book: PriceBook, facts: FeeFacts): Narrowing[] {
  return [
    ...(facts.rush ? [{ code: 'no-rush', change: 'Without the rush', facts: { ...facts, rush: false } }] : []),
    ...weakerExclusivity(facts),
    ...shorterTerm(book, facts),
    ...narrowerPlaces(book, facts),
    ...fewerMedia(facts),
    ...narrowerTexts(book, facts),
  ];
}

function weakerExclusivity(facts: FeeFacts): Narrowing[] {
  if (facts.exclusivity === 'none') return [];
  const none: Narrowing = {
    code: 'not-exclusive',
    change: 'Without exclusivity',
    facts: { ...facts, exclusivity: 'none' },
  };
  if (facts.exclusivity !== 'full') return [none];
  const sector: Narrowing = {
    code: 'sector-exclusive',
    change: 'Exclusive in one sector instead of in full',
    facts: { ...facts, exclusivity: 'sector' },
  };
  return [none, sector];
}

/** The longest term of the next cheaper step. */
function shorterTerm(book: PriceBook, facts: FeeFacts): Narrowing[] {
  const { term } = facts;
  if (term.kind === 'one-time') return [];
  const shorter = book.term.months.flatMap(({ upTo }) =>
    upTo !== null && (term.kind === 'perpetual' || upTo < term.months) ? [upTo] : [],
  );
  const months = shorter.at(-1);
  if (months === undefined) return [];
  const instead = { kind: 'months' as const, months };
  return [
    {
      code: 'shorter-term',
      change: `For ${termOf(instead)} instead of ${termOf(term)}`,
      values: { months },
      facts: { ...facts, term: instead },
    },
  ];
}

function fewerMedia(facts: FeeFacts): Narrowing[] {
  const media = distinctMedia(facts.media);
  if (media.length < 2) return [];
  return media.map(({ medium }) => ({
    code: 'fewer-media',
    change: `Without ${mediumName(medium)}`,
    values: { medium },
    facts: { ...facts, media: media.filter((other) => other.medium !== medium) },
  }));
}
