import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type Stripe from 'stripe';
import type { Sandbox } from './sandbox.js';
import { LICENCE_SESSION, sandboxWithClient, submitPage } from './testing/harness.js';
import { testInvoices } from './testing/invoices.js';

const fixtures = join(process.env['STANDARDS_DIR'] ?? '../shared/standards', 'stripe/fixtures3.json');

/** Lists that are only there when asked for (`expand`), and fields that newer versions of the API no longer have. */
const ON_REQUEST = new Set(['charge.refunds', 'invoice.subscription']);

describe('objects have at least the fields of the published fixtures', () => {
  if (!existsSync(fixtures)) {
    it.skip('skipped: STANDARDS_DIR has no stripe/fixtures3.json', () => undefined);
    return;
  }
  const { resources } = JSON.parse(readFileSync(fixtures, 'utf8')) as { resources: Record<string, object> };
  let sandbox: Sandbox;
  const made: Record<string, object> = {};
  beforeAll(async () => {
    const { sandbox: started, stripe, control } = await sandboxWithClient();
    sandbox = started;
    const session = await stripe.checkout.sessions.create(LICENCE_SESSION);
    await submitPage(sandbox, session.id, 'pay');
    const paid = await stripe.checkout.sessions.retrieve(session.id, { expand: ['payment_intent.latest_charge'] });
    const intent = paid.payment_intent as Stripe.PaymentIntent;
    const charge = intent.latest_charge as Stripe.Charge;
    made['checkout.session'] = paid;
    made['payment_intent'] = intent;
    made['charge'] = charge;
    made['refund'] = await stripe.refunds.create({ charge: charge.id });
    made['balance_transaction'] = await stripe.balanceTransactions.retrieve(charge.balance_transaction as string);
    made['customer'] = await stripe.customers.create({ name: 'Quay Press' });
    const price = await stripe.prices.create({ currency: 'gbp', unit_amount: 5, product_data: { name: 'Copies' } });
    made['price'] = price;
    made['product'] = await stripe.products.retrieve(price.product as string);
    made['event'] = (await stripe.events.list({ limit: 1 })).data[0]!;
    const invoices = testInvoices(stripe);
    const invoice = await stripe.invoices.pay((await invoices.open([12000])).id, { payment_method: 'pm_card_visa' });
    made['invoice'] = invoice;
    made['line_item'] = invoice.lines.data[0]!;
    made['invoiceitem'] = (await stripe.invoiceItems.list({ invoice: invoice.id })).data[0]!;
    made['invoice_payment'] = (await stripe.invoicePayments.list({ invoice: invoice.id })).data[0]!;
    const note = await stripe.creditNotes.create({ invoice: invoice.id, amount: 1000, refund_amount: 1000 });
    made['credit_note'] = note;
    await stripe.paymentIntents.create({
      amount: 5000,
      currency: 'gbp',
      payment_method: 'pm_card_createDispute',
      confirm: true,
    });
    made['dispute'] = (await stripe.disputes.list()).data[0]!;
    await stripe.paymentIntents.create({
      amount: 50000,
      currency: 'gbp',
      payment_method: 'pm_card_visa',
      confirm: true,
    });
    const run = await control('/payouts/run', { early: true });
    made['payout'] = (run['payouts'] as object[])[0]!;
    made['webhook_endpoint'] = await stripe.webhookEndpoints.create({
      url: 'https://shop.example/hook',
      enabled_events: ['charge.refunded'],
    });
  });
  afterAll(() => sandbox.close());

  it.each([
    'checkout.session',
    'payment_intent',
    'charge',
    'refund',
    'balance_transaction',
    'customer',
    'product',
    'price',
    'event',
    'invoice',
    'line_item',
    'invoiceitem',
    'invoice_payment',
    'credit_note',
    'dispute',
    'payout',
    'webhook_endpoint',
  ])('%s', (kind) => {
    const wanted = Object.keys(resources[kind]!).filter((field) => !ON_REQUEST.has(`${kind}.${field}`));
    expect(wanted.filter((field) => !(field in made[kind]!))).toEqual([]);
  });
});
