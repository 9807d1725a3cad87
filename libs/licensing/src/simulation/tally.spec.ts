import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ALL_COUNTRIES } from '#libs/kernel';
import type { Replayed } from './replay.js';
import { CHANGE_BANDS, PRICE_BANDS } from './simulation-result.js';
import { Foremost } from './sums.js';
import { changeBand, priceBand, Tally, type TalliedRequest } from './tally.js';

const request = (change: Partial<TalliedRequest> = {}): TalliedRequest => ({
  ...{ reference: 'R-2026-00001', headline: 'The tide', organisationId: 'a', licensee: 'Kisumu Daily' },
  ...{ buyerKind: 'publisher', month: '2026-11', currency: 'GBP' },
  facts: {
    media: [{ medium: 'web', audience: { kind: 'monthly-users', count: 1 } }],
    ...{ purpose: 'editorial', staff: null, countries: ALL_COUNTRIES, term: { kind: 'months', months: 12 } },
    ...{ exclusivity: 'none', alreadyPublished: false, rush: false, items: [] },
  },
  ...change,
});
const at = (amount: bigint, outcome: Replayed['outcome'] = 'instant'): Replayed => ({
  ...{ amount, outcome, rule: null, reasons: outcome === 'instant' ? [] : ['amount'] },
});

describe('what a replay adds up to', () => {
  it('counts money by currency, directions, answers and reasons', () => {
    const tally = new Tally(3);
    tally.add(request(), at(100_00n), at(150_00n));
    tally.add(request({ currency: 'EUR' }), at(80_00n), at(80_00n, 'review'));
    tally.add(request({ organisationId: 'b', licensee: 'Lake FM' }), at(200_00n, 'review'), at(50_00n));
    tally.skip();
    expect(tally.result(true)).toMatchObject({
      ...{ requests: 3, inWords: 3, unpriceable: 1, dearer: 1, same: 1, cheaper: 1 },
      totals: [
        { currency: 'EUR', before: '8000', after: '8000' },
        { currency: 'GBP', before: '30000', after: '20000' },
      ],
      outcomes: [
        { move: 'instant>instant', requests: 1 },
        { move: 'instant>review', requests: 1 },
        { move: 'review>instant', requests: 1 },
      ],
      reasons: [{ code: 'amount', before: 1, after: 1 }],
      licensees: {
        dearer: [{ name: 'Kisumu Daily', requests: 2, currency: 'GBP', before: '10000', after: '15000' }],
        cheaper: [{ name: 'Lake FM', requests: 1, currency: 'GBP', before: '20000', after: '5000' }],
      },
    });
  });

  it('puts each request into exactly one band of change, and of price', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10_000_000n), fc.bigInt(0n, 10_000_000n), (before, after) => {
        const band = changeBand(before, after);
        expect(band).toBeGreaterThanOrEqual(0);
        expect(band).toBeLessThan(CHANGE_BANDS.length);
        if (after === before) expect(band).toBe(4);
        if (after < before) expect(band).toBeLessThan(4);
        if (after > before) expect(band).toBeGreaterThan(4);
        expect(priceBand(after, 'GBP')).toBeLessThan(PRICE_BANDS.length);
      }),
    );
    expect([changeBand(100n, 50n), changeBand(100n, 76n), changeBand(10_000n, 9_999n)]).toEqual([0, 2, 3]);
    expect([changeBand(10_000n, 10_001n), changeBand(100n, 110n), changeBand(100n, 200n)]).toEqual([5, 6, 8]);
    expect(priceBand(100_00n, 'GBP')).toBe(priceBand(100n, 'JPY'));
  });

  it('keeps of many only the foremost, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt(1n, 1_000n), { maxLength: 60 }), (weights) => {
        const foremost = new Foremost<bigint>(5);
        for (const weight of weights) foremost.offer(weight, () => weight);
        expect(foremost.toJSON()).toEqual([...weights].sort((a, b) => Number(b - a)).slice(0, 5));
      }),
    );
  });

  it('grows with the kinds of requests, not with their number', () => {
    const tally = new Tally(0);
    for (let n = 0; n < 5_000; n += 1)
      tally.add(request({ organisationId: `o${n}` }), at(BigInt(n)), at(BigInt(2 * n)));
    expect(JSON.stringify(tally.result(true)).length).toBeLessThan(12_000);
  });
});
