import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type Stripe from 'stripe';
import type { Sandbox } from '../sandbox.js';
import { eventsOf, sandboxWithClient } from '../testing/harness.js';
import { testInvoices, type TestInvoices } from '../testing/invoices.js';

describe('the hosted invoice', () => {
  let sandbox: Sandbox;
  let stripe: Stripe;
  let control: Awaited<ReturnType<typeof sandboxWithClient>>['control'];
  let invoices: TestInvoices;
  beforeAll(async () => {
    ({ sandbox, stripe, control } = await sandboxWithClient());
    invoices = testInvoices(stripe);
  });
  afterAll(() => sandbox.close());

  const page = async (invoice: Stripe.Invoice): Promise<string> => (await fetch(invoice.hosted_invoice_url!)).text();
  const submit = (invoice: Stripe.Invoice, form: Record<string, string>, path = ''): Promise<Response> =>
    fetch(`${invoice.hosted_invoice_url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(form).toString(),
    });
  const events = (id: string): Promise<string[]> => eventsOf(stripe, id);

  it('says what is owed, until when and for which order, and is paid', async () => {
    const open = await invoices.open([12000, 3050]);
    expect(await page(open)).toContain('£150.50');
    expect(await page(open)).toContain('PO-4711');
    const answer = await submit(open, { outcome: 'pay' });
    expect(await answer.text()).toContain('nothing left to pay');
    expect(await stripe.invoices.retrieve(open.id)).toMatchObject({ status: 'paid', amount_paid: 15050 });
    expect(await events(open.id)).toEqual([
      'invoice.created',
      'invoice.finalized',
      'invoice.updated',
      'invoice.paid',
      'invoice.payment_succeeded',
    ]);
  });

  it('is charged once, however often it is submitted', async () => {
    const open = await invoices.open([12000]);
    await Promise.all([submit(open, { outcome: 'pay' }), submit(open, { outcome: 'pay' })]);
    expect((await stripe.charges.list({ customer: open.customer as string })).data).toHaveLength(1);
  });

  it('says when the card was declined, and goes through the bank', async () => {
    const open = await invoices.open([12000]);
    expect(await (await submit(open, { outcome: 'decline-funds' })).text()).toContain('role="alert"');
    expect(await events(open.id)).toContain('invoice.payment_failed');
    expect(await (await submit(open, { outcome: 'authenticate' })).text()).toContain('Your bank');
    await submit(open, { result: 'complete' }, '/authenticate');
    expect((await stripe.invoices.retrieve(open.id)).status).toBe('paid');
  });

  it('has a file, once it is finalised', async () => {
    const open = await invoices.open([12000]);
    const file = await fetch(open.invoice_pdf!);
    expect(file.headers.get('content-type')).toBe('application/pdf');
    expect((await file.text()).slice(0, 5)).toBe('%PDF-');
    const draft = await invoices.draft([12000]);
    expect((await fetch(`${sandbox.url}/i/${draft.id}`)).status).toBe(404);
    expect((await fetch(`${sandbox.url}/i/${draft.id}/pdf`)).status).toBe(404);
  });

  it('cannot be paid when it is void, nor twice when it was paid elsewhere', async () => {
    const gone = await invoices.open([12000]);
    await stripe.invoices.voidInvoice(gone.id);
    expect(await (await submit(gone, { outcome: 'pay' })).text()).toContain('Nothing is owed');
    const paid = await invoices.open([12000]);
    await stripe.invoices.pay(paid.id, { paid_out_of_band: true });
    await submit(paid, { outcome: 'pay' });
    expect((await stripe.charges.list({ customer: paid.customer as string })).data).toEqual([]);
    expect((await stripe.charges.list({ customer: gone.customer as string })).data).toEqual([]);
  });

  it('is carried over to the next one when it is too small to charge', async () => {
    const small = await invoices.open([20]);
    expect(small).toMatchObject({ status: 'paid', amount_due: 0, ending_balance: 20 });
    const customer = small.customer as string;
    const next = await stripe.invoices.create({ customer, collection_method: 'send_invoice', days_until_due: 30 });
    await stripe.invoiceItems.create({ customer, invoice: next.id, amount: 500, currency: 'gbp' });
    expect(await stripe.invoices.finalizeInvoice(next.id)).toMatchObject({ amount_due: 520, starting_balance: 20 });
  });

  it('is finalised by itself after an hour when it may advance, and overdue after its date', async () => {
    const draft = await invoices.draft([12000], { auto_advance: true });
    await control('/clock/advance', { seconds: 3700 });
    expect((await stripe.invoices.retrieve(draft.id)).status).toBe('open');
    expect(await events(draft.id)).toEqual(['invoice.created', 'invoice.finalized', 'invoice.sent']);
    await control('/clock/advance', { seconds: 31 * 86_400 });
    await control('/clock/advance', { seconds: 1 });
    expect((await events(draft.id)).filter((type) => type === 'invoice.overdue')).toHaveLength(1);
  });

  it.each([
    ['jpy', 5000, 'JP¥5,000'],
    ['kwd', 12340, '12.340'],
  ])('keeps the decimals of %s', async (currency, amount, text) => {
    const open = await invoices.open([amount], { currency });
    expect(await page(open)).toContain(text);
    await submit(open, { outcome: 'pay' });
    const [charge] = (await stripe.charges.list({ customer: open.customer as string })).data;
    expect(charge).toMatchObject({ amount, currency });
  });
});
