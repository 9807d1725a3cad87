import { describe, expect, it } from '@jest/globals';
import { SHIPPED_RULES } from '../rules/shipped-rules.js';
import { secondReasons, type Approval } from './four-eyes.js';

const plain: Approval = {
  use: { term: { kind: 'months', months: 12 }, exclusivity: { kind: 'none' } },
  currency: 'GBP',
  amount: 12_000n,
  bookAmount: 12_000n,
};
const codes = (change: Partial<Approval>): string[] =>
  secondReasons({ ...plain, ...change }, SHIPPED_RULES.fourEyes).map(({ code }) => code);

describe('four eyes', () => {
  it('let one person approve what the book says', () => {
    expect(codes({})).toEqual([]);
  });

  it('look at a price more than a fifth away, up or down', () => {
    expect(codes({ amount: 9_600n })).toEqual([]);
    expect(codes({ amount: 9_599n })).toEqual(['price-override']);
    expect(codes({ amount: 14_400n })).toEqual([]);
    expect(codes({ amount: 14_401n })).toEqual(['price-override']);
    expect(codes({ amount: 1n, bookAmount: 0n })).toEqual(['price-override']);
  });

  it('look at amounts over the threshold, not at the threshold itself, and at any in a currency without one', () => {
    expect(codes({ amount: 500_000n, bookAmount: 500_000n })).toEqual([]);
    expect(codes({ amount: 500_001n, bookAmount: 500_000n })).toEqual(['amount']);
    expect(codes({ currency: 'CHF' })).toEqual(['amount']);
  });

  it('look at licences without end and at full exclusivity', () => {
    expect(codes({ use: { term: { kind: 'perpetual' }, exclusivity: { kind: 'full' } } })).toEqual([
      'perpetual',
      'full-exclusivity',
    ]);
  });
});
