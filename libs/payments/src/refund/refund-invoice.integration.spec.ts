import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { finance, paymentsWorld, type PaymentsWorld } from '../../../../test/support/payments-world.js';
import { gbp, returnStory, type ReturnStory } from '../../../../test/support/return-story.js';
import { publishTaxTable } from '../../../../test/support/tax-seed.js';
import { CreditNoteQuery } from '../credit-note/credit-note.query.js';
import { paperHtml } from '../paper/paper-html.js';
import { PaymentsQuery } from '../finance/payments.query.js';
import { TaxReportQuery } from '../tax/tax-report.query.js';
import { DecideRefund, RetryRefund } from './decide-refund.js';
import { PreviewRefund } from './preview-refund.js';

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

describe('a refund of a paid invoice', () => {
  it('of all needs two people, ends the licence, and takes the invoice back by a credit note with its tax', async () => {
    const bought = await story.paid();
    const { refundId, state } = await story.ask(bought.paymentId);
    expect(state).toBe('proposed');
    const moved = await story.difference(async () => {
      await world.get(DecideRefund).execute(lina, { refundId, decision: 'approve' });
      await story.goOn();
    });
    expect(moved).toEqual({ stripe: -14_400, 'deferred-revenue': 12_000, tax: 2_400 });
    expect(await story.refund(refundId)).toMatchObject({
      state: 'succeeded',
      net: gbp('12000'),
      tax: gbp('2400'),
      ends: 'all',
    });
    expect(await story.licence(bought)).toMatchObject({ state: 'terminated', stateReason: { code: 'refund' } });
    const [note] = await story.creditNotes(bought);
    expect(note).toMatchObject({ invoiceNumber: bought.number, receiptNumber: null, amount: gbp('14400') });
    const document = await world.get(CreditNoteQuery).document(bought.order.buyer, note!.number);
    expect(document).toMatchObject({ receipt: null, invoice: { number: bought.number }, tax: { amount: gbp('2400') } });
    expect(paperHtml(document)).toContain(`To invoice</dt><dd dir="auto">${bought.number}`);
    const invoice = await story.invoices.desk(bought.number);
    expect(invoice).toMatchObject({ state: 'paid', owed: gbp('0'), refunded: gbp('14400') });
    expect(invoice.entries.map(({ source }) => source.kind)).toEqual(
      expect.arrayContaining(['invoice', 'invoice-payment', 'refund']),
    );
    expect(await story.steps(bought.number)).toContain('refunded');
    expect(story.payments.events(bought.order.reference)).toContain('payments.order-refunded.v1');
    await expect(story.ask(bought.paymentId)).rejects.toMatchObject({ code: 'payments.already-refunded' });
    const day = world.now().toISOString().slice(0, 10);
    const { lines } = await world.get(TaxReportQuery).report(story.noor, { from: day, to: day });
    expect(lines).toMatchObject([{ documents: 2, net: gbp('0'), tax: gbp('0') }]);
  });

  it('of a part keeps the licence; the parts add up to the penny, and the rest goes on being earned', async () => {
    const bought = await story.paid();
    const parts = [];
    for (const amount of ['3333', '3334'])
      parts.push((await story.ask(bought.paymentId, { amount: gbp(amount) })).refundId);
    await story.goOn();
    const [one, other] = await Promise.all(parts.map((id) => story.refund(id)));
    expect(Number(one!.tax!.amount) + Number(other!.tax!.amount)).toBe(1_111);
    expect((await story.licence(bought)).state).not.toBe('terminated');
    const preview = await world.get(PreviewRefund).execute(story.noor, bought.paymentId, {});
    expect(preview).toMatchObject({ amount: gbp('7733'), tax: gbp('1289'), ends: 'all' });
    // Whichever of the two was booked last: what is left is taken from what it left.
    const moved = await story.difference(async () => {
      await story.ask(bought.paymentId);
      await story.goOn();
    });
    expect(moved).toEqual({ stripe: -7_733, 'deferred-revenue': 6_444, tax: 1_289 });
  });

  it('by article gives back that article, and ends it', async () => {
    const bought = await story.paid();
    const { snapshot } = await story.licence(bought);
    const items = snapshot.items.map(({ articleId }) => ({ articleId, amount: gbp('5000') }));
    const { refundId } = await story.ask(bought.paymentId, { items });
    await story.goOn();
    expect(await story.refund(refundId)).toMatchObject({
      state: 'succeeded',
      ends: 'none',
      items: [{ amount: gbp('5000') }],
    });
    const last = await story.ask(bought.paymentId, { items: items.map(({ articleId }) => ({ articleId })) });
    await story.goOn();
    expect(await story.refund(last.refundId)).toMatchObject({ amount: gbp('9400'), ends: 'all' });
    expect((await story.licence(bought)).state).toBe('terminated');
  });

  it('paid by transfer is booked from the bank when it is decided: no provider is asked', async () => {
    const order = await story.invoices.order();
    const { number } = await story.invoices.issued(order);
    await story.transfer(number, '12000');
    const bought = await story.boughtOf(number, order);
    const moved = await story.difference(async () => {
      const { refundId } = await story.ask(bought.paymentId, { amount: gbp('2000') });
      expect(await story.refund(refundId)).toMatchObject({ state: 'succeeded', providerId: null, note: 'FT-back' });
    });
    expect(moved).toEqual({ bank: -2_000, 'deferred-revenue': 2_000 });
    expect(await story.creditNotes(bought)).toHaveLength(1);
    const rest = await story.ask(bought.paymentId);
    expect(rest.state).toBe('pending');
    expect((await story.licence(bought)).state).toBe('terminated');
  });

  it('that was paid in two parts: each gives back its own, and the last of both ends the licence', async () => {
    const order = await story.invoices.order();
    const { number } = await story.invoices.issued(order);
    await story.transfer(number, '5000');
    await story.invoices.pay(number);
    await story.payments.settleDown();
    const [byBank, byCard] = [await story.boughtOf(number, order), await story.boughtOf(number, order, 1)];
    await expect(story.ask(byBank.paymentId, { amount: gbp('5001') })).rejects.toMatchObject({
      code: 'payments.refund-above-left',
    });
    await story.ask(byCard.paymentId);
    await story.goOn();
    expect((await story.licence(byCard)).state).not.toBe('terminated');
    await story.ask(byBank.paymentId);
    expect((await story.licence(byBank)).state).toBe('terminated');
    expect((await story.invoices.desk(number)).refunded).toEqual(gbp('12000'));
  });

  it('is refused while the invoice is not wholly paid', async () => {
    const order = await story.invoices.order();
    const { number } = await story.invoices.issued(order);
    await story.transfer(number, '5000');
    const { paymentId } = await story.boughtOf(number, order);
    await expect(story.ask(paymentId)).rejects.toMatchObject({ code: 'payments.payment-not-refundable' });
  });

  it('asked for by two people at the same moment is never more than was paid', async () => {
    const bought = await story.paid();
    const wishes = Array.from({ length: 6 }, () => story.ask(bought.paymentId, { amount: gbp('4800') }));
    const results = await Promise.allSettled(wishes);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    await story.goOn();
    expect((await story.invoices.desk(bought.number)).refunded).toEqual(gbp('14400'));
    expect(await story.creditNotes(bought)).toHaveLength(3);
  });

  it('made in the provider’s dashboard is found by its charge, once, also before its payment was booked', async () => {
    const order = await story.invoices.order();
    const { number } = await story.invoices.issued(order);
    await world.control('/webhooks/hold');
    await story.invoices.pay(number);
    const charge = (await story.payments.stripe.charges.list({ limit: 1 })).data[0]!.id;
    await world.control('/refunds', { charge, amount: 2_000 });
    await world.control('/webhooks/shuffle');
    await world.control('/webhooks/release');
    await story.goOn();
    await story.goOn();
    const bought = await story.boughtOf(number, order);
    const found = await world.get(PaymentsQuery).detail(story.noor, bought.paymentId);
    expect(found).toMatchObject({ kind: 'invoice', state: 'settled', invoiceNumber: number, method: 'card' });
    expect(found.refunds).toMatchObject([{ state: 'succeeded', amount: gbp('2000'), reasonCode: 'dashboard' }]);
    expect((await story.licence(bought)).state).not.toBe('terminated');
    await world.control('/refunds', { charge, amount: 10_000 });
    await story.goOn();
    expect(await story.licence(bought)).toMatchObject({ state: 'terminated', stateReason: { code: 'refund' } });
    expect(await story.creditNotes(bought)).toHaveLength(2);
  });

  it('that the bank sends back is owed, and is paid out again', async () => {
    const bought = await story.paid();
    const { refundId } = await story.ask(bought.paymentId, { amount: gbp('1000') });
    await story.goOn();
    await world.control(`/refunds/${(await story.refund(refundId)).providerId}/fail`);
    await story.goOn();
    expect(await story.refund(refundId)).toMatchObject({ state: 'failed', isOwed: true });
    const again = await world.get(RetryRefund).execute(lina, refundId);
    await story.goOn();
    expect(await story.refund(again.refundId)).toMatchObject({ state: 'succeeded', kind: 'retry' });
    expect(await story.creditNotes(bought)).toHaveLength(1);
  });
});
