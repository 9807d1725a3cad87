import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BalanceQuery, DifferencesQuery, PayoutLinesQuery, PayoutQuery, PayoutsQuery, SyncPayout } from '../index.js';
import { paymentsStory, type PaymentsStory } from '../../../../test/support/payments-story.js';
import { finance, paymentsWorld, type PaymentsWorld } from '../../../../test/support/payments-world.js';

let world: PaymentsWorld;
let story: PaymentsStory;
beforeAll(async () => {
  world = await paymentsWorld(['thin']);
  story = paymentsStory(world);
});
afterAll(() => world.close());

async function bought(): Promise<string> {
  const order = await world.order();
  await world.pay(await story.checkout(order));
  await story.settleDown();
  return order.reference;
}

/** The newest payout, once everything is paid out; the sandbox's own timetable may have made it. */
const payOut = async (): Promise<string> => {
  await world.control('/payouts/run', { early: true });
  await story.settleDown();
  return (await story.stripe.payouts.list({ limit: 1 })).data[0]!.id;
};

async function explained(providerId: string) {
  const { items } = await world.get(PayoutsQuery).list(finance(), {});
  const { id } = items.find((each) => each.providerId === providerId)!;
  return world.get(PayoutQuery).explain(finance(), id);
}

const openDifferences = async () =>
  (await world.get(DifferencesQuery).list(finance(), { state: 'open', limit: 100 })).items;

async function expectAgreement(): Promise<void> {
  for (const { off } of await world.get(BalanceQuery).compare(finance())) expect(off!.amount).toBe('0');
}

describe('a payout', () => {
  it('is explained line by line, from what buyers paid to what the bank got, and booked on its way', async () => {
    const references = [await bought(), await bought()].sort();
    const payout = await explained(await payOut());
    expect(payout).toMatchObject({ state: 'in-transit', lines: 2, openDifferences: 0, amount: { amount: '23600' } });
    expect(payout.steps.map(({ kind, amount }) => [kind, amount.amount])).toEqual([
      ['payments', '24000'],
      ['fees', '-400'],
    ]);
    expect(payout.entries.map(({ postings }) => postings.map(({ account }) => account))).toEqual([
      ['payouts-in-transit', 'stripe'],
    ]);
    const lines = await world.get(PayoutLinesQuery).list(finance(), { payoutId: payout.id, limit: 1 });
    const rest = await world
      .get(PayoutLinesQuery)
      .list(finance(), { payoutId: payout.id, cursor: lines.nextCursor!, limit: 5 });
    const all = [...lines.items, ...rest.items];
    expect(all.map(({ reference }) => reference).sort()).toEqual(references);
    expect(all.every(({ entryId, paymentId, differenceId }) => entryId && paymentId && !differenceId)).toBe(true);
    await expectAgreement();
  });

  it('arrives, and is taken back when the bank sends it back: the money leaves with the next one', async () => {
    await bought();
    const providerId = await payOut();
    await world.later(4 * 86_400_000);
    await world.control('/clock/advance', { seconds: 0 });
    await story.settleDown();
    expect((await explained(providerId)).state).toBe('paid');
    await world.control(`/payouts/${providerId}/fail`);
    await story.settleDown();
    const failed = await explained(providerId);
    expect(failed).toMatchObject({ state: 'failed', failure: 'account_closed', openDifferences: 0 });
    expect(failed.entries.every(({ reversedById }) => reversedById !== null)).toBe(true);
    await expectAgreement();
    const next = await explained(await payOut());
    expect(next.steps).toMatchObject([{ kind: 'failed-payouts', amount: failed.amount, lines: 1 }]);
    expect(next.openDifferences).toBe(0);
    await expectAgreement();
  });

  it('looked at by several at the same moment is booked once', async () => {
    await bought();
    await world.control('/webhooks/hold');
    await world.control('/payouts/run', { early: true });
    const payoutId = (await story.stripe.payouts.list({ limit: 1 })).data[0]!.id;
    await Promise.all(Array.from({ length: 6 }, () => world.get(SyncPayout).handle({ payoutId })));
    await world.control('/webhooks/release');
    await story.settleDown();
    expect((await explained(payoutId)).entries).toHaveLength(1);
    expect(await openDifferences()).toEqual([]);
  });

  it('is there as a file too, whose figures a spreadsheet can add up, and is not found under another name', async () => {
    await bought();
    const [charge] = (await story.stripe.charges.list({ limit: 1 })).data;
    await world.control('/refunds', { charge: charge!.id, amount: 2000 });
    await payOut();
    const { items } = await world.get(PayoutsQuery).list(finance(), { limit: 1 });
    let csv = '';
    for await (const piece of await world.get(PayoutLinesQuery).csv(finance(), items[0]!.id)) csv += piece;
    expect(csv.split('\r\n')[0]).toContain('movement,kind,object');
    expect(csv.trim().split('\r\n')).toHaveLength(1 + items[0]!.lines!);
    expect(csv).toMatch(/,refund,re_\w+,[^,]+,R-[\d-]+,-20\.00,0\.00,-20\.00,GBP,yes\r\n/);
    await expect(world.get(PayoutQuery).explain(finance(), 'nonsense')).rejects.toMatchObject({
      code: 'finance.payout-not-found',
    });
  });
});
