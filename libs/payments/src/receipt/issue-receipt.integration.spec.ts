import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { paymentsStory, type PaymentsStory } from '../../../../test/support/payments-story.js';
import { finance, paymentsWorld, type PaymentsWorld } from '../../../../test/support/payments-world.js';
import { PaperQuery } from '../paper/paper.query.js';
import { ReceiptQuery } from './receipt.query.js';

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

describe('the fee', () => {
  it('follows when the provider books the charge later', async () => {
    await world.control('/bookings', { later: true });
    const order = await world.order();
    await world.pay(await story.checkout(order));
    await story.settleDown();
    expect((await story.payments(order.reference))[0]).toMatchObject({ state: 'settled', fee: null });
    await world.control('/bookings', { later: false });
    await world.retryFailedJobs();
    await world.work();
    await story.expectPaidOnce(order.reference);
    expect((await story.payments(order.reference))[0]!.fee).toEqual({ amount: '200', currency: 'GBP' });
  });
});

describe('receipts', () => {
  it('are numbered without a gap however many are settled at once, and say that tax is not configured', async () => {
    const orders = await Promise.all(Array.from({ length: 6 }, () => world.order()));
    const sessions: string[] = [];
    for (const order of orders) sessions.push(await story.checkout(order));
    await Promise.all(sessions.map((session) => world.pay(session)));
    await Promise.all(sessions.map(story.settle));
    await story.settleDown();
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
    const papers = world.get(PaperQuery);
    expect(await papers.document(finance(), document.number)).toEqual(document);
    await expect(papers.document(finance(), 'IMP-0')).rejects.toMatchObject({ code: 'payments.paper-not-found' });
    await expect(papers.document(buyer, document.number)).rejects.toMatchObject({ code: 'kernel.forbidden' });
  });

  it('are listed by their day of issue, page by page, whatever order their rows came in', async () => {
    await world.database.asOwner(
      `UPDATE payments.receipt SET issued_at = date_trunc('day', issued_at) - (serial * 7 % 3) * interval '1 day'`,
    );
    const seen: { number: string; issuedAt: string }[] = [];
    let cursor: string | null = null;
    do {
      const page = await world.get(ReceiptQuery).list(finance(), { limit: 2, ...(cursor ? { cursor } : {}) });
      seen.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor);
    const days = seen.map(({ issuedAt }) => issuedAt);
    expect(days).toEqual([...days].sort().reverse());
    const all = await world.database.reads.query<{ number: string }>('SELECT number FROM payments.receipt');
    expect(seen.map(({ number }) => number).sort()).toEqual(all.map(({ number }) => number).sort());
    await expect(world.get(ReceiptQuery).list(finance(), { cursor: 'bm9uc2Vuc2U' })).rejects.toMatchObject({
      code: 'database.bad-cursor',
    });
  });
});
