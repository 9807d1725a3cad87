import { z } from 'zod';
import { clearable, hash, integer, list, metadata, onlyExpand, text } from '../http/parameters.js';

const line = hash({
  type: z.enum(['invoice_line_item', 'custom_line_item']),
  amount: integer().optional(),
  description: text().optional(),
  invoice_line_item: text().optional(),
  quantity: integer().optional(),
  unit_amount: integer().optional(),
});
export type LineInput = z.infer<typeof line>;

const refund = hash({
  refund: text(),
  amount_refunded: integer().optional(),
  type: z.enum(['refund']).optional(),
});

/** What `POST /v1/credit_notes` takes here: no credit to a customer's balance. */
export const createCreditNoteParameters = hash({
  ...onlyExpand,
  invoice: text(),
  amount: integer().optional(),
  effective_at: integer().optional(),
  email_type: z.enum(['credit_note', 'none']).optional(),
  lines: list(line, 100).optional(),
  memo: text().optional(),
  metadata: metadata().optional(),
  out_of_band_amount: integer().optional(),
  reason: z.enum(['duplicate', 'fraudulent', 'order_change', 'product_unsatisfactory']).optional(),
  refund_amount: integer().optional(),
  refunds: list(refund, 20).optional(),
});
export type CreateCreditNote = z.infer<typeof createCreditNoteParameters>;

export const updateCreditNoteParameters = hash({
  ...onlyExpand,
  memo: clearable().optional(),
  metadata: metadata().optional(),
});
