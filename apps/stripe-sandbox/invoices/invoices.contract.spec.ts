import { beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type Stripe from 'stripe';
import { contract } from '../testing/contract.js';
import { testInvoices, type TestInvoices } from '../testing/invoices.js';

const PAY_BY_CARD = { payment_method: 'pm_card_visa' };

contract('invoices', process.env, (account) => {
  let stripe: Stripe;
  let invoices: TestInvoices;
  beforeAll(() => {
    ({ stripe } = account());
    invoices = testInvoices(stripe);
  });
  const refusal = (message: RegExp) => ({
    type: 'StripeInvalidRequestError',
    statusCode: 400,
    message: expect.stringMatching(message) as unknown,
  });

  describe('a draft', () => {
    it('counts its items, and says what the customer asked to see on it', async () => {
      const draft = await invoices.draft([12000, 3000]);
      expect(draft.id).toMatch(/^in_/);
      expect(draft).toMatchObject({
        object: 'invoice',
        amount_due: 15000,
        amount_remaining: 15000,
        auto_advance: false,
        billing_reason: 'manual',
        collection_method: 'send_invoice',
        currency: 'gbp',
        custom_fields: [{ name: 'PO number', value: 'PO-4711' }],
        due_date: draft.created + 30 * 86_400,
        hosted_invoice_url: null,
        metadata: { reference: 'R-2026-00042' },
        number: null,
        status: 'draft',
        subtotal: 15000,
        total: 15000,
      });
      expect(draft.lines.data.map((line) => line.amount).sort()).toEqual([12000, 3000]);
      expect(draft.lines.data[0]?.parent?.type).toBe('invoice_item_details');
      const lines = await stripe.invoices.listLineItems(draft.id, { limit: 1 });
      expect(lines).toMatchObject({ object: 'list', has_more: true });
    });

    it('leaves waiting items out unless it is told to take them', async () => {
      const customer = await stripe.customers.create({ name: 'Harbour Review' });
      await stripe.invoiceItems.create({ customer: customer.id, amount: 900, currency: 'eur', description: 'Waiting' });
      const terms = { customer: customer.id, collection_method: 'send_invoice', days_until_due: 14, currency: 'eur' };
      expect((await stripe.invoices.create(terms)).total).toBe(0);
      const taken = await stripe.invoices.create({ ...terms, pending_invoice_items_behavior: 'include' });
      expect(taken.total).toBe(900);
      const waiting = await stripe.invoiceItems.list({ customer: customer.id, pending: true });
      expect(waiting.data).toEqual([]);
    });

    it('changes with its items, and can be deleted', async () => {
      const draft = await invoices.draft([12000]);
      const [item] = (await stripe.invoiceItems.list({ invoice: draft.id })).data;
      await stripe.invoiceItems.update(item!.id, { amount: 10000 });
      expect((await stripe.invoices.retrieve(draft.id)).total).toBe(10000);
      await stripe.invoiceItems.del(item!.id);
      expect((await stripe.invoices.retrieve(draft.id)).total).toBe(0);
      expect(await stripe.invoices.del(draft.id)).toMatchObject({ id: draft.id, deleted: true });
      await expect(stripe.invoices.retrieve(draft.id)).rejects.toMatchObject({ code: 'resource_missing' });
    });

    it('refuses terms that do not fit, and items of another currency', async () => {
      const customer = await stripe.customers.create({ name: 'Quay Press' });
      const bill = { customer: customer.id, currency: 'gbp' };
      await expect(stripe.invoices.create({ ...bill, collection_method: 'send_invoice' })).rejects.toMatchObject(
        refusal(/due_date/),
      );
      await expect(stripe.invoices.create({ ...bill, days_until_due: 30 })).rejects.toMatchObject(
        refusal(/send_invoice/),
      );
      const draft = await invoices.draft([12000]);
      await expect(
        stripe.invoiceItems.create({
          customer: draft.customer as string,
          invoice: draft.id,
          amount: 5,
          currency: 'usd',
        }),
      ).rejects.toMatchObject({ type: 'StripeInvalidRequestError' });
    });
  });

  describe('finalised', () => {
    it('has a number, a page, a file and a payment; its content is frozen', async () => {
      const open = await invoices.open([12000]);
      expect(open).toMatchObject({ status: 'open', amount_due: 12000, amount_paid: 0, attempted: false });
      expect(open.number).toMatch(/-0*1$/);
      expect(open.hosted_invoice_url).toMatch(/\/i\//);
      expect(open.invoice_pdf).toMatch(/pdf/);
      expect(open.status_transitions.finalized_at).toBeGreaterThan(0);
      const { payments } = await stripe.invoices.retrieve(open.id, { expand: ['payments'] });
      expect(payments?.data[0]).toMatchObject({
        object: 'invoice_payment',
        amount_requested: 12000,
        is_default: true,
        payment: { type: 'payment_intent' },
        status: 'open',
      });
      await expect(stripe.invoices.finalizeInvoice(open.id)).rejects.toMatchObject(refusal(/already finalized/));
      await expect(stripe.invoices.update(open.id, { description: 'Other' })).rejects.toMatchObject({
        ...refusal(/Finalized invoices/),
        param: 'description',
      });
      expect((await stripe.invoices.update(open.id, { metadata: { note: 'kept' } })).metadata?.['note']).toBe('kept');
      await expect(stripe.invoices.del(open.id)).rejects.toMatchObject(refusal(/draft/));
      await expect(
        stripe.invoiceItems.create({ customer: open.customer as string, invoice: open.id, amount: 5, currency: 'gbp' }),
      ).rejects.toMatchObject({ type: 'StripeInvalidRequestError' });
    });

    it('bears our own number when it was given one', async () => {
      const number = `INV-${randomUUID().slice(0, 8)}`;
      expect((await invoices.open([12000], { number })).number).toBe(number);
    });

    it('is sent', async () => {
      const draft = await invoices.draft([12000]);
      expect(await stripe.invoices.sendInvoice(draft.id)).toMatchObject({ status: 'open' });
    });
  });

  describe('paid', () => {
    it('by card: once, and never again', async () => {
      const open = await invoices.open([12000]);
      const paid = await stripe.invoices.pay(open.id, PAY_BY_CARD);
      expect(paid).toMatchObject({ status: 'paid', amount_paid: 12000, amount_remaining: 0, attempted: true });
      const payments = await stripe.invoicePayments.list({ invoice: open.id, status: 'paid' });
      const intent = await stripe.paymentIntents.retrieve(payments.data[0]!.payment.payment_intent as string, {
        expand: ['latest_charge'],
      });
      expect(intent.latest_charge).toMatchObject({ paid: true, amount_captured: 12000 });
      await expect(stripe.invoices.pay(open.id, PAY_BY_CARD)).rejects.toMatchObject(refusal(/already paid/));
      await expect(stripe.invoices.voidInvoice(open.id)).rejects.toMatchObject(refusal(/paid/));
    });

    it('out of band: without a charge', async () => {
      const open = await invoices.open([12000]);
      const paid = await stripe.invoices.pay(open.id, { paid_out_of_band: true });
      expect(paid).toMatchObject({ status: 'paid', attempted: false });
      expect(paid.status_transitions.paid_at).toBeGreaterThan(0);
      await expect(stripe.invoices.pay(open.id, PAY_BY_CARD)).rejects.toMatchObject(refusal(/already paid/));
      const charges = await stripe.charges.list({ customer: open.customer as string });
      expect(charges.data).toEqual([]);
    });

    it('not by a card that is declined: it stays open', async () => {
      const open = await invoices.open([12000]);
      await expect(stripe.invoices.pay(open.id, { payment_method: 'pm_card_chargeDeclined' })).rejects.toMatchObject({
        type: 'StripeCardError',
        code: 'card_declined',
      });
      expect(await stripe.invoices.retrieve(open.id)).toMatchObject({ status: 'open', amount_paid: 0 });
    });

    it('at once when nothing is owed', async () => {
      const empty = await invoices.draft([]);
      expect(await stripe.invoices.finalizeInvoice(empty.id)).toMatchObject({ status: 'paid', amount_due: 0 });
    });
  });

  describe('not paid', () => {
    it('is void, for good', async () => {
      const open = await invoices.open([12000]);
      expect(await stripe.invoices.voidInvoice(open.id)).toMatchObject({ status: 'void' });
      await expect(stripe.invoices.voidInvoice(open.id)).rejects.toMatchObject(refusal(/open/));
      await expect(stripe.invoices.pay(open.id, PAY_BY_CARD)).rejects.toMatchObject({
        type: 'StripeInvalidRequestError',
      });
    });

    it('is uncollectible, and can be paid after all', async () => {
      const open = await invoices.open([12000]);
      expect(await stripe.invoices.markUncollectible(open.id)).toMatchObject({ status: 'uncollectible' });
      await expect(stripe.invoices.markUncollectible(open.id)).rejects.toMatchObject(refusal(/already/));
      expect(await stripe.invoices.pay(open.id, { paid_out_of_band: true })).toMatchObject({ status: 'paid' });
    });
  });

  it('lists by customer and by state', async () => {
    const open = await invoices.open([12000]);
    const customer = open.customer as string;
    const found = await stripe.invoices.list({ customer, status: 'open' });
    expect(found.data.map(({ id }) => id)).toEqual([open.id]);
    expect((await stripe.invoices.list({ customer, status: 'paid' })).data).toEqual([]);
    expect((await stripe.invoices.list({ customer, due_date: { lt: open.due_date! } })).data).toEqual([]);
    expect((await stripe.invoices.list({ customer, due_date: { lte: open.due_date! } })).data).toHaveLength(1);
  });
});
