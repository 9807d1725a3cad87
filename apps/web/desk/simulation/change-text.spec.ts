import { describe, expect, it } from '@jest/globals';
import { percentChange } from './change-text.js';

describe('a change of price', () => {
  it('is said in percent of what it was, with its sign', () => {
    expect(percentChange('10000', '10550', 'en')).toBe('+5.5%');
    expect(percentChange('10000', '7500', 'en')).toBe('-25%');
    expect(percentChange('10000', '10000', 'en')).toBe('0%');
    expect(percentChange('900719925474099312345', '1801439850948198624690', 'en')).toBe('+100%');
  });

  it('has no percent where it was nothing', () => {
    expect(percentChange('0', '7500', 'en')).toBe('—');
    expect(percentChange('0', '0', 'en')).toBe('±0%');
  });
});
