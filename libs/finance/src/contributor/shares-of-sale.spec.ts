import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allocate } from '../sale/allocate.js';
import { sharesOf, type Credit } from './shares-of-sale.js';

const credit = (change: Partial<Credit> = {}): Credit => ({
  ...{ articleId: 'a', componentId: 'text', kind: 'text', contributorId: 'c', contributorName: 'Jonas Weir' },
  ...{ titleId: 't', titleName: 'The Harbour Ledger', shareBps: 3000, people: 1 },
  ...change,
});
const item = { articleId: 'a', headline: 'The tide', net: 12000n, componentIds: [] as string[] };

describe('contributors’ shares of an article', () => {
  it('are the percentage of the contract of the whole, when there is only the text', () => {
    expect(sharesOf(item, [credit()])).toMatchObject([{ base: 12000n, amount: 3600n }]);
  });

  it('are of the part that is theirs, a text counting as three pictures', () => {
    const photo = credit({ componentId: 'p', kind: 'image', contributorId: 'd', shareBps: 5000 });
    const shares = sharesOf({ ...item, net: 16000n, componentIds: ['p'] }, [credit(), photo]);
    expect(shares).toMatchObject([
      { kind: 'text', base: 12000n, amount: 3600n },
      { kind: 'image', base: 4000n, amount: 2000n },
    ]);
    // Not licensed with it: no share in it.
    expect(sharesOf({ ...item, net: 16000n }, [photo])).toEqual([]);
  });

  it('are of the portion of each of those credited, also with somebody who has no share', () => {
    const both = [credit({ people: 2 }), credit({ people: 2, contributorId: 'd', shareBps: 2500 })];
    expect(sharesOf(item, both)).toMatchObject([{ base: 6000n, amount: 1800n }, { amount: 1500n }]);
    expect(sharesOf(item, [credit({ people: 2 })])).toMatchObject([{ base: 6000n, amount: 1800n }]);
  });

  it('forget nobody in a bundle, whatever is taken off for volume, and never exceed what was paid', () => {
    const prices = fc.array(fc.bigInt({ min: 1n, max: 100_000n }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(
        prices,
        fc.integer({ min: 40, max: 100 }),
        fc.integer({ min: 1, max: 9999 }),
        (list, kept, shareBps) => {
          const full = list.reduce((sum, price) => sum + price, 0n);
          const net = (full * BigInt(kept)) / 100n;
          const nets = allocate(net, list);
          const shares = nets.flatMap((part, index) =>
            sharesOf({ ...item, articleId: String(index), net: part }, [
              credit({ articleId: String(index), shareBps }),
            ]),
          );
          const sum = shares.reduce((total, { amount }) => total + amount, 0n);
          expect(nets.reduce((total, part) => total + part, 0n)).toBe(net);
          expect(sum <= net).toBe(true);
          // Each article in which a share comes to half a penny or more is there.
          const due = nets.filter((part) => part * BigInt(shareBps) >= 5000n).length;
          expect(shares).toHaveLength(due);
        },
      ),
    );
  });
});
