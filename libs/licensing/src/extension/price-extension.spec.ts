import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Money } from '#libs/kernel';
import { differenceTo } from './price-extension.js';

const pounds = (minor: number): Money => Money.of(BigInt(minor), 'GBP');
const prices = fc.integer({ min: 0, max: 10_000_000 });

describe('the difference to what was paid', () => {
  it('is never negative', () => {
    fc.assert(fc.property(prices, prices, (full, paid) => differenceTo(pounds(full), pounds(paid)).minor >= 0n));
  });

  it('makes any number of steps cost together what the dearest of them costs at once', () => {
    fc.assert(
      fc.property(fc.array(prices, { minLength: 1, maxLength: 8 }), (steps) => {
        const paid = steps.reduce((sum, full) => sum.plus(differenceTo(pounds(full), sum)), pounds(0));
        expect(paid.toJSON()).toEqual(pounds(Math.max(...steps)).toJSON());
      }),
    );
  });
});
