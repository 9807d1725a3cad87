import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SetArticleState } from '#libs/catalogue';
import { newId, type StaffActor } from '#libs/kernel';
import { Audit } from '#platform/audit';
import type { Tx } from '#platform/database';
import { Events } from '#platform/jobs';
import { FollowPayment } from '../attempt/follow-payment.js';
import { paymentsStory, type PaymentsStory } from '../../../../test/support/payments-story.js';
import { paymentsWorld, type PayableRequest, type PaymentsWorld } from '../../../../test/support/payments-world.js';

let world: PaymentsWorld;
let story: PaymentsStory;
let articles: SetArticleState;
beforeAll(async () => {
  world = await paymentsWorld(['thin', 'snapshot']);
  story = paymentsStory(world);
  const { transactions } = world.database;
  articles = new SetArticleState(transactions, world.get(Events), world.get(Audit), { now: () => world.now() });
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.control('/webhooks/release');
  world.published.length = 0;
});

const manager: StaffActor = {
  kind: 'staff',
  userId: newId(),
  email: 'rights@desk.example',
  name: 'Ines Duarte',
  roles: ['rights-manager'],
};
const killing = ({ article }: PayableRequest) => ({
  articleId: article.id,
  state: 'killed' as const,
  reason: 'The interview was withdrawn.',
});

/** Paid on the provider's page, and we have not heard of it yet. */
async function paid(): Promise<{ order: PayableRequest; session: string }> {
  const order = await world.order();
  const session = await story.checkout(order);
  await world.control('/webhooks/hold');
  await world.pay(session);
  return { order, session };
}

/** In a transaction that is ended in any case. */
const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => world.database.transactions.run(work);

/** Given back and declined; what the licensee's page and mail say follows from these. */
async function expectReturned({ reference, buyer }: PayableRequest): Promise<void> {
  const [payment] = await story.payments(reference);
  expect(payment).toMatchObject({
    state: 'refunded',
    reasonCode: 'article-killed',
    receiptNumber: null,
    refunds: [{ state: 'succeeded', amount: { amount: '12000', currency: 'GBP' } }],
  });
  expect(await world.get(FollowPayment).execute(buyer, { reference })).toMatchObject({
    ...{ state: 'returned', returnReason: 'article-killed', licenceReference: null },
  });
  expect(await story.licences(reference)).toBe(0);
  expect(await story.orderState(reference)).toBe('declined');
  expect(story.events(reference)).toEqual(['payments.payment-returned.v1']);
}

const tellOfKill = (order: PayableRequest): boolean =>
  world.published.some(
    ({ event, payload }) => event.startsWith('catalogue.article-killed') && payload['articleId'] === order.article.id,
  );

describe('an article that is killed as its order is paid', () => {
  it('at the same instant: licensed and paid once, or declined and given back', async () => {
    for (let turn = 0; turn < 4; turn += 1) {
      const { order, session } = await paid();
      const both = [() => articles.execute(manager, killing(order)), () => story.settle(session)];
      if (turn % 2 === 1) both.reverse();
      const ended = await Promise.allSettled<unknown>(both.map((one) => one()));
      expect(ended.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
      await world.control('/webhooks/release');
      await story.settleDown();
      expect(tellOfKill(order)).toBe(true);
      const [state] = await story.states(order.reference);
      await (state === 'settled' ? story.expectPaidOnce(order.reference) : expectReturned(order));
    }
  });

  it('by somebody whose transaction is still open: the payment does not wait, and the kill finds a licence', async () => {
    const { order, session } = await paid();
    await inside(async (tx) => {
      await articles.within(tx, manager, killing(order));
      await tx.query('SELECT 1');
      await story.settle(session);
    });
    await world.control('/webhooks/release');
    await story.settleDown();
    await story.expectPaidOnce(order.reference);
    expect(tellOfKill(order)).toBe(true);
  });

  it('while its settlement waits for the order: the settlement sees it, and the money goes back', async () => {
    const { order, session } = await paid();
    const settled = await inside(async (tx) => {
      await tx.query('SELECT 1 FROM licensing.request WHERE reference = $1 FOR UPDATE', [order.reference]);
      const settling = story.settle(session);
      await articles.execute(manager, killing(order));
      return { settling };
    });
    await settled.settling;
    await world.control('/webhooks/release');
    await story.settleDown();
    await expectReturned(order);
  });
});
