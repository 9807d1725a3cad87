import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Money } from './money.js';

const minor = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });

describe('Money', () => {
  it('prints each currency with its own number of decimals', () => {
    expect(Money.of(35100n, 'GBP').toString()).toBe('351.00 GBP');
    expect(Money.of(35100n, 'JPY').toString()).toBe('35100 JPY');
    expect(Money.of(-5n, 'KWD').toString()).toBe('-0.005 KWD');
    expect(Money.of(-5n, 'KWD').toDecimal()).toBe('-0.005');
    expect(Money.of(35100n, 'JPY').toDecimal()).toBe('35100');
  });

  it('refuses to mix currencies', () => {
    expect(() => Money.of(1n, 'GBP').plus(Money.of(1n, 'EUR'))).toThrow(/cannot be mixed/);
  });

  it('refuses an unknown currency', () => {
    expect(() => Money.of(1n, 'XXQ')).toThrow(/do not know the currency/);
  });

  it('survives JSON without loss', () => {
    fc.assert(
      fc.property(minor, (amount) => {
        const money = Money.of(amount, 'USD');
        expect(
          Money.fromJson(JSON.parse(JSON.stringify(money)) as { amount: string; currency: string }).equals(money),
        ).toBe(true);
      }),
    );
  });

  it('loses no penny when split', () => {
    fc.assert(
      fc.property(
        minor,
        fc.array(fc.bigInt({ min: 1n, max: 1000n }), { minLength: 1, maxLength: 12 }),
        (amount, weights) => {
          const parts = Money.of(amount, 'GBP').split(weights);
          expect(parts.reduce((sum, part) => sum + part.minor, 0n)).toBe(amount);
        },
      ),
    );
  });
});
