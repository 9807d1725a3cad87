import type Stripe from 'stripe';
import { mergeMetadata } from '../http/parameters.js';
import { badParameter, noSuchParam, notPossible } from '../http/stripe-failure.js';
import { lineOf, withLines } from '../invoices/invoice-lines.js';
import { idOf } from '../state/id-of.js';
import { stripeId } from '../state/ids.js';
import type { InvoiceRecord } from '../state/records.js';
import type { World } from '../world.js';

export interface CreateInvoiceItem {
  amount: number;
  currency?: string;
  customer?: string;
  description?: string;
  metadata?: Record<string, string> | null;
  period?: { start: number; end: number };
}

/** @param draft the invoice it goes onto, or null when it waits for the next one @throws StripeFailure */
export function newInvoiceItem(
  world: World,
  params: CreateInvoiceItem,
  draft: InvoiceRecord | null,
): Stripe.InvoiceItem {
  const customer = customerOf(world, params.customer, draft);
  const currency = params.currency ?? draft?.invoice.currency;
  if (currency === undefined) throw badParameter('parameter_missing', 'Missing required param: currency.', 'currency');
  if (draft && currency !== draft.invoice.currency) throw otherCurrency(currency, draft.invoice.currency);
  const now = world.clock.now();
  return {
    id: stripeId('ii_1'),
    object: 'invoiceitem',
    amount: params.amount,
    currency,
    customer,
    customer_account: null,
    date: now,
    description: params.description || null,
    discountable: true,
    discounts: [],
    invoice: draft?.id ?? null,
    livemode: false,
    metadata: mergeMetadata({}, params.metadata),
    net_amount: params.amount,
    parent: null,
    period: params.period ?? { start: now, end: now },
    pricing: {
      price_details: { price: stripeId('price_1'), product: stripeId('prod_', 14) },
      type: 'price_details',
      // On the wire a decimal is text.
      unit_amount_decimal: String(params.amount) as unknown as Stripe.Decimal,
    },
    proration: false,
    quantity: 1,
    quantity_decimal: '1' as unknown as Stripe.Decimal,
    tax_rates: [],
    test_clock: null,
  };
}

/** Puts an item onto a draft; what came last stands first. */
export function addToDraft(world: World, draft: InvoiceRecord, item: Stripe.InvoiceItem): InvoiceRecord {
  return world.store.invoices.put(withLines(draft, [lineOf(item, draft.id), ...draft.lines]));
}

function customerOf(world: World, named: string | undefined, draft: InvoiceRecord | null): string {
  const owner = draft ? idOf(draft.invoice.customer) : undefined;
  const id = named ?? owner;
  if (id === undefined) throw badParameter('parameter_missing', 'Missing required param: customer.', 'customer');
  if (!world.store.customers.get(id)) throw noSuchParam('customer', id, 'customer');
  if (owner !== undefined && owner !== id) {
    throw notPossible('The invoice item belongs to another customer than the invoice.', undefined, 'customer');
  }
  return id;
}

const otherCurrency = (item: string, invoice: string) =>
  notPossible(
    `The currency of the invoice item (${item}) must match the currency of the invoice (${invoice}).`,
    undefined,
    'currency',
  );
