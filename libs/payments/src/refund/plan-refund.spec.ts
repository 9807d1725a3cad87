import { describe, expect, it } from '@jest/globals';
import { Money } from '#libs/kernel';
import { planRefund, type RefundWish } from './plan-refund.js';

const gbp = (minor: bigint) => Money.of(minor, 'GBP');
const money = (amount: string, currency = 'GBP') => ({ amount, currency });
const item = (articleId: string, left: bigint) => ({
  ...{ articleId, headline: `Article ${articleId}`, paid: gbp(12_000n), left: gbp(left) },
});
const facts = { left: gbp(20_000n), orderLeft: gbp(20_000n), items: [item('a', 12_000n), item('b', 8_000n)] };
const plan = (wish: RefundWish) => {
  const { amount, ends, items } = planRefund(wish, facts);
  return [amount.minor, ends, items?.map(({ articleId, amount: part, ends: does }) => [articleId, part, does]) ?? null];
};
const refusal = (wish: RefundWish, known = facts): string => {
  try {
    planRefund(wish, known);
    return 'planned';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('a refund', () => {
  it('of all that is left ends the licence, unless finance says otherwise', () => {
    expect(plan({})).toEqual([20_000n, 'all', null]);
    expect(plan({ amount: money('20000') })).toEqual([20_000n, 'all', null]);
    expect(plan({ ends: false })).toEqual([20_000n, 'none', null]);
  });

  it('of all of one payment of an invoice that was paid in parts is a part of the order', () => {
    const half = { ...facts, left: gbp(10_000n) };
    const { amount, ends } = planRefund({}, half);
    expect([amount.minor, ends]).toEqual([10_000n, 'none']);
    expect(refusal({ amount: money('10001') }, half)).toBe('payments.refund-above-left');
  });

  it('of a part adjusts the price and leaves the licence, unless finance says otherwise', () => {
    expect(plan({ amount: money('500') })).toEqual([500n, 'none', null]);
    expect(plan({ amount: money('500'), ends: true })).toEqual([500n, 'all', null]);
  });

  it('of an article ends it when all of it goes back', () => {
    expect(plan({ items: [{ articleId: 'a' }] })).toEqual([12_000n, 'items', [['a', '12000', true]]]);
    expect(plan({ items: [{ articleId: 'a', amount: money('1') }] })).toEqual([1n, 'none', [['a', '1', false]]]);
    expect(plan({ items: [{ articleId: 'a', ends: false }] })).toEqual([12_000n, 'none', [['a', '12000', false]]]);
    expect(plan({ items: [{ articleId: 'a' }, { articleId: 'b' }] })[1]).toBe('all');
  });

  it('is never of more than is left, of nothing, in another currency, or of what was not bought', () => {
    expect(refusal({ amount: money('20001') })).toBe('payments.refund-above-left');
    expect(refusal({ amount: money('0') })).toBe('payments.refund-nothing');
    expect(refusal({ amount: money('-5') })).toBe('payments.refund-nothing');
    expect(refusal({ amount: money('100', 'EUR') })).toBe('payments.refund-currency');
    expect(refusal({ items: [] })).toBe('payments.refund-nothing');
    expect(refusal({ items: [{ articleId: 'c' }] })).toBe('payments.refund-item-unknown');
    expect(refusal({ items: [{ articleId: 'a' }, { articleId: 'a' }] })).toBe('payments.refund-item-unknown');
    expect(refusal({ items: [{ articleId: 'b', amount: money('8001') }] })).toBe('payments.refund-item-above-left');
    expect(refusal({}, { ...facts, left: gbp(0n) })).toBe('payments.already-refunded');
  });

  it('of articles is bounded by the payment too', () => {
    const known = { ...facts, left: gbp(15_000n) };
    expect(refusal({ items: [{ articleId: 'a' }, { articleId: 'b' }] }, known)).toBe('payments.refund-above-left');
  });
});
