import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '#libs/kernel';
import { TrialBalanceQuery } from '#libs/ledger';
import { paymentsStory, type PaymentsStory } from '../../../../test/support/payments-story.js';
import { finance, paymentsWorld, type PaymentsWorld } from '../../../../test/support/payments-world.js';
import { FollowPayment } from '../attempt/follow-payment.js';
import { CatchUpEvents } from '../inbox/catch-up-events.js';
import { PollAttempts } from './poll-attempts.js';

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

describe('a payment', () => {
  it('becomes a licence, a receipt and balanced books in one step', async () => {
    const order = await world.order();
    const session = await story.checkout(order);
    await world.pay(session);
    await story.settleDown();
    await story.expectPaidOnce(order.reference);
    const [payment] = await story.payments(order.reference);
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
      declined: null,
      returnReason: null,
    });
  });

  it('has the fee earned over the days of the licence', async () => {
    const [licence] = await world.database.reads.query<Record<string, string>>(
      'SELECT reference, amount, starts_on::text, ends_on::text FROM licensing.licence ORDER BY issued_at LIMIT 1',
    );
    const deferrals = await world.database.reads.query(
      `SELECT reference, amount, first_day::text AS starts_on, last_day::text AS ends_on FROM ledger.deferral
       WHERE reference = $1`,
      [licence!['reference']],
    );
    expect(deferrals).toEqual([licence]);
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
    const session = await story.checkout(order);
    await world.pay(session);
    const follow = () => world.get(FollowPayment).execute(order.buyer, { reference: order.reference });
    expect(await follow()).toMatchObject({ state: 'waiting', licenceReference: null });
    expect(await story.licences(order.reference)).toBe(0);
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
    const session = await story.checkout(order);
    await world.pay(session);
    await Promise.all([
      story.settle(session),
      story.settle(session),
      story.settle(session),
      story.settle(session),
      story.settleDown(),
    ]);
    await story.settleDown();
    await story.expectPaidOnce(order.reference);
  });
});

describe('case 2: the same event again and again', () => {
  it('changes nothing, in either format, days later', async () => {
    const order = await world.order();
    const session = await story.checkout(order);
    await world.pay(session);
    await story.settleDown();
    const [event] = (await story.stripe.events.list({ type: 'checkout.session.completed', limit: 1 })).data;
    const before = await story.payments(order.reference);
    await world.later(3 * 86_400_000);
    for (let time = 0; time < 3; time += 1) await world.control('/webhooks/redeliver', { event: event!.id });
    await story.settleDown();
    expect(world.received.slice(-6)).toEqual([200, 200, 200, 200, 200, 200]);
    expect(await story.payments(order.reference)).toEqual(before);
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
    const session = await story.checkout(order);
    await world.pay(session, 'decline-generic');
    await world.pay(session);
    await world.control('/webhooks/reverse');
    await story.settleDown();
    await story.expectPaidOnce(order.reference);
    await story.settle(session);
    await story.expectPaidOnce(order.reference);
  });

  it('counts a payment of an attempt that was given up in the meantime', async () => {
    const order = await world.order();
    const session = await story.checkout(order);
    await world.database.asOwner(`UPDATE payments.attempt SET state = 'expired' WHERE session_id = $1`, [session]);
    await world.pay(session);
    await story.settleDown();
    await story.expectPaidOnce(order.reference);
  });
});

describe('case 4: an event before our own row is there', () => {
  it('is tried again, not dropped', async () => {
    const order = await world.order();
    const session = await story.checkout(order);
    const [row] = await world.database.asOwner<Record<string, unknown>>(
      `WITH h AS (DELETE FROM payments.attempt_history WHERE attempt_id = (SELECT id FROM payments.attempt WHERE session_id = $1))
       SELECT to_jsonb(a) AS row FROM payments.attempt a WHERE session_id = $1`,
      [session],
    );
    await world.database.asOwner('DELETE FROM payments.attempt WHERE session_id = $1', [session]);
    await world.pay(session);
    await story.settleDown();
    expect(await story.licences(order.reference)).toBe(0);
    const [stored] = await world.database.asOwner<{ columns: string }>(
      `SELECT string_agg(column_name, ', ') AS columns FROM information_schema.columns
       WHERE table_schema = 'payments' AND table_name = 'attempt' AND is_generated = 'NEVER'`,
    );
    await world.database.asOwner(
      `INSERT INTO payments.attempt (${stored!.columns})
       SELECT ${stored!.columns} FROM jsonb_populate_record(NULL::payments.attempt, $1)`,
      [row!['row']],
    );
    await world.retryFailedJobs();
    await world.work();
    await story.expectPaidOnce(order.reference);
  });
});

describe('an event that never comes', () => {
  it('is made up for by the poll of open attempts', async () => {
    await world.control('/webhooks/drop', {});
    const order = await world.order();
    await world.pay(await story.checkout(order));
    await world.later(5 * 60_000);
    await world.get(PollAttempts).handle();
    await world.work();
    await story.expectPaidOnce(order.reference);
  });

  it('is made up for by the event list', async () => {
    await world.control('/webhooks/drop', {});
    const order = await world.order();
    await world.pay(await story.checkout(order));
    await world.get(CatchUpEvents).handle();
    await world.work();
    await story.expectPaidOnce(order.reference);
    await world.get(CatchUpEvents).handle();
    await world.work();
    await story.expectPaidOnce(order.reference);
  });

  it('closes an attempt whose page has expired, and the order can be paid anew', async () => {
    const order = await world.order();
    const session = await story.checkout(order);
    await story.stripe.checkout.sessions.expire(session);
    await story.settleDown();
    expect((await story.payments(order.reference)).map(({ state }) => state)).toEqual(['expired']);
    const second = await story.checkout(order);
    expect(second).not.toBe(session);
    await world.pay(second);
    await story.settleDown();
    expect((await story.payments(order.reference)).map(({ state }) => state)).toEqual(['settled', 'expired']);
  });
});
