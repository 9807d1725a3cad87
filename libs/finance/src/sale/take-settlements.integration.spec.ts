import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { VoidInvoice, WriteOffInvoice } from '#libs/payments';
import { Transactions } from '#platform/database';
import { shareArticle } from '../../../../test/support/contributor-seed.js';
import { paymentsWorld, type PaymentsWorld } from '../../../../test/support/payments-world.js';
import { returnStory, type ReturnStory } from '../../../../test/support/return-story.js';
import { ReturnSale } from './return-sale.js';
import { TakeSettlements } from './take-settlements.js';

let world: PaymentsWorld;
let story: ReturnStory;
beforeAll(async () => {
  world = await paymentsWorld();
  story = returnStory(world);
});
afterAll(() => world.close());

/** 120.00 GBP on account, of which a contributor has 36.00 when it is paid. */
async function onAccount() {
  const order = await story.invoices.order();
  await shareArticle(world.database, order.article.id);
  return story.invoices.issued(order);
}

const shares = async (reference: string): Promise<number[]> => {
  const rows = await world.database.asOwner<{ amount: string }>(
    `SELECT c.amount FROM finance.contributor_share c JOIN finance.sale s USING (request_id)
     WHERE s.reference = $1 ORDER BY c.id`,
    [reference],
  );
  return rows.map(({ amount }) => Number(amount));
};

describe('a contributor’s share of what was sold on account', () => {
  it('comes with the money, part by part and to the penny, once however often it is told', async () => {
    const { number, order } = await onAccount();
    expect(await shares(order.reference)).toEqual([]);
    await story.transfer(number, '3333');
    expect(await shares(order.reference)).toEqual([1000]);
    await world.get(TakeSettlements).take();
    await Promise.all([1, 2].map(() => world.get(TakeSettlements).take(order.reference)));
    expect((await shares(order.reference)).reduce((sum, one) => sum + one, 0)).toBe(1000);
    const moved = await story.difference(async () => {
      await story.invoices.pay(number);
      await story.goOn();
    });
    expect(moved).toMatchObject({ 'contributor-shares': 2600, 'contributors-payable': -2600 });
    expect(await shares(order.reference)).toEqual([1000, 2600]);
  });

  it('is never there when the money never comes, and comes when a written-off invoice is paid after all', async () => {
    const { number, order } = await onAccount();
    await world.get(WriteOffInvoice).execute(story.noor, { number, reason: 'Insolvent.' });
    await world.work();
    expect(await shares(order.reference)).toEqual([]);
    await story.transfer(number, '12000');
    expect(await shares(order.reference)).toEqual([3600]);
    const none = await onAccount();
    await world.get(VoidInvoice).execute(story.noor, { number: none.number, reason: 'A mistake.' });
    await world.work();
    expect(await shares(none.order.reference)).toEqual([]);
  });

  it('is the same when what went back is noted before what came', async () => {
    const { number, order } = await onAccount();
    const [sale] = await world.database.asOwner<{ request_id: string }>(
      'SELECT request_id FROM finance.sale WHERE reference = $1',
      [order.reference],
    );
    const back = { requestId: sale!.request_id, source: { kind: 'refund', id: 'early' }, net: 4000n, at: world.now() };
    const given = await world
      .get(Transactions)
      .run((tx) => world.get(ReturnSale).within(tx, { ...back, description: 'Shares taken back' }));
    expect(given).toBe(0n);
    await story.transfer(number, '12000');
    expect(await shares(order.reference)).toEqual([2400]);
  });
});
