import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { ALL_COUNTRIES, Territory } from '#libs/kernel';
import { MEDIA } from '../terms/use.js';
import { countriesIn, countryRanges, mediaIn, mediumRanges, SECTOR_NAMES, sectorRanges, sectorsIn } from './numbers.js';
import { ALL, contains, fromMultirange, overlap, rangesOf, toMultirange } from './ranges.js';

describe('countries, media and sectors as numbers', () => {
  it('are never renumbered: rows that are kept are made of them', () => {
    const numbered = [
      ...ALL_COUNTRIES.map((code) => [code, ...countryRanges([code])]),
      ...MEDIA.map((medium) => [medium, ...mediumRanges([medium])]),
    ];
    const fingerprint = createHash('sha256').update(JSON.stringify(numbered)).digest('hex').slice(0, 16);
    // A new country or medium changes this line; those before it must keep their numbers.
    expect(fingerprint).toMatchInlineSnapshot(`"401321cdb5e81da0"`);
    expect(SECTOR_NAMES.map((name) => sectorRanges(name)[0]![0]).slice(0, 3)).toEqual([1, 2, 3]);
  });

  it('have one number each, and come back as they went', () => {
    for (const code of ALL_COUNTRIES) expect(countriesIn(countryRanges([code]))).toEqual([code]);
    for (const medium of MEDIA) expect(mediaIn(mediumRanges([medium]))).toEqual([medium]);
    for (const name of SECTOR_NAMES) expect(sectorsIn(sectorRanges(name))).toEqual([name]);
  });

  it('keep a region in few ranges, and the world in one that has no end', () => {
    expect(countryRanges(ALL_COUNTRIES)).toEqual(ALL);
    expect(countryRanges(Territory.normalise({ kind: 'region', values: ['Europe'] }).countries)).toHaveLength(1);
    expect(countriesIn(ALL)).toEqual(ALL_COUNTRIES);
  });

  it('understand a sector in words, and take words they do not know for every sector', () => {
    expect(sectorsIn(sectorRanges('Marine Insurance'))).toEqual(['insurance', 'transport']);
    expect(sectorsIn(sectorRanges('banks'))).toEqual(['banking']);
    expect(sectorRanges('umbrella rental')).toEqual(ALL);
  });
});

describe('ranges', () => {
  it('join neighbours, and go to PostgreSQL and back', () => {
    const ranges = rangesOf([3, 1, 2, 7, 7]);
    expect(toMultirange(ranges)).toBe('{[1,4),[7,8)}');
    expect(fromMultirange('{[1,4),[7,)}')).toEqual([
      [1, 4],
      [7, null],
    ]);
  });

  it('overlap and contain as sets do', () => {
    expect(overlap(rangesOf([1, 2]), rangesOf([3]))).toBe(false);
    expect(overlap(rangesOf([1, 5]), ALL)).toBe(true);
    expect(contains(ALL, rangesOf([900]))).toBe(true);
    expect(contains(rangesOf([1, 2, 3]), rangesOf([2, 4]))).toBe(false);
  });
});
