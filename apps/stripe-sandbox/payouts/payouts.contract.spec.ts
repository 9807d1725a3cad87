import { beforeAll, expect, it } from '@jest/globals';
import type Stripe from 'stripe';
import { contract } from '../testing/contract.js';

contract('balance and payouts', process.env, (account) => {
  let stripe: Stripe;
  beforeAll(async () => {
    ({ stripe } = account());
    await stripe.paymentIntents.create({
      amount: 12000,
      currency: 'gbp',
      payment_method: 'pm_card_visa',
      allowed_payment_method_types: ['card'],
      confirm: true,
    });
    await account().later(8 * 86_400);
  });

  it('has a balance in each currency', async () => {
    const balance = await stripe.balance.retrieve();
    expect(balance).toMatchObject({ object: 'balance', livemode: false });
    expect(balance.pending.concat(balance.available).map(({ currency }) => currency)).toContain('gbp');
  });

  it('breaks an automatic payout down into lines that come to nothing', async () => {
    const payouts = await stripe.payouts.list({ limit: 5 });
    expect(payouts.object).toBe('list');
    // A young test account has no payout yet.
    for (const payout of payouts.data.filter(({ automatic }) => automatic).slice(0, 1)) {
      expect(payout.id).toMatch(/^po_/);
      let sum = 0;
      for await (const line of stripe.balanceTransactions.list({ payout: payout.id, limit: 100 })) sum += line.net;
      expect(sum).toBe(0);
      const own = await stripe.balanceTransactions.retrieve(payout.balance_transaction as string);
      expect(own).toMatchObject({ amount: -payout.amount, type: 'payout', source: payout.id });
    }
    await expect(stripe.payouts.retrieve('po_nowhere')).rejects.toMatchObject({ code: 'resource_missing' });
  });
});
