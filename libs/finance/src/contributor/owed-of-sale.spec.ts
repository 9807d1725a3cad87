import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { keptOfSale, portion } from './owed-of-sale.js';

const article = fc
  .record({ net: fc.bigInt({ min: 0n, max: 10n ** 9n }), gone: fc.bigInt({ min: 0n, max: 100n }) })
  .map(({ net, gone }) => ({ net, back: (net * gone) / 100n }));
const articles = fc
  .array(article, { minLength: 1, maxLength: 8 })
  .map((all) => all.map((one, index) => ({ ...one, articleId: `a${index}` })));

describe('what contributors share in', () => {
  it('is nothing as long as nothing was paid, and what is left of each article once all was', () => {
    fc.assert(
      fc.property(articles, fc.bigInt({ min: 1n, max: 10n ** 9n }), (sold, due) => {
        expect([...keptOfSale(sold, { paid: 0n, due }).values()].every((kept) => kept === 0n)).toBe(true);
        const whole = keptOfSale(sold, { paid: due, due });
        for (const { articleId, net, back } of sold) expect(whole.get(articleId)).toBe(net - back);
      }),
    );
  });

  it('is of no article more than what is left of it, and together what was paid less what went back', () => {
    fc.assert(
      fc.property(articles, fc.bigInt({ min: 0n, max: 1000n }), (sold, paid) => {
        const kept = keptOfSale(sold, { paid, due: 1000n });
        for (const { articleId, net, back } of sold) expect(kept.get(articleId)! <= net - back).toBe(true);
        const sum = (of: (one: (typeof sold)[number]) => bigint) => sold.reduce((total, one) => total + of(one), 0n);
        const expected =
          portion(
            sum(({ net }) => net),
            paid,
            1000n,
          ) - sum(({ back }) => back);
        expect([...kept.values()].reduce((total, one) => total + one, 0n)).toBe(expected > 0n ? expected : 0n);
      }),
    );
  });

  it('is half of what half was paid of, also after a part went back', () => {
    const sold = [
      { articleId: 'one', net: 6000n, back: 0n },
      { articleId: 'two', net: 6000n, back: 3000n },
    ];
    const kept = keptOfSale(sold, { paid: 7200n, due: 14_400n });
    expect([kept.get('one'), kept.get('two')]).toEqual([2000n, 1000n]);
    expect(portion(3n, 1n, 2n)).toBe(2n);
  });
});
