import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TrialBalanceQuery } from '#libs/ledger';
import { invoiceStory, type InvoiceStory } from '../../../../test/support/invoice-story.js';
import { paymentsStory, type PaymentsStory } from '../../../../test/support/payments-story.js';
import { finance, paymentsWorld, type PaymentsWorld } from '../../../../test/support/payments-world.js';
import { PollInvoices } from './poll-invoices.js';
import { RecordTransfer } from './record-transfer.js';
import { ReturnSurplus } from './return-surplus.js';
import { SettleInvoice } from './settle-invoice.js';
import { VoidInvoice } from './void-invoice.js';
import { WriteOffInvoice } from './write-off-invoice.js';

let world: PaymentsWorld;
let story: InvoiceStory;
let payments: PaymentsStory;
beforeAll(async () => {
  world = await paymentsWorld(['thin', 'snapshot']);
  story = invoiceStory(world);
  payments = paymentsStory(world);
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.control('/webhooks/release');
  world.published.length = 0;
});

const today = () => world.now().toISOString().slice(0, 10);
const transfer = (number: string, amount: string, bankReference = 'FT-1', currency = 'GBP') =>
  world
    .get(RecordTransfer)
    .execute(finance(), { number, amount: { amount, currency }, receivedOn: today(), bankReference });
const kinds = async (number: string) => (await story.desk(number)).entries.map(({ source }) => source.kind);
const events = (name: string) => world.published.filter(({ event }) => event === `payments.${name}.v1`);
const even = async () => {
  const lines = await world.get(TrialBalanceQuery).lines(finance());
  expect(lines.reduce((sum, { balance }) => sum + BigInt(balance.amount), 0n)).toBe(0n);
};

describe('an invoice paid on its page', () => {
  it('is paid once, by card, with the fee, whatever is delivered how often', async () => {
    const { number } = await story.issued();
    await story.pay(number);
    await payments.settleDown();
    const invoice = await story.desk(number);
    expect(invoice).toMatchObject({ state: 'paid', owed: { amount: '0', currency: 'GBP' } });
    expect(invoice.payments).toMatchObject([{ kind: 'card', applied: { amount: '12000' }, surplus: { amount: '0' } }]);
    expect(await kinds(number)).toEqual(['invoice', 'invoice-payment', 'payment-fee']);
    expect(events('invoice-paid')).toHaveLength(1);
    const providerId = invoice.collections[0]!.providerId!;
    const again = () => world.get(SettleInvoice).handle({ providerId });
    await Promise.all([again(), again(), again()]);
    expect((await story.desk(number)).payments).toHaveLength(1);
    await even();
  });

  it('stays open when the card is declined', async () => {
    const { number } = await story.issued();
    await story.pay(number, 'decline-generic');
    await payments.settleDown();
    expect(await story.desk(number)).toMatchObject({ state: 'open', payments: [] });
  });

  it('is found by the poll when no event ever comes', async () => {
    await world.control('/webhooks/hold');
    const { number } = await story.issued();
    await story.pay(number);
    await world.later(180_000);
    await world.get(PollInvoices).handle();
    await world.work();
    expect((await story.desk(number)).state).toBe('paid');
  });

  it('by bank debit is owed while the bank takes its days, and paid when it answers', async () => {
    const { number, order } = await story.issued();
    await story.pay(number, 'debit-succeeds');
    await world.get(SettleInvoice).handle({ providerId: (await story.desk(number)).collections[0]!.providerId! });
    const processing = await story.desk(number);
    expect(processing).toMatchObject({ state: 'open', payments: [] });
    expect(processing.collections[0]!.processingSince).not.toBeNull();
    await expect(world.get(VoidInvoice).execute(finance(), { number, reason: 'A test.' })).rejects.toMatchObject({
      code: 'payments.invoice-not-voidable',
    });
    await world.later(300_000);
    await payments.settleDown();
    expect(await story.desk(number)).toMatchObject({ state: 'paid', payments: [{ kind: 'bank-debit' }] });
    expect(await payments.licences(order.reference)).toBe(1);
  });

  it('by a bank debit that comes back stays owed, and says so', async () => {
    const { number } = await story.issued();
    await story.pay(number, 'debit-fails');
    await world.get(SettleInvoice).handle({ providerId: (await story.desk(number)).collections[0]!.providerId! });
    await world.later(300_000);
    await payments.settleDown();
    const invoice = await story.desk(number);
    expect(invoice).toMatchObject({ state: 'open', payments: [] });
    expect(invoice.collections[0]!.failure).not.toBeNull();
    expect(events('invoice-payment-failed')).toHaveLength(1);
  });
});

describe('an invoice paid by transfer', () => {
  it('is paid, and its page closes', async () => {
    const { number } = await story.issued();
    await transfer(number, '12000');
    await world.work();
    const invoice = await story.desk(number);
    expect(invoice).toMatchObject({ state: 'paid', collections: [{ state: 'closed', closesAs: 'paid-elsewhere' }] });
    expect(await kinds(number)).toEqual(['invoice', 'invoice-payment']);
    const there = await payments.stripe.invoices.retrieve(invoice.collections[0]!.providerId!);
    expect([there.status, there.amount_paid]).toEqual(['paid', 0]);
  });

  it('in part stays open for the rest, on a page that asks for the rest', async () => {
    const { number } = await story.issued();
    await transfer(number, '5000');
    await world.work();
    const invoice = await story.desk(number);
    expect(invoice).toMatchObject({ state: 'open', owed: { amount: '7000', currency: 'GBP' } });
    expect(invoice.collections.map(({ state, amount }) => [state, amount.amount])).toEqual([
      ['closed', '12000'],
      ['open', '7000'],
    ]);
    await story.pay(number);
    await payments.settleDown();
    expect(await story.desk(number)).toMatchObject({
      state: 'paid',
      payments: [{ kind: 'transfer' }, { kind: 'card' }],
    });
    await even();
  });

  it('above what is owed leaves a surplus that finance returns', async () => {
    const { number } = await story.issued();
    await transfer(number, '15000');
    await world.work();
    const [payment] = (await story.desk(number)).payments;
    expect(payment).toMatchObject({
      surplus: { amount: '3000' },
      surplusState: 'waiting',
      reasonCode: 'paid-too-much',
    });
    expect(events('invoice-surplus')).toHaveLength(1);
    const giveBack = () =>
      world.get(ReturnSurplus).execute(finance(), { number, paymentId: payment!.id, note: 'Transfer FT-99' });
    await giveBack();
    expect((await story.desk(number)).payments[0]!.surplusState).toBe('returned');
    expect(await kinds(number)).toEqual(['invoice', 'invoice-payment', 'refund']);
    await expect(giveBack()).rejects.toMatchObject({ code: 'payments.surplus-not-returnable' });
    await even();
  });

  it('counts one line of the statement once, also when two people type it at the same moment', async () => {
    const { number } = await story.issued();
    const results = await Promise.allSettled([transfer(number, '5000'), transfer(number, '5000')]);
    expect(results.every(({ status }) => status === 'fulfilled')).toBe(true);
    expect((await story.desk(number)).payments).toHaveLength(1);
    await expect(transfer(number, '5001')).rejects.toMatchObject({ code: 'payments.transfer-recorded-already' });
  });

  it('refuses another currency, nothing, and days that cannot be', async () => {
    const { number } = await story.issued();
    await expect(transfer(number, '12000', 'FT-1', 'EUR')).rejects.toMatchObject({
      code: 'payments.currency-mismatch',
    });
    await expect(transfer(number, '0')).rejects.toMatchObject({ code: 'payments.amount-invalid' });
    const amount = { amount: '1', currency: 'GBP' };
    for (const receivedOn of ['2999-01-01', '2001-01-01', 'soon']) {
      await expect(
        world.get(RecordTransfer).execute(finance(), { number, amount, receivedOn, bankReference: 'FT-1' }),
      ).rejects.toMatchObject({ code: 'payments.payment-date-invalid' });
    }
    expect((await story.desk(number)).payments).toEqual([]);
  });
});

describe('an invoice paid twice', () => {
  it('by transfer and on its page: one licence, the second is surplus and goes back by the provider', async () => {
    const { number, order } = await story.issued();
    await world.control('/webhooks/hold');
    await story.pay(number);
    await transfer(number, '12000');
    await world.work();
    await world.control('/webhooks/release');
    await payments.settleDown();
    const invoice = await story.desk(number);
    expect(invoice.state).toBe('paid');
    expect(await payments.licences(order.reference)).toBe(1);
    const card = invoice.payments.find(({ kind }) => kind === 'card')!;
    expect(card).toMatchObject({ surplusState: 'waiting', reasonCode: 'paid-twice', surplus: { amount: '12000' } });
    await world.get(ReturnSurplus).execute(finance(), { number, paymentId: card.id, note: 'Paid twice.' });
    await world.work();
    expect((await story.desk(number)).payments.find(({ id }) => id === card.id)!.surplusState).toBe('returned');
    await even();
  });
});

describe('an invoice that is taken back', () => {
  it('is closed at the provider first; then nothing is owed, and the licence has ended', async () => {
    const before = await story.balances();
    const { number, order } = await story.issued();
    await world.get(VoidInvoice).execute(finance(), { number, reason: 'Issued to the wrong department.' });
    expect((await story.desk(number)).state).toBe('open');
    await world.work();
    const invoice = await story.desk(number);
    expect(invoice.state).toBe('void');
    expect(invoice.history.at(-1)).toMatchObject({ step: 'voided', note: 'Issued to the wrong department.' });
    expect(await story.licenceState(order.reference)).toBe('terminated');
    expect(await kinds(number)).toEqual(['invoice', 'invoice-void']);
    const after = await story.balances();
    expect([after['receivable'], after['deferred-revenue']]).toEqual([
      before['receivable'],
      before['deferred-revenue'],
    ]);
    const there = await payments.stripe.invoices.retrieve(invoice.collections[0]!.providerId!);
    expect(there.status).toBe('void');
    await expect(world.get(VoidInvoice).execute(finance(), { number, reason: 'Again.' })).rejects.toMatchObject({
      code: 'payments.invoice-not-voidable',
    });
  });

  it('and paid at the same moment is paid', async () => {
    const { number, order } = await story.issued();
    await world.control('/webhooks/hold');
    await story.pay(number);
    await world.get(VoidInvoice).execute(finance(), { number, reason: 'A mistake.' });
    await world.work();
    const invoice = await story.desk(number);
    expect(invoice.state).toBe('paid');
    expect(invoice.history.map(({ step }) => step)).toContain('void-given-up');
    expect(await story.licenceState(order.reference)).not.toBe('terminated');
  });
});

describe('an invoice that is given up', () => {
  it('is written off, its licence held back; should the money come, everything comes back', async () => {
    const { number, order } = await story.issued();
    await transfer(number, '2000', 'FT-1');
    await world.get(WriteOffInvoice).execute(finance(), { number, reason: 'Insolvent.' });
    await world.work();
    expect(await story.desk(number)).toMatchObject({ state: 'uncollectible', writtenOff: { amount: '10000' } });
    expect(await story.licenceState(order.reference)).toBe('suspended');
    await transfer(number, '10000', 'FT-2');
    await world.work();
    expect(await story.desk(number)).toMatchObject({ state: 'paid', writtenOff: { amount: '0' } });
    expect(await story.licenceState(order.reference)).not.toBe('suspended');
    const balances = await story.balances();
    expect(balances['bad-debts']).toBe('0');
    await even();
  });
});
