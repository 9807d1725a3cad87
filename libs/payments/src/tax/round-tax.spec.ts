import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Money } from '#libs/kernel';
import { partOf, taxOn } from './round-tax.js';

const minor = fc.bigInt({ min: 0n, max: 10n ** 12n });
const rate = fc.integer({ min: 0, max: 5000 });

describe('tax on an amount', () => {
  it.each([
    // 20% of 120.00 GBP
    [12000n, 2000, 2400n, 'GBP'],
    // half a penny is a penny more, less than half is not
    [250n, 2550, 64n, 'EUR'],
    [10n, 500, 1n, 'GBP'],
    [9n, 500, 0n, 'GBP'],
    // yen have no decimals: 10% of 105 yen
    [105n, 1000, 11n, 'JPY'],
    [104n, 1000, 10n, 'JPY'],
    // fils: 5% of 1.230 KWD is 0.0615
    [1230n, 500, 62n, 'KWD'],
    [1229n, 500, 61n, 'KWD'],
  ])('%s at %s is %s in minor units of its currency', (net, basisPoints, tax, currency) => {
    expect(Money.of(taxOn(net, basisPoints), currency).toString()).toBe(Money.of(tax, currency).toString());
  });

  it('is within half a minor unit of the exact tax, and half goes up', () => {
    fc.assert(
      fc.property(minor, rate, (net, basisPoints) => {
        const off = taxOn(net, basisPoints) * 10_000n - net * BigInt(basisPoints);
        expect(off > -5000n && off <= 5000n).toBe(true);
      }),
    );
  });

  it('never falls when the amount or the rate rises, and undoes itself', () => {
    fc.assert(
      fc.property(minor, minor, rate, rate, (net, more, basisPoints, higher) => {
        expect(taxOn(net + more, basisPoints) >= taxOn(net, basisPoints)).toBe(true);
        expect(taxOn(net, basisPoints + higher) >= taxOn(net, basisPoints)).toBe(true);
        expect(taxOn(net, basisPoints) + taxOn(-net, basisPoints)).toBe(0n);
      }),
    );
  });
});

describe('what goes back in parts', () => {
  it('adds up to what was there, each part between nothing and the whole', () => {
    fc.assert(
      fc.property(
        minor,
        rate,
        fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 8 }),
        (net, basisPoints, cuts) => {
          const document = { net, tax: taxOn(net, basisPoints) };
          const total = document.net + document.tax;
          const marks = [...cuts.map((cut) => (total * BigInt(cut)) / 1000n), total].sort((a, b) => (a < b ? -1 : 1));
          let returned = 0n;
          const sum = { net: 0n, tax: 0n };
          for (const mark of marks) {
            const part = partOf(document, returned, mark - returned);
            expect(part.net >= 0n && part.tax >= 0n).toBe(true);
            expect(part.net + part.tax).toBe(mark - returned);
            sum.net += part.net;
            sum.tax += part.tax;
            returned = mark;
          }
          expect(sum).toEqual(document);
        },
      ),
    );
  });

  it('is in proportion', () => {
    expect(partOf({ net: 12000n, tax: 2400n }, 0n, 7200n)).toEqual({ net: 6000n, tax: 1200n });
    expect(partOf({ net: 12000n, tax: 0n }, 0n, 7200n)).toEqual({ net: 7200n, tax: 0n });
  });
});
