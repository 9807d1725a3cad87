import { beforeAll, expect, it } from '@jest/globals';
import type Stripe from 'stripe';
import { contract } from '../testing/contract.js';
import { testInvoices, type TestInvoices } from '../testing/invoices.js';

contract('credit notes', process.env, (account) => {
  let stripe: Stripe;
  let invoices: TestInvoices;
  beforeAll(() => {
    ({ stripe } = account());
    invoices = testInvoices(stripe);
  });
  const paid = async (amount: number): Promise<Stripe.Invoice> =>
    stripe.invoices.pay((await invoices.open([amount])).id, { payment_method: 'pm_card_visa' });
  const refused = { type: 'StripeInvalidRequestError', statusCode: 400 };

  it('takes from what is still owed, and the rest is collected', async () => {
    const open = await invoices.open([12000]);
    const note = await stripe.creditNotes.create({
      invoice: open.id,
      lines: [{ type: 'invoice_line_item', invoice_line_item: open.lines.data[0]!.id, amount: 2000 }],
      reason: 'order_change',
      memo: 'One picture less',
      metadata: { reference: 'R-2026-00042' },
    });
    expect(note.id).toMatch(/^cn_/);
    expect(note).toMatchObject({
      object: 'credit_note',
      amount: 2000,
      currency: 'gbp',
      invoice: open.id,
      memo: 'One picture less',
      number: `${open.number!}-CN-01`,
      post_payment_amount: 0,
      pre_payment_amount: 2000,
      reason: 'order_change',
      status: 'issued',
      type: 'pre_payment',
    });
    expect(await stripe.invoices.retrieve(open.id)).toMatchObject({
      status: 'open',
      amount_due: 10000,
      amount_remaining: 10000,
      pre_payment_credit_notes_amount: 2000,
      total: 12000,
    });
    expect(await stripe.invoices.pay(open.id, { payment_method: 'pm_card_visa' })).toMatchObject({
      status: 'paid',
      amount_paid: 10000,
    });
    const listed = await stripe.creditNotes.list({ invoice: open.id });
    expect(listed.data.map(({ id }) => id)).toEqual([note.id]);
    expect((await stripe.creditNotes.listLineItems(note.id)).data).toHaveLength(1);
  });

  it('pays an invoice of which nothing is left', async () => {
    const open = await invoices.open([12000]);
    await stripe.creditNotes.create({ invoice: open.id, amount: 12000 });
    expect(await stripe.invoices.retrieve(open.id)).toMatchObject({ status: 'paid', amount_paid: 0 });
  });

  it('is void: what it took is owed again', async () => {
    const open = await invoices.open([12000]);
    const note = await stripe.creditNotes.create({ invoice: open.id, amount: 2000 });
    expect(await stripe.creditNotes.voidCreditNote(note.id)).toMatchObject({ status: 'void' });
    expect(await stripe.invoices.retrieve(open.id)).toMatchObject({ amount_remaining: 12000 });
    await expect(stripe.creditNotes.voidCreditNote(note.id)).rejects.toMatchObject(refused);
  });

  it('gives back what was paid, by a refund of its own', async () => {
    const invoice = await paid(12000);
    const note = await stripe.creditNotes.create({ invoice: invoice.id, amount: 3000, refund_amount: 3000 });
    expect(note).toMatchObject({ type: 'post_payment', post_payment_amount: 3000, pre_payment_amount: 0 });
    const refund = await stripe.refunds.retrieve(note.refunds[0]!.refund as string);
    expect(refund).toMatchObject({ amount: 3000, currency: 'gbp' });
    expect(await stripe.invoices.retrieve(invoice.id)).toMatchObject({
      status: 'paid',
      amount_paid: 12000,
      post_payment_credit_notes_amount: 3000,
    });
  });

  it('explains a refund that was made before', async () => {
    const invoice = await paid(12000);
    const [payment] = (await stripe.invoicePayments.list({ invoice: invoice.id })).data;
    const refund = await stripe.refunds.create({
      payment_intent: payment!.payment.payment_intent as string,
      amount: 4000,
    });
    const note = await stripe.creditNotes.create({
      invoice: invoice.id,
      amount: 4000,
      refunds: [{ refund: refund.id, amount_refunded: 4000 }],
    });
    expect(note.refunds).toMatchObject([{ refund: refund.id, amount_refunded: 4000 }]);
  });

  it('goes back outside of Stripe when it was paid there', async () => {
    const open = await invoices.open([12000]);
    await stripe.invoices.pay(open.id, { paid_out_of_band: true });
    await expect(
      stripe.creditNotes.create({ invoice: open.id, amount: 3000, refund_amount: 3000 }),
    ).rejects.toMatchObject(refused);
    expect(await stripe.creditNotes.create({ invoice: open.id, amount: 3000, out_of_band_amount: 3000 })).toMatchObject(
      {
        out_of_band_amount: 3000,
        type: 'post_payment',
      },
    );
  });

  it('never credits more than there is, nor what nobody says how it goes back, nor a draft', async () => {
    const open = await invoices.open([12000]);
    await expect(stripe.creditNotes.create({ invoice: open.id, amount: 12001 })).rejects.toMatchObject(refused);
    const invoice = await paid(12000);
    await expect(stripe.creditNotes.create({ invoice: invoice.id, amount: 3000 })).rejects.toMatchObject(refused);
    expect((await stripe.creditNotes.list({ invoice: invoice.id })).data).toEqual([]);
    const draft = await invoices.draft([12000]);
    await expect(stripe.creditNotes.create({ invoice: draft.id, amount: 3000 })).rejects.toMatchObject(refused);
    await expect(stripe.creditNotes.create({ invoice: 'in_nowhere', amount: 5 })).rejects.toMatchObject({
      code: 'resource_missing',
    });
  });
});
