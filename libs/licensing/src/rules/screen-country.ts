import type { CountryLists } from './rule-set.js';

export type ScreeningResult = 'clean' | 'review' | 'blocked';

/** What the country lists say about an organisation's country, kept with the version that said it. */
export interface CountryScreening {
  country: string;
  result: ScreeningResult;
  listsVersion: number;
}

/** Blocked beats review. @param country ISO 3166-1 alpha-2, any case */
export function screenCountry(lists: CountryLists, country: string): CountryScreening {
  const code = country.toUpperCase();
  const result = lists.blocked.includes(code) ? 'blocked' : lists.review.includes(code) ? 'review' : 'clean';
  return { country: code, result, listsVersion: lists.version };
}
