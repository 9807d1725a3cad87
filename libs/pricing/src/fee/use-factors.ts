import { AI_MEDIA, isPricedPurpose, type PriceBook, type PurposeRule, type Rule } from '../book/price-book.js';
import { audienceFactor, distinctMedia } from './audience-factor.js';
import { bandOf } from './bands.js';
import { Decimal } from './decimal.js';
import type { UseFactor } from './use-factor.js';
import { termOf } from './describe-use.js';
import type { FeeFacts, FeeReason } from './fee-facts.js';
import { namedCountries } from './named-countries.js';
import { aiUse, ALREADY_PUBLISHED, exclusivityReviewed, purposeReviewed, TERM_REVIEWED } from './reasons.js';
import { territoryFactor } from './territory-factor.js';
import { listed, mediumName, purposeName } from './wording.js';

/** The dimensions that all items of an order share, in the order of the formula. */
export function useFactors(book: PriceBook, facts: FeeFacts): UseFactor[] {
  const purpose = purposeRule(book, facts.purpose);
  const countries = namedCountries(facts.countries);
  return [
    audienceFactor(book, purpose, facts),
    {
      code: 'territory',
      label: `Territory: ${countries.label}`,
      factor: territoryFactor(book.territory, book.worldVersion, facts.countries),
      reasons: [],
      values: { countries: countries.set.size },
    },
    termFactor(book, facts.term),
    {
      code: 'buyer',
      label: `Purpose: ${purposeName(facts.purpose)}`,
      factor: Decimal.parse(purpose.factor),
      reasons: purpose.review ? [purposeReviewed(purposeName(facts.purpose))] : [],
      values: { purpose: facts.purpose },
    },
    mediaFactor(book, facts),
    exclusivityFactor(book, facts.exclusivity),
  ];
}

/** Reasons that belong to the order and multiply nothing in an item. */
export function orderReasons(book: PriceBook, facts: FeeFacts): FeeReason[] {
  return [...(usesAi(facts) ? [aiUse(book.ai)] : []), ...(facts.alreadyPublished ? [ALREADY_PUBLISHED] : [])];
}

export const usesAi = (facts: FeeFacts): boolean => facts.media.some(({ medium }) => AI_MEDIA.includes(medium));

function purposeRule(book: PriceBook, purpose: string): PurposeRule {
  if (!isPricedPurpose(purpose)) throw new RangeError(`No price book has a rule for the purpose ${purpose}.`);
  return book.purposes[purpose];
}

function termRule(book: PriceBook, term: FeeFacts['term']): Rule {
  if (term.kind === 'one-time') return book.term.oneTime;
  if (term.kind === 'perpetual') return book.term.perpetual;
  return bandOf(book.term.months, term.months);
}

function termFactor(book: PriceBook, term: FeeFacts['term']): UseFactor {
  const rule = termRule(book, term);
  return {
    code: 'term',
    label: `Term: ${termOf(term)}`,
    factor: Decimal.parse(rule.factor),
    reasons: rule.review ? [TERM_REVIEWED] : [],
    values: { kind: term.kind, ...(term.kind === 'months' && { months: term.months }) },
  };
}

function mediaFactor(book: PriceBook, facts: FeeFacts): UseFactor {
  const media = distinctMedia(facts.media).map(({ medium }) => medium);
  return {
    code: 'extra-media',
    label: `Media: ${listed(media.map(mediumName))}`,
    factor: Decimal.one.plus(Decimal.parse(book.extraMedium).times(Decimal.of(media.length - 1))),
    reasons: [],
    values: { media: media.join(' '), count: media.length },
  };
}

const EXCLUSIVITY_LABELS: Readonly<Record<FeeFacts['exclusivity'], string>> = {
  none: 'Not exclusive',
  sector: 'Exclusive in one sector',
  territory: 'Exclusive in one territory',
  full: 'Fully exclusive',
};

function exclusivityFactor(book: PriceBook, kind: FeeFacts['exclusivity']): UseFactor {
  const rule = book.exclusivity[kind];
  return {
    code: 'exclusivity',
    label: EXCLUSIVITY_LABELS[kind],
    factor: Decimal.parse(rule.factor),
    reasons: rule.review ? [exclusivityReviewed(kind)] : [],
    values: { kind },
  };
}
