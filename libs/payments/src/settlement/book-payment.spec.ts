import { describe, expect, it } from '@jest/globals';
import { Money } from '#libs/kernel';
import { assertBalanced, type NewEntry } from '#libs/ledger';
import type { ChargeSnapshot } from '../stripe/provider.js';
import { feeEntries, refundEntry, settlementDeferral, settlementEntries, unappliedEntries } from './book-payment.js';

const now = new Date('2026-11-23T10:00:00Z');
const attempt = { id: 'a', requestId: 'r', reference: 'R-2026-00042', currency: 'GBP', net: 35100n, tax: 0n };
const charge = (change: Partial<ChargeSnapshot> = {}): ChargeSnapshot => ({
  id: 'ch_1',
  amount: Money.of(35100n, 'GBP'),
  cardCountry: 'GB',
  refunded: Money.zero('GBP'),
  createdAt: now,
  balance: { gross: Money.of(35100n, 'GBP'), fee: Money.of(547n, 'GBP') },
  ...change,
});

/** Balance of each account over all entries, such as `{ 'stripe GBP': 34553n }`. */
function balances(entries: NewEntry[]): Record<string, bigint> {
  const sums: Record<string, bigint> = {};
  for (const { postings } of entries) {
    for (const { account, amount } of postings) {
      const key = `${account} ${amount.currency}`;
      sums[key] = (sums[key] ?? 0n) + amount.minor;
    }
  }
  return Object.fromEntries(Object.entries(sums).filter(([, sum]) => sum !== 0n));
}

describe('what a payment does to the ledger', () => {
  it('is earned over the days that were bought, or on the first of them', () => {
    const over = (until: string | null) =>
      settlementDeferral(attempt, Money.of(35100n, 'GBP'), 'L-2026-00042', { from: '2026-12-01', until });
    expect(over('2027-11-30')).toMatchObject({
      ...{ source: { kind: 'order', id: 'r' }, reference: 'L-2026-00042' },
      ...{ from: 'deferred-revenue', to: 'licence-revenue', firstDay: '2026-12-01', lastDay: '2027-11-30' },
    });
    expect(over(null)).toMatchObject({ firstDay: '2026-12-01', lastDay: '2026-12-01' });
  });

  it('settles what was owed and books what the provider kept', () => {
    const entries = settlementEntries(attempt, charge(), now);
    entries.forEach(assertBalanced);
    expect(balances(entries)).toEqual({
      'stripe GBP': 34553n,
      'stripe-fees GBP': 547n,
      'deferred-revenue GBP': -35100n,
    });
    expect(entries.map((entry) => entry.source.kind)).toEqual(['order', 'payment', 'payment-fee']);
  });

  it('owes the tax to the state, and earns the rest', () => {
    const entries = settlementEntries({ ...attempt, net: 29250n, tax: 5850n }, charge({ balance: null }), now);
    entries.forEach(assertBalanced);
    expect(balances(entries)).toEqual({ 'stripe GBP': 35100n, 'deferred-revenue GBP': -29250n, 'tax GBP': -5850n });
  });

  it('leaves the fee for later when it is not known', () => {
    expect(settlementEntries(attempt, charge({ balance: null }), now).map((entry) => entry.source.kind)).toEqual([
      'order',
      'payment',
    ]);
    expect(feeEntries(attempt, charge({ balance: null }))).toEqual([]);
  });

  it('keeps currencies apart when the provider settles in another one', () => {
    const balance = { gross: Money.of(41000n, 'EUR'), fee: Money.of(900n, 'EUR') };
    const entries = settlementEntries(attempt, charge({ balance }), now);
    entries.forEach(assertBalanced);
    expect(balances(entries)).toEqual({
      'stripe EUR': 40100n,
      'stripe-fees EUR': 900n,
      'deferred-revenue GBP': -35100n,
      'fx-clearing GBP': 35100n,
      'fx-clearing EUR': -41000n,
    });
  });

  it('owes back what belongs to no order, until it is returned', () => {
    const received = unappliedEntries(attempt, charge());
    const returned = refundEntry('f', { ...attempt, account: 'stripe' }, Money.of(35100n, 'GBP'), now);
    [...received, returned].forEach(assertBalanced);
    expect(balances(received)).toMatchObject({ 'unapplied-payments GBP': -35100n });
    expect(balances([...received, returned])).toEqual({ 'stripe GBP': -547n, 'stripe-fees GBP': 547n });
  });
});
