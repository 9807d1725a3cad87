import type Stripe from 'stripe';

/** Invoices as we make them: sent, payable in thirty days, with the customer's PO number on them. */
export interface TestInvoices {
  draft(amounts: readonly number[], more?: Stripe.InvoiceCreateParams): Promise<Stripe.Invoice>;
  open(amounts: readonly number[], more?: Stripe.InvoiceCreateParams): Promise<Stripe.Invoice>;
}

/** Each for a customer of its own. */
export function testInvoices(stripe: Stripe): TestInvoices {
  const draft: TestInvoices['draft'] = async (amounts, more = {}) => {
    const customer = await stripe.customers.create({ name: 'Harbour Review', email: 'accounts@harbour.example' });
    const invoice = await stripe.invoices.create({
      customer: customer.id,
      currency: 'gbp',
      collection_method: 'send_invoice',
      days_until_due: 30,
      custom_fields: [{ name: 'PO number', value: 'PO-4711' }],
      metadata: { reference: 'R-2026-00042' },
      ...more,
    });
    for (const amount of amounts) {
      await stripe.invoiceItems.create({
        customer: customer.id,
        invoice: invoice.id,
        amount,
        currency: invoice.currency,
        description: 'Republishing licence R-2026-00042',
      });
    }
    return stripe.invoices.retrieve(invoice.id);
  };
  return {
    draft,
    open: async (amounts, more) => stripe.invoices.finalizeInvoice((await draft(amounts, more)).id),
  };
}
