import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { finance, paymentsWorld, type PaymentsWorld } from '../../../../test/support/payments-world.js';
import { gbp, returnStory, type Bought, type ReturnStory } from '../../../../test/support/return-story.js';
import { publishTaxTable } from '../../../../test/support/tax-seed.js';
import { AnswerDispute } from '../dispute/answer-dispute.js';
import { CollectEvidence } from '../dispute/collect-evidence.js';
import { DisputesQuery } from '../dispute/disputes.query.js';
import { PaymentsQuery } from '../finance/payments.query.js';
import { RetryRefund } from '../refund/decide-refund.js';
import { FollowRefund } from '../refund/follow-refund.js';
import { RefundsQuery } from '../refund/refunds.query.js';
import { ReturnPayment } from '../refund/return-payment.js';
import { ReturnSurplus } from './return-surplus.js';

let world: PaymentsWorld;
let story: ReturnStory;
const lina = finance();
beforeAll(async () => {
  world = await paymentsWorld();
  story = returnStory(world);
  await publishTaxTable(world.database);
  await world.database.asOwner(`UPDATE payments.refund_limit SET amount = 10000 WHERE currency = 'GBP'`);
});
afterAll(async () => {
  await story.even();
  await world.close();
});

describe('a surplus of an invoice', () => {
  const twice = async (): Promise<Bought> => {
    const order = await story.invoices.order();
    const { number } = await story.invoices.issued(order);
    await world.control('/webhooks/hold');
    await story.invoices.pay(number);
    await story.transfer(number, '12000');
    await world.control('/webhooks/release');
    await story.payments.settleDown();
    const { payments: all } = await story.invoices.desk(number);
    return story.boughtOf(
      number,
      order,
      all.findIndex(({ kind }) => kind === 'card'),
    );
  };
  const surplusOf = async ({ number, paymentId }: Bought) =>
    (await story.invoices.desk(number)).payments.find(({ id }) => id === paymentId)!;

  it('that goes back and is sent back by the bank is owed, and can be paid out again', async () => {
    const bought = await twice();
    await world.get(ReturnSurplus).execute(story.noor, { ...bought, note: 'Paid twice.' });
    await story.goOn();
    const [back] = (await world.get(PaymentsQuery).detail(story.noor, bought.paymentId)).refunds;
    expect(await surplusOf(bought)).toMatchObject({ surplusState: 'returned' });
    const sentBack = await story.difference(async () => {
      await world.control(`/refunds/${back!.providerId}/fail`);
      await story.goOn();
    });
    expect(sentBack).toEqual({ stripe: 12_000, 'unapplied-payments': -12_000 });
    expect(await story.refund(back!.id)).toMatchObject({ state: 'failed', kind: 'return', isOwed: true });
    const again = await world.get(RetryRefund).execute(story.noor, back!.id);
    await story.goOn();
    expect(await story.refund(again.refundId)).toMatchObject({ state: 'succeeded' });
    expect(await story.refund(back!.id)).toMatchObject({ isOwed: false });
    expect((await story.licence(bought)).state).not.toBe('terminated');
  });

  it('that the provider refuses waits again and says why; gone in the dashboard meanwhile, it went back once', async () => {
    const bought = await twice();
    await world.control('/webhooks/hold');
    await world.control('/refunds', { charge: bought.chargeId });
    await world.get(ReturnPayment).execute(story.noor, { attemptId: bought.paymentId, reason: 'Paid twice.' });
    await world.work();
    expect(await surplusOf(bought)).toMatchObject({
      ...{ surplusState: 'waiting', surplusFailure: 'charge_already_refunded', surplusNote: 'Paid twice.' },
    });
    expect(await story.steps(bought.number)).toContain('surplus-return-failed');
    await world.control('/webhooks/release');
    await story.goOn();
    expect(await surplusOf(bought)).toMatchObject({ surplusState: 'returned', surplusFailure: null });
  });

  it('given back by two people at the same moment goes back once', async () => {
    const bought = await twice();
    const results = await Promise.allSettled([
      world.get(ReturnSurplus).execute(story.noor, { ...bought, note: 'Paid twice.' }),
      world.get(ReturnPayment).execute(lina, { attemptId: bought.paymentId, reason: 'Paid twice.' }),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await story.goOn();
    expect((await world.get(PaymentsQuery).detail(story.noor, bought.paymentId)).refunds).toHaveLength(1);
  });

  it('returned in the dashboard is returned here, and is no refund of the invoice', async () => {
    const bought = await twice();
    const moved = await story.difference(async () => {
      await world.control('/refunds', { charge: bought.chargeId });
      await story.goOn();
    });
    expect(moved).toEqual({ stripe: -12_000, 'unapplied-payments': 12_000 });
    expect(await surplusOf(bought)).toMatchObject({ surplusState: 'returned' });
    expect(await story.creditNotes(bought)).toEqual([]);
    expect((await story.licence(bought)).state).not.toBe('terminated');
  });
});

/** 50.00 by transfer and 120.00 by card: of the card's 70.00 are the order's. */
const mixed = async (): Promise<Bought> => {
  const order = await story.invoices.order();
  const { number } = await story.invoices.issued(order);
  await world.control('/webhooks/hold');
  await story.invoices.pay(number);
  await story.transfer(number, '5000');
  await world.control('/webhooks/release');
  await story.payments.settleDown();
  const { payments: all } = await story.invoices.desk(number);
  const at = all.findIndex(({ kind }) => kind === 'card');
  expect(all[at]).toMatchObject({ applied: gbp('7000'), surplus: gbp('5000') });
  return story.boughtOf(number, order, at);
};

describe('one refund in the dashboard that takes back money of the order and a surplus', () => {
  const refundsOf = async ({ paymentId }: Bought) =>
    (await world.get(PaymentsQuery).detail(story.noor, paymentId)).refunds;

  it('is split: each part is booked as what it is, and told of twice it is booked once', async () => {
    const bought = await mixed();
    const moved = await story.difference(async () => {
      await world.control('/refunds', { charge: bought.chargeId });
      await story.goOn();
      const [part] = await refundsOf(bought);
      await world.get(FollowRefund).handle({ providerId: part!.providerId! });
    });
    expect(moved).toEqual({ stripe: -12_000, 'deferred-revenue': 7_000, 'unapplied-payments': 5_000 });
    const parts = await refundsOf(bought);
    expect(parts.map(({ amount, state }) => [amount.amount, state]).sort()).toEqual([
      ['5000', 'succeeded'],
      ['7000', 'succeeded'],
    ]);
    expect(new Set(parts.map(({ providerId }) => providerId)).size).toBe(1);
    expect(await story.creditNotes(bought)).toMatchObject([{ amount: gbp('7000') }]);
    // The transfer's 50.00 are still ours.
    expect((await story.licence(bought)).state).not.toBe('terminated');
    const { payments: all } = await story.invoices.desk(bought.number);
    expect(all.find(({ id }) => id === bought.paymentId)).toMatchObject({ surplusState: 'returned' });
  });

  it('that the bank sends back is owed in its parts, and is paid again by one refund', async () => {
    const bought = await mixed();
    await world.control('/refunds', { charge: bought.chargeId, amount: 8_000 });
    await story.goOn();
    const [first] = await refundsOf(bought);
    const { payments: all } = await story.invoices.desk(bought.number);
    expect(all.find(({ id }) => id === bought.paymentId)!.surplusState).not.toBe('returned');
    const sentBack = await story.difference(async () => {
      await world.control(`/refunds/${first!.providerId}/fail`);
      await story.goOn();
    });
    expect(sentBack).toEqual({ stripe: 8_000, 'unapplied-payments': -8_000 });
    const again = await story.difference(async () => {
      await world.control('/refunds', { charge: bought.chargeId, amount: 12_000 });
      await story.goOn();
    });
    expect(again).toEqual({ stripe: -12_000, 'unapplied-payments': 12_000 });
    const { items } = await world.get(RefundsQuery).list(story.noor, { reference: bought.order.reference });
    const details = await Promise.all(items.map(({ id }) => story.refund(id)));
    expect(details.map(({ isOwed }) => isOwed)).not.toContain(true);
    expect(details.filter(({ kind }) => kind === 'retry')).toHaveLength(2);
    expect(await story.creditNotes(bought)).toHaveLength(1);
  });
});

describe('a dispute of an invoice’s payment', () => {
  const opened = async (bought: Bought) => {
    await world.control('/disputes', { charge: bought.chargeId });
    await story.goOn();
    const { items } = await world.get(DisputesQuery).list(story.noor, { reference: bought.order.reference });
    expect(items).toHaveLength(1);
    return world.get(DisputesQuery).detail(story.noor, items[0]!.id);
  };

  it('suspends the licence, is booked once, stands in the way of refunds, and won brings all back', async () => {
    const bought = await story.paid();
    const moved = await story.difference(async () => void (await opened(bought)));
    expect(moved).toMatchObject({ 'disputed-receivable': 14_400 });
    const { items } = await world.get(DisputesQuery).list(story.noor, { reference: bought.order.reference });
    const { id } = items[0]!;
    expect(items[0]).toMatchObject({ state: 'needs-response', paymentId: bought.paymentId });
    expect((await story.licence(bought)).suspensions).toMatchObject([{ cause: 'dispute' }]);
    expect((await story.invoices.desk(bought.number)).payments[0]!.dispute).toMatchObject({
      id,
      state: 'needs-response',
    });
    await expect(story.ask(bought.paymentId)).rejects.toMatchObject({ code: 'payments.payment-disputed' });
    const { fields } = await world.get(CollectEvidence).execute(story.noor, id, async () => []);
    expect(fields.uncategorized_text).toContain(`Invoice: ${bought.number}`);
    const evidence = { uncategorized_text: 'winning_evidence' };
    await world.get(AnswerDispute).execute(story.noor, { disputeId: id, evidence, submit: true });
    await story.goOn();
    expect((await world.get(DisputesQuery).detail(story.noor, id)).state).toBe('won');
    expect((await story.licence(bought)).suspensions).toEqual([]);
    expect(await story.steps(bought.number)).toEqual(expect.arrayContaining(['dispute-needs-response', 'dispute-won']));
  });

  it('that is lost ends the licence, and what was not earned bears it', async () => {
    const bought = await story.paid();
    const { providerId, id } = await opened(bought);
    await world.control(`/disputes/${providerId}/lose`);
    await story.goOn();
    expect((await world.get(DisputesQuery).detail(story.noor, id)).state).toBe('lost');
    expect(await story.licence(bought)).toMatchObject({ state: 'terminated', stateReason: { code: 'dispute-lost' } });
    const lost = await world.database.reads.one<{ request_id: string }>(
      `SELECT request_id FROM payments.v_order_return WHERE source_kind = 'dispute' AND source_id = $1`,
      [id],
    );
    expect(lost).toBeDefined();
    expect((await story.invoices.desk(bought.number)).state).toBe('paid');
  });

  it('over an order and a surplus at once takes each from where it lies', async () => {
    const bought = await mixed();
    const { providerId, id } = await opened(bought);
    const moved = await story.difference(async () => {
      await world.control(`/disputes/${providerId}/lose`);
      await story.goOn();
    });
    expect(moved).toMatchObject({ 'disputed-receivable': -12_000, 'unapplied-payments': 5_000 });
    const [lost] = await world.database.reads.query<{ net: string }>(
      `SELECT net::text FROM payments.v_order_return WHERE source_kind = 'dispute' AND source_id = $1`,
      [id],
    );
    expect(lost).toEqual({ net: '7000' });
  });

  it('told of before its payment was booked is found all the same', async () => {
    const order = await story.invoices.order();
    const { number } = await story.invoices.issued(order);
    await world.control('/webhooks/hold');
    await story.invoices.pay(number);
    const charge = (await story.payments.stripe.charges.list({ limit: 1 })).data[0]!.id;
    await world.control('/disputes', { charge });
    await world.control('/webhooks/shuffle');
    await world.control('/webhooks/release');
    await story.goOn();
    const { items } = await world.get(DisputesQuery).list(story.noor, { reference: order.reference });
    expect(items).toMatchObject([{ state: 'needs-response' }]);
    expect(await story.invoices.licenceState(order.reference)).toBe('suspended');
  });
});
