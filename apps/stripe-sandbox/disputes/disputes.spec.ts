import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type Stripe from 'stripe';
import type { Sandbox } from '../sandbox.js';
import { eventsOf, sandboxWithClient } from '../testing/harness.js';

describe('disputes on order', () => {
  let sandbox: Sandbox;
  let stripe: Stripe;
  let control: Awaited<ReturnType<typeof sandboxWithClient>>['control'];
  beforeAll(async () => {
    ({ sandbox, stripe, control } = await sandboxWithClient());
  });
  afterAll(() => sandbox.close());

  const open = async (more: object = {}): Promise<Stripe.Dispute> => {
    const intent = await stripe.paymentIntents.create({
      amount: 12000,
      currency: 'gbp',
      payment_method: 'pm_card_visa',
      confirm: true,
    });
    return (await control('/disputes', {
      payment_intent: intent.id,
      reason: 'product_not_received',
      ...more,
    })) as never;
  };

  it('opens and wins one, saying so', async () => {
    const dispute = await open();
    expect(dispute).toMatchObject({ reason: 'product_not_received', status: 'needs_response' });
    expect(await control(`/disputes/${dispute.id}/win`)).toMatchObject({ status: 'won' });
    expect(await control(`/disputes/${dispute.id}/lose`)).toHaveProperty('error');
    expect(await eventsOf(stripe, dispute.id)).toEqual([
      'charge.dispute.created',
      'charge.dispute.funds_withdrawn',
      'charge.dispute.closed',
      'charge.dispute.funds_reinstated',
    ]);
  });

  it('asks first on order, takes the money when it is escalated, and is closed when it is content', async () => {
    const asked = await open({ inquiry: true });
    expect(await control(`/disputes/${asked.id}/lose`)).toHaveProperty('error');
    expect(await control(`/disputes/${asked.id}/escalate`)).toMatchObject({ status: 'needs_response' });
    expect(await control(`/disputes/${asked.id}/escalate`)).toHaveProperty('error');
    expect((await stripe.disputes.retrieve(asked.id)).balance_transactions).toMatchObject([{ amount: -12000 }]);
    expect(await eventsOf(stripe, asked.id)).toEqual([
      'charge.dispute.created',
      'charge.dispute.updated',
      'charge.dispute.funds_withdrawn',
    ]);
    const other = await open({ inquiry: true });
    expect(await control(`/disputes/${other.id}/win`)).toMatchObject({ status: 'warning_closed' });
  });

  it('is opened once per charge, and lost when nobody answers', async () => {
    const dispute = await open();
    expect(await control('/disputes', { charge: dispute.charge })).toHaveProperty('error');
    await control('/clock/advance', { seconds: 11 * 86_400 });
    expect(await stripe.disputes.retrieve(dispute.id)).toMatchObject({
      status: 'lost',
      evidence_details: { past_due: true },
    });
  });
});
