import { describe, expect, it } from '@jest/globals';
import { headingRanks, type ReadingBlock } from './article-view.js';

const ranksOf = (...levels: number[]): number[] => {
  const blocks = levels.map((level, index): ReadingBlock => ({ id: String(index), kind: 'heading', level, text: 'x' }));
  return [...headingRanks(blocks).values()];
};

describe('headings of an article', () => {
  it('begin right below the headline and never skip a level', () => {
    expect(ranksOf(2, 3, 2, 4)).toEqual([2, 3, 2, 3]);
    expect(ranksOf(3, 3)).toEqual([2, 2]);
    expect(ranksOf(4, 2, 3)).toEqual([2, 2, 3]);
    expect(ranksOf()).toEqual([]);
  });
});
