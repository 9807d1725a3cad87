import { describeCountries, isCountry } from '#libs/kernel';

/** What a list of countries says, worked out once: up to 249 codes are looked at again by each price of one use. */
export interface NamedCountries {
  /** Each code once. */
  set: ReadonlySet<string>;
  /** Entries that are no ISO 3166-1 alpha-2 code. */
  unknown: readonly string[];
  /** In English, such as `worldwide except France`. */
  label: string;
}

/** Facts are never changed once they are made, so a list stands for what it said first. */
const known = new WeakMap<readonly string[], NamedCountries>();

/** @param countries ISO 3166-1 alpha-2 codes; the same list is read once */
export function namedCountries(countries: readonly string[]): NamedCountries {
  const before = known.get(countries);
  if (before) return before;
  const unknown = countries.filter((code) => !isCountry(code));
  const label = unknown.length > 0 ? '' : describeCountries(countries);
  const named = { set: new Set(countries), unknown, label };
  known.set(countries, named);
  return named;
}
