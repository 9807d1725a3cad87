import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DomainError, type FieldError } from '../errors/domain-error.js';
import { ALL_COUNTRIES, alpha3, countryName, countryNumber, countryOf } from './countries.js';
import { Territory, type SaidTerritory } from './territory.js';
import { isLowerIncome, REGIONS, worldOf } from './world.js';
import { WORLD_EDITIONS } from './world-data.js';

function mistakesOf(said: unknown): readonly FieldError[] {
  try {
    Territory.normalise(said as SaidTerritory, 'use.territory');
  } catch (error) {
    if (error instanceof DomainError && error.code === 'kernel.territory-invalid') return error.errors;
    throw error;
  }
  return [];
}

describe('the countries of ISO 3166-1', () => {
  it('are 249, each with its own codes and name', () => {
    expect(ALL_COUNTRIES).toHaveLength(249);
    expect([...ALL_COUNTRIES].sort()).toEqual(ALL_COUNTRIES);
    const rows = ALL_COUNTRIES.map((code) => countryOf(code)!);
    for (const part of ['alpha3', 'numeric', 'name'] as const) {
      expect(new Set(rows.map((row) => row[part])).size).toBe(249);
    }
    expect(rows.filter((row) => !/^[A-Z]{2} [A-Z]{3} \d{3}$/.test(`${row.code} ${row.alpha3} ${row.numeric}`))).toEqual(
      [],
    );
  });

  it('answer by alpha-2', () => {
    expect([alpha3('GB'), countryNumber('GB'), countryName('GB')]).toEqual(['GBR', 826, 'United Kingdom']);
    expect([alpha3('ZZ'), countryNumber('ZZ'), countryName('ZZ')]).toEqual([undefined, undefined, 'ZZ']);
  });
});

describe.each([...WORLD_EDITIONS.keys()])('the world of %s', (version) => {
  const world = worldOf(version);

  it('is divided into regions without rest or overlap', () => {
    expect(world.regions.flatMap((region) => region.countries).sort()).toEqual(ALL_COUNTRIES);
  });

  it('has its finer groups inside one region each', () => {
    for (const sub of world.subRegions) {
      expect(new Set(sub.countries.map((code) => world.regionOf.get(code))).size).toBe(1);
    }
  });

  it('marks known lower-income countries only', () => {
    expect([...world.lowerIncome].filter((code) => !ALL_COUNTRIES.includes(code))).toEqual([]);
    expect(['IN', 'KE', 'TG'].every((code) => isLowerIncome(code, version))).toBe(true);
    expect(['GB', 'US', 'CN'].some((code) => isLowerIncome(code, version))).toBe(false);
  });
});

it('refuses a division of the world that was never published', () => {
  expect(() => worldOf('1899-01')).toThrow(/no list of regions/);
});

describe('normalising a territory', () => {
  it('says the same for different ways of saying it', () => {
    const europe = Territory.normalise({ kind: 'region', values: ['Europe'] });
    expect(Territory.normalise({ kind: 'region', values: ['EUROPE', ' europe', '150'] })).toEqual(europe);
    expect(Territory.normalise({ kind: 'countries', values: europe.countries.map((c) => c.toLowerCase()) })).toEqual(
      europe,
    );
    expect(Territory.normalise({ kind: 'region', values: REGIONS.map((region) => region.name) }).isWorldwide).toBe(
      true,
    );
    expect(Territory.normalise({ kind: 'region', values: ['south-eastern asia'] })).toEqual(
      Territory.normalise({ kind: 'region', values: ['South Eastern Asia'] }),
    );
  });

  it('labels what it found', () => {
    const label = (said: SaidTerritory): string => Territory.normalise(said).label;
    expect(label({ kind: 'worldwide' })).toBe('worldwide');
    expect(label({ kind: 'except', values: ['fr'] })).toBe('worldwide except France');
    expect(label({ kind: 'region', values: ['africa', 'Asia'] })).toBe('Africa and Asia');
    expect(label({ kind: 'region', values: ['Western Asia'] })).toBe('Western Asia');
    expect(label({ kind: 'countries', values: ['UG', 'KE', 'ke'] })).toBe('Kenya and Uganda');
    expect(label({ kind: 'countries', values: ['UG', 'KE', 'GB', 'FR', 'DE'] })).toBe('5 countries');
    expect(label({ kind: 'except', values: ['Asia'] })).toBe('Africa, Americas, Antarctica, Europe and Oceania');
  });

  it('splits the world in two with “except”', () => {
    fc.assert(
      fc.property(fc.subarray([...ALL_COUNTRIES], { minLength: 1, maxLength: 248 }), (values) => {
        const inside = Territory.normalise({ kind: 'countries', values });
        const outside = Territory.normalise({ kind: 'except', values });
        expect([...inside.countries, ...outside.countries].sort()).toEqual(ALL_COUNTRIES);
      }),
      { numRuns: 50 },
    );
  });

  it('names each value it does not know, and where it stands', () => {
    expect(mistakesOf({ kind: 'countries', values: ['GB', 'UK', 'Europe', 7] })).toEqual([
      expect.objectContaining({ path: 'use.territory.values.1', code: 'unknown-country' }),
      expect.objectContaining({ path: 'use.territory.values.2', code: 'unknown-country' }),
      expect.objectContaining({ path: 'use.territory.values.3', code: 'unknown-country' }),
    ]);
    expect(mistakesOf({ kind: 'region', values: ['Atlantis'] })).toEqual([
      expect.objectContaining({ path: 'use.territory.values.0', code: 'unknown-region' }),
    ]);
    expect(mistakesOf({ kind: 'moon' })[0]?.code).toBe('unknown-kind');
    expect(mistakesOf({ kind: 'region', values: [] })[0]?.code).toBe('empty');
    expect(mistakesOf({ kind: 'countries' })[0]?.code).toBe('empty');
    expect(mistakesOf({ kind: 'except', values: [...ALL_COUNTRIES] })[0]?.code).toBe('nothing-left');
  });
});
