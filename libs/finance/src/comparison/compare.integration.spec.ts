import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BalanceQuery, Compare, DifferencesQuery, ResolveDifference } from '../index.js';
import { EntryQuery } from '#libs/ledger';
import { invoiceStory } from '../../../../test/support/invoice-story.js';
import { paymentsStory, type PaymentsStory } from '../../../../test/support/payments-story.js';
import { finance, paymentsWorld, type PaymentsWorld } from '../../../../test/support/payments-world.js';

let world: PaymentsWorld;
let story: PaymentsStory;
beforeAll(async () => {
  // No webhook at all: everything is heard by reconciliation only.
  world = await paymentsWorld([]);
  story = paymentsStory(world);
});
afterAll(() => world.close());

const HOUR_MS = 3_600_000;

async function compare(): Promise<void> {
  await world.later(HOUR_MS);
  await world.get(Compare).handle();
  await world.work();
}

const differences = async (state?: 'open' | 'gone' | 'resolved' | 'accepted') =>
  (await world.get(DifferencesQuery).list(finance(), { ...(state ? { state } : {}), limit: 100 })).items;

async function off(): Promise<string[]> {
  return (await world.get(BalanceQuery).compare(finance())).map((line) => line.off!.amount);
}

/** Money that comes to the account without any order: made in the dashboard. */
async function strayPayment(amount: number): Promise<string> {
  const intent = await story.stripe.paymentIntents.create({
    ...{ amount, currency: 'gbp', payment_method: 'pm_card_visa', confirm: true },
    automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
  });
  return intent.latest_charge as string;
}

describe('the nightly comparison', () => {
  it('settles what was missed altogether, through the same door as ever', async () => {
    const order = await world.order();
    await world.pay(await story.checkout(order));
    await compare();
    await story.expectPaidOnce(order.reference);
    expect(await differences()).toEqual([]);
    expect(await off()).toEqual(['0']);
  });

  it('settles an invoice that was paid and never told of', async () => {
    const invoices = invoiceStory(world);
    const { number, order } = await invoices.issued();
    await invoices.pay(number);
    await compare();
    expect((await invoices.desk(number)).state).toBe('paid');
    expect((await differences()).filter(({ reference }) => reference === order.reference)).toEqual([]);
    expect(await off()).toEqual(['0']);
  });

  it('leaves alone what happened just now: its event may be on the way', async () => {
    await strayPayment(700);
    await world.get(Compare).handle();
    expect(await differences('open')).toEqual([]);
  });

  it('makes a difference of money that nobody knows; a person books it, with a note', async () => {
    const chargeId = await strayPayment(5000);
    await compare();
    const open = await differences('open');
    const mine = open.find(({ objectId }) => objectId === chargeId)!;
    expect(mine).toMatchObject({
      ...{ kind: 'payment', reason: 'not-ours', proposal: 'unapplied-payments' },
      ...{ off: { amount: '4905', currency: 'GBP' } },
    });
    const input = { id: mine.id, decision: 'book', note: 'A transfer by our own hand, to try the account.' } as const;
    const { entryId } = await world.get(ResolveDifference).execute(finance(), input);
    const entry = await world.get(EntryQuery).one(finance(), entryId!);
    expect(entry.source).toEqual({ kind: 'difference', id: mine.id });
    expect(entry.postings.map(({ account, amount }) => [account, amount.amount])).toEqual([
      ['stripe', '4905'],
      ['unapplied-payments', '-4905'],
    ]);
    await compare();
    expect((await differences('open')).some(({ objectId }) => objectId === chargeId)).toBe(false);
    await expect(world.get(ResolveDifference).execute(finance(), input)).rejects.toMatchObject({
      code: 'finance.difference-not-open',
    });
  });

  it('is booked once, whoever comes at the same moment', async () => {
    const chargeId = await strayPayment(900);
    await compare();
    const { id } = (await differences('open')).find(({ objectId }) => objectId === chargeId)!;
    const tries = await Promise.allSettled(
      Array.from({ length: 5 }, () =>
        world.get(ResolveDifference).execute(finance(), { id, decision: 'book', note: 'Booked.' }),
      ),
    );
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('refuses to book what has changed since the person looked, and another account than those offered', async () => {
    const chargeId = await strayPayment(1000);
    await compare();
    const { id } = (await differences('open')).find(({ objectId }) => objectId === chargeId)!;
    const resolve = (account?: string) =>
      world
        .get(ResolveDifference)
        .execute(finance(), { id, decision: 'book', note: 'Booked.', ...(account ? { account } : {}) });
    await expect(resolve('licence-revenue')).rejects.toMatchObject({ code: 'finance.account-not-fit' });
    await world.database.asOwner('UPDATE finance.movement SET fee = fee + 1 WHERE object_id = $1', [chargeId]);
    await expect(resolve()).rejects.toMatchObject({ code: 'finance.difference-changed' });
  });

  it('does not open an accepted difference again', async () => {
    const chargeId = await strayPayment(1100);
    await compare();
    const ofCharge = async () => (await differences()).filter(({ objectId }) => objectId === chargeId);
    const [{ id } = { id: '' }] = await ofCharge();
    await world.get(ResolveDifference).execute(finance(), { id, decision: 'accept', note: 'Known, and left.' });
    await compare();
    expect((await ofCharge()).map(({ state }) => state)).toEqual(['accepted']);
  });

  it('shows an accepted difference again only when it has become another one, and goes on when it has become none', async () => {
    const chargeId = await strayPayment(1200);
    await compare();
    const open = async () => (await differences('open')).filter(({ objectId }) => objectId === chargeId);
    const decide = async (decision: 'accept' | 'book') => {
      const [{ id } = { id: '' }] = await open();
      await world.get(ResolveDifference).execute(finance(), { id, decision, note: 'Known.' });
      await compare();
    };
    const fees = (more: number) =>
      world.database.asOwner('UPDATE finance.movement SET fee = fee + $2 WHERE object_id = $1', [chargeId, more]);
    await decide('accept');
    await fees(100);
    await compare();
    expect((await open()).map(({ off: { amount } }) => amount)).toEqual(['1062']);
    await decide('accept');
    expect(await open()).toEqual([]);
    await fees(1062);
    await compare();
    expect(await open()).toEqual([]);
    await fees(-500);
    await compare();
    await decide('book');
    expect(await open()).toEqual([]);
  });

  it('closes by itself when what was missing comes after all', async () => {
    const order = await world.order();
    await world.pay(await story.checkout(order));
    await world.control('/faults', { kind: 'unavailable', path: '/v1/checkout/sessions', times: 1000 });
    await compare();
    const [open] = (await differences('open')).filter(({ off: { amount } }) => amount === '11800');
    expect(open).toMatchObject({ kind: 'payment', reason: 'not-ours' });
    await world.control('/faults', {}, 'DELETE');
    await compare();
    await story.expectPaidOnce(order.reference);
    expect((await differences('gone')).map(({ id }) => id)).toEqual([open!.id]);
  });
});
