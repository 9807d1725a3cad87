import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type Stripe from 'stripe';
import { killArticle } from '../../../../test/support/licensing-seed.js';
import { paymentsStory, type PaymentsStory } from '../../../../test/support/payments-story.js';
import { paymentsWorld, type PaymentsWorld } from '../../../../test/support/payments-world.js';

let world: PaymentsWorld;
let story: PaymentsStory;
beforeAll(async () => {
  world = await paymentsWorld();
  story = paymentsStory(world);
});
afterAll(() => world.close());
beforeEach(() => world.control('/faults', {}, 'DELETE'));

const fault = (kind: string, more: object = {}) =>
  world.control('/faults', { kind, method: 'POST', path: '/v1/refunds$', ...more });
const FOR_ALL_RETRIES = { times: 3 };

/** Paid, but its article is withdrawn before we hear of it. */
const doomed = async (): Promise<string> => {
  const order = await world.order();
  const session = await story.checkout(order);
  await killArticle(world.database, order.article);
  await world.pay(session);
  return order.reference;
};
const goOn = async (): Promise<void> => {
  await story.settleDown();
  await world.retryFailedJobs();
  await world.work();
};
const refundsOf = async (reference: string): Promise<Stripe.Refund[]> =>
  (await story.stripe.refunds.list({ limit: 100 })).data.filter(
    (refund) => refund.metadata?.['reference'] === reference,
  );
const isReturnedOnce = async (reference: string): Promise<void> => {
  const [payment] = await story.payments(reference);
  expect(payment).toMatchObject({ state: 'refunded', refunds: [{ state: 'succeeded' }] });
  expect(payment!.entries.map(({ source }) => source.kind)).toEqual(['payment', 'payment-fee', 'refund']);
  expect(await refundsOf(reference)).toHaveLength(1);
  expect(story.events(reference)).toEqual(['payments.payment-returned.v1']);
};

describe('case 6: a refund', () => {
  it.each([
    ['whose answer is lost', 'reset', { commit: true, ...FOR_ALL_RETRIES }],
    ['that is made under a stored 500', 'server-error', { commit: true }],
    ['that is not made under a stored 500', 'server-error', {}],
    ['that is cut off before it is made', 'reset', FOR_ALL_RETRIES],
    ['that is turned away as too many', 'rate-limit', {}],
  ])('%s is made once', async (_, kind, more) => {
    await fault(kind, more);
    const reference = await doomed();
    await goOn();
    await goOn();
    await isReturnedOnce(reference);
  });

  it('that somebody made in the dashboard before us is written down as such, and made no second time', async () => {
    await world.control('/webhooks/hold');
    const reference = await doomed();
    const { data } = await story.stripe.paymentIntents.list({ limit: 1 });
    await world.control('/refunds', { payment_intent: data[0]!.id });
    await world.control('/webhooks/release');
    await goOn();
    const [payment] = await story.payments(reference);
    // It did not fit any more and was held, until the provider told of the refund.
    expect(payment).toMatchObject({ state: 'refunded', refunds: [{ state: 'succeeded', reasonCode: 'dashboard' }] });
    expect(payment!.entries.map(({ source }) => source.kind)).toEqual(['payment', 'payment-fee', 'refund']);
  });
});
