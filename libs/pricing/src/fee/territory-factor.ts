import { ALL_COUNTRIES, worldOf } from '#libs/kernel';
import type { TerritoryFactors } from '../book/price-book.js';
import { Decimal, least } from './decimal.js';

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
  const set = new Set(countries);
  const ways = [Decimal.parse(factors.worldwide), sumOfRegions(factors, worldVersion, set)] as const;
  return set.size === ALL_COUNTRIES.length ? least(...ways) : least(...ways, Decimal.parse(factors.except));
}

function sumOfRegions(factors: TerritoryFactors, worldVersion: string, set: ReadonlySet<string>): Decimal {
  const world = worldOf(worldVersion);
  const [whole, one, lower] = [factors.region, factors.country, factors.lowerIncomeCountry].map((text) =>
    Decimal.parse(text),
  ) as [Decimal, Decimal, Decimal];
  const counts = new Map<string, { ordinary: number; lower: number }>();
  for (const code of set) {
    const region = world.regionOf.get(code) ?? '';
    const count = counts.get(region) ?? { ordinary: 0, lower: 0 };
    count[world.lowerIncome.has(code) ? 'lower' : 'ordinary'] += 1;
    counts.set(region, count);
  }
  return [...counts.values()]
    .map((count) => least(whole, one.times(Decimal.of(count.ordinary)).plus(lower.times(Decimal.of(count.lower)))))
    .reduce((sum, region) => sum.plus(region), Decimal.zero);
}
