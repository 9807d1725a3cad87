import { describe, expect, it } from '@jest/globals';
import { explainDifference, type DifferenceFacts } from './explain-difference.js';

const facts = (change: Partial<DifferenceFacts>): DifferenceFacts => ({
  ...{ kinds: ['charge'], objectId: 'ch_1', isKnown: true },
  ...{ atProvider: 9800n, inBooks: 9800n, fee: 200n },
  ...change,
});

describe('explaining a difference', () => {
  it.each([
    ['a payment of nobody', { isKnown: false, inBooks: 0n }, 'payment', 'not-ours', 'unapplied-payments'],
    ['a payment not booked yet', { inBooks: 0n }, 'payment', 'not-booked', 'unapplied-payments'],
    ['a fee not booked', { inBooks: 10000n }, 'payment', 'fee-missing', 'stripe-fees'],
    ['one penny', { inBooks: 9799n }, 'payment', 'rounding', 'rounding'],
    ['another amount', { inBooks: 5000n }, 'payment', 'amount-differs', 'unapplied-payments'],
    ['money that never came', { kinds: [], atProvider: 0n, fee: 0n }, 'payment', 'not-at-provider', 'receivable'],
    [
      'a refund made elsewhere',
      { kinds: ['refund'], objectId: 're_1', isKnown: false, atProvider: -500n, fee: 0n, inBooks: 0n },
      'refund',
      'not-ours',
      'unapplied-payments',
    ],
    [
      'a dispute',
      { kinds: ['dispute'], objectId: 'du_1', isKnown: false, atProvider: -12000n, fee: 2000n, inBooks: 0n },
      'dispute',
      'not-ours',
      'dispute-losses',
    ],
    [
      'a fee of the account',
      { kinds: ['fee'], objectId: 'txn_1', isKnown: false, atProvider: -500n, fee: 0n, inBooks: 0n },
      'fee',
      'not-ours',
      'stripe-fees',
    ],
    [
      'a correction',
      { kinds: ['other_adjustment'], objectId: 'txn_1', isKnown: false, atProvider: 5n, fee: 0n, inBooks: 0n },
      'adjustment',
      'not-ours',
      'stripe-fees',
    ],
  ] as const)('%s', (_, change, kind, reason, proposal) => {
    expect(explainDifference(facts(change))).toEqual({ kind, reason, proposal });
  });
});
