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

  const open = async (): Promise<Stripe.Dispute> => {
    const intent = await stripe.paymentIntents.create({
      amount: 12000,
      currency: 'gbp',
      payment_method: 'pm_card_visa',
      confirm: true,
    });
    return (await control('/disputes', { payment_intent: intent.id, reason: 'product_not_received' })) as never;
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
