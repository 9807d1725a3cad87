import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '#libs/kernel';
import { AcceptOffer } from '#libs/licensing';
import { killArticle } from '../../../../test/support/licensing-seed.js';
import { paymentsStory, type PaymentsStory } from '../../../../test/support/payments-story.js';
import { paymentsWorld, type PayableRequest, type PaymentsWorld } from '../../../../test/support/payments-world.js';
import { PollAttempts } from '../settlement/poll-attempts.js';
import { CloseCheckout } from './close-checkout.js';
import { FollowPayment } from './follow-payment.js';
import { StartCheckout } from './start-checkout.js';

let world: PaymentsWorld;
let story: PaymentsStory;
beforeAll(async () => {
  world = await paymentsWorld();
  story = paymentsStory(world);
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.control('/faults', {}, 'DELETE');
  await world.control('/webhooks/release');
});

const start = ({ buyer, reference }: PayableRequest) => world.get(StartCheckout).execute(buyer, { reference });
const giveUp = ({ buyer, reference }: PayableRequest) => world.get(CloseCheckout).execute(buyer, { reference });
const released = ({ reference }: PayableRequest) =>
  world.database.reads.query(
    `SELECT h.actor_kind, h.data FROM licensing.history h JOIN licensing.request r ON r.id = h.request_id
      WHERE r.reference = $1 AND h.step = 'payment-released'`,
    [reference],
  );
const fault = (kind: string, more: object = {}) =>
  world.control('/faults', { kind, method: 'POST', path: '/v1/checkout/sessions$', ...more });
const sessionsOf = async (reference: string): Promise<number> => {
  const { data } = await story.stripe.checkout.sessions.list({ limit: 100 });
  return data.filter((session) => session.metadata?.['reference'] === reference).length;
};
/** Lost for the SDK's own two retries as well (and the one of a closed connection). */
const FOR_ALL_RETRIES = { times: 3 };

describe('the payment page of an order', () => {
  it('is one page, however often and from how many tabs it is asked for', async () => {
    const order = await world.order();
    const urls = await Promise.all([start(order), start(order), start(order)]);
    urls.push(await start(order));
    expect(new Set(urls.map(({ url }) => url)).size).toBe(1);
    expect(urls[0].url).toMatch(/\/c\/pay\/cs_test_/);
    expect(await sessionsOf(order.reference)).toBe(1);
    expect(await story.states(order.reference)).toEqual(['open']);
  });

  it('carries our reference, and nothing about a person', async () => {
    const order = await world.order();
    const session = await story.stripe.checkout.sessions.retrieve(await story.checkout(order));
    const [payment] = await story.payments(order.reference);
    expect(session.client_reference_id).toBe(payment!.id);
    expect(session.metadata).toEqual({ reference: order.reference });
    expect(session.amount_total).toBe(12000);
    expect(session.success_url).toBe(`https://licensing.example/requests/${order.reference}/paid`);
    expect(JSON.stringify(session)).not.toMatch(/Achieng|daily\.example/);
  });

  it('is made anew when its time has run out', async () => {
    const order = await world.order();
    const first = await story.checkout(order);
    await world.later(59 * 60_000);
    const second = await story.checkout(order);
    expect(second).not.toBe(first);
    expect(await story.stripe.checkout.sessions.retrieve(first)).toMatchObject({ status: 'expired' });
    expect(await story.states(order.reference)).toEqual(['open', 'expired']);
  });

  it('is closed with the provider when the price has changed, so that the old one cannot be paid', async () => {
    const order = await world.order();
    const first = await story.checkout(order);
    await world.database.asOwner('UPDATE licensing.request SET amount = 15000 WHERE reference = $1', [order.reference]);
    const second = await story.stripe.checkout.sessions.retrieve(await story.checkout(order));
    expect(second.amount_total).toBe(15000);
    expect(await story.stripe.checkout.sessions.retrieve(first)).toMatchObject({ status: 'expired' });
  });

  it('can be given up, and the offer stands again, to be accepted and paid later', async () => {
    const order = await world.order();
    const session = await story.checkout(order);
    expect(await giveUp(order)).toEqual({ closed: true });
    expect(await giveUp(order)).toEqual({ closed: false });
    expect(await story.stripe.checkout.sessions.retrieve(session)).toMatchObject({ status: 'expired' });
    expect(await story.orderState(order.reference)).toBe('offered');
    expect(await released(order)).toEqual([{ actor_kind: 'member', data: { because: 'given-up' } }]);
    await expect(start(order)).rejects.toMatchObject({ code: 'licensing.not-payable' });
    await world.get(AcceptOffer).execute(order.buyer, { reference: order.reference });
    await world.pay(await story.checkout(order));
    await story.settleDown();
    await story.expectPaidOnce(order.reference);
  });

  it('can be given up before it was opened, and ends with an offer that has run out', async () => {
    const [order, late] = [await world.order(), await world.order()];
    expect(await giveUp(order)).toEqual({ closed: false });
    expect(await story.orderState(order.reference)).toBe('offered');
    await world.database.asOwner('UPDATE licensing.request SET offer_expires_at = $2 WHERE reference = $1', [
      ...[late.reference, new Date(world.now().getTime() - 1000)],
    ]);
    await giveUp(late);
    expect(await story.orderState(late.reference)).toBe('expired');
  });

  it('is not given up by another organisation, or by somebody who may not pay', async () => {
    const order = await world.order();
    const session = await story.checkout(order);
    const stranger = { ...order, buyer: { ...order.buyer, organisationId: newId() } };
    await expect(giveUp(stranger)).rejects.toMatchObject({ code: 'licensing.request-not-found', kind: 'not-found' });
    const requester = { ...order, buyer: { ...order.buyer, roles: ['requester' as const] } };
    await expect(giveUp(requester)).rejects.toMatchObject({ code: 'kernel.forbidden' });
    expect(await story.orderState(order.reference)).toBe('accepted');
    expect(await story.stripe.checkout.sessions.retrieve(session)).toMatchObject({ status: 'open' });
  });

  it('given up while a colleague opens a page: none is left open for what can be accepted again', async () => {
    for (let turn = 0; turn < 4; turn += 1) {
      const order = await world.order();
      const opening = start(order);
      await new Promise((resolve) => setTimeout(resolve, turn * 4));
      await Promise.allSettled([opening, giveUp(order)]);
      const { data } = await story.stripe.checkout.sessions.list({ limit: 100 });
      const open = data.filter(
        ({ metadata, status }) => metadata?.['reference'] === order.reference && status === 'open',
      );
      expect([await story.orderState(order.reference), open.length]).toEqual(['offered', 0]);
    }
  });

  it('that closes by itself leaves the order to be paid', async () => {
    const order = await world.order();
    await story.checkout(order);
    await world.later(25 * 3_600_000);
    await world.get(PollAttempts).handle();
    await story.settleDown();
    expect([await story.states(order.reference), await story.orderState(order.reference)]).toEqual([
      ['expired'],
      'accepted',
    ]);
  });

  it('cannot be given up once it is paid: the payment wins', async () => {
    await world.control('/webhooks/hold');
    const order = await world.order();
    await world.pay(await story.checkout(order));
    const close = world.get(CloseCheckout).execute(order.buyer, { reference: order.reference });
    await expect(close).rejects.toMatchObject({ code: 'payments.already-paid' });
    await world.work();
    await story.expectPaidOnce(order.reference);
  });
});

describe('who may not pay', () => {
  it('another organisation, a requester, or somebody whose article was withdrawn', async () => {
    const order = await world.order();
    const stranger = { ...order, buyer: { ...order.buyer, organisationId: newId() } };
    await expect(start(stranger)).rejects.toMatchObject({ code: 'licensing.request-not-found', kind: 'not-found' });
    const requester = { ...order, buyer: { ...order.buyer, roles: ['requester' as const] } };
    await expect(start(requester)).rejects.toMatchObject({ code: 'kernel.forbidden' });
    await killArticle(world.database, order.article);
    await expect(start(order)).rejects.toMatchObject({ code: 'licensing.article-killed' });
    expect(await story.states(order.reference)).toEqual([]);
    expect(await sessionsOf(order.reference)).toBe(0);
  });

  it('an amount that no card takes', async () => {
    const order = await world.order();
    await world.database.asOwner('UPDATE licensing.request SET amount = 29 WHERE reference = $1', [order.reference]);
    await expect(start(order)).rejects.toMatchObject({
      code: 'payments.amount-too-small',
      message: expect.stringContaining('0.30 GBP'),
    });
    expect(await story.states(order.reference)).toEqual([]);
  });

  it('an order that is paid already', async () => {
    const order = await world.order();
    await world.pay(await story.checkout(order));
    await story.settleDown();
    await expect(start(order)).rejects.toMatchObject({ code: 'licensing.not-payable' });
  });
});

describe('case 6: the provider does not answer as it should', () => {
  it('takes the session that was made although its answer was lost', async () => {
    const order = await world.order();
    await fault('reset', { commit: true, ...FOR_ALL_RETRIES });
    const { url } = await start(order);
    expect(url).toMatch(/cs_test_/);
    expect(await sessionsOf(order.reference)).toBe(1);
    expect((await start(order)).url).toBe(url);
  });

  it('takes the session that was made although a 500 was answered and stored', async () => {
    const order = await world.order();
    await fault('server-error', { commit: true });
    await start(order);
    expect(await sessionsOf(order.reference)).toBe(1);
    expect(await story.states(order.reference)).toEqual(['open']);
  });

  it('makes one with a new key when a stored 500 has made none', async () => {
    const order = await world.order();
    await fault('server-error');
    const { url } = await start(order);
    expect(await sessionsOf(order.reference)).toBe(1);
    expect((await start(order)).url).toBe(url);
  });

  it('keeps the key when nothing is known, and goes on with it at the next try', async () => {
    const order = await world.order();
    await fault('reset', FOR_ALL_RETRIES);
    await expect(start(order)).rejects.toMatchObject({ code: 'payments.provider-unavailable', kind: 'unavailable' });
    expect(await story.states(order.reference)).toEqual(['created']);
    await start(order);
    expect(await sessionsOf(order.reference)).toBe(1);
    expect(await story.states(order.reference)).toEqual(['open']);
  });

  it('waits when the provider is busy', async () => {
    const order = await world.order();
    await fault('rate-limit');
    await expect(start(order)).rejects.toMatchObject({ code: 'payments.provider-unavailable' });
    await start(order);
    expect(await sessionsOf(order.reference)).toBe(1);
  });

  it('finds by itself the page whose buyer never heard of it, and settles it when it was paid', async () => {
    await world.control('/webhooks/drop', {});
    const order = await world.order();
    await fault('reset', { commit: true, ...FOR_ALL_RETRIES });
    await world.control('/faults', { kind: 'unavailable', method: 'GET', path: '/v1/checkout/sessions', times: 3 });
    await expect(start(order)).rejects.toMatchObject({ code: 'payments.provider-unavailable' });
    const { data } = await story.stripe.checkout.sessions.list({ limit: 1 });
    await world.pay(data[0]!.id);
    await world.later(5 * 60_000);
    await world.get(PollAttempts).handle();
    await world.work();
    await story.expectPaidOnce(order.reference);
  });

  it('gives an attempt up whose page was never made, and the order is free for another', async () => {
    const order = await world.order();
    await fault('reset', FOR_ALL_RETRIES);
    await expect(start(order)).rejects.toMatchObject({ code: 'payments.provider-unavailable' });
    await world.later(61 * 60_000);
    await world.get(PollAttempts).handle();
    await world.work();
    expect((await story.payments(order.reference))[0]).toMatchObject({ state: 'failed', reasonCode: 'never-opened' });
    const progress = await world.get(FollowPayment).execute(order.buyer, { reference: order.reference });
    expect(progress.state).toBe('closed');
    await start(order);
    expect(await story.states(order.reference)).toEqual(['open', 'failed']);
  });
});
