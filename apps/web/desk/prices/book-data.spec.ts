import { describe, expect, it } from '@jest/globals';
import {
  plainNumber,
  textAt,
  valueAt,
  wholeNumber,
  withEnd,
  withoutBand,
  withSplit,
  withValue,
  type BandData,
} from './book-data.js';

const bands: BandData[] = [
  { from: 0, upTo: 250, factor: '0.5' },
  { from: 251, upTo: 1000, factor: '1' },
  { from: 1001, upTo: null, factor: '1.8' },
];

describe('a book in the editor', () => {
  it('is read and changed by path, and the old one stays', () => {
    const book = { base: '100', words: bands, term: { oneTime: { factor: '0.6' } } };
    const next = withValue(book, 'words.1.factor', '1.2');
    expect(textAt(next, 'words.1.factor')).toBe('1.2');
    expect(textAt(book, 'words.1.factor')).toBe('1');
    expect(valueAt(withValue(book, 'term.oneTime.review', true), 'term.oneTime')).toEqual({
      factor: '0.6',
      review: true,
    });
    expect(valueAt(withValue({ a: { review: true } }, 'a.review', undefined), 'a')).toEqual({});
    expect(textAt(book, 'nothing.here')).toBe('');
  });

  it('moves the next band along with an end, unless there was a gap', () => {
    expect(withEnd(bands, 0, 300)[1]).toMatchObject({ from: 301, upTo: 1000 });
    const gap = bands.map((band, index) => (index === 1 ? { ...band, from: 400 } : band));
    expect(withEnd(gap, 0, 300)[1]).toMatchObject({ from: 400 });
  });

  it('cuts a band in two and takes one out without a gap', () => {
    expect(withSplit(bands, 1).map(({ from, upTo }) => [from, upTo])).toEqual([
      [0, 250],
      [251, 625],
      [626, 1000],
      [1001, null],
    ]);
    expect(withSplit(bands, 2).at(-1)).toMatchObject({ upTo: null });
    expect(withoutBand(bands, 1).map(({ from, upTo }) => [from, upTo])).toEqual([
      [0, 1000],
      [1001, null],
    ]);
    expect(withoutBand(bands, 0)[0]).toMatchObject({ from: 0, upTo: 1000 });
    expect(withoutBand([bands[0]!], 0)).toEqual([bands[0]]);
  });

  it('reads numbers of both scripts', () => {
    expect([plainNumber('١٫٢٥'), plainNumber(' 0,75 ')]).toEqual(['1.25', '0.75']);
    expect([wholeNumber('10,000'), wholeNumber('١٢'), wholeNumber('many')]).toEqual([10_000, 12, null]);
  });
});
