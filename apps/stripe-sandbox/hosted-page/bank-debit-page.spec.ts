import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type Stripe from 'stripe';
import type { Sandbox } from '../sandbox.js';
import { eventsOf, LICENCE_SESSION, sandboxWithClient, submitPage } from '../testing/harness.js';
import { testInvoices } from '../testing/invoices.js';

describe('paying by bank debit', () => {
  let sandbox: Sandbox;
  let stripe: Stripe;
  let control: Awaited<ReturnType<typeof sandboxWithClient>>['control'];
  beforeAll(async () => {
    ({ sandbox, stripe, control } = await sandboxWithClient());
  });
  afterAll(() => sandbox.close());

  const submitted = async (outcome: string): Promise<Stripe.Checkout.Session> => {
    const session = await stripe.checkout.sessions.create(LICENCE_SESSION);
    const answer = await submitPage(sandbox, session.id, outcome);
    expect(answer.headers.get('location')).toContain('https://shop.example/return');
    return stripe.checkout.sessions.retrieve(session.id);
  };

  it('completes a checkout unpaid, and says later that it is paid', async () => {
    const session = await submitted('debit-succeeds');
    expect(session).toMatchObject({ status: 'complete', payment_status: 'unpaid' });
    expect(await stripe.paymentIntents.retrieve(session.payment_intent as string)).toMatchObject({
      status: 'processing',
    });
    await control('/clock/advance', { seconds: 200 });
    expect(await stripe.checkout.sessions.retrieve(session.id)).toMatchObject({ payment_status: 'paid' });
    expect(await eventsOf(stripe, session.id)).toEqual([
      'checkout.session.completed',
      'checkout.session.async_payment_succeeded',
    ]);
    expect(await eventsOf(stripe, session.payment_intent as string)).toEqual([
      'payment_intent.created',
      'payment_intent.processing',
      'payment_intent.succeeded',
    ]);
  });

  it('completes a checkout unpaid, and says later that it failed; nothing can be paid on it any more', async () => {
    const session = await submitted('debit-fails');
    await control(`/debits/${session.payment_intent as string}/fail`);
    expect(await stripe.checkout.sessions.retrieve(session.id)).toMatchObject({
      status: 'complete',
      payment_status: 'unpaid',
    });
    expect(await eventsOf(stripe, session.id)).toEqual([
      'checkout.session.completed',
      'checkout.session.async_payment_failed',
    ]);
    await submitPage(sandbox, session.id, 'pay');
    expect(await stripe.checkout.sessions.retrieve(session.id)).toMatchObject({ payment_status: 'unpaid' });
  });

  it('answers when the control API says so, otherwise than planned too', async () => {
    const session = await submitted('debit-fails');
    await control(`/debits/${session.payment_intent as string}/succeed`);
    expect(await stripe.checkout.sessions.retrieve(session.id)).toMatchObject({ payment_status: 'paid' });
    expect(await control(`/debits/${session.payment_intent as string}/fail`)).toHaveProperty('error');
  });

  it('keeps an invoice open until the bank has answered', async () => {
    const invoices = testInvoices(stripe);
    const open = await invoices.open([12000]);
    const submit = (outcome: string) =>
      fetch(open.hosted_invoice_url!, { method: 'POST', body: new URLSearchParams({ outcome }) });
    expect(await (await submit('debit-succeeds')).text()).toContain('A debit is under way');
    expect(await stripe.invoices.retrieve(open.id)).toMatchObject({ status: 'open', attempted: true });
    await submit('pay');
    await expect(stripe.invoices.pay(open.id, { paid_out_of_band: true })).rejects.toMatchObject({ statusCode: 400 });
    await expect(stripe.invoices.voidInvoice(open.id)).rejects.toMatchObject({ statusCode: 400 });
    await control('/clock/advance', { seconds: 200 });
    expect(await stripe.invoices.retrieve(open.id)).toMatchObject({ status: 'paid', amount_paid: 12000 });
    expect((await stripe.charges.list({ customer: open.customer as string })).data).toHaveLength(1);
  });

  it('is not offered where no bank can be debited, nor where it is not allowed', async () => {
    const yen = { currency: 'jpy', unit_amount: 5000, product_data: { name: 'Licence' } };
    const line = { ...LICENCE_SESSION, line_items: [{ quantity: 1, price_data: yen }] };
    const session = await stripe.checkout.sessions.create(line);
    expect(session.payment_method_types).toEqual(['card']);
    expect(await (await fetch(session.url!)).text()).not.toContain('debit-succeeds');
    expect((await submitPage(sandbox, session.id, 'debit-succeeds')).status).toBe(400);
    const cards = await stripe.checkout.sessions.create({ ...LICENCE_SESSION, allowed_payment_method_types: ['card'] });
    expect((await submitPage(sandbox, cards.id, 'debit-succeeds')).status).toBe(400);
    await expect(
      stripe.checkout.sessions.create({ ...line, allowed_payment_method_types: ['sepa_debit'] }),
    ).rejects.toMatchObject({ statusCode: 400 });
  });

  it('is answered after a restart in between', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'stripe-sandbox-'));
    const first = await sandboxWithClient({ dataDir });
    const session = await first.stripe.checkout.sessions.create(LICENCE_SESSION);
    await submitPage(first.sandbox, session.id, 'debit-succeeds');
    await first.sandbox.close();
    const second = await sandboxWithClient({ dataDir });
    await second.control('/clock/advance', { seconds: 200 });
    expect(await second.stripe.checkout.sessions.retrieve(session.id)).toMatchObject({ payment_status: 'paid' });
    await second.sandbox.close();
    rmSync(dataDir, { recursive: true });
  });
});
