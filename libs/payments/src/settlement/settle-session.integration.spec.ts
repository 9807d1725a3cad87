import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import Stripe from 'stripe';
import { TrialBalanceQuery, EntryQuery } from '#libs/ledger';
import { newId } from '#libs/kernel';
import { killArticle } from '../../../../test/support/licensing-seed.js';
import {
  finance,
  paymentsWorld,
  type PayableRequest,
  type PaymentsWorld,
} from '../../../../test/support/payments-world.js';
import { FollowPayment } from '../attempt/follow-payment.js';
import { StartCheckout } from '../attempt/start-checkout.js';
import { PaymentsQuery, type PaymentDetail } from '../finance/payments.query.js';
import { CatchUpEvents } from '../inbox/catch-up-events.js';
import { ReceiptQuery } from '../receipt/receipt.query.js';
import { ReturnPayment } from '../refund/return-payment.js';
import { PollAttempts } from './poll-attempts.js';
import { SettleSession } from './settle-session.js';

let world: PaymentsWorld;
let stripe: Stripe;
beforeAll(async () => {
  world = await paymentsWorld(['thin', 'snapshot']);
  const { hostname, port } = new URL(world.sandbox.url);
  stripe = new Stripe(world.sandbox.secretKey, { host: hostname, port, protocol: 'http', telemetry: false });
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.control('/webhooks/release');
  world.published.length = 0;
});

const checkout = async ({ buyer, reference }: PayableRequest): Promise<string> => {
  const { url } = await world.get(StartCheckout).execute(buyer, { reference });
  return url.split('/').pop()!;
};
const settle = (sessionId: string): Promise<void> => world.get(SettleSession).handle({ sessionId });
const payments = async (reference: string): Promise<PaymentDetail[]> => {
  const { items } = await world.get(PaymentsQuery).list(finance(), { reference });
  return Promise.all(items.map(({ id }) => world.get(PaymentsQuery).detail(finance(), id)));
};
const licences = async (reference: string): Promise<number> =>
  (await world.database.reads.one<{ n: number }>(
    `SELECT count(*)::int AS n FROM licensing.licence l JOIN licensing.request r ON r.id = l.request_id
     WHERE r.reference = $1`,
    [reference],
  ))!.n;
const stateOf = async (reference: string): Promise<string> =>
  (await world.database.reads.one<{ state: string }>('SELECT state FROM licensing.request WHERE reference = $1', [
    reference,
  ]))!.state;
const eventsOf = (reference: string): string[] =>
  world.published
    .filter(({ event, payload }) => event.startsWith('payments.') && payload['reference'] === reference)
    .map(({ event }) => event);
/** Until the sandbox has nothing left to deliver, and our queue nothing to do. */
const settleDown = async (): Promise<void> => {
  for (let turn = 0; turn < 200; turn += 1) {
    const { deliveries } = (await world.control('/deliveries', {}, 'GET')) as { deliveries: { state: string }[] };
    if (!deliveries.some(({ state }) => state === 'pending')) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await world.work();
};
const paidInFull = async (reference: string): Promise<void> => {
  const found = await payments(reference);
  expect(found.map(({ state }) => state)).toEqual(['settled']);
  expect(found[0]!.entries.map(({ source }) => source.kind)).toEqual(['order', 'payment', 'payment-fee']);
  expect(await licences(reference)).toBe(1);
  expect(await stateOf(reference)).toBe('fulfilled');
  expect(eventsOf(reference)).toEqual(['payments.payment-settled.v1']);
};

describe('a payment', () => {
  it('becomes a licence, a receipt and balanced books in one step', async () => {
    const order = await world.order();
    const session = await checkout(order);
    await world.pay(session);
    await settleDown();
    await paidInFull(order.reference);
    const [payment] = await payments(order.reference);
    expect(payment).toMatchObject({
      amount: { amount: '12000', currency: 'GBP' },
      received: { amount: '12000', currency: 'GBP' },
      fee: { amount: '200', currency: 'GBP' },
      sessionId: session,
      receiptNumber: expect.stringMatching(/^IMP-\d{6}$/),
    });
    expect(payment!.history.map(({ from, to }) => [from, to])).toEqual([
      ['created', 'open'],
      ['open', 'settled'],
    ]);
    const progress = await world.get(FollowPayment).execute(order.buyer, { reference: order.reference });
    expect(progress).toEqual({
      state: 'paid',
      licenceReference: order.reference.replace('R-', 'L-'),
      receiptNumber: payment!.receiptNumber,
    });
  });

  it('leaves the trial balance even', async () => {
    const lines = await world.get(TrialBalanceQuery).lines(finance());
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.reduce((sum, { balance }) => sum + BigInt(balance.amount), 0n)).toBe(0n);
    expect(lines.find(({ account }) => account === 'receivable')?.balance.amount).toBe('0');
  });

  it('grants nothing on the return page by itself: it only has the provider asked', async () => {
    await world.control('/webhooks/hold');
    const order = await world.order();
    const session = await checkout(order);
    await world.pay(session);
    const follow = () => world.get(FollowPayment).execute(order.buyer, { reference: order.reference });
    expect(await follow()).toMatchObject({ state: 'waiting', licenceReference: null });
    expect(await licences(order.reference)).toBe(0);
    await world.work();
    expect(await follow()).toMatchObject({ state: 'paid' });
    const stranger = { ...order.buyer, organisationId: newId() };
    expect(await world.get(FollowPayment).execute(stranger, { reference: order.reference })).toMatchObject({
      state: 'none',
    });
  });
});

describe('case 1: everything at the same instant', () => {
  it('settles once', async () => {
    await world.control('/webhooks/duplicate', { copies: 3 });
    const order = await world.order();
    const session = await checkout(order);
    await world.pay(session);
    await Promise.all([settle(session), settle(session), settle(session), settle(session), settleDown()]);
    await settleDown();
    await paidInFull(order.reference);
  });
});

describe('case 2: the same event again and again', () => {
  it('changes nothing, in either format, days later', async () => {
    const order = await world.order();
    const session = await checkout(order);
    await world.pay(session);
    await settleDown();
    const [event] = (await stripe.events.list({ type: 'checkout.session.completed', limit: 1 })).data;
    const before = await payments(order.reference);
    await world.later(3 * 86_400_000);
    for (let time = 0; time < 3; time += 1) await world.control('/webhooks/redeliver', { event: event!.id });
    await settleDown();
    expect(world.received.slice(-6)).toEqual([200, 200, 200, 200, 200, 200]);
    expect(await payments(order.reference)).toEqual(before);
    const stored = await world.database.reads.query('SELECT 1 FROM payments.inbox_event WHERE object_id = $1', [
      session,
    ]);
    expect(stored).toHaveLength(1);
  });
});

describe('case 3: events out of order', () => {
  it('never leads back: a late failure, expiry or opening after the payment is nothing', async () => {
    await world.control('/webhooks/hold');
    const order = await world.order();
    const session = await checkout(order);
    await world.pay(session, 'decline-generic');
    await world.pay(session);
    await world.control('/webhooks/reverse');
    await settleDown();
    await paidInFull(order.reference);
    await settle(session);
    await paidInFull(order.reference);
  });

  it('counts a payment of an attempt that was given up in the meantime', async () => {
    const order = await world.order();
    const session = await checkout(order);
    await world.database.asOwner(`UPDATE payments.attempt SET state = 'expired' WHERE session_id = $1`, [session]);
    await world.pay(session);
    await settleDown();
    await paidInFull(order.reference);
  });
});

describe('case 4: an event before our own row is there', () => {
  it('is tried again, not dropped', async () => {
    const order = await world.order();
    const session = await checkout(order);
    const [row] = await world.database.asOwner<Record<string, unknown>>(
      `WITH h AS (DELETE FROM payments.attempt_history WHERE attempt_id = (SELECT id FROM payments.attempt WHERE session_id = $1))
       SELECT to_jsonb(a) AS row FROM payments.attempt a WHERE session_id = $1`,
      [session],
    );
    await world.database.asOwner('DELETE FROM payments.attempt WHERE session_id = $1', [session]);
    await world.pay(session);
    await settleDown();
    expect(await licences(order.reference)).toBe(0);
    await world.database.asOwner(
      'INSERT INTO payments.attempt SELECT * FROM jsonb_populate_record(NULL::payments.attempt, $1)',
      [row!['row']],
    );
    await world.retryFailedJobs();
    await world.work();
    await paidInFull(order.reference);
  });
});

describe('an event that never comes', () => {
  it('is made up for by the poll of open attempts', async () => {
    await world.control('/webhooks/drop', {});
    const order = await world.order();
    await world.pay(await checkout(order));
    await world.later(5 * 60_000);
    await world.get(PollAttempts).handle();
    await world.work();
    await paidInFull(order.reference);
  });

  it('is made up for by the event list', async () => {
    await world.control('/webhooks/drop', {});
    const order = await world.order();
    await world.pay(await checkout(order));
    await world.get(CatchUpEvents).handle();
    await world.work();
    await paidInFull(order.reference);
    await world.get(CatchUpEvents).handle();
    await world.work();
    await paidInFull(order.reference);
  });

  it('closes an attempt whose page has expired, and the order can be paid anew', async () => {
    const order = await world.order();
    const session = await checkout(order);
    await stripe.checkout.sessions.expire(session);
    await settleDown();
    expect((await payments(order.reference)).map(({ state }) => state)).toEqual(['expired']);
    const second = await checkout(order);
    expect(second).not.toBe(session);
    await world.pay(second);
    await settleDown();
    expect((await payments(order.reference)).map(({ state }) => state)).toEqual(['settled', 'expired']);
  });
});

describe('case 9: money that does not fit', () => {
  const foreign = async (order: PayableRequest, change: { amount?: number; currency?: string; reference?: string }) => {
    const session = await checkout(order);
    const [attempt] = await payments(order.reference);
    const made = await stripe.checkout.sessions.create({
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
    const held = (await payments(order.reference)).find(({ state }) => state === 'held');
    expect(held).toMatchObject({ reasonCode, receiptNumber: null });
    expect(await licences(order.reference)).toBe(0);
    expect(await stateOf(order.reference)).toBe('accepted');
    expect(eventsOf(order.reference)).toEqual(['payments.payment-held.v1']);
    return held!;
  };

  it('holds a cheap session tied to a dear order, and the real one can still be paid', async () => {
    const order = await world.order();
    const { session, stray } = await foreign(order, { amount: 100 });
    await world.pay(stray);
    await settleDown();
    const held = await isHeld(order, 'foreign-session');
    expect(held.received).toEqual({ amount: '100', currency: 'GBP' });
    expect(held.entries[0]!.postings.map(({ account }) => account)).toEqual(['stripe', 'unapplied-payments']);
    await world.pay(session);
    await settleDown();
    expect((await payments(order.reference)).map(({ state }) => state).sort()).toEqual(['held', 'settled']);
    await settle(stray);
    expect(await payments(order.reference)).toHaveLength(2);
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
    await settleDown();
    await isHeld(order, reason);
  });

  it('holds it when the price was edited after the page was made', async () => {
    const order = await world.order();
    const session = await checkout(order);
    await world.database.asOwner('UPDATE licensing.request SET amount = 20000 WHERE reference = $1', [order.reference]);
    await world.pay(session);
    await settleDown();
    await isHeld(order, 'order-changed');
  });

  it('lets finance send a held payment back, once', async () => {
    const order = await world.order();
    const { stray } = await foreign(order, { amount: 5000 });
    await world.pay(stray);
    await settleDown();
    const held = await isHeld(order, 'foreign-session');
    await world.get(ReturnPayment).execute(finance(), { attemptId: held.id });
    await expect(world.get(ReturnPayment).execute(finance(), { attemptId: held.id })).rejects.toMatchObject({
      code: 'payments.not-returnable',
    });
    await settleDown();
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
    const first = await checkout(order);
    // A second tab whose page was made before the first was given up, as two processes could at worst.
    await world.database.asOwner(`UPDATE payments.attempt SET state = 'expired' WHERE session_id = $1`, [first]);
    const second = await checkout(order);
    expect(second).not.toBe(first);
    await world.pay(first);
    await world.pay(second);
    await settleDown();
    expect((await payments(order.reference)).map(({ state }) => state).sort()).toEqual(['settled', 'surplus']);
    expect(await licences(order.reference)).toBe(1);
    expect(eventsOf(order.reference).sort()).toEqual(['payments.payment-settled.v1', 'payments.payment-surplus.v1']);
    const surplus = (await payments(order.reference)).find(({ state }) => state === 'surplus')!;
    expect(surplus.entries[0]!.postings.map(({ account }) => account)).toEqual(['stripe', 'unapplied-payments']);
  });
});

describe('an order that can no longer be fulfilled', () => {
  it('has its payment returned and explained by itself', async () => {
    const order = await world.order();
    const session = await checkout(order);
    await killArticle(world.database, order.article);
    await world.pay(session);
    await settleDown();
    const [payment] = await payments(order.reference);
    expect(payment).toMatchObject({
      state: 'refunded',
      reasonCode: 'article-killed',
      refunds: [{ state: 'succeeded', reasonCode: 'article-killed', amount: { amount: '12000', currency: 'GBP' } }],
    });
    expect(await licences(order.reference)).toBe(0);
    expect(eventsOf(order.reference)).toEqual(['payments.payment-returned.v1']);
    const refunds = await stripe.refunds.list({ payment_intent: payment!.paymentIntentId! });
    expect(refunds.data).toHaveLength(1);
    const books = await world.get(EntryQuery).list(finance(), { account: 'unapplied-payments', limit: 2 });
    expect(books.items.map(({ source }) => source.kind)).toEqual(['refund', 'payment']);
  });

  it('returns what is paid for an order that was withdrawn', async () => {
    const order = await world.order();
    const session = await checkout(order);
    await world.database.asOwner(`UPDATE licensing.request SET state = 'withdrawn' WHERE reference = $1`, [
      order.reference,
    ]);
    await world.pay(session);
    await settleDown();
    expect((await payments(order.reference))[0]).toMatchObject({ state: 'refunded', reasonCode: 'order-closed' });
  });
});

describe('the fee', () => {
  it('follows when the provider books the charge later', async () => {
    await world.control('/bookings', { later: true });
    const order = await world.order();
    await world.pay(await checkout(order));
    await settleDown();
    expect((await payments(order.reference))[0]).toMatchObject({ state: 'settled', fee: null });
    await world.control('/bookings', { later: false });
    await world.retryFailedJobs();
    await world.work();
    await paidInFull(order.reference);
    expect((await payments(order.reference))[0]!.fee).toEqual({ amount: '200', currency: 'GBP' });
  });
});

describe('receipts', () => {
  it('are numbered without a gap however many are settled at once, and say that tax is not configured', async () => {
    const orders = await Promise.all(Array.from({ length: 6 }, () => world.order()));
    const sessions: string[] = [];
    for (const order of orders) sessions.push(await checkout(order));
    await Promise.all(sessions.map((session) => world.pay(session)));
    await Promise.all(sessions.map(settle));
    await settleDown();
    const serials = await world.database.reads.query<{ serial: string }>(
      'SELECT serial FROM payments.receipt ORDER BY serial',
    );
    expect(serials.map(({ serial }) => Number(serial))).toEqual(serials.map((_, index) => index + 1));
    const { buyer, reference } = orders[0]!;
    const { items } = await world.get(ReceiptQuery).list(buyer, {});
    expect(items).toMatchObject([
      { kind: 'receipt', requestReference: reference, amount: { amount: '12000' }, state: 'paid' },
    ]);
    const document = await world.get(ReceiptQuery).document(buyer, items[0]!.number);
    expect(document).toMatchObject({
      number: items[0]!.number,
      supplier: { name: 'Imprimatur' },
      buyer: { country: 'KE' },
      total: { amount: '12000', currency: 'GBP' },
      tax: { status: 'not-configured' },
    });
    await expect(world.get(ReceiptQuery).document(orders[1]!.buyer, items[0]!.number)).rejects.toMatchObject({
      code: 'payments.receipt-not-found',
    });
  });
});
