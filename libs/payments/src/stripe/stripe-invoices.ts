import { Injectable } from '@nestjs/common';
import type Stripe from 'stripe';
import type { InvoiceSnapshot, NewProviderInvoice, ProviderInvoiceLine } from './invoice-provider.js';
import { readInvoice } from './read-invoice.js';
import { StripeGateway } from './stripe-gateway.js';

const PAGE = 100;
const LONGEST_FIELD = 140;

/** The part of the gateway that is about invoices: they only collect; number and document are ours. */
@Injectable()
export class StripeInvoices {
  constructor(private readonly gateway: StripeGateway) {}

  get mode(): StripeGateway['mode'] {
    return this.gateway.mode;
  }

  get isLive(): boolean {
    return this.gateway.isLive;
  }

  /** @returns the customer's id @throws ProviderFailure */
  async createCustomer(
    input: { organisationId: string; name: string; email: string },
    idempotencyKey: string,
  ): Promise<string> {
    const { organisationId, name, email } = input;
    const created = await this.gateway.call((stripe) =>
      stripe.customers.create({ name, email, metadata: { organisation_id: organisationId } }, { idempotencyKey }),
    );
    return created.id;
  }

  /** An empty draft. @throws ProviderFailure */
  async createDraft(input: NewProviderInvoice, idempotencyKey: string): Promise<InvoiceSnapshot> {
    const created = await this.gateway.call((stripe) => stripe.invoices.create(draftOf(input), { idempotencyKey }));
    return readInvoice(created, []);
  }

  /** @throws ProviderFailure */
  async addLine(
    draft: { id: string; customerId: string; metadata: Record<string, string> },
    { description, amount }: ProviderInvoiceLine,
    idempotencyKey: string,
  ): Promise<void> {
    const { id: invoice, customerId: customer, metadata } = draft;
    const line = { currency: amount.currency.toLowerCase(), amount: Number(amount.minor), description };
    await this.gateway.call((stripe) =>
      stripe.invoiceItems.create({ customer, invoice, ...line, metadata }, { idempotencyKey }),
    );
  }

  /** Gives it its page. Nothing is sent by the provider: we write ourselves. @throws ProviderFailure */
  async finalize(id: string, idempotencyKey: string): Promise<void> {
    await this.gateway.call((stripe) =>
      stripe.invoices.finalizeInvoice(id, { auto_advance: false }, { idempotencyKey }),
    );
  }

  /** One that was not finalised; it is as if it had never been. @throws ProviderFailure */
  async deleteDraft(id: string): Promise<void> {
    await this.gateway.call((stripe) => stripe.invoices.del(id));
  }

  /** Looks for the invoice of a collection whose answer never came. @throws ProviderFailure */
  async find(collectionId: string, customerId: string): Promise<InvoiceSnapshot | null> {
    const id = await this.gateway.call(async (stripe) => {
      for await (const invoice of stripe.invoices.list({ customer: customerId, limit: PAGE })) {
        if (invoice.metadata?.['collection_id'] === collectionId) return invoice.id ?? null;
      }
      return null;
    });
    return id === null ? null : this.retrieve(id);
  }

  /** With its payments and their charges. @throws ProviderFailure; `refused` with `resource_missing` when not ours */
  retrieve(id: string): Promise<InvoiceSnapshot> {
    return this.gateway.call(async (stripe) => {
      const invoice = await stripe.invoices.retrieve(id, { expand: ['payments'] });
      const intents: Stripe.PaymentIntent[] = [];
      for (const { payment } of invoice.payments?.data ?? []) {
        const intent = typeof payment.payment_intent === 'string' ? payment.payment_intent : payment.payment_intent?.id;
        if (intent) intents.push(await stripe.paymentIntents.retrieve(intent, { expand: EXPAND }));
      }
      return readInvoice(invoice, intents);
    });
  }

  /** Closes it: nobody shall pay it any more, or nobody expects it. @throws ProviderFailure `refused` when it is paid */
  async close(id: string, as: 'void' | 'paid-elsewhere' | 'uncollectible', idempotencyKey: string): Promise<void> {
    await this.gateway.call((stripe) => {
      if (as === 'void') return stripe.invoices.voidInvoice(id, {}, { idempotencyKey });
      if (as === 'uncollectible') return stripe.invoices.markUncollectible(id, {}, { idempotencyKey });
      return stripe.invoices.pay(id, { paid_out_of_band: true }, { idempotencyKey });
    });
  }
}

const EXPAND = ['latest_charge.balance_transaction'];

function draftOf(input: NewProviderInvoice): Stripe.InvoiceCreateParams {
  const { reference, number, poNumber } = input;
  const field = (name: string, value: string) => ({ name, value: value.slice(0, LONGEST_FIELD) });
  return {
    customer: input.customerId,
    currency: input.currency.toLowerCase(),
    collection_method: 'send_invoice',
    days_until_due: input.daysUntilDue,
    auto_advance: false,
    pending_invoice_items_behavior: 'exclude',
    number,
    custom_fields: [...(poNumber ? [field('PO number', poNumber)] : []), field('Our reference', reference)],
    footer: `Our invoice ${number} for licence ${input.licenceReference}. Please name it when you pay by transfer.`,
    metadata: { reference, invoice_id: input.invoiceId, collection_id: input.collectionId },
  };
}
