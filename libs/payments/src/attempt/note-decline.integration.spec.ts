import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { paymentsStory, type PaymentsStory } from '../../../../test/support/payments-story.js';
import { paymentsWorld, type PayableRequest, type PaymentsWorld } from '../../../../test/support/payments-world.js';
import { FollowPayment } from './follow-payment.js';

let world: PaymentsWorld;
let story: PaymentsStory;
beforeAll(async () => {
  world = await paymentsWorld(['thin', 'snapshot']);
  story = paymentsStory(world);
});
afterAll(() => world.close());

const follow = ({ buyer, reference }: PayableRequest) => world.get(FollowPayment).execute(buyer, { reference });

describe('a declined card', () => {
  it.each([
    ['decline-generic', 'declined'],
    ['decline-funds', 'insufficient-funds'],
    ['decline-expired', 'expired-card'],
  ])('%s is told to the buyer, grants and books nothing, and another card pays', async (outcome, code) => {
    const order = await world.order();
    const session = await story.checkout(order);
    await world.pay(session, outcome);
    await story.settleDown();
    expect(await follow(order)).toMatchObject({ state: 'waiting', declined: { code }, licenceReference: null });
    const [waiting] = await story.payments(order.reference);
    expect(waiting).toMatchObject({ state: 'open', chargeId: null, receiptNumber: null, entries: [] });
    expect(await story.licences(order.reference)).toBe(0);
    expect(story.events(order.reference)).toEqual(['payments.payment-declined.v1']);

    expect(await story.checkout(order)).toBe(session);
    await world.pay(session);
    await story.settleDown();
    await story.expectPaidOnce(order.reference);
    expect(await follow(order)).toMatchObject({ state: 'paid', declined: null });
  });

  it('is forgotten when the news of it comes after the payment', async () => {
    const order = await world.order();
    const session = await story.checkout(order);
    await world.control('/webhooks/hold');
    await world.pay(session, 'decline-funds');
    await world.pay(session);
    await story.settle(session);
    await world.control('/webhooks/release');
    await story.settleDown();
    await story.expectPaidOnce(order.reference);
    const kept = await world.database.reads.one('SELECT decline_code FROM payments.attempt WHERE reference = $1', [
      order.reference,
    ]);
    expect(kept).toEqual({ decline_code: null });
  });

  it('of somebody else’s payment is left alone', async () => {
    const order = await world.order();
    await story.checkout(order);
    const intent = await story.stripe.paymentIntents.create({ amount: 500, currency: 'gbp' });
    await expect(
      story.stripe.paymentIntents.confirm(intent.id, { payment_method: 'pm_card_visa_chargeDeclined' }),
    ).rejects.toMatchObject({ code: 'card_declined' });
    await story.settleDown();
    expect(await follow(order)).toMatchObject({ state: 'waiting', declined: null });
  });
});
