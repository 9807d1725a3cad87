import type Stripe from 'stripe';
import { mergeMetadata } from '../http/parameters.js';
import { badParameter, noSuchParam, notPossible } from '../http/stripe-failure.js';
import { stripeId } from '../state/ids.js';
import type { World } from '../world.js';
import type { CreateInvoice, UpdateInvoice } from './invoice-parameters.js';

export const DAY = 86_400;
/** A draft that advances by itself is finalised an hour later. */
export const DRAFT_SECONDS = 3600;

const UNUSED = {
  account_tax_ids: null,
  amount_due: 0,
  amount_overpaid: 0,
  amount_paid: 0,
  amount_paid_off_stripe: 0,
  amount_remaining: 0,
  amount_shipping: 0,
  application: null,
  automatic_tax: { disabled_reason: null, enabled: false, liability: null, provider: null, status: null },
  customer_account: null,
  customer_shipping: null,
  default_payment_method: null,
  default_source: null,
  default_tax_rates: [],
  discounts: [],
  effective_at: null,
  ending_balance: null,
  from_invoice: null,
  hosted_invoice_url: null,
  invoice_pdf: null,
  issuer: { type: 'self' },
  last_finalization_error: null,
  latest_revision: null,
  livemode: false,
  on_behalf_of: null,
  parent: null,
  payment_settings: { default_mandate: null, payment_method_options: null, payment_method_types: null },
  post_payment_credit_notes_amount: 0,
  pre_payment_credit_notes_amount: 0,
  receipt_number: null,
  rendering: null,
  shipping_cost: null,
  shipping_details: null,
  starting_balance: 0,
  statement_descriptor: null,
  subtotal: 0,
  subtotal_excluding_tax: 0,
  test_clock: null,
  total: 0,
  total_discount_amounts: [],
  total_excluding_tax: 0,
  total_pretax_credit_amounts: [],
  total_taxes: [],
} satisfies Partial<Stripe.Invoice>;

/** An empty draft for a customer. @throws StripeFailure */
export function newInvoice(world: World, params: CreateInvoice): Stripe.Invoice {
  const customer = world.store.customers.get(params.customer);
  if (!customer) throw noSuchParam('customer', params.customer, 'customer');
  const id = stripeId('in_1');
  const now = world.clock.now();
  const blank: Stripe.Invoice = {
    ...UNUSED,
    ...whoPays(customer),
    id,
    object: 'invoice',
    account_country: 'GB',
    account_name: 'Stripe sandbox',
    attempt_count: 0,
    attempted: false,
    auto_advance: false,
    automatically_finalizes_at: null,
    billing_reason: 'manual',
    collection_method: 'charge_automatically',
    created: now,
    currency: params.currency ?? customer.currency ?? 'gbp',
    custom_fields: null,
    description: null,
    due_date: null,
    footer: null,
    lines: { object: 'list', data: [], has_more: false, url: `/v1/invoices/${id}/lines` },
    metadata: {},
    next_payment_attempt: null,
    number: null,
    period_end: now,
    period_start: now,
    status: 'draft',
    status_transitions: { finalized_at: null, marked_uncollectible_at: null, paid_at: null, voided_at: null },
    webhooks_delivered_at: now,
  };
  return described(world, blank, params);
}

/** A draft with the fields that were sent changed. @throws StripeFailure */
export function described(world: World, invoice: Stripe.Invoice, params: UpdateInvoice): Stripe.Invoice {
  const method = params.collection_method ?? invoice.collection_method;
  const autoAdvance = params.auto_advance ?? invoice.auto_advance ?? false;
  return {
    ...invoice,
    auto_advance: autoAdvance,
    automatically_finalizes_at: autoAdvance ? invoice.created + DRAFT_SECONDS : null,
    collection_method: method,
    custom_fields: params.custom_fields === undefined ? invoice.custom_fields : params.custom_fields,
    description: said(params.description, invoice.description),
    due_date: dueDate(invoice, method, params),
    footer: said(params.footer, invoice.footer),
    metadata: mergeMetadata(invoice.metadata ?? {}, params.metadata),
    next_payment_attempt: autoAdvance && method === 'charge_automatically' ? invoice.created + DRAFT_SECONDS : null,
    number: freeNumber(world, invoice, params.number),
  };
}

const said = (value: string | undefined, present: string | null): string | null =>
  value === undefined ? present : value || null;

function dueDate(invoice: Stripe.Invoice, method: string, params: UpdateInvoice): number | null {
  const { days_until_due: days, due_date: date } = params;
  const isNamed = days !== undefined || date !== undefined;
  if (method !== 'send_invoice') {
    if (!isNamed) return null;
    throw notPossible(
      "You can only specify 'due_date' or 'days_until_due' if invoice collection method is 'send_invoice'.",
    );
  }
  if (days !== undefined && date !== undefined) {
    throw badParameter('parameters_exclusive', 'Use due_date or days_until_due, not both.', 'days_until_due');
  }
  if (days !== undefined && days < 0) {
    throw badParameter('parameter_invalid_integer', 'Invalid non-negative integer', 'days_until_due');
  }
  if (days !== undefined) return invoice.created + days * DAY;
  if (date !== undefined && date < invoice.created) {
    throw badParameter('parameter_invalid_integer', 'The due date must be in the future.', 'due_date');
  }
  const due = date ?? invoice.due_date;
  if (due !== null) return due;
  throw notPossible("If invoice collection method is 'send_invoice', you must specify 'due_date' or 'days_until_due'.");
}

function freeNumber(world: World, invoice: Stripe.Invoice, wanted: string | undefined): string | null {
  if (wanted === undefined) return invoice.number;
  if (wanted === '') return null;
  for (const { invoice: other } of world.store.invoices.newestFirst()) {
    if (other.number === wanted && other.id !== invoice.id) {
      throw notPossible(`The invoice number ${wanted} is already in use.`, undefined, 'number');
    }
  }
  return wanted;
}

/** The customer as the invoice will name them; frozen when it is finalised. */
export function whoPays(customer: Stripe.Customer) {
  return {
    customer: customer.id,
    customer_address: customer.address ?? null,
    customer_email: customer.email,
    customer_name: customer.name ?? null,
    customer_phone: customer.phone ?? null,
    customer_tax_exempt: customer.tax_exempt ?? 'none',
    customer_tax_ids: [],
  };
}
