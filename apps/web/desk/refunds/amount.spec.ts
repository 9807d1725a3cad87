import { describe, expect, it } from '@jest/globals';
import { readAmount } from './amount.js';

describe('an amount as it is typed', () => {
  it.each([
    ['12.5', 'GBP', '1250'],
    ['12', 'GBP', '1200'],
    ['0,05', 'EUR', '5'],
    ['1200', 'JPY', '1200'],
    ['1.234', 'KWD', '1234'],
    ['0', 'GBP', '0'],
  ])('%s %s is %s minor units', (typed, currency, amount) => {
    expect(readAmount(typed, currency)).toEqual({ amount, currency });
  });

  it.each([
    ['12.345', 'GBP'],
    ['1.5', 'JPY'],
    ['-1', 'GBP'],
    ['1e3', 'GBP'],
    ['', 'GBP'],
    ['twelve', 'GBP'],
  ])('%s %s is none', (typed, currency) => {
    expect(readAmount(typed, currency)).toBeNull();
  });
});
