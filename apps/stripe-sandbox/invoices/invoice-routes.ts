import type Stripe from 'stripe';
import type { z } from 'zod';
import { isWithin, page, pageWithin } from '../http/paging.js';
import { flag, hash, listShape, mergeMetadata, onlyExpand } from '../http/parameters.js';
import { route, type Call, type Route } from '../http/route.js';
import { notPossible } from '../http/stripe-failure.js';
import type { InvoiceRecord } from '../state/records.js';
import type { World } from '../world.js';
import { finalizeInvoice } from './finalize-invoice.js';
import { findInvoice } from './find-invoice.js';
import { lineOf, withLines } from './invoice-lines.js';
import {
  createInvoiceParameters,
  listInvoicesParameters,
  payInvoiceParameters,
  updateInvoiceParameters,
  type CreateInvoice,
  type UpdateInvoice,
} from './invoice-parameters.js';
import { deleteDraft, markUncollectible, payInvoice, sendInvoice, voidInvoice } from './invoice-steps.js';
import { described, newInvoice } from './new-invoice.js';

/** `/v1/invoices` */
export const invoiceRoutes: Route[] = [
  route('POST', '/v1/invoices', createInvoiceParameters, (call) => create(call)),
  route('GET', '/v1/invoices', listInvoicesParameters, ({ world, params }) =>
    page('/v1/invoices', world.store.invoices, params, shown, (invoice) => isWanted(invoice, params)),
  ),
  route('GET', '/v1/invoices/:id', hash(onlyExpand), ({ world, path }) => shown(findInvoice(world, path['id']!))),
  route('POST', '/v1/invoices/:id', updateInvoiceParameters, (call) => update(call)),
  route('DELETE', '/v1/invoices/:id', hash({}), ({ world, path, cause }) =>
    deleteDraft(world, findInvoice(world, path['id']!), cause),
  ),
  route('GET', '/v1/invoices/:id/lines', hash(listShape), ({ world, path, params }) => {
    const record = findInvoice(world, path['id']!);
    return pageWithin(`/v1/invoices/${record.id}/lines`, record.lines, params);
  }),
  route(
    'POST',
    '/v1/invoices/:id/finalize',
    hash({ ...onlyExpand, auto_advance: flag().optional() }),
    ({ world, path, cause }) => shown(finalizeInvoice(world, findInvoice(world, path['id']!, 'id'), cause)),
  ),
  route('POST', '/v1/invoices/:id/send', hash(onlyExpand), ({ world, path, cause }) =>
    shown(sendInvoice(world, findInvoice(world, path['id']!), cause)),
  ),
  route('POST', '/v1/invoices/:id/pay', payInvoiceParameters, ({ world, path, params, cause }) =>
    shown(payInvoice(world, findInvoice(world, path['id']!, 'id'), params, cause)),
  ),
  route('POST', '/v1/invoices/:id/void', hash(onlyExpand), ({ world, path, cause }) =>
    shown(voidInvoice(world, findInvoice(world, path['id']!, 'id'), cause)),
  ),
  route('POST', '/v1/invoices/:id/mark_uncollectible', hash(onlyExpand), ({ world, path, cause }) =>
    shown(markUncollectible(world, findInvoice(world, path['id']!, 'id'), cause)),
  ),
];

const shown = (record: InvoiceRecord): Stripe.Invoice => record.invoice;

function create({ world, params, cause }: Call<CreateInvoice>): Stripe.Invoice {
  const invoice = newInvoice(world, params);
  const isSwept = params.pending_invoice_items_behavior === 'include';
  const empty: InvoiceRecord = { id: invoice.id, invoice, lines: [] };
  const record = world.store.invoices.put(withLines(empty, isSwept ? sweep(world, invoice) : []));
  world.events.emit('invoice.created', record.invoice, cause);
  return record.invoice;
}

/** The items of the customer that waited for an invoice in this currency, newest first. */
function sweep(world: World, invoice: Stripe.Invoice): Stripe.InvoiceLineItem[] {
  const waiting = [...world.store.invoiceItems.newestFirst()].filter(
    (item) => item.invoice === null && item.customer === invoice.customer && item.currency === invoice.currency,
  );
  return waiting.map((item) => lineOf(world.store.invoiceItems.put({ ...item, invoice: invoice.id }), invoice.id));
}

/** Of a finalised invoice only the metadata can change. */
function update({ world, params, path, cause }: Call<UpdateInvoice>): Stripe.Invoice {
  const record = findInvoice(world, path['id']!, 'id');
  const { invoice } = record;
  const { metadata, expand: _, ...others } = params;
  const [frozen] = Object.keys(others);
  if (invoice.status !== 'draft' && frozen !== undefined) {
    throw notPossible("Finalized invoices can't be updated in this way", undefined, frozen);
  }
  const changed =
    invoice.status === 'draft'
      ? described(world, invoice, params)
      : { ...invoice, metadata: mergeMetadata(invoice.metadata ?? {}, metadata) };
  const stored = world.store.invoices.put({ ...record, invoice: changed });
  world.events.emit('invoice.updated', stored.invoice, cause);
  return stored.invoice;
}

function isWanted(invoice: Stripe.Invoice, params: z.infer<typeof listInvoicesParameters>): boolean {
  return (
    (params.customer === undefined || invoice.customer === params.customer) &&
    (params.status === undefined || invoice.status === params.status) &&
    (params.collection_method === undefined || invoice.collection_method === params.collection_method) &&
    isWithin(invoice.due_date, params.due_date)
  );
}
