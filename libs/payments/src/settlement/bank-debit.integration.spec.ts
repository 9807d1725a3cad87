import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ExpireRequests } from '#libs/licensing';
import { paymentsStory, type PaymentsStory } from '../../../../test/support/payments-story.js';
import { paymentsWorld, type PaymentsWorld } from '../../../../test/support/payments-world.js';

let world: PaymentsWorld;
let story: PaymentsStory;
beforeAll(async () => {
  world = await paymentsWorld(['thin']);
  story = paymentsStory(world);
});
afterAll(() => world.close());

const DAY_MS = 86_400_000;

describe('an order paid by bank debit', () => {
  it('is granted nothing when its page is completed, also long after its deadline, and all when the money comes', async () => {
    await world.control('/banks', { seconds: (9 * DAY_MS) / 1000 });
    const order = await world.order();
    const session = await story.checkout(order);
    await world.pay(session, 'debit-succeeds');
    await story.settleDown();
    expect(await story.states(order.reference)).toEqual(['open']);
    expect(await story.licences(order.reference)).toBe(0);
    await world.later(8 * DAY_MS);
    await world.get(ExpireRequests).handle();
    expect(await story.orderState(order.reference)).toBe('accepted');
    await world.later(2 * DAY_MS);
    await story.settleDown();
    await story.expectPaidOnce(order.reference);
  });

  it('can be paid again when the bank sends it back', async () => {
    await world.control('/banks', { seconds: 180 });
    const order = await world.order();
    const session = await story.checkout(order);
    await world.pay(session, 'debit-fails');
    await story.settleDown();
    expect(await story.states(order.reference)).toEqual(['open']);
    await world.later(300_000);
    await story.settleDown();
    await story.settle(session);
    expect(await story.states(order.reference)).toEqual(['expired']);
    expect(await story.licences(order.reference)).toBe(0);
    const again = await story.checkout(order);
    expect(again).not.toBe(session);
    await world.pay(again);
    await story.settleDown();
    await story.expectPaidOnce(order.reference);
  });
});
