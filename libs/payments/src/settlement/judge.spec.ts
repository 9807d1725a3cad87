import { describe, expect, it } from '@jest/globals';
import { Money } from '#libs/kernel';
import { ATTEMPT_STATES, PAID_STATES, type AttemptState } from '../attempt/attempt.states.js';
import type { SessionSnapshot } from '../stripe/provider.js';
import { judge } from './judge.js';

const gbp = (minor: bigint): Money => Money.of(minor, 'GBP');
const attempt = (state: AttemptState = 'open') => ({
  state,
  sessionId: 'cs_test_1',
  reference: 'R-2026-00042',
  currency: 'GBP',
  amount: 35100n,
  net: 35100n,
});
const charge = {
  id: 'ch_1',
  amount: gbp(35100n),
  cardCountry: 'GB',
  refunded: gbp(0n),
  createdAt: new Date('2026-11-23T10:00:00Z'),
  balance: null,
};
const paid: SessionSnapshot = {
  id: 'cs_test_1',
  isLive: false,
  status: 'complete',
  isPaid: true,
  debit: 'none',
  subtotal: gbp(35100n),
  attemptId: 'a',
  reference: 'R-2026-00042',
  url: null,
  expiresAt: new Date('2026-11-23T11:00:00Z'),
  paymentIntentId: 'pi_1',
  charge,
};
const accepted = { state: 'accepted' as const, amount: gbp(35100n) };

describe('what a checkout session means', () => {
  it('settles an accepted order when everything fits', () => {
    expect(judge(attempt(), accepted, paid, false)).toEqual({ verdict: 'settle', charge });
  });

  it('settles an order whose price and tax make what was paid', () => {
    const taxed = { ...attempt(), net: 29250n };
    const priced = { ...accepted, amount: gbp(29250n) };
    expect(judge(taxed, priced, paid, false)).toEqual({ verdict: 'settle', charge });
    expect(judge(taxed, accepted, paid, false)).toMatchObject({ verdict: 'hold', reason: 'order-changed' });
    const netOnly = { ...paid, subtotal: gbp(29250n) };
    expect(judge(taxed, priced, netOnly, false)).toMatchObject({ verdict: 'hold', reason: 'wrong-amount' });
  });

  it.each([
    ['wrong-mode', { isLive: true }],
    ['wrong-reference', { reference: 'R-2026-00043' }],
    ['wrong-reference', { reference: null }],
    ['wrong-currency', { subtotal: Money.of(35100n, 'EUR') }],
    ['wrong-currency', { subtotal: null }],
    ['wrong-amount', { subtotal: gbp(100n) }],
    ['wrong-amount', { subtotal: gbp(35101n) }],
    ['no-charge', { charge: null }],
    ['wrong-amount', { charge: { ...charge, amount: gbp(35000n) } }],
    ['wrong-currency', { charge: { ...charge, amount: Money.of(35100n, 'USD') } }],
    ['already-refunded', { charge: { ...charge, refunded: gbp(1n) } }],
  ] as const)('holds it: %s', (reason, change) => {
    expect(judge(attempt(), accepted, { ...paid, ...change }, false)).toMatchObject({ verdict: 'hold', reason });
  });

  it('holds it when the order asks for another amount by now', () => {
    const changed = { ...accepted, amount: gbp(40000n) };
    expect(judge(attempt(), changed, paid, false)).toMatchObject({ verdict: 'hold', reason: 'order-changed' });
  });

  it('calls a second payment surplus, and returns one for an order that is closed', () => {
    expect(judge(attempt(), { ...accepted, state: 'fulfilled' }, paid, false)).toMatchObject({ verdict: 'surplus' });
    for (const state of ['declined', 'withdrawn', 'expired', 'offered', 'in_review'] as const) {
      expect(judge(attempt(), { ...accepted, state }, paid, false)).toMatchObject({ verdict: 'return' });
    }
  });

  it('never undoes what was paid, whatever comes later', () => {
    const late = [
      paid,
      { ...paid, isPaid: false, status: 'open' as const },
      { ...paid, isPaid: false, status: 'expired' as const },
    ];
    for (const state of PAID_STATES) {
      for (const session of late)
        expect(judge(attempt(state), accepted, session, false)).toEqual({ verdict: 'nothing' });
    }
  });

  it('holds what another session brought in the name of an attempt, whatever became of the attempt itself', () => {
    for (const state of ATTEMPT_STATES) {
      const judgement = judge(attempt(state), accepted, { ...paid, id: 'cs_test_2' }, false);
      expect([state, judgement]).toEqual([state, { verdict: 'hold', reason: 'foreign-session', charge }]);
    }
    const unpaid = { ...paid, id: 'cs_test_2', isPaid: false, status: 'expired' as const };
    expect(judge(attempt(), accepted, unpaid, false)).toEqual({ verdict: 'nothing' });
  });

  it('counts a payment even when the attempt was given up', () => {
    for (const state of ATTEMPT_STATES.filter((each) => !PAID_STATES.includes(each))) {
      expect([state, judge(attempt(state), accepted, paid, false).verdict]).toEqual([state, 'settle']);
    }
  });

  it('waits for a completed session that is not paid yet, and closes an expired one', () => {
    expect(judge(attempt(), accepted, { ...paid, isPaid: false }, false)).toEqual({ verdict: 'nothing' });
    expect(judge(attempt(), accepted, { ...paid, isPaid: false, status: 'expired' }, false)).toEqual({
      verdict: 'expired',
    });
  });
});
