import type Stripe from 'stripe';
import { stripeId } from '../state/ids.js';
import type { InvoiceRecord } from '../state/records.js';

const SHOWN_INSIDE = 10;

/** A line for an item that was put onto an invoice. */
export function lineOf(item: Stripe.InvoiceItem, invoice: string): Stripe.InvoiceLineItem {
  return {
    id: stripeId('il_1'),
    object: 'line_item',
    ...shared(item),
    discount_amounts: [],
    discountable: item.discountable,
    discounts: [],
    invoice,
    livemode: false,
    parent: {
      invoice_item_details: { invoice_item: item.id, proration: false, proration_details: null, subscription: null },
      subscription_item_details: null,
      type: 'invoice_item_details',
    },
    pretax_credit_amounts: [],
    subscription: null,
    taxes: [],
  };
}

/** What a line takes over from its item, also when the item changes. */
function shared(item: Stripe.InvoiceItem) {
  return {
    amount: item.amount,
    currency: item.currency,
    description: item.description,
    metadata: item.metadata ?? {},
    period: item.period,
    pricing: item.pricing,
    quantity: item.quantity,
    quantity_decimal: item.quantity_decimal,
    subtotal: item.amount,
  };
}

export const itemOf = (line: Stripe.InvoiceLineItem): string => line.parent?.invoice_item_details?.invoice_item ?? '';

/** The line of an item, following a change of the item. */
export const followed = (line: Stripe.InvoiceLineItem, item: Stripe.InvoiceItem): Stripe.InvoiceLineItem =>
  itemOf(line) === item.id ? { ...line, ...shared(item) } : line;

/** The invoice with these lines, and the totals that follow from them. */
export function withLines(record: InvoiceRecord, lines: Stripe.InvoiceLineItem[]): InvoiceRecord {
  const total = lines.reduce((sum, line) => sum + line.amount, 0);
  const due = Math.max(total, 0);
  const invoice: Stripe.Invoice = {
    ...record.invoice,
    amount_due: due,
    amount_remaining: due,
    lines: {
      object: 'list',
      data: lines.slice(0, SHOWN_INSIDE),
      has_more: lines.length > SHOWN_INSIDE,
      url: `/v1/invoices/${record.id}/lines`,
    },
    subtotal: total,
    subtotal_excluding_tax: total,
    total,
    total_excluding_tax: total,
  };
  return { ...record, invoice, lines };
}
