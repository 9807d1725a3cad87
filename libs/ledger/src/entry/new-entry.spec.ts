import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Money } from '#libs/kernel';
import { assertBalanced, movement, type NewEntry, type NewPosting } from './new-entry.js';

const entry = (postings: NewPosting[]): NewEntry => ({
  source: { kind: 'test', id: '1' },
  description: 'A test',
  occurredAt: new Date('2026-11-23T10:00:00Z'),
  postings,
});
const gbp = (minor: bigint): Money => Money.of(minor, 'GBP');

describe('a ledger entry', () => {
  it('balances in each currency by itself', () => {
    expect(() =>
      assertBalanced(
        entry([...movement('stripe', 'receivable', gbp(5n)), ...movement('stripe', 'receivable', Money.of(7n, 'EUR'))]),
      ),
    ).not.toThrow();
    expect(() =>
      assertBalanced(
        entry([
          { account: 'stripe', amount: gbp(5n) },
          { account: 'receivable', amount: Money.of(-5n, 'EUR') },
        ]),
      ),
    ).toThrow(expect.objectContaining({ code: 'ledger.entry-unbalanced' }));
  });

  it('has at least two postings, none of them zero', () => {
    expect(() => assertBalanced(entry([]))).toThrow(expect.objectContaining({ code: 'ledger.entry-too-small' }));
    expect(() => assertBalanced(entry(movement('stripe', 'receivable', gbp(0n))))).toThrow(
      expect.objectContaining({ code: 'ledger.entry-too-small' }),
    );
  });

  it('is refused whenever one posting is off by anything', () => {
    fc.assert(
      fc.property(
        fc.array(fc.bigInt({ min: 1n, max: 10n ** 12n }), { minLength: 1, maxLength: 6 }),
        fc.bigInt({ min: 1n, max: 10n ** 6n }),
        (amounts, off) => {
          const postings = amounts.flatMap((amount) => movement('stripe', 'receivable', gbp(amount)));
          assertBalanced(entry(postings));
          const broken = [{ ...postings[0]!, amount: postings[0]!.amount.plus(gbp(off)) }, ...postings.slice(1)];
          expect(() => assertBalanced(entry(broken))).toThrow();
        },
      ),
    );
  });
});
