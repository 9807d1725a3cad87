import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { invoiceStory, type InvoiceStory } from '../../../../test/support/invoice-story.js';
import { paymentsStory, type PaymentsStory } from '../../../../test/support/payments-story.js';
import { finance, paymentsWorld, type PaymentsWorld } from '../../../../test/support/payments-world.js';
import { InvoiceQuery } from './invoice.query.js';
import { IssueInvoice } from './issue-invoice.js';
import { RecordTransfer } from './record-transfer.js';
import { ReturnSurplus } from './return-surplus.js';
import { SettleInvoice } from './settle-invoice.js';
import { VoidInvoice } from './void-invoice.js';
import { WriteOffInvoice } from './write-off-invoice.js';

let world: PaymentsWorld;
let story: InvoiceStory;
let payments: PaymentsStory;
beforeAll(async () => {
  world = await paymentsWorld(['thin']);
  story = invoiceStory(world);
  payments = paymentsStory(world);
});
afterAll(() => world.close());
beforeEach(() => world.control('/webhooks/release'));

const voided = (number: string) => world.get(VoidInvoice).execute(finance(), { number, reason: 'A mistake.' });
const givenUp = (number: string) => world.get(WriteOffInvoice).execute(finance(), { number, reason: 'Insolvent.' });
const transfer = (number: string, amount: string, bankReference = 'FT-1') =>
  world.get(RecordTransfer).execute(finance(), {
    ...{ number, amount: { amount, currency: 'GBP' }, bankReference },
    receivedOn: world.now().toISOString().slice(0, 10),
  });
const kinds = async (number: string) => (await story.desk(number)).entries.map(({ source }) => source.kind);
const refused = { code: 'payments.invoice-not-voidable' };

describe('an invoice that is being voided', () => {
  it('waits for the provider, also when it is asked for a second time', async () => {
    const { number, order } = await story.issued();
    await voided(number);
    await expect(voided(number)).rejects.toMatchObject(refused);
    expect((await story.desk(number)).state).toBe('open');
    expect(await story.licenceState(order.reference)).not.toBe('terminated');
    await world.work();
    expect((await story.desk(number)).state).toBe('void');
    expect(await kinds(number)).toEqual(['invoice', 'invoice-void']);
  });

  it('is not given up as well', async () => {
    const { number } = await story.issued();
    await voided(number);
    await expect(givenUp(number)).rejects.toMatchObject(refused);
    await world.work();
    const invoice = await story.desk(number);
    expect([invoice.state, invoice.writtenOff.amount]).toEqual(['void', '0']);
    expect(invoice.collections.map(({ state }) => state)).toEqual(['closed']);
  });

  it('is void also when its page was only a draft by then, and the draft is gone', async () => {
    const order = await story.order();
    await world.control('/faults', { kind: 'reset', path: '/v1/invoiceitems', method: 'POST', times: 3 });
    const { reference } = order;
    const { number } = await world.get(IssueInvoice).execute(order.buyer, { reference, poNumber: 'PO-1' });
    await world.work();
    expect((await story.desk(number)).state).toBe('issuing');
    await voided(number);
    await world.work();
    await world.retryFailedJobs();
    await world.work();
    const { state, collections } = await story.desk(number);
    expect([state, collections[0]!.state]).toEqual(['void', 'closed']);
    const { data } = await payments.stripe.invoices.list({ limit: 100 });
    expect(data.filter(({ metadata }) => metadata?.['reference'] === reference)).toEqual([]);
  });
});

describe('an invoice with a page for the rest', () => {
  it('has none left when the page it replaced was paid after all', async () => {
    const { number } = await story.issued();
    await world.control('/webhooks/hold');
    await story.pay(number);
    await transfer(number, '5000');
    await world.work();
    await world.control('/webhooks/release');
    await payments.settleDown();
    const invoice = await story.desk(number);
    expect(invoice.state).toBe('paid');
    expect(invoice.collections.map(({ state, closesAs }) => [state, closesAs])).toEqual([
      ['paid', 'replaced'],
      ['closed', 'paid-elsewhere'],
    ]);
    const rest = await payments.stripe.invoices.retrieve(invoice.collections[1]!.providerId!);
    expect(rest.status).not.toBe('open');
  });

  it('is paid by transfer when the rest is less than the provider takes', async () => {
    const { number, order } = await story.issued();
    const page = async () => {
      const { payUrl, isPreparing } = await world.get(InvoiceQuery).detail(order.buyer, number);
      return [payUrl !== null, isPreparing];
    };
    expect(await page()).toEqual([true, false]);
    await transfer(number, '5000');
    expect(await page()).toEqual([false, true]);
    await world.work();
    expect(await page()).toEqual([true, false]);
    await transfer(number, '6990', 'FT-2');
    await world.work();
    expect(await page()).toEqual([false, false]);
  });

  it('is not given up while a debit on the page before may still bring the money', async () => {
    const { number } = await story.issued();
    await story.pay(number, 'debit-succeeds');
    await world.get(SettleInvoice).handle({ providerId: (await story.desk(number)).collections[0]!.providerId! });
    await transfer(number, '5000');
    await world.work();
    await expect(givenUp(number)).rejects.toMatchObject(refused);
  });
});

describe('a surplus', () => {
  it('of which a part was returned in the dashboard: the provider refuses the whole, and the rest goes back when asked again', async () => {
    const { number } = await story.issued();
    await world.control('/webhooks/hold');
    await story.pay(number);
    await transfer(number, '12000');
    await world.work();
    await world.control('/webhooks/release');
    await payments.settleDown();
    const card = async () => (await story.desk(number)).payments.find(({ kind }) => kind === 'card')!;
    const { id: paymentId, chargeId } = await card();
    const giveBack = () => world.get(ReturnSurplus).execute(finance(), { number, paymentId, note: 'Paid twice.' });
    await world.control('/webhooks/hold');
    await world.control('/refunds', { charge: chargeId, amount: 5_000 });
    await giveBack();
    await world.work();
    expect(await card()).toMatchObject({ surplusState: 'waiting', surplusFailure: expect.any(String) });
    await world.control('/webhooks/release');
    await payments.settleDown();
    expect(await card()).toMatchObject({ surplusState: 'waiting' });
    await giveBack();
    await world.work();
    expect(await card()).toMatchObject({ surplusState: 'returned', surplusFailure: null });
    expect((await kinds(number)).filter((kind) => kind === 'refund')).toHaveLength(2);
    const made = await payments.stripe.refunds.list({ charge: chargeId! });
    expect(made.data.map(({ status, amount }) => [status, amount])).toEqual([
      ['succeeded', 7_000],
      ['succeeded', 5_000],
    ]);
  });
});
