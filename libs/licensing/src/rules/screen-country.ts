import type { CountryLists, RuleSet } from './rule-set.js';

export type ScreeningResult = 'clean' | 'review' | 'blocked';

/** What the country lists say about an organisation's country, kept with the version that said it. */
export interface CountryScreening {
  country: string;
  result: ScreeningResult;
  /** The rule set's version, which carries the lists. */
  listsVersion: number;
}

/** Blocked beats review. @param country ISO 3166-1 alpha-2, any case */
export function screenCountry(rules: Pick<RuleSet, 'countries' | 'version'>, country: string): CountryScreening {
  const code = country.toUpperCase();
  return { country: code, result: onLists(rules.countries, code), listsVersion: rules.version };
}

/** @param code ISO 3166-1 alpha-2 in capitals */
export const onLists = ({ blocked, review }: CountryLists, code: string): ScreeningResult =>
  blocked.includes(code) ? 'blocked' : review.includes(code) ? 'review' : 'clean';
