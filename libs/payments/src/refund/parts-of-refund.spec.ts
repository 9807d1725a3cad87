import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { partsOfRefund, type Returnable } from './parts-of-refund.js';

const known = (given: Partial<Returnable> = {}): Returnable => ({
  ...{ order: 7_000n, wholeOrder: 7_000n, surplus: 5_000n, owed: [] },
  ...given,
});
const parts = (amount: bigint, given: Partial<Returnable> = {}) =>
  partsOfRefund(amount, known(given))?.map(({ kind, amount: part, ends }) => [kind, part, ends]) ?? null;

describe('a refund of which nobody says what it is for', () => {
  it('is of the surplus when it is just that, else of the order, whose last part ends the licence', () => {
    expect(parts(5_000n)).toEqual([['return', 5_000n, 'none']]);
    expect(parts(4_999n)).toEqual([['order', 4_999n, 'none']]);
    expect(parts(7_000n)).toEqual([['order', 7_000n, 'all']]);
    expect(parts(300n, { order: 0n, wholeOrder: null })).toEqual([['return', 300n, 'none']]);
  });

  it('of more than the order has is split: the order first, the rest of the surplus', () => {
    expect(parts(12_000n)).toEqual([
      ['order', 7_000n, 'all'],
      ['return', 5_000n, 'none'],
    ]);
    expect(parts(7_001n, { wholeOrder: 9_000n })).toEqual([
      ['order', 7_000n, 'none'],
      ['return', 1n, 'none'],
    ]);
  });

  it('pays what a bank sent back, one or several at once', () => {
    const owed = [
      { id: 'a', amount: 7_000n },
      { id: 'b', amount: 5_000n },
    ];
    expect(partsOfRefund(5_000n, known({ owed }))).toMatchObject([{ kind: 'retry', retryOf: 'b' }]);
    const nothingElse = known({ order: 0n, surplus: 0n, owed });
    expect(partsOfRefund(12_000n, nothingElse)).toMatchObject([{ retryOf: 'a' }, { retryOf: 'b' }]);
    expect(partsOfRefund(11_999n, nothingElse)).toBeNull();
  });

  it('is never of more than there is, and its parts make it to the penny', () => {
    const some = fc.bigInt({ min: 0n, max: 400n });
    const owed = fc.array(fc.bigInt({ min: 1n, max: 400n }).map((amount) => ({ id: String(amount), amount })));
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 900n }), some, some, owed, (amount, order, surplus, sentBack) => {
        const found = partsOfRefund(amount, { order, wholeOrder: order, surplus, owed: sentBack });
        const sum = (kind: string) =>
          (found ?? []).filter((part) => part.kind === kind).reduce((total, part) => total + part.amount, 0n);
        expect(sum('order')).toBeLessThanOrEqual(order);
        expect(sum('return')).toBeLessThanOrEqual(surplus);
        if (found) expect(sum('order') + sum('return') + sum('retry')).toBe(amount);
        else expect(amount).toBeGreaterThan(order + surplus);
        for (const part of found ?? []) expect(part.amount).toBeGreaterThan(0n);
      }),
    );
  });
});
