import { describe, expect, it } from '@jest/globals';
import { minorUnits, shareOff } from './amount.js';

describe('a typed amount', () => {
  it('becomes minor units of its currency, exactly', () => {
    expect(minorUnits('1200', 'GBP')).toBe('120000');
    expect(minorUnits(' 1,200.50 ', 'GBP')).toBe('120050');
    expect(minorUnits('0.1', 'GBP')).toBe('10');
    expect(minorUnits('1200.', 'GBP')).toBe('120000');
    expect(minorUnits('351', 'JPY')).toBe('351');
    expect(minorUnits('1.234', 'KWD')).toBe('1234');
    expect(minorUnits('٣٥١', 'GBP')).toBe('35100');
    expect(minorUnits('900719925474', 'GBP')).toBe('90071992547400');
  });

  it('is refused rather than guessed', () => {
    for (const typed of ['', 'free', '-5', '1.234', '12,50', '1e3', '.5', '9999999999999']) {
      expect([typed, minorUnits(typed, 'GBP')]).toEqual([typed, null]);
    }
    expect(minorUnits('1.5', 'JPY')).toBeNull();
  });
});

describe('how far a price lies from the price book', () => {
  const gbp = (amount: string) => ({ amount, currency: 'GBP' });

  it('is a share of the book’s price', () => {
    expect(shareOff(gbp('75000'), gbp('100000'))).toBe(-0.25);
    expect(shareOff(gbp('121000'), gbp('100000'))).toBe(0.21);
    expect(shareOff(gbp('100000'), gbp('100000'))).toBe(0);
  });

  it('is nothing where there is nothing to compare', () => {
    expect(shareOff(gbp('100'), gbp('0'))).toBeNull();
    expect(shareOff(gbp('100'), { amount: '100', currency: 'EUR' })).toBeNull();
  });
});
