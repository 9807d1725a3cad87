import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { DataSource } from 'typeorm';
import { newId } from '#libs/kernel';
import { eventually } from '../../../../test/support/eventually.js';
import { paymentsStory, type PaymentsStory } from '../../../../test/support/payments-story.js';
import {
  finance,
  paymentsWorld,
  type PayableRequest,
  type PaymentsWorld,
} from '../../../../test/support/payments-world.js';
import { StripeGateway } from '../stripe/stripe-gateway.js';
import { Attempt } from './attempt.entity.js';
import { CloseSession } from './close-session.js';
import { StartCheckout } from './start-checkout.js';
import { WithdrawOrder } from './withdraw-order.js';

let world: PaymentsWorld;
let story: PaymentsStory;
beforeAll(async () => {
  world = await paymentsWorld();
  story = paymentsStory(world);
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.control('/faults', {}, 'DELETE');
  await world.control('/webhooks/release');
});

const withdraw = ({ buyer, reference }: PayableRequest) => world.get(WithdrawOrder).execute(buyer, { reference });
const start = ({ buyer, reference }: PayableRequest) => world.get(StartCheckout).execute(buyer, { reference });
const pageOf = async (session: string) => (await story.stripe.checkout.sessions.retrieve(session)).status;

/** How often the request was taken back, in its history and in the news of it. */
async function withdrawals({ reference }: PayableRequest): Promise<[steps: number, events: number]> {
  const steps = await world.database.reads.query(
    `SELECT 1 FROM licensing.history h JOIN licensing.request r ON r.id = h.request_id
      WHERE r.reference = $1 AND h.step = 'withdrawn'`,
    [reference],
  );
  await story.settleDown();
  const told = world.published.filter(
    ({ event, payload }) => event === 'licensing.request-withdrawn.v1' && payload['reference'] === reference,
  );
  return [steps.length, told.length];
}

/** Nobody can pay for it any more, and whoever pressed the button all the same was charged nothing that was kept. */
async function expectNothingBought({ reference }: PayableRequest): Promise<void> {
  await story.settleDown();
  await story.settleDown();
  expect(await story.orderState(reference)).toBe('withdrawn');
  expect(await story.licences(reference)).toBe(0);
  const { data } = await story.stripe.checkout.sessions.list({ limit: 100 });
  const ours = data.filter(({ metadata }) => metadata?.['reference'] === reference);
  expect(ours.filter(({ status }) => status === 'open')).toEqual([]);
  const states = await story.states(reference);
  for (const state of states) expect(['expired', 'failed', 'refunded']).toContain(state);
  const paid = ours.filter(({ payment_status: status }) => status === 'paid');
  expect(states.filter((state) => state === 'refunded')).toHaveLength(paid.length);
}

describe('a request that is taken back late', () => {
  it('before any page was opened is withdrawn, and cannot be paid any more', async () => {
    const order = await world.order();
    expect(await withdraw(order)).toMatchObject({ state: 'withdrawn' });
    await expect(start(order)).rejects.toMatchObject({ code: 'licensing.not-payable' });
    await expectNothingBought(order);
    expect(await withdrawals(order)).toEqual([1, 1]);
  });

  it('closes the page that is open, with the provider first', async () => {
    const order = await world.order();
    const session = await story.checkout(order);
    expect(await withdraw(order)).toMatchObject({ state: 'withdrawn' });
    expect(await pageOf(session)).toBe('expired');
    expect(await story.states(order.reference)).toEqual(['expired']);
    await world.pay(session);
    await expectNothingBought(order);
    await expect(start(order)).rejects.toMatchObject({ code: 'licensing.not-payable' });
  });

  it('after it was paid and before we have heard of it stays bought, and the licence comes', async () => {
    await world.control('/webhooks/hold');
    const order = await world.order();
    await world.pay(await story.checkout(order));
    await expect(withdraw(order)).rejects.toMatchObject({ code: 'payments.already-paid', kind: 'conflict' });
    expect(await story.orderState(order.reference)).toBe('accepted');
    await world.work();
    await story.expectPaidOnce(order.reference);
    await expect(withdraw(order)).rejects.toMatchObject({ code: 'licensing.request-moved-on' });
    expect(await withdrawals(order)).toEqual([0, 0]);
  });

  it('twice is withdrawn once; the second is told', async () => {
    const order = await world.order();
    await story.checkout(order);
    const both = await Promise.allSettled([withdraw(order), withdraw(order)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = both.find((result) => result.status === 'rejected')!;
    expect(lost.reason).toMatchObject({ code: 'licensing.request-moved-on', kind: 'conflict' });
    await expect(withdraw(order)).rejects.toMatchObject({ code: 'licensing.request-moved-on' });
    expect(await withdrawals(order)).toEqual([1, 1]);
    await expectNothingBought(order);
  });

  it('by another organisation does not exist, and its page stays open', async () => {
    const order = await world.order();
    const session = await story.checkout(order);
    const stranger = { ...order, buyer: { ...order.buyer, userId: newId(), organisationId: newId() } };
    await expect(withdraw(stranger)).rejects.toMatchObject({
      code: 'licensing.request-not-found',
      kind: 'not-found',
    });
    const desk = world.get(WithdrawOrder).execute(finance(), { reference: order.reference });
    await expect(desk).rejects.toMatchObject({ code: 'kernel.forbidden' });
    expect(await pageOf(session)).toBe('open');
    await world.pay(session);
    await story.settleDown();
    await story.expectPaidOnce(order.reference);
  });

  it('while the provider does not answer changes nothing, and can be tried again', async () => {
    const order = await world.order();
    const session = await story.checkout(order);
    await world.control('/faults', {
      kind: 'unavailable',
      method: 'POST',
      path: `/v1/checkout/sessions/${session}/expire`,
      times: 3,
    });
    await expect(withdraw(order)).rejects.toMatchObject({ code: 'payments.provider-unavailable', kind: 'unavailable' });
    expect(await story.orderState(order.reference)).toBe('accepted');
    expect(await pageOf(session)).toBe('open');
    await world.control('/faults', {}, 'DELETE');
    expect(await withdraw(order)).toMatchObject({ state: 'withdrawn' });
    await expectNothingBought(order);
  });
});

describe('at the same instant', () => {
  it('the payment and the withdrawal: bought or taken back, never both and never neither', async () => {
    for (let turn = 0; turn < 6; turn += 1) {
      const order = await world.order();
      const session = await story.checkout(order);
      const [withdrawn] = await Promise.allSettled([withdraw(order), world.pay(session)]);
      await story.settleDown();
      if (withdrawn.status === 'fulfilled') await expectNothingBought(order);
      else {
        expect(['payments.already-paid', 'licensing.request-moved-on']).toContain(
          (withdrawn.reason as { code: string }).code,
        );
        await story.settleDown();
        await story.expectPaidOnce(order.reference);
      }
    }
  });

  it('a colleague who opens the page and the withdrawal: no page is left open for what is withdrawn', async () => {
    for (let turn = 0; turn < 6; turn += 1) {
      const order = await world.order();
      // As far into making the page as the turn says.
      const opening = start(order);
      await new Promise((resolve) => setTimeout(resolve, turn * 4));
      const [opened, withdrawn] = await Promise.allSettled([opening, withdraw(order)]);
      if (withdrawn.status === 'rejected') {
        expect(withdrawn.reason).toMatchObject({ code: 'licensing.payment-in-progress' });
        expect(opened.status).toBe('fulfilled');
        await withdraw(order);
      }
      await expectNothingBought(order);
    }
  });

  it('a page that is made just after it was looked for is closed as well', async () => {
    const order = await world.order();
    const session = await story.checkout(order);
    const attempt = await world.get(DataSource).getRepository(Attempt).findOneByOrFail({ sessionId: session });
    jest.spyOn(world.get(StripeGateway), 'findSession').mockResolvedValueOnce(null);
    const looked = Object.assign(new Attempt(), attempt, { state: 'created', sessionId: null });
    await world.get(CloseSession).execute(order.buyer, looked);
    expect(await pageOf(session)).toBe('expired');
    expect(await story.states(order.reference)).toEqual(['expired']);
  });

  it('a page that the provider makes only after the withdrawal is closed again, and the colleague is told', async () => {
    const order = await world.order();
    await world.control('/faults', { kind: 'slow', delayMs: 800, method: 'POST', path: '/v1/checkout/sessions$' });
    const opening = start(order);
    await eventually(
      () => story.states(order.reference),
      ([state]) => state === 'created',
    );
    expect(await withdraw(order)).toMatchObject({ state: 'withdrawn' });
    await expect(opening).rejects.toMatchObject({ code: 'licensing.not-payable' });
    await expectNothingBought(order);
  });
});
