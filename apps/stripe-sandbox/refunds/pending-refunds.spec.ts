import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type Stripe from 'stripe';
import type { Sandbox } from '../sandbox.js';
import { eventsOf, sandboxWithClient } from '../testing/harness.js';

describe('refunds that wait', () => {
  let sandbox: Sandbox;
  let stripe: Stripe;
  let control: Awaited<ReturnType<typeof sandboxWithClient>>['control'];
  beforeAll(async () => {
    ({ sandbox, stripe, control } = await sandboxWithClient());
    await control('/refunds/waiting', { wait: true });
  });
  afterAll(() => sandbox.close());

  const refunded = async (): Promise<Stripe.Refund> => {
    const intent = await stripe.paymentIntents.create({
      ...{ amount: 12000, currency: 'gbp', payment_method: 'pm_card_visa', confirm: true },
    });
    return stripe.refunds.create({ payment_intent: intent.id, amount: 5000 });
  };
  const movements = async (source: string) => (await stripe.balanceTransactions.list({ source })).data.length;

  it('take nothing from the balance, but from what may be refunded, until they go', async () => {
    const { id, status, balance_transaction: taken, charge } = await refunded();
    expect([status, taken, await movements(id)]).toEqual(['pending', null, 0]);
    await expect(stripe.refunds.create({ charge: charge as string, amount: 7001 })).rejects.toThrow(/greater than/);
    expect(await control(`/refunds/${id}/succeed`)).toMatchObject({ status: 'succeeded' });
    expect(await movements(id)).toBe(1);
    expect(await control(`/refunds/${id}/succeed`)).toHaveProperty('error');
    expect(await eventsOf(stripe, id)).toEqual(['refund.created', 'refund.updated']);
  });

  it('that fail give back what may be refunded, and move nothing', async () => {
    const { id, charge } = await refunded();
    const failed = await control(`/refunds/${id}/fail`);
    expect(failed).toMatchObject({ status: 'failed', failure_reason: 'expired_or_canceled_card' });
    expect(failed).not.toHaveProperty('failure_balance_transaction');
    expect(await movements(id)).toBe(0);
    expect((await stripe.charges.retrieve(charge as string)).amount_refunded).toBe(0);
    expect(await control(`/refunds/${id}/fail`)).toHaveProperty('error');
  });
});
