import { describe, expect, it } from '@jest/globals';
import { askedRange } from './byte-range.js';

const ETAG = '"abc"';
const of = (range?: string, ifRange?: string) => askedRange({ range, ifRange }, ETAG, 100);

describe('a Range header', () => {
  it.each([
    ['bytes=0-9', { start: 0, end: 9 }],
    ['bytes=90-', { start: 90, end: 99 }],
    ['bytes=90-1000', { start: 90, end: 99 }],
    ['bytes=-20', { start: 80, end: 99 }],
    ['bytes=-1000', { start: 0, end: 99 }],
    ['bytes=100-', 'beyond'],
    ['bytes=-0', 'beyond'],
    ['bytes=9-3', null],
    ['bytes=0-1,4-5', null],
    ['lines=1-2', null],
    ['bytes=-', null],
    [undefined, null],
  ])('%s asks for %j', (range, asked) => expect(of(range)).toEqual(asked));

  it('counts only for the file that was begun', () => {
    expect(of('bytes=50-', '"abc"')).toEqual({ start: 50, end: 99 });
    expect(of('bytes=50-', '"other"')).toBeNull();
    expect(of('bytes=50-', 'W/"abc"')).toBeNull();
    expect(of('bytes=50-', 'Sun, 29 Nov 2026 12:00:00 GMT')).toBeNull();
    expect(of('bytes=500-', '"other"')).toBeNull();
  });
});
