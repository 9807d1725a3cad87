import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Money } from '#libs/kernel';
import { examplePriceBook } from '#libs/pricing';
import { seedBook } from '../../../../test/support/licensing-seed.js';
import { paymentsStory, type PaymentsStory } from '../../../../test/support/payments-story.js';
import { finance, paymentsWorld, type PaymentsWorld } from '../../../../test/support/payments-world.js';
import { PaymentsQuery } from '../finance/payments.query.js';
import { DecideRefund } from '../refund/decide-refund.js';
import { RefundPayment } from '../refund/refund-payment.js';

let world: PaymentsWorld;
let story: PaymentsStory;
beforeAll(async () => {
  world = await paymentsWorld(['thin']);
  story = paymentsStory(world);
});
afterAll(() => world.close());

it('refuses an amount of three decimals that does not end in 0, with a sentence, before anything is written', async () => {
  const order = await world.order();
  // As somebody at the desk has offered it.
  await world.database.asOwner(`UPDATE licensing.request SET amount = 38005, currency = 'KWD' WHERE reference = $1`, [
    order.reference,
  ]);
  await expect(story.checkout(order)).rejects.toMatchObject({
    ...{ code: 'payments.amount-uneven', message: expect.stringContaining('the last decimal has to be 0') },
  });
  expect(await story.payments(order.reference)).toEqual([]);
  const { requests } = await world.control('/requests', {}, 'GET');
  expect(JSON.stringify(requests)).not.toContain('/v1/checkout/sessions');
});

/** Case 10: no decimals, three of them, and the usual two; in minor units, as the provider counts them. */
describe.each([
  ['JPY', 19_000n, 6_000n, '19000'],
  ['KWD', 38_000n, 12_340n, '38.000'],
  ['EUR', 12_000n, 4_567n, '120.00'],
])('an order in %s', (currency, base, part, said) => {
  it('is priced, paid, booked and given back in part, to the smallest unit', async () => {
    const example = examplePriceBook('GBP');
    const cheap = Object.fromEntries(Object.keys(example.components).map((kind) => [kind, String(base)])) as never;
    const book = { ...example, currency, base: String(base), minimum: String(base), components: cheap };
    await seedBook(world.database, new Date(), world.titleId, book);
    const order = await world.order(1, currency);
    const session = await story.checkout(order);
    const there = await story.stripe.checkout.sessions.retrieve(session);
    expect([there.currency, BigInt(there.amount_total!)]).toEqual([currency.toLowerCase(), base]);
    await world.pay(session);
    await story.settleDown();
    await story.expectPaidOnce(order.reference);
    const [payment] = await story.payments(order.reference);
    expect(Money.fromJson(payment!.amount).toString()).toContain(said);
    const input = { paymentId: payment!.id, reasonCode: 'customer-request', note: 'They asked.' } as const;
    const amount = Money.of(part, currency).toJSON();
    if (currency === 'KWD') {
      const uneven = { ...input, amount: Money.of(part + 1n, currency).toJSON() };
      const refused = world.get(RefundPayment).execute(finance(), uneven);
      await expect(refused).rejects.toMatchObject({ code: 'payments.amount-uneven' });
    }
    const { refundId, state } = await world.get(RefundPayment).execute(finance(), { ...input, amount });
    // Above the limit of a currency, or without one, a second person decides.
    if (state === 'proposed') await world.get(DecideRefund).execute(finance(), { refundId, decision: 'approve' });
    await story.settleDown();
    await world.retryFailedJobs();
    await world.work();
    const after = await world.get(PaymentsQuery).detail(finance(), payment!.id);
    expect(after.refunds).toMatchObject([{ state: 'succeeded', amount: { amount: String(part), currency } }]);
    const { data } = await story.stripe.refunds.list({ payment_intent: payment!.paymentIntentId! });
    expect(data.map((one) => [one.currency, BigInt(one.amount)])).toEqual([[currency.toLowerCase(), part]]);
    const rows = await world.database.reads.query<{ account: string; balance: string }>(
      `SELECT account, sum(amount)::text AS balance FROM ledger.v_posting WHERE currency = $1 GROUP BY 1`,
      [currency],
    );
    const balance = Object.fromEntries(rows.map((row) => [row.account, BigInt(row.balance)]));
    expect(balance['receivable']).toBe(0n);
    expect(Object.values(balance).reduce((sum, one) => sum + one, 0n)).toBe(0n);
    const fees = balance['stripe-fees'] ?? 0n;
    expect(balance['stripe']).toBe(base - part - fees);
  });
});
