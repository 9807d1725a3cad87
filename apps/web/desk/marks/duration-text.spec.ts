import { describe, expect, it } from '@jest/globals';
import { durationText } from './duration-text.js';

describe('a length of time', () => {
  it('is told in its two largest units', () => {
    expect(durationText(0, 'en-GB')).toBe('0m');
    expect(durationText(59, 'en-GB')).toBe('0m');
    expect(durationText(2 * 3600 + 10 * 60, 'en-GB')).toBe('2h 10m');
    expect(durationText(-3 * 3600, 'en-GB')).toBe('3h');
    expect(durationText(86_400 + 4 * 3600 + 300, 'en-GB')).toBe('1d 4h');
  });

  it('uses the words of the reader’s language', () => {
    expect(durationText(2 * 3600, 'ar-u-nu-latn')).toContain('2');
    expect(durationText(2 * 3600, 'ar-u-nu-latn')).not.toContain('h');
  });
});
