import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { EntryQuery } from '#libs/ledger';
import { killArticle } from '../../../../test/support/licensing-seed.js';
import { paymentsStory, type PaymentsStory } from '../../../../test/support/payments-story.js';
import {
  finance,
  paymentsWorld,
  type PayableRequest,
  type PaymentsWorld,
} from '../../../../test/support/payments-world.js';
import { FollowPayment } from '../attempt/follow-payment.js';
import { PaymentsQuery, type PaymentDetail } from '../finance/payments.query.js';
import { ReturnPayment } from '../refund/return-payment.js';

let world: PaymentsWorld;
let story: PaymentsStory;
beforeAll(async () => {
  world = await paymentsWorld(['thin', 'snapshot']);
  story = paymentsStory(world);
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.control('/webhooks/release');
  world.published.length = 0;
});

describe('case 9: money that does not fit', () => {
  const foreign = async (order: PayableRequest, change: { amount?: number; currency?: string; reference?: string }) => {
    const session = await story.checkout(order);
    const [attempt] = await story.payments(order.reference);
    const made = await story.stripe.checkout.sessions.create({
      mode: 'payment',
      success_url: 'https://licensing.example/',
      client_reference_id: attempt!.id,
      metadata: { reference: change.reference ?? order.reference },
      line_items: [
        {
          quantity: 1,
          price_data: {
            currency: change.currency ?? 'gbp',
            unit_amount: change.amount ?? 12000,
            product_data: { name: 'Cheap' },
          },
        },
      ],
    });
    return { session, stray: made.id };
  };
  const isHeld = async (order: PayableRequest, reasonCode: string): Promise<PaymentDetail> => {
    const held = (await story.payments(order.reference)).find(({ state }) => state === 'held');
    expect(held).toMatchObject({ reasonCode, receiptNumber: null });
    expect(await story.licences(order.reference)).toBe(0);
    expect(await story.orderState(order.reference)).toBe('accepted');
    expect(story.events(order.reference)).toEqual(['payments.payment-held.v1']);
    return held!;
  };

  it('holds a cheap session tied to a dear order, and the real one can still be paid', async () => {
    const order = await world.order();
    const { session, stray } = await foreign(order, { amount: 100 });
    await world.pay(stray);
    await story.settleDown();
    const held = await isHeld(order, 'foreign-session');
    expect(held.received).toEqual({ amount: '100', currency: 'GBP' });
    expect(held.entries[0]!.postings.map(({ account }) => account)).toEqual(['stripe', 'unapplied-payments']);
    await world.pay(session);
    await story.settleDown();
    expect((await story.payments(order.reference)).map(({ state }) => state).sort()).toEqual(['held', 'settled']);
    await story.settle(stray);
    expect(await story.payments(order.reference)).toHaveLength(2);
  });

  it.each([
    ['wrong-amount', { amount: 100 }],
    ['wrong-currency', { currency: 'eur' }],
    ['wrong-reference', { reference: 'R-2026-99999' }],
  ])('holds it: %s', async (reason, change) => {
    const order = await world.order();
    const { stray } = await foreign(order, change);
    // As if the answer had been lost: the attempt does not know its session yet.
    await world.database.asOwner(
      `UPDATE payments.attempt SET state = 'failed', reason_code = 'x', session_id = NULL WHERE reference = $1`,
      [order.reference],
    );
    await world.pay(stray);
    await story.settleDown();
    await isHeld(order, reason);
  });

  it('holds it when the price was edited after the page was made', async () => {
    const order = await world.order();
    const session = await story.checkout(order);
    await world.database.asOwner('UPDATE licensing.request SET amount = 20000 WHERE reference = $1', [order.reference]);
    await world.pay(session);
    await story.settleDown();
    await isHeld(order, 'order-changed');
  });

  it('lets finance send a held payment back, once', async () => {
    const order = await world.order();
    const { stray } = await foreign(order, { amount: 5000 });
    await world.pay(stray);
    await story.settleDown();
    const held = await isHeld(order, 'foreign-session');
    await world.get(ReturnPayment).execute(finance(), { attemptId: held.id, reason: 'Not ours to keep.' });
    await expect(
      world.get(ReturnPayment).execute(finance(), { attemptId: held.id, reason: 'Not ours to keep.' }),
    ).rejects.toMatchObject({
      code: 'payments.not-returnable',
    });
    await story.settleDown();
    const returned = await world.get(PaymentsQuery).detail(finance(), held.id);
    expect(returned).toMatchObject({
      state: 'refunded',
      refunds: [{ state: 'succeeded', amount: { amount: '5000' } }],
    });
    expect(returned.entries.map(({ source }) => source.kind)).toEqual(['payment', 'payment-fee', 'refund']);
  });
});

describe('case 11: paid twice', () => {
  it('grants one licence and flags the surplus', async () => {
    const order = await world.order();
    const first = await story.checkout(order);
    // A second tab whose page was made before the first was given up, as two processes could at worst.
    await world.database.asOwner(`UPDATE payments.attempt SET state = 'expired' WHERE session_id = $1`, [first]);
    const second = await story.checkout(order);
    expect(second).not.toBe(first);
    await world.pay(first);
    await world.pay(second);
    await story.settleDown();
    expect((await story.payments(order.reference)).map(({ state }) => state).sort()).toEqual(['settled', 'surplus']);
    expect(await story.licences(order.reference)).toBe(1);
    expect(story.events(order.reference).sort()).toEqual([
      'payments.payment-settled.v1',
      'payments.payment-surplus.v1',
    ]);
    const surplus = (await story.payments(order.reference)).find(({ state }) => state === 'surplus')!;
    expect(surplus.entries[0]!.postings.map(({ account }) => account)).toEqual(['stripe', 'unapplied-payments']);
  });
});

describe('an order that can no longer be fulfilled', () => {
  it('has its payment returned and explained by itself', async () => {
    const order = await world.order();
    const session = await story.checkout(order);
    await killArticle(world.database, order.article);
    await world.pay(session);
    await story.settleDown();
    const [payment] = await story.payments(order.reference);
    expect(payment).toMatchObject({
      state: 'refunded',
      reasonCode: 'article-killed',
      refunds: [{ state: 'succeeded', reasonCode: 'article-killed', amount: { amount: '12000', currency: 'GBP' } }],
    });
    expect(await story.licences(order.reference)).toBe(0);
    expect(story.events(order.reference)).toEqual(['payments.payment-returned.v1']);
    const refunds = await story.stripe.refunds.list({ payment_intent: payment!.paymentIntentId! });
    expect(refunds.data).toHaveLength(1);
    const books = await world.get(EntryQuery).list(finance(), { account: 'unapplied-payments', limit: 2 });
    expect(books.items.map(({ source }) => source.kind)).toEqual(['refund', 'payment']);
  });

  it('returns what is paid for an order that was withdrawn', async () => {
    const order = await world.order();
    const session = await story.checkout(order);
    await world.database.asOwner(`UPDATE licensing.request SET state = 'withdrawn' WHERE reference = $1`, [
      order.reference,
    ]);
    await world.pay(session);
    await story.settleDown();
    expect((await story.payments(order.reference))[0]).toMatchObject({ state: 'refunded', reasonCode: 'order-closed' });
    const { buyer, reference } = order;
    const told = await world.get(FollowPayment).execute(buyer, { reference });
    expect(told).toMatchObject({ state: 'returned', returnReason: 'order-closed' });
  });
});
