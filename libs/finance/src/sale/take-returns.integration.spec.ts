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
  it('takes its net part back from the sale and from the contributor, once', async () => {
    const order = await world.order();
    await world.database.asOwner(`UPDATE identity.organisation SET country = 'GB' WHERE id = $1`, [
      order.buyer.organisationId,
    ]);
    await shareArticle(world.database, order.article.id);
    await world.pay(await story.checkout(order));
    await story.settleDown();
    const returns = world.get(TakeReturns);
    const [payment] = await story.payments(order.reference);
    // A quarter of the 144.00 that were paid: 30.00 net, and a quarter of the share of 36.00.
    await world.get(RefundPayment).execute(finance(), {
      ...{ paymentId: payment!.id, reasonCode: 'customer-request', note: 'The price was agreed anew.' },
      amount: { amount: '3600', currency: 'GBP' },
    });
    await story.settleDown();
    await Promise.all([returns.take(order.reference), returns.handle()]);
    await returns.handle();
    const [back] = await world.database.reads.query<{ net: string; shares: string; n: number }>(
      `SELECT (SELECT sum(net)::text FROM finance.sale_return) AS net,
         (SELECT sum(amount)::text FROM finance.contributor_share) AS shares,
         (SELECT count(*)::int FROM finance.sale_return) AS n`,
    );
    expect(back).toEqual({ net: '3000', shares: '2700', n: 1 });
  });
});
