import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, type StaffActor } from '#libs/kernel';
import { DecideRequest, KeepQuote, SubmitRequest } from '#libs/licensing';
import { seedOrganisation, type SeededArticle } from '../../../../test/support/licensing-seed.js';
import { quoteInput } from '../../../../test/support/licensing-world.js';
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

const nora: StaffActor = {
  ...{ kind: 'staff', userId: newId(), email: 'nora@desk.example', name: 'Nora Wells', roles: ['reviewer'] },
};

/** Paid at the provider, while our order has run out and nobody has told us. */
async function paidTooLate(): Promise<{ order: PayableRequest; session: string }> {
  await world.control('/webhooks/hold');
  const order = await world.order();
  const session = await story.checkout(order);
  await world.pay(session);
  await world.later(9 * 86_400_000);
  return { order, session };
}

/** Somebody else wants the article for themselves. @returns the decision, yet to be taken */
async function rival(article: SeededArticle): Promise<() => Promise<unknown>> {
  const organisationId = await seedOrganisation(world.database, world.now());
  const member = {
    ...({
      kind: 'member',
      userId: newId(),
      email: 'b@daily.example',
      name: 'Ben Achola',
      emailVerified: true,
    } as const),
    ...{ organisationId, roles: ['requester', 'buyer'] as const },
  };
  const startsOn = world.now().toISOString().slice(0, 10);
  const wanted = quoteInput(article, { startsOn, exclusivity: { kind: 'sector', sector: 'energy' } });
  const quote = await world.get(KeepQuote).execute(member, wanted);
  const { reference } = await world.get(SubmitRequest).execute(member, { quoteId: quote.id! });
  return () => world.get(DecideRequest).execute(nora, { reference, decision: 'approve' });
}

const follow = ({ buyer, reference }: PayableRequest) => world.get(FollowPayment).execute(buyer, { reference });

async function expectReturned(order: PayableRequest): Promise<void> {
  await world.control('/webhooks/release');
  await story.settleDown();
  await story.settleDown();
  const [payment] = await story.payments(order.reference);
  expect(payment).toMatchObject({ state: 'refunded', reasonCode: 'exclusivity-taken', receiptNumber: null });
  expect(await follow(order)).toMatchObject({ state: 'returned', returnReason: 'exclusivity-taken' });
  expect(await story.licences(order.reference)).toBe(0);
  expect(story.events(order.reference)).toEqual(['payments.payment-returned.v1']);
}

describe('a payment that comes after its hold was lost', () => {
  it('goes back by itself, with the reason to explain it by', async () => {
    const { order, session } = await paidTooLate();
    await (
      await rival(order.article)
    )();
    await story.settle(session);
    expect(await follow(order)).toMatchObject({ state: 'returning', returnReason: 'exclusivity-taken' });
    await expectReturned(order);
  });

  it('and an approval at the same instant: one of them has the rights, and the money follows', async () => {
    for (let turn = 0; turn < 4; turn += 1) {
      const { order, session } = await paidTooLate();
      const approve = await rival(order.article);
      const [approved, settled] = await Promise.allSettled([approve(), story.settle(session)]);
      expect(settled.status).toBe('fulfilled');
      if (approved.status === 'fulfilled') await expectReturned(order);
      else {
        expect(approved.reason).toMatchObject({ code: 'licensing.exclusivity-taken' });
        await world.control('/webhooks/release');
        await story.settleDown();
        await story.expectPaidOnce(order.reference);
      }
    }
  });
});
