import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allocate } from './allocate.js';

const amount = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
const weights = fc.array(fc.bigInt({ min: 0n, max: 10n ** 9n }), { minLength: 1, maxLength: 40 });
const sum = (parts: readonly bigint[]): bigint => parts.reduce((total, part) => total + part, 0n);

describe('dividing an amount', () => {
  it('loses no penny, and no part is a penny away from its due', () => {
    fc.assert(
      fc.property(amount, weights, (whole, parts) => {
        const divided = allocate(whole, parts);
        expect(sum(divided)).toBe(whole);
        const total = sum(parts);
        if (total === 0n) return;
        divided.forEach((part, index) => {
          const off = part * total - whole * (parts[index] ?? 0n);
          expect(off > -total && off < total).toBe(true);
        });
      }),
    );
  });

  it('forgets nobody: where something is there for each, each has something', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: 1n, max: 1000n }), { minLength: 1, maxLength: 30 }), (parts) => {
        expect(allocate(sum(parts), parts)).toEqual(parts);
        const equal = parts.map(() => 0n);
        expect(allocate(BigInt(parts.length), equal).every((part) => part === 1n)).toBe(true);
      }),
    );
  });

  it('is the same for the same weights, in their order', () => {
    expect(allocate(100n, [1n, 1n, 1n])).toEqual([34n, 33n, 33n]);
    expect(allocate(1000n, [3n, 3n, 1n])).toEqual([429n, 428n, 143n]);
    expect(allocate(-100n, [1n, 1n, 1n])).toEqual([-34n, -33n, -33n]);
    expect(allocate(5n, [])).toEqual([]);
  });
});
