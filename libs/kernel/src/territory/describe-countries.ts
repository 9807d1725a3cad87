import { ALL_COUNTRIES, countryName } from './countries.js';
import { worldOf } from './world.js';

const NAMED_AT_MOST = 4;

/**
 * A set of countries in English, as short as it can be said: `worldwide`, `worldwide except France`, `Europe`,
 * `Kenya and Uganda`, `17 countries`.
 *
 * @param countries ISO 3166-1 alpha-2 codes
 */
export function describeCountries(countries: readonly string[]): string {
  const set = new Set(countries);
  if (set.size === ALL_COUNTRIES.length) return 'worldwide';
  if (set.size <= NAMED_AT_MOST) return listed([...set].map(countryName).sort(byLetter));
  const missing = ALL_COUNTRIES.filter((code) => !set.has(code));
  if (missing.length <= NAMED_AT_MOST) return `worldwide except ${listed(missing.map(countryName).sort(byLetter))}`;
  return regionsOf(set) ?? `${set.size} countries`;
}

function regionsOf(set: ReadonlySet<string>): string | undefined {
  const { regions, subRegions } = worldOf();
  const whole = regions.filter((region) => region.countries.every((code) => set.has(code)));
  const covered = whole.reduce((sum, region) => sum + region.countries.length, 0);
  if (covered === set.size) return listed(whole.map((region) => region.name));
  return subRegions.find((sub) => sub.countries.length === set.size && sub.countries.every((code) => set.has(code)))
    ?.name;
}

const byLetter = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** A set of countries as a reader of any language can be told it: few by name, many by their number. */
export interface Place {
  /** `except`: everywhere but those named. */
  kind: 'worldwide' | 'except' | 'countries';
  /** ISO 3166-1 alpha-2 codes; empty where they are too many to name. */
  named: string[];
  /** How many countries it is. */
  count: number;
}

/** The same as `describeCountries` says, without words. @param countries ISO 3166-1 alpha-2 codes */
export function placeOf(countries: readonly string[]): Place {
  const set = new Set(countries);
  if (set.size === ALL_COUNTRIES.length) return { kind: 'worldwide', named: [], count: set.size };
  if (set.size <= NAMED_AT_MOST) return { kind: 'countries', named: [...set].sort(), count: set.size };
  const missing = ALL_COUNTRIES.filter((code) => !set.has(code));
  if (missing.length <= NAMED_AT_MOST) return { kind: 'except', named: [...missing], count: set.size };
  return { kind: 'countries', named: [], count: set.size };
}
