import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RefundPayment } from '#libs/payments';
import { shareArticle } from '../../../../test/support/contributor-seed.js';
import { paymentsStory, type PaymentsStory } from '../../../../test/support/payments-story.js';
import { finance, paymentsWorld, type PaymentsWorld } from '../../../../test/support/payments-world.js';
import { publishTaxTable } from '../../../../test/support/tax-seed.js';
import { TakeReturns } from './take-returns.js';

let world: PaymentsWorld;
let story: PaymentsStory;
beforeAll(async () => {
  world = await paymentsWorld(['thin']);
  story = paymentsStory(world);
  await publishTaxTable(world.database);
});
afterAll(() => world.close());

describe('a refund of an order', () => {
  /** Of 144.00 that are paid, with a third of the net for the contributor. */
  async function ordered(): Promise<Awaited<ReturnType<PaymentsWorld['order']>>> {
    const order = await world.order();
    await world.database.asOwner(`UPDATE identity.organisation SET country = 'GB' WHERE id = $1`, [
      order.buyer.organisationId,
    ]);
    await shareArticle(world.database, order.article.id);
    return order;
  }

  /** A quarter: 30.00 net. */
  async function refund(reference: string): Promise<void> {
    const [payment] = await story.payments(reference);
    await world.get(RefundPayment).execute(finance(), {
      ...{ paymentId: payment!.id, reasonCode: 'customer-request', note: 'The price was agreed anew.' },
      amount: { amount: '3600', currency: 'GBP' },
    });
    await story.settleDown();
  }

  async function kept(reference: string): Promise<object | undefined> {
    const [row] = await world.database.reads.query<object>(
      `SELECT (SELECT sum(net)::text FROM finance.sale_return r WHERE r.request_id = s.request_id) AS net,
         (SELECT sum(amount)::text FROM finance.contributor_share c WHERE c.request_id = s.request_id) AS shares,
         (SELECT count(*)::int FROM finance.sale_return r WHERE r.request_id = s.request_id) AS n
       FROM finance.sale s WHERE s.reference = $1`,
      [reference],
    );
    return row;
  }

  it('takes its net part back from the sale and from the contributor, once', async () => {
    const order = await ordered();
    await world.pay(await story.checkout(order));
    await story.settleDown();
    const returns = world.get(TakeReturns);
    await refund(order.reference);
    await Promise.all([returns.take(order.reference), returns.handle()]);
    await returns.handle();
    // A quarter of the share of 36.00 went back too.
    expect(await kept(order.reference)).toEqual({ net: '3000', shares: '2700', n: 1 });
  });

  it('does so too where the sale is recorded only afterwards', async () => {
    const order = await ordered();
    const session = await story.checkout(order);
    await world.pay(session);
    await story.settle(session);
    await world.database.asOwner(
      `UPDATE graphile_worker._private_jobs SET run_at = now() + interval '1 hour' WHERE payload::text LIKE '%licence-issued%'`,
    );
    await story.settleDown();
    await refund(order.reference);
    expect(await kept(order.reference)).toBeUndefined();
    await world.retryFailedJobs();
    await story.settleDown();
    expect(await kept(order.reference)).toEqual({ net: '3000', shares: '2700', n: 1 });
  });
});
