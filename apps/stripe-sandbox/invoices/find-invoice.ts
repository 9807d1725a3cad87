import { badParameter, noSuch, noSuchParam } from '../http/stripe-failure.js';
import type { InvoiceRecord } from '../state/records.js';
import type { World } from '../world.js';

/** @param param how Stripe names the id in the refusal, which differs from route to route */
export function findInvoice(world: World, id: string, param = 'invoice'): InvoiceRecord {
  const record = world.store.invoices.get(id);
  if (!record) throw noSuch('invoice', id, param);
  return record;
}

/** The draft that a parameter names. @throws StripeFailure invoice_not_editable once it is finalised */
export function draftOf(world: World, id: string, param: string): InvoiceRecord {
  const record = world.store.invoices.get(id);
  if (!record) throw noSuchParam('invoice', id, param);
  if (record.invoice.status === 'draft') return record;
  throw badParameter('invoice_not_editable', 'Invalid invoice: This invoice is no longer editable', param);
}
