import { describe, expect, it } from '@jest/globals';
import { ALL_COUNTRIES, Territory } from '#libs/kernel';
import { aLicence, aUse } from '../testing/fixtures.js';
import { describeTerms, describeTerritory } from './describe-terms.js';
import { ARABIC } from './words-ar.js';
import { ENGLISH } from './words-en.js';

const countries = (kind: 'except' | 'region' | 'countries', ...values: string[]) =>
  Territory.normalise({ kind, values }).countries;

describe('the territory in words', () => {
  it.each([
    [ALL_COUNTRIES, 'Worldwide', 'العالم كله'],
    [countries('except', 'FR', 'DE'), 'Worldwide except France and Germany', 'العالم كله ما عدا ألمانيا وفرنسا'],
    [countries('region', 'Africa'), 'Africa (60 countries)', 'أفريقيا (60 بلدًا)'],
    [countries('countries', 'MT'), 'Malta', 'مالطا'],
    [
      countries('countries', 'TN', 'DZ', 'MA'),
      '3 countries: Algeria, Morocco and Tunisia',
      '3 بلدان: الجزائر، والمغرب، وتونس',
    ],
  ])('%# says what the set comes to', (set, english, arabic) => {
    expect([describeTerritory(set, ENGLISH), describeTerritory(set, ARABIC)]).toEqual([english, arabic]);
  });
});

describe('the terms in words', () => {
  it('say each term, and no price', () => {
    const use = aUse({
      exclusivity: { kind: 'sector', sector: 'insurance', from: '2026-11-23', until: '2027-02-22' },
      languages: ['en', 'fr'],
    });
    const rows = describeTerms(aLicence({ use }), ENGLISH).map(({ label, value }) => `${label}: ${value}`);
    expect(rows).toEqual([
      'Media: Website, up to 40,000 monthly users\nPrinted newspaper, circulation up to 12,500',
      'Purpose: Editorial',
      'Territory: 2 countries: Ireland and United Kingdom',
      'Languages: English and French',
      'Term: 12 months',
      'Valid: 23 November 2026 to 22 November 2027',
      'Exclusivity: Exclusive in the insurance sector (23 November 2026 to 22 February 2027)',
      'Edits allowed: House style',
    ]);
  });

  it('count in Arabic as Arabic counts', () => {
    expect([1, 2, 3, 11, 12, 36].map((months) => ARABIC.months(months))).toEqual([
      'شهر واحد',
      'شهران',
      '3 أشهر',
      '11 شهرًا',
      '12 شهرًا',
      '36 شهرًا',
    ]);
  });
});
