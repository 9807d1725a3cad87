import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Recognise } from '#libs/ledger';
import { LicenceQuery } from '#libs/licensing';
import type { StaffActor } from '#libs/kernel';
import { paymentsStory, type PaymentsStory } from '../../../../test/support/payments-story.js';
import {
  finance,
  paymentsWorld,
  type PayableRequest,
  type PaymentsWorld,
} from '../../../../test/support/payments-world.js';
import { CreditNoteQuery } from '../credit-note/credit-note.query.js';
import { DecideRefund, RetryRefund } from './decide-refund.js';
import { PreviewRefund } from './preview-refund.js';
import { RefundPayment, type RefundPaymentInput } from './refund-payment.js';
import { RefundsQuery } from './refunds.query.js';

let world: PaymentsWorld;
let story: PaymentsStory;
const noor = finance();
const lina: StaffActor = { ...finance(), name: 'Lina' };
beforeAll(async () => {
  world = await paymentsWorld();
  story = paymentsStory(world);
});
afterAll(() => world.close());

const gbp = (amount: string) => ({ amount, currency: 'GBP' });

/** 120.00 GBP, paid and licensed. */
async function paid(): Promise<PayableRequest & { paymentId: string; licence: string; session: string }> {
  const order = await world.order();
  const session = await story.checkout(order);
  await world.pay(session);
  await story.settleDown();
  const [payment] = await story.payments(order.reference);
  expect(payment!.state).toBe('settled');
  return { ...order, paymentId: payment!.id, licence: payment!.licenceReference, session };
}
const ask = (paymentId: string, wish: Partial<RefundPaymentInput> = {}, by = noor, key?: string) => {
  const input = { paymentId, reasonCode: 'customer-request', note: 'They asked.', ...wish } as const;
  return world.get(RefundPayment).execute(by, input, key);
};
const goOn = async () => {
  await story.settleDown();
  await world.retryFailedJobs();
  await world.work();
};
const refund = (id: string) => world.get(RefundsQuery).detail(noor, id);
const licenceOf = ({ buyer, licence }: { buyer: PayableRequest['buyer']; licence: string }) =>
  world.get(LicenceQuery).detail(buyer, licence);
const balances = async (): Promise<Record<string, string>> => {
  const rows = await world.database.asOwner<{ account: string; amount: string }>(
    `SELECT p.account, sum(p.amount)::text AS amount FROM ledger.posting p JOIN ledger.entry e ON e.id = p.entry_id
      WHERE e.source_kind <> 'payout' GROUP BY p.account`,
  );
  return Object.fromEntries(rows.map(({ account, amount }) => [account, amount]));
};
const difference = async (work: () => Promise<unknown>): Promise<Record<string, number>> => {
  const before = await balances();
  await work();
  const after = await balances();
  const moved = Object.keys(after).map((account) => [account, Number(after[account]) - Number(before[account] ?? 0)]);
  return Object.fromEntries(moved.filter(([, amount]) => amount !== 0)) as Record<string, number>;
};

describe('a refund by finance', () => {
  it('of a part adjusts the price: the licence stays, the rest is earned, a credit note is issued', async () => {
    const order = await paid();
    const moved = await difference(async () => {
      const { refundId, state } = await ask(order.paymentId, { amount: gbp('2000') });
      expect(state).toBe('pending');
      await goOn();
      expect(await refund(refundId)).toMatchObject({ state: 'succeeded', ends: 'none', net: gbp('2000') });
    });
    expect(moved).toEqual({ stripe: -2000, 'deferred-revenue': 2000 });
    expect((await licenceOf(order)).state).not.toBe('terminated');
    const { items } = await world.get(CreditNoteQuery).list(order.buyer, {});
    expect(items).toMatchObject([{ amount: gbp('2000'), number: expect.stringMatching(/^IMP-CN-\d{6}$/) }]);
    const document = await world.get(CreditNoteQuery).document(order.buyer, items[0]!.number);
    expect(document.receipt?.number).toMatch(/^IMP-\d{6}$/);
    expect(document.licence).toContain('ends nothing');
    const second = await ask(order.paymentId, { amount: gbp('1000') });
    await goOn();
    expect((await refund(second.refundId)).state).toBe('succeeded');
    const left = await world.database.asOwner<{ amount: string }>(
      `SELECT amount::text FROM ledger.deferral d WHERE source_kind = 'refund'
         AND NOT EXISTS (SELECT FROM ledger.deferral_end e WHERE e.deferral_id = d.id) AND source_id = '${second.refundId}'`,
    );
    expect(left).toEqual([{ amount: '9000' }]);
    expect(story.events(order.reference).filter((name) => name === 'payments.order-refunded.v1')).toHaveLength(2);
  });

  it('of all ends the licence and takes back what was earned; the echo of the provider does nothing more', async () => {
    const order = await paid();
    await world.later(40 * 86_400_000);
    await world.get(Recognise).handle();
    const moved = await difference(async () => {
      const { refundId } = await ask(order.paymentId);
      await goOn();
      await goOn();
      expect(await refund(refundId)).toMatchObject({ state: 'succeeded', ends: 'all' });
    });
    expect(moved).toMatchObject({ stripe: -12_000 });
    expect((moved['deferred-revenue'] ?? 0) + (moved['licence-revenue'] ?? 0)).toBe(12_000);
    expect(moved['licence-revenue']).toBeGreaterThan(0);
    expect(await licenceOf(order)).toMatchObject({ state: 'terminated', stateReason: { code: 'refund' } });
    await expect(ask(order.paymentId)).rejects.toMatchObject({ code: 'payments.already-refunded' });
    await story.settle(order.session);
    expect(await story.states(order.reference)).toEqual(['settled']);
    expect((await licenceOf(order)).state).toBe('terminated');
    expect(
      (await story.stripe.refunds.list({ limit: 100 })).data.filter(
        ({ metadata }) => metadata?.['reference'] === order.reference,
      ),
    ).toHaveLength(1);
  });

  it('above the limit waits for a second, different person', async () => {
    await world.database.asOwner(`UPDATE payments.refund_limit SET amount = 5000 WHERE currency = 'GBP'`);
    const order = await paid();
    const { refundId, state } = await ask(order.paymentId, { amount: gbp('5001') });
    expect(state).toBe('proposed');
    await goOn();
    expect((await refund(refundId)).state).toBe('proposed');
    const approve = (by: StaffActor) => world.get(DecideRefund).execute(by, { refundId, decision: 'approve' });
    await expect(approve(noor)).rejects.toMatchObject({ code: 'payments.second-person-needed' });
    // What waits counts as gone.
    await expect(ask(order.paymentId, { amount: gbp('7000') })).rejects.toMatchObject({
      code: 'payments.refund-above-left',
    });
    expect(await approve(lina)).toMatchObject({ state: 'pending' });
    await goOn();
    expect((await refund(refundId)).state).toBe('succeeded');
    await expect(approve(lina)).rejects.toMatchObject({ code: 'refund.state-conflict' });
    const other = await ask(order.paymentId, { amount: gbp('6000') });
    await world.get(DecideRefund).execute(lina, { refundId: other.refundId, decision: 'refuse', note: 'No.' });
    expect(await refund(other.refundId)).toMatchObject({ state: 'refused' });
    expect(await ask(order.paymentId, { amount: gbp('4000') })).toMatchObject({ state: 'pending' });
    await goOn();
    await world.database.asOwner(`UPDATE payments.refund_limit SET amount = 25000 WHERE currency = 'GBP'`);
  });

  it('by two people at once gives back no more than there is', async () => {
    const order = await paid();
    const tries = await Promise.allSettled(
      [noor, lina, noor, lina].map((by) => ask(order.paymentId, { amount: gbp('5000') }, by)),
    );
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    await goOn();
    const [payment] = await story.payments(order.reference);
    expect(payment!.refunds.map(({ state }) => state)).toEqual(['succeeded', 'succeeded']);
  });

  it('asked for twice under one key is one; under the same key for another amount it is refused', async () => {
    const order = await paid();
    const once = (amount: string) => ask(order.paymentId, { amount: gbp(amount) }, noor, 'key-1');
    const [first, second] = await Promise.all([once('100'), once('100')]);
    expect(first.refundId).toBe(second.refundId);
    await expect(once('200')).rejects.toMatchObject({ code: 'payments.idempotency-key-reused' });
    await goOn();
  });

  it('that the bank sends back later is owed, and is paid out again', async () => {
    const order = await paid();
    const { refundId } = await ask(order.paymentId);
    await goOn();
    const { providerId } = await refund(refundId);
    const moved = await difference(async () => {
      await world.control(`/refunds/${providerId}/fail`);
      await goOn();
    });
    expect(moved).toEqual({ stripe: 12_000, 'unapplied-payments': -12_000 });
    expect(await refund(refundId)).toMatchObject({ state: 'failed', isOwed: true });
    // The decision stands: the right has ended, and the money is owed.
    expect((await licenceOf(order)).state).toBe('terminated');
    await expect(ask(order.paymentId)).rejects.toMatchObject({ code: 'payments.already-refunded' });
    const again = await world.get(RetryRefund).execute(lina, refundId);
    await expect(world.get(RetryRefund).execute(lina, refundId)).rejects.toMatchObject({
      code: 'payments.refund-not-retryable',
    });
    const paidOut = await difference(goOn);
    expect(paidOut).toEqual({ stripe: -12_000, 'unapplied-payments': 12_000 });
    expect((await refund(again.refundId)).state).toBe('succeeded');
    expect(await refund(refundId)).toMatchObject({ isOwed: false, retriedBy: again.refundId });
    // Sent back once more, it is owed once: by the last of them.
    await world.control(`/refunds/${(await refund(again.refundId)).providerId}/fail`);
    await goOn();
    expect(await refund(refundId)).toMatchObject({ isOwed: false });
    expect(await refund(again.refundId)).toMatchObject({ isOwed: true });
    await expect(world.get(RetryRefund).execute(lina, refundId)).rejects.toMatchObject({
      code: 'payments.refund-not-retryable',
    });
  });

  it('that is owed and is paid out in the dashboard is paid out again, not given back twice', async () => {
    const order = await paid();
    const { refundId } = await ask(order.paymentId);
    await goOn();
    await world.control(`/refunds/${(await refund(refundId)).providerId}/fail`);
    await goOn();
    const [payment] = await story.payments(order.reference);
    const moved = await difference(async () => {
      await world.control('/refunds', { charge: payment!.chargeId! });
      await goOn();
    });
    expect(moved).toEqual({ stripe: -12_000, 'unapplied-payments': 12_000 });
    expect(await refund(refundId)).toMatchObject({ isOwed: false, retriedBy: expect.any(String) });
    expect((await world.get(CreditNoteQuery).list(order.buyer, {})).items).toHaveLength(1);
  });

  it('made in the provider’s dashboard is found by its payment, once; a whole one ends the licence', async () => {
    const order = await paid();
    const [payment] = await story.payments(order.reference);
    await world.control('/refunds', { charge: payment!.chargeId!, amount: 1500 });
    await goOn();
    const [{ id } = { id: '' }] = (await story.payments(order.reference))[0]!.refunds;
    expect(await refund(id)).toMatchObject({ state: 'succeeded', origin: 'dashboard', ends: 'none' });
    expect((await licenceOf(order)).state).not.toBe('terminated');
    const other = await paid();
    const [whole] = await story.payments(other.reference);
    await world.control('/refunds', { charge: whole!.chargeId! });
    await goOn();
    await goOn();
    expect((await story.payments(other.reference))[0]!.refunds).toHaveLength(1);
    expect((await licenceOf(other)).state).toBe('terminated');
    // The rest of the first, so that nothing of it is left.
    await world.control('/refunds', { charge: payment!.chargeId!, amount: 10_500 });
    await goOn();
    expect(await licenceOf(order)).toMatchObject({ state: 'terminated', stateReason: { code: 'refund' } });
  });

  it('is previewed without being stored, and refused for what was never paid', async () => {
    const order = await paid();
    const preview = await world
      .get(PreviewRefund)
      .execute(noor, order.paymentId, { items: [{ articleId: order.article.id }] });
    expect(preview).toMatchObject({ amount: gbp('12000'), left: gbp('0'), ends: 'all', needsSecondPerson: false });
    expect((await story.payments(order.reference))[0]!.refunds).toEqual([]);
    await expect(ask('0198c1a0-0000-7000-8000-000000000000')).rejects.toMatchObject({
      code: 'payments.payment-not-found',
    });
    const unpaid = await world.order();
    await story.checkout(unpaid);
    const [open] = await story.payments(unpaid.reference);
    await expect(ask(open!.id)).rejects.toMatchObject({ code: 'payments.payment-not-refundable' });
    await expect(ask(order.paymentId, {}, { ...noor, roles: ['reviewer'] })).rejects.toMatchObject({
      code: 'kernel.forbidden',
    });
  });

  it('has credit notes without a gap', async () => {
    const orders = [await paid(), await paid(), await paid()];
    await Promise.all(orders.map(({ paymentId }) => ask(paymentId, { amount: gbp('100') })));
    await goOn();
    const rows = await world.database.asOwner<{ serial: string }>(
      'SELECT serial::text FROM payments.credit_note ORDER BY credit_note.serial',
    );
    expect(rows.map(({ serial }) => Number(serial))).toEqual(rows.map((_, index) => index + 1));
  });
});
