import { ALL_COUNTRIES, worldOf } from '#libs/kernel';
import type { PriceBook } from '../book/price-book.js';
import type { FeeFacts } from './fee-facts.js';
import type { Narrowing } from './narrowing.js';
import { territoryFactor } from './territory-factor.js';

/**
 * The same use in fewer places. Which region or country is wanted nobody but the buyer knows, so the dearest of those
 * asked for stands in: the saving said is the least there will be.
 */
export function narrowerPlaces(book: PriceBook, facts: FeeFacts): Narrowing[] {
  return placesWithin(book, facts.countries).map(({ code, change, kept }) => ({
    ...{ code, change },
    facts: { ...facts, countries: kept },
  }));
}

interface Place {
  code: string;
  change: string;
  kept: readonly string[];
}

/** Looked for once for each list of countries and each book's territory: people change other things far more often. */
const found = new WeakMap<readonly string[], WeakMap<PriceBook['territory'], Place[]>>();

function placesWithin(book: PriceBook, countries: readonly string[]): Place[] {
  const ofList = found.get(countries) ?? new WeakMap<PriceBook['territory'], Place[]>();
  const before = ofList.get(book.territory);
  if (before) return before;
  const places = lookForPlaces(book, countries);
  found.set(countries, ofList.set(book.territory, places));
  return places;
}

function lookForPlaces(book: PriceBook, asked: readonly string[]): Place[] {
  const countries = [...new Set(asked)].sort();
  const here = (code: string, change: string, kept: readonly string[]): Place[] =>
    kept.length > 0 && kept.length < countries.length ? [{ code, change, kept }] : [];
  const regions = worldOf(book.worldVersion).regions.map((region) =>
    region.countries.filter((code) => countries.includes(code)),
  );
  return [
    ...(countries.length === ALL_COUNTRIES.length
      ? here('except-one-country', 'Everywhere but one country you do not need', countries.slice(1))
      : []),
    ...here('one-region', 'In one region only', dearest(book, regions)),
    ...here(
      'one-country',
      'In one country only',
      dearest(
        book,
        countries.map((code) => [code]),
      ),
    ),
  ];
}

function dearest(book: PriceBook, sets: readonly (readonly string[])[]): readonly string[] {
  const [first, ...others] = sets
    .filter((set) => set.length > 0)
    .map((set) => ({ set, factor: territoryFactor(book.territory, book.worldVersion, set) }));
  if (!first) return [];
  return others.reduce((best, each) => (each.factor.compare(best.factor) > 0 ? each : best), first).set;
}
