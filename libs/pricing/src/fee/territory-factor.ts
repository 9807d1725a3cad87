import { ALL_COUNTRIES, worldOf } from '#libs/kernel';
import type { TerritoryFactors } from '../book/price-book.js';
import { Decimal, least } from './decimal.js';
import { namedCountries } from './named-countries.js';

/**
 * The cheapest way to say a set of countries: worldwide; everywhere but somewhere; or region by region, each at most
 * the region's factor (product rule “territory”). Adding a country never lowers it: each way only grows, and the way
 * that is lost when the set becomes the whole world is replaced by the larger of what remains.
 *
 * @param countries ISO 3166-1 alpha-2 codes
 */
export function territoryFactor(
  factors: TerritoryFactors,
  worldVersion: string,
  countries: readonly string[],
): Decimal {
  const { set } = namedCountries(countries);
  const { worldwide, except } = parsed(factors);
  const regions = sumOfRegions(factors, worldVersion, set);
  return set.size === ALL_COUNTRIES.length ? least(worldwide, regions) : least(worldwide, regions, except);
}

type Parsed = Record<keyof TerritoryFactors, Decimal>;

/** A book's factors as numbers, read once: one price with its alternatives asks for hundreds of territories. */
const numbers = new WeakMap<TerritoryFactors, Parsed>();

function parsed(factors: TerritoryFactors): Parsed {
  const known = numbers.get(factors);
  if (known) return known;
  const read = Object.fromEntries(
    Object.entries<string>({ ...factors }).map(([name, text]) => [name, Decimal.parse(text)]),
  ) as Parsed;
  numbers.set(factors, read);
  return read;
}

function sumOfRegions(factors: TerritoryFactors, worldVersion: string, set: ReadonlySet<string>): Decimal {
  const { region: whole, country: one, lowerIncomeCountry: lower } = parsed(factors);
  return countsOf(set, worldVersion)
    .map((count) => least(whole, one.times(Decimal.of(count.ordinary)).plus(lower.times(Decimal.of(count.lower)))))
    .reduce((sum, region) => sum.plus(region), Decimal.zero);
}

interface RegionCount {
  ordinary: number;
  lower: number;
}

/** How many countries of each region a set has, counted once for each edition of the world. */
const counted = new WeakMap<ReadonlySet<string>, Map<string, RegionCount[]>>();

function countsOf(set: ReadonlySet<string>, worldVersion: string): RegionCount[] {
  const ofSet = counted.get(set) ?? new Map<string, RegionCount[]>();
  const before = ofSet.get(worldVersion);
  if (before) return before;
  const world = worldOf(worldVersion);
  const counts = new Map<string, RegionCount>();
  for (const code of set) {
    const region = world.regionOf.get(code) ?? '';
    const count = counts.get(region) ?? { ordinary: 0, lower: 0 };
    count[world.lowerIncome.has(code) ? 'lower' : 'ordinary'] += 1;
    counts.set(region, count);
  }
  counted.set(set, ofSet.set(worldVersion, [...counts.values()]));
  return [...counts.values()];
}
