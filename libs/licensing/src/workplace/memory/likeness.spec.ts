import { describe, expect, it } from '@jest/globals';
import { likenesses, scoreOf, type Alike } from './likeness.js';

const one: Alike = { titleId: 't', media: ['print-newspaper', 'web'], buyerKind: 'publisher', countries: 1 };

describe('how like two requests are', () => {
  it('is all of it for the same again', () => {
    expect(likenesses(one, one)).toEqual(['title', 'media', 'buyer', 'territory']);
    expect(scoreOf(likenesses(one, one))).toBe(11);
  });

  it('counts media that are shared in part for less', () => {
    expect(likenesses(one, { ...one, media: ['web'] })).toContain('some-media');
    expect(likenesses(one, { ...one, media: ['book'] })).toEqual(['title', 'buyer', 'territory']);
    expect(likenesses({ ...one, media: [] }, { ...one, media: [] })).not.toContain('media');
  });

  it('takes territories of one size for alike, and no others', () => {
    const size = (a: number, b: number) =>
      likenesses({ ...one, countries: a }, { ...one, countries: b }).includes('territory');
    expect(size(2, 5)).toBe(true);
    expect(size(1, 2)).toBe(false);
    expect(size(61, 249)).toBe(true);
    expect(size(60, 61)).toBe(false);
  });

  it('never takes what is unknown for alike', () => {
    const unknown: Alike = { titleId: null, media: [], buyerKind: null, countries: null };
    expect(likenesses(unknown, unknown)).toEqual([]);
  });
});
