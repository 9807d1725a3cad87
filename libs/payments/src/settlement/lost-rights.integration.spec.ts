import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { embargoArticle, setPartStatus } from '../../../../test/support/licensing-seed.js';
import { paymentsStory, type PaymentsStory } from '../../../../test/support/payments-story.js';
import { paymentsWorld, type PayableRequest, type PaymentsWorld } from '../../../../test/support/payments-world.js';
import { FollowPayment } from '../attempt/follow-payment.js';

let world: PaymentsWorld;
let story: PaymentsStory;
beforeAll(async () => {
  world = await paymentsWorld(['thin']);
  story = paymentsStory(world);
});
afterAll(() => world.close());
beforeEach(() => {
  world.published.length = 0;
});

const loseText = ({ article }: PayableRequest) =>
  setPartStatus(world.database, article, { titleId: '', textStatus: 'excluded' }, '');
const embargo = ({ article }: PayableRequest) =>
  embargoArticle(world.database, new Date(world.now().getTime() + 3 * 86_400_000), article);

/** Paid on the provider's page, and changed before we have heard of it. */
async function paidThen(change: (order: PayableRequest) => Promise<void>): Promise<PayableRequest> {
  await world.control('/webhooks/hold');
  const order = await world.order();
  const session = await story.checkout(order);
  await world.pay(session);
  await change(order);
  await story.settle(session);
  await world.control('/webhooks/release');
  await story.settleDown();
  await story.settleDown();
  return order;
}

async function expectReturned({ reference, buyer }: PayableRequest, reason: string): Promise<void> {
  const [payment] = await story.payments(reference);
  expect(payment).toMatchObject({ state: 'refunded', reasonCode: reason, receiptNumber: null });
  expect(await world.get(FollowPayment).execute(buyer, { reference })).toMatchObject({
    ...{ state: 'returned', returnReason: reason, licenceReference: null },
  });
  expect(await story.licences(reference)).toBe(0);
  expect(story.events(reference)).toEqual(['payments.payment-returned.v1']);
}

describe('a payment for what may not be licensed any more', () => {
  it('goes back, and ends the order, where a part has lost its rights', async () => {
    const order = await paidThen(loseText);
    await expectReturned(order, 'rights-changed');
    expect(await story.orderState(order.reference)).toBe('declined');
  });

  it('goes back where an embargo has come; the order can be paid once that has ended', async () => {
    const order = await paidThen(embargo);
    await expectReturned(order, 'article-embargoed');
    expect(await story.orderState(order.reference)).toBe('accepted');
    await expect(story.checkout(order)).rejects.toMatchObject({ code: 'licensing.article-embargoed' });
    await world.later(3 * 86_400_000 + 60_000);
    await world.pay(await story.checkout(order));
    await story.settleDown();
    expect(await story.orderState(order.reference)).toBe('fulfilled');
    expect(await story.licences(order.reference)).toBe(1);
  });

  it('cannot begin', async () => {
    const order = await world.order();
    await loseText(order);
    await expect(story.checkout(order)).rejects.toMatchObject({ code: 'licensing.rights-changed' });
    expect(await story.payments(order.reference)).toEqual([]);
  });
});
