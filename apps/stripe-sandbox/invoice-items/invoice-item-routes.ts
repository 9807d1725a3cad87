import type Stripe from 'stripe';
import { page } from '../http/paging.js';
import {
  clearable,
  currency,
  flag,
  hash,
  integer,
  listShape,
  mergeMetadata,
  metadata,
  onlyExpand,
  text,
} from '../http/parameters.js';
import { route, type Route } from '../http/route.js';
import { noSuch, notPossible } from '../http/stripe-failure.js';
import { followed, itemOf, withLines } from '../invoices/invoice-lines.js';
import { draftOf } from '../invoices/find-invoice.js';
import { idOf } from '../state/id-of.js';
import type { World } from '../world.js';
import { addToDraft, newInvoiceItem } from './new-invoice-item.js';

const period = hash({ start: integer(), end: integer() });
const changeable = {
  ...onlyExpand,
  amount: integer().optional(),
  description: clearable().optional(),
  metadata: metadata().optional(),
  period: period.optional(),
};

/** `/v1/invoiceitems` */
export const invoiceItemRoutes: Route[] = [
  route(
    'POST',
    '/v1/invoiceitems',
    hash({
      ...changeable,
      amount: integer(),
      currency: currency().optional(),
      customer: text().optional(),
      invoice: text().optional(),
    }),
    ({ world, params, cause }) => {
      const draft = params.invoice === undefined ? null : draftOf(world, params.invoice, 'invoice');
      const item = world.store.invoiceItems.put(newInvoiceItem(world, params, draft));
      if (draft) addToDraft(world, draft, item);
      world.events.emit('invoiceitem.created', item, cause);
      return item;
    },
  ),
  route(
    'GET',
    '/v1/invoiceitems',
    hash({
      ...listShape,
      customer: text().optional(),
      invoice: text().optional(),
      pending: flag().optional(),
    }),
    ({ world, params }) =>
      page(
        '/v1/invoiceitems',
        world.store.invoiceItems,
        params,
        (item) => item,
        (item) =>
          (params.customer === undefined || item.customer === params.customer) &&
          (params.invoice === undefined || item.invoice === params.invoice) &&
          (params.pending === undefined || (item.invoice === null) === params.pending),
      ),
  ),
  route('GET', '/v1/invoiceitems/:id', hash(onlyExpand), ({ world, path }) => find(world, path['id']!)),
  route('POST', '/v1/invoiceitems/:id', hash(changeable), ({ world, path, params }) => {
    const item = find(world, path['id']!);
    const draft = item.invoice === null ? null : draftOf(world, idOf(item.invoice), 'id');
    const changed = world.store.invoiceItems.put({
      ...item,
      amount: params.amount ?? item.amount,
      description: params.description === undefined ? item.description : params.description || null,
      metadata: mergeMetadata(item.metadata ?? {}, params.metadata),
      period: params.period ?? item.period,
    });
    const lines = draft?.lines.map((line) => followed(line, changed));
    if (draft && lines) world.store.invoices.put(withLines(draft, lines));
    return changed;
  }),
  route('DELETE', '/v1/invoiceitems/:id', hash({}), ({ world, path, cause }) => {
    const item = find(world, path['id']!);
    if (item.invoice !== null) remove(world, item);
    world.store.invoiceItems.delete(item.id);
    world.events.emit('invoiceitem.deleted', item, cause);
    return { id: item.id, object: 'invoiceitem', deleted: true } satisfies Stripe.DeletedInvoiceItem;
  }),
];

function remove(world: World, item: Stripe.InvoiceItem): void {
  const record = world.store.invoices.get(idOf(item.invoice));
  if (record?.invoice.status !== 'draft') {
    throw notPossible('You can only delete an invoice item that is not attached to a finalized invoice.');
  }
  const left = record.lines.filter((line) => itemOf(line) !== item.id);
  world.store.invoices.put(withLines(record, left));
}

function find(world: World, id: string): Stripe.InvoiceItem {
  const item = world.store.invoiceItems.get(id);
  if (!item) throw noSuch('Invoice Item', id);
  return item;
}
