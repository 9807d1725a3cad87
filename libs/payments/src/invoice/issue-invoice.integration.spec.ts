import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '#libs/kernel';
import { SetStanding } from '#libs/licensing';
import { invoiceStory, type InvoiceStory } from '../../../../test/support/invoice-story.js';
import { paymentsStory, type PaymentsStory } from '../../../../test/support/payments-story.js';
import { finance, paymentsWorld, type PaymentsWorld } from '../../../../test/support/payments-world.js';
import { StartCheckout } from '../attempt/start-checkout.js';
import { InvoiceQuery } from './invoice.query.js';
import { IssueInvoice } from './issue-invoice.js';
import { OpenCollection } from './open-collection.js';
import { PollInvoices } from './poll-invoices.js';
import { SetAccountTerms } from './set-account-terms.js';

let world: PaymentsWorld;
let story: InvoiceStory;
let payments: PaymentsStory;
beforeAll(async () => {
  world = await paymentsWorld(['thin']);
  story = invoiceStory(world);
  payments = paymentsStory(world);
});
afterAll(() => world.close());
beforeEach(() => {
  world.published.length = 0;
});

const issue = (order: Awaited<ReturnType<InvoiceStory['order']>>, poNumber?: string) =>
  world.get(IssueInvoice).execute(order.buyer, { reference: order.reference, ...(poNumber ? { poNumber } : {}) });

describe('an invoice on account', () => {
  it('is issued with the licence, the number and the books in one step, and then has its page', async () => {
    const { number, order } = await story.issued();
    expect(number).toMatch(/^IMP-INV-\d{6}$/);
    expect(await payments.orderState(order.reference)).toBe('fulfilled');
    expect(await payments.licences(order.reference)).toBe(1);
    const invoice = await story.desk(number);
    expect(invoice).toMatchObject({ state: 'open', poNumber: 'PO-4711', termsDays: 30 });
    expect(invoice.owed).toEqual({ amount: '12000', currency: 'GBP' });
    expect(invoice.entries.map(({ source }) => source.kind)).toEqual(['invoice']);
    expect(invoice.document.tax.status).toBe('not-configured');
    expect(invoice.history.map(({ step }) => step)).toEqual(['issued', 'opened']);
    const deferral = await world.database.reads.one(
      `SELECT amount FROM ledger.deferral WHERE source_kind = 'invoice' AND source_id = $1`,
      [invoice.id],
    );
    expect(deferral).toEqual({ amount: '12000' });
  });

  it('is collected by an invoice at the provider that carries our number, reference and PO number', async () => {
    const { number, order } = await story.issued();
    const [collection] = (await story.desk(number)).collections;
    const there = await payments.stripe.invoices.retrieve(collection!.providerId!);
    expect(there).toMatchObject({ status: 'open', number, total: 12000, collection_method: 'send_invoice' });
    expect(there.custom_fields).toEqual([
      { name: 'PO number', value: 'PO-4711' },
      { name: 'Our reference', value: order.reference },
    ]);
    expect(there.metadata).toMatchObject({ reference: order.reference });
    const sent = world.published.find(({ event }) => event === 'payments.invoice-sent.v1');
    expect(sent?.payload).toMatchObject({ number, requesterId: order.buyer.userId, url: collection!.url });
  });

  it('is the same one however often it is asked for, and refuses another PO number', async () => {
    const order = await story.order();
    const answers = await Promise.all([issue(order, 'PO-1'), issue(order, 'PO-1'), issue(order, 'PO-1')]);
    expect(new Set(answers.map(({ number }) => number)).size).toBe(1);
    expect(await issue(order, 'PO-1')).toEqual(answers[0]);
    await expect(issue(order, 'PO-2')).rejects.toMatchObject({ code: 'payments.already-invoiced' });
    expect(await payments.licences(order.reference)).toBe(1);
  });

  it('has numbers without a gap, also when orders are refused in between', async () => {
    const orders = await Promise.all(Array.from({ length: 6 }, () => story.order()));
    await Promise.allSettled(orders.map((order, index) => issue(order, index % 2 ? undefined : `PO-${index}`)));
    const rows = await world.database.reads.query<{ serial: string }>(
      'SELECT serial FROM payments.invoice ORDER BY serial',
    );
    expect(rows.map(({ serial }) => Number(serial))).toEqual(rows.map((_, index) => index + 1));
  });
});

describe('an order that cannot be bought on account', () => {
  const nothing = async (reference: string) => {
    expect(await payments.licences(reference)).toBe(0);
    expect(await payments.orderState(reference)).toBe('accepted');
  };

  it('without terms', async () => {
    const order = await world.order();
    await expect(issue(order, 'PO-1')).rejects.toMatchObject({ code: 'payments.invoice-not-offered' });
    await nothing(order.reference);
  });

  it('without the PO number that its organisation needs; another needs none', async () => {
    const order = await story.order();
    await expect(issue(order)).rejects.toMatchObject({ code: 'payments.po-number-missing', nextStep: /purchasing/ });
    await expect(issue(order, 'PO\n1')).rejects.toMatchObject({ code: 'payments.po-number-invalid' });
    await nothing(order.reference);
    const free = await story.order({ poRequired: false });
    expect((await issue(free)).number).toMatch(/^IMP-INV/);
  });

  it('beyond its credit limit, counting what is open', async () => {
    const order = await story.order({ limit: '11999' });
    await expect(issue(order, 'PO-1')).rejects.toMatchObject({ code: 'payments.credit-limit-passed' });
    await nothing(order.reference);
    const { organisationId } = order.buyer;
    const raise = { organisationId, poRequired: true, limits: [{ amount: '12000', currency: 'GBP' }] };
    await world.get(SetAccountTerms).execute(finance(), raise);
    await issue(order, 'PO-1');
    const option = await world.get(InvoiceQuery).option(order.buyer, order.reference);
    expect(option.invoiceNumber).toMatch(/^IMP-INV/);
  });

  it('in a currency without an agreed limit', async () => {
    const order = await story.order();
    const { organisationId } = order.buyer;
    const limits = [{ amount: '900000', currency: 'EUR' }];
    await world.get(SetAccountTerms).execute(finance(), { organisationId, poRequired: true, limits });
    await expect(issue(order, 'PO-1')).rejects.toMatchObject({ code: 'payments.invoice-currency-not-agreed' });
    await nothing(order.reference);
  });

  it('of a blocked licensee, or of somebody else', async () => {
    const order = await story.order();
    const stranger = { ...order.buyer, organisationId: newId() };
    await expect(
      world.get(IssueInvoice).execute(stranger, { reference: order.reference, poNumber: 'PO-1' }),
    ).rejects.toMatchObject({ code: 'licensing.request-not-found' });
    const requester = { ...order.buyer, roles: ['requester'] as const };
    await expect(
      world.get(IssueInvoice).execute(requester, { reference: order.reference, poNumber: 'PO-1' }),
    ).rejects.toMatchObject({ code: 'kernel.forbidden' });
    await world.get(SetStanding).execute(finance(), {
      ...{ organisationId: order.buyer.organisationId, standing: 'blocked', reason: 'A test.' },
    });
    await expect(issue(order, 'PO-1')).rejects.toMatchObject({ code: 'licensing.cannot-serve' });
    await nothing(order.reference);
  });
});

describe('card and account', () => {
  it('close an open card page before the invoice is issued', async () => {
    const order = await story.order();
    await world.get(StartCheckout).execute(order.buyer, { reference: order.reference });
    const { number } = await issue(order, 'PO-1');
    expect(number).toMatch(/^IMP-INV/);
    expect(await payments.states(order.reference)).toEqual(['expired']);
  });

  it('let a card that was quicker win', async () => {
    const order = await story.order();
    const session = await payments.checkout(order);
    await world.pay(session);
    await expect(issue(order, 'PO-1')).rejects.toMatchObject({ code: 'payments.already-paid' });
    await payments.settleDown();
    await payments.expectPaidOnce(order.reference);
  });

  it('both paid: one licence, and what the card brought is a surplus', async () => {
    const order = await story.order();
    const session = await payments.checkout(order);
    // A page that was given up while somebody stood before it, as two processes could at worst.
    await world.database.asOwner(`UPDATE payments.attempt SET state = 'expired' WHERE session_id = $1`, [session]);
    const { number } = await story.issued(order, 'PO-1');
    await world.pay(session);
    await story.pay(number);
    await payments.settleDown();
    await payments.settleDown();
    expect(await payments.states(order.reference)).toContain('surplus');
    expect(await story.desk(number)).toMatchObject({ state: 'paid' });
    expect(await payments.licences(order.reference)).toBe(1);
    const surplus = (await payments.payments(order.reference)).find(({ state }) => state === 'surplus')!;
    expect(surplus.entries[0]!.postings.map(({ account }) => account)).toEqual(['stripe', 'unapplied-payments']);
  });
});

describe('the call to the provider', () => {
  const failing = async (fault: object): Promise<void> => {
    const order = await story.order();
    await world.control('/faults', { path: '/v1/invoices', method: 'POST', times: 1, ...fault });
    const { number } = await issue(order, 'PO-1');
    for (let round = 0; round < 4; round += 1) {
      await world.work();
      await world.retryFailedJobs();
    }
    await world.work();
    const { state, collections } = await story.desk(number);
    expect(state).toBe('open');
    expect(collections).toHaveLength(1);
    const { data } = await payments.stripe.invoices.list({ limit: 100 });
    expect(data.filter(({ metadata }) => metadata?.['reference'] === order.reference)).toHaveLength(1);
  };

  it('makes no second invoice when its answer is lost after it was done', () =>
    failing({ kind: 'reset', commit: true, times: 3 }));
  it('makes no second invoice after a stored failure', () => failing({ kind: 'server-error' }));
  it('makes no second invoice after a stored failure that hides a success', () =>
    failing({ kind: 'server-error', commit: true }));

  it('goes on from wherever it stopped', async () => {
    const order = await story.order();
    await world.control('/faults', { kind: 'reset', path: '/v1/invoiceitems', method: 'POST', times: 3, commit: true });
    const { number } = await issue(order, 'PO-1');
    await world.work();
    expect((await story.desk(number)).state).toBe('issuing');
    await world.later(180_000);
    await world.get(PollInvoices).handle();
    await world.work();
    const { state, collections } = await story.desk(number);
    expect(state).toBe('open');
    const there = await payments.stripe.invoices.retrieve(collections[0]!.providerId!);
    expect([there.total, there.lines.data.length]).toEqual([12000, 1]);
  });

  it('happens once when the job runs twice at the same moment', async () => {
    const order = await story.order();
    const { number } = await issue(order, 'PO-1');
    const [row] = await world.database.reads.query<{ id: string }>(
      'SELECT c.id FROM payments.collection c JOIN payments.invoice i ON i.id = c.invoice_id WHERE i.number = $1',
      [number],
    );
    const run = () => world.get(OpenCollection).handle({ collectionId: row!.id });
    await Promise.allSettled([run(), run(), run()]);
    await world.retryFailedJobs();
    await world.work();
    const { data } = await payments.stripe.invoices.list({ limit: 100 });
    expect(data.filter(({ metadata }) => metadata?.['reference'] === order.reference)).toHaveLength(1);
    expect((await story.desk(number)).history.filter(({ step }) => step === 'opened')).toHaveLength(1);
  });
});
