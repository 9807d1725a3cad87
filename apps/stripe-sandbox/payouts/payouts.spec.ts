import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type Stripe from 'stripe';
import type { Sandbox } from '../sandbox.js';
import { eventsOf, sandboxWithClient } from '../testing/harness.js';

describe('payouts', () => {
  let sandbox: Sandbox;
  let stripe: Stripe;
  let control: Awaited<ReturnType<typeof sandboxWithClient>>['control'];
  beforeEach(async () => {
    ({ sandbox, stripe, control } = await sandboxWithClient());
  });
  afterEach(() => sandbox.close());

  const pay = (amount: number, currency: string): Promise<Stripe.PaymentIntent> =>
    stripe.paymentIntents.create({ amount, currency, payment_method: 'pm_card_visa', confirm: true });
  const days = (count: number) => control('/clock/advance', { seconds: count * 86_400 });

  it('goes by itself once money is available, per currency, less fees and refunds', async () => {
    const intent = await pay(12000, 'gbp');
    await pay(5000, 'jpy');
    await stripe.refunds.create({ payment_intent: intent.id, amount: 2000 });
    expect((await stripe.balance.retrieve()).pending).toContainEqual(
      expect.objectContaining({ currency: 'gbp', amount: 12000 - 200 - 2000 }),
    );
    await days(9);
    const payouts = await stripe.payouts.list();
    expect(payouts.data.map(({ amount, currency }) => [currency, amount]).sort()).toEqual([
      ['gbp', 9800],
      ['jpy', 4895],
    ]);
    const pounds = payouts.data.find(({ currency }) => currency === 'gbp')!;
    const lines = await stripe.balanceTransactions.list({ payout: pounds.id });
    expect(lines.data.map(({ type }) => type).sort()).toEqual(['charge', 'payout', 'refund']);
    expect(lines.data.every(({ status }) => status === 'available')).toBe(true);
    expect((await stripe.balance.retrieve()).available).toContainEqual(
      expect.objectContaining({ currency: 'gbp', amount: 0 }),
    );
    await days(3);
    expect(await stripe.payouts.retrieve(pounds.id)).toMatchObject({ status: 'paid' });
    expect(await eventsOf(stripe, pounds.id)).toEqual([
      'payout.created',
      'payout.reconciliation_completed',
      'payout.paid',
    ]);
  });

  it('is run early and fails on order; what came back goes out with the next', async () => {
    await pay(12000, 'gbp');
    const { payouts } = (await control('/payouts/run', { early: true })) as { payouts: Stripe.Payout[] };
    expect(payouts).toMatchObject([{ amount: 11800, status: 'in_transit' }]);
    const failed = await control(`/payouts/${payouts[0]!.id}/fail`);
    expect(failed).toMatchObject({ status: 'failed', failure_code: 'account_closed' });
    await days(1);
    const next = (await stripe.payouts.list({ limit: 1 })).data[0]!;
    expect(next).toMatchObject({ amount: 11800, status: 'in_transit' });
    const lines = await stripe.balanceTransactions.list({ payout: next.id });
    expect(lines.data.map(({ type }) => type).sort()).toEqual(['payout', 'payout_failure']);
    expect(await control('/payouts/po_nowhere/fail')).toHaveProperty('error');
  });
});
