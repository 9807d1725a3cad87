import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type Stripe from 'stripe';
import { LicenceQuery } from '#libs/licensing';
import { killArticle } from '../../../../test/support/licensing-seed.js';
import { paymentsStory, type PaymentsStory } from '../../../../test/support/payments-story.js';
import { finance, paymentsWorld, type PaymentsWorld } from '../../../../test/support/payments-world.js';
import { PollAttempts } from '../settlement/poll-attempts.js';
import { RefundPayment } from './refund-payment.js';
import { RefundsQuery } from './refunds.query.js';

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

describe('a refund that the provider keeps waiting', () => {
  const waiting = async () => {
    await world.control('/refunds/waiting', { wait: true });
    const order = await world.order();
    await world.pay(await story.checkout(order));
    await story.settleDown();
    const [payment] = await story.payments(order.reference);
    const { refundId } = await world.get(RefundPayment).execute(finance(), {
      ...{ paymentId: payment!.id, reasonCode: 'not-used', note: 'It never ran.' },
    });
    await goOn();
    const refund = () => world.get(RefundsQuery).detail(finance(), refundId);
    const licence = async () => (await world.get(LicenceQuery).detail(order.buyer, payment!.licenceReference)).state;
    const { state, entries, providerId, creditNoteNumber } = await refund();
    expect([state, entries, creditNoteNumber]).toEqual(['pending', [], null]);
    expect(await licence()).not.toBe('terminated');
    await world.control('/refunds/waiting', { wait: false });
    return { refund, licence, providerId: providerId!, paymentId: payment!.id };
  };

  it('is booked, and ends the licence, when it goes, though nobody tells us', async () => {
    const { refund, licence, providerId } = await waiting();
    await world.control('/webhooks/hold');
    await world.control(`/refunds/${providerId}/succeed`);
    await world.later(300_000);
    await world.get(PollAttempts).handle();
    await world.work();
    expect(await refund()).toMatchObject({ state: 'succeeded', creditNoteNumber: expect.any(String) });
    expect(await licence()).toBe('terminated');
    await world.control('/webhooks/release');
    await goOn();
    expect((await refund()).history).toHaveLength(2);
  });

  it('that fails in the end has booked nothing, and can be asked for anew', async () => {
    const { refund, licence, providerId, paymentId } = await waiting();
    await world.control(`/refunds/${providerId}/fail`);
    await goOn();
    expect(await refund()).toMatchObject({ state: 'failed', isOwed: false, entries: [], creditNoteNumber: null });
    expect(await licence()).not.toBe('terminated');
    await world.get(RefundPayment).execute(finance(), { paymentId, reasonCode: 'not-used', note: 'Once more.' });
    await goOn();
    expect(await licence()).toBe('terminated');
  });
});
