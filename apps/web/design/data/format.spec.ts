import { describe, expect, it } from '@jest/globals';
import { dateText, decimalOf, moneyText } from './format.js';

describe('amounts', () => {
  it('follow the exponent of their currency', () => {
    expect(decimalOf({ amount: '12345', currency: 'GBP' })).toBe('123.45');
    expect(decimalOf({ amount: '5', currency: 'GBP' })).toBe('0.05');
    expect(decimalOf({ amount: '12345', currency: 'JPY' })).toBe('12345');
    expect(decimalOf({ amount: '-1234567', currency: 'KWD' })).toBe('-1234.567');
  });

  it('show their decimals unless a whole amount is asked to go without', () => {
    expect(moneyText({ amount: '35100', currency: 'GBP' })).toBe('£351.00');
    expect(moneyText({ amount: '35100', currency: 'GBP' }, { round: true })).toBe('£351');
    expect(moneyText({ amount: '35150', currency: 'GBP' }, { round: true })).toBe('£351.50');
    expect(moneyText({ amount: '0', currency: 'GBP' }, { round: true })).toBe('£0');
    expect(moneyText({ amount: '1234567', currency: 'KWD' })).toBe('KWD\u00a01,234.567');
  });

  it('stay exact beyond what a number can hold', () => {
    expect(decimalOf({ amount: '900719925474099312345', currency: 'GBP' })).toBe('9007199254740993123.45');
  });
});

describe('dates', () => {
  it('keep a day without a time on that day in every zone', () => {
    expect(dateText('2026-03-01', 'en-GB')).toBe('1 Mar 2026');
  });
});
