import { describe, expect, it } from '@jest/globals';
import { bytesText } from './bytes-text.js';

describe('the size of a file', () => {
  it.each([
    [0, '0 byte'],
    [999, '999 byte'],
    [48_000, '48 kB'],
    [1_240_000, '1.2 MB'],
    [3_000_000_000, '3 GB'],
  ])('%d bytes read %s', (bytes, text) => {
    expect(bytesText(bytes, 'en-GB')).toBe(text);
  });
});
