import { describe, expect, it } from '@jest/globals';
import { lexemesIn, planSlices } from './plan-slices.js';

const MILLION = { articles: 1_000_000, months: 120 };
const ONE_WORD = { wanted: 2_000, lexemes: 1, isPhrase: false };

describe('planSlices', () => {
  it('reads a few months of a word that stands everywhere', () => {
    expect(planSlices({ ...MILLION, matches: 300_000 }, ONE_WORD)).toEqual({ shape: 'sliced', months: 4 });
  });

  it('reads all matches where they are hardly more than what is wanted', () => {
    expect(planSlices({ ...MILLION, matches: 8_000 }, ONE_WORD).shape).toBe('direct');
    expect(planSlices({ ...MILLION, matches: 0 }, ONE_WORD).shape).toBe('direct');
  });

  it('reads all matches rather than months that are held against many forms', () => {
    expect(planSlices({ ...MILLION, matches: 20_000 }, ONE_WORD).shape).toBe('sliced');
    expect(planSlices({ ...MILLION, matches: 20_000 }, { ...ONE_WORD, lexemes: 8 }).shape).toBe('direct');
  });

  it('looks further for words that must stand side by side', () => {
    const few = planSlices({ ...MILLION, matches: 200_000 }, ONE_WORD);
    const more = planSlices({ ...MILLION, matches: 200_000 }, { ...ONE_WORD, isPhrase: true });
    expect([few, more]).toEqual([
      { shape: 'sliced', months: 4 },
      { shape: 'sliced', months: 10 },
    ]);
  });

  it('counts each lexeme once', () => {
    expect(lexemesIn(`(('it''s' & 'a') | 'a') & '~csimple'`)).toBe(3);
    expect(lexemesIn(null)).toBe(0);
  });
});
