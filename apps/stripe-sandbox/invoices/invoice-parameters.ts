import { z } from 'zod';
import {
  clearable,
  currency,
  flag,
  hash,
  integer,
  list,
  listShape,
  metadata,
  momentOrRange,
  onlyExpand,
  text,
} from '../http/parameters.js';

const collectionMethod = () => z.enum(['charge_automatically', 'send_invoice']);
const customField = hash({ name: text(40), value: text(140) });
const customFields = () => z.union([z.literal('').transform(() => null), list(customField, 4)]);

/** What both creating and changing take. */
const described = {
  ...onlyExpand,
  auto_advance: flag().optional(),
  collection_method: collectionMethod().optional(),
  custom_fields: customFields().optional(),
  days_until_due: integer().optional(),
  description: clearable().optional(),
  due_date: integer().optional(),
  footer: clearable().optional(),
  metadata: metadata().optional(),
  number: clearable(26).optional(),
};

export const createInvoiceParameters = hash({
  ...described,
  customer: text(),
  currency: currency().optional(),
  pending_invoice_items_behavior: z.enum(['include', 'exclude']).optional(),
});
export type CreateInvoice = z.infer<typeof createInvoiceParameters>;

export const updateInvoiceParameters = hash(described);
export type UpdateInvoice = z.infer<typeof updateInvoiceParameters>;

export const payInvoiceParameters = hash({
  ...onlyExpand,
  paid_out_of_band: flag().optional(),
  payment_method: text().optional(),
});
export type PayInvoice = z.infer<typeof payInvoiceParameters>;

export const listInvoicesParameters = hash({
  ...listShape,
  collection_method: collectionMethod().optional(),
  customer: text().optional(),
  due_date: momentOrRange().optional(),
  status: z.enum(['draft', 'open', 'void', 'paid', 'uncollectible']).optional(),
});
