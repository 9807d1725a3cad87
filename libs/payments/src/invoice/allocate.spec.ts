import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allocate } from './allocate.js';

const open = { state: 'open', amount: 12000n, paid: 0n, writtenOff: 0n } as const;

describe('a payment of an invoice', () => {
  it('is taken whole when it fits, in part when it is more, and leaves the rest owed when it is less', () => {
    expect(allocate(open, 12000n)).toEqual({ applied: 12000n, recovered: 0n, surplus: 0n });
    expect(allocate(open, 15000n)).toEqual({ applied: 12000n, recovered: 0n, surplus: 3000n });
    expect(allocate(open, 5000n)).toEqual({ applied: 5000n, recovered: 0n, surplus: 0n });
  });

  it('is surplus when the invoice is void, or paid already', () => {
    expect(allocate({ ...open, state: 'void' }, 12000n)).toEqual({ applied: 0n, recovered: 0n, surplus: 12000n });
    expect(allocate({ ...open, state: 'paid', paid: 12000n }, 12000n).surplus).toBe(12000n);
  });

  it('brings back what was written off', () => {
    const lost = { state: 'uncollectible', amount: 12000n, paid: 2000n, writtenOff: 10000n } as const;
    expect(allocate(lost, 4000n)).toEqual({ applied: 4000n, recovered: 4000n, surplus: 0n });
    expect(allocate(lost, 11000n)).toEqual({ applied: 10000n, recovered: 10000n, surplus: 1000n });
  });

  it('loses no penny, whatever comes', () => {
    const amounts = fc.bigInt({ min: 1n, max: 1_000_000n });
    fc.assert(
      fc.property(amounts, amounts, amounts, (amount, already, payment) => {
        const paid = already < amount ? already : amount;
        const { applied, surplus } = allocate({ state: 'open', amount, paid, writtenOff: 0n }, payment);
        expect(applied + surplus).toBe(payment);
        expect(paid + applied).toBeLessThanOrEqual(amount);
      }),
    );
  });
});
