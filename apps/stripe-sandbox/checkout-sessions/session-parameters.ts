import { z } from 'zod';
import { PAYMENT_METHOD_TYPES } from '../payment-intents/payment-methods.js';
import { taxBehavior } from '../prices/new-price.js';
import { productData } from '../products/new-product.js';
import { clearable, currency, flag, hash, integer, list, metadata, onlyExpand, text } from '../http/parameters.js';

const lineItem = hash({
  price: text().optional(),
  price_data: hash({
    currency: currency(),
    unit_amount: integer(),
    product: text().optional(),
    product_data: productData.optional(),
    tax_behavior: taxBehavior.optional(),
  }).optional(),
  quantity: integer().optional(),
  metadata: metadata().optional(),
});

const message = hash({ message: text(1200) });

/** What `POST /v1/checkout/sessions` takes here: one-off payments on the hosted page, by a price or priced inline. */
export const createSessionParameters = hash({
  ...onlyExpand,
  mode: z.enum(['payment']),
  line_items: list(lineItem, 100),
  success_url: text(5000),
  cancel_url: text(5000).optional(),
  client_reference_id: text(200).optional(),
  customer: text().optional(),
  customer_creation: z.enum(['always', 'if_required']).optional(),
  customer_email: text(800).optional(),
  currency: currency().optional(),
  custom_text: hash({ submit: message.optional(), after_submit: message.optional() }).optional(),
  expires_at: integer().optional(),
  locale: text(10).optional(),
  metadata: metadata().optional(),
  billing_address_collection: z.enum(['auto', 'required']).optional(),
  payment_intent_data: hash({
    description: text(1000).optional(),
    metadata: metadata().optional(),
    receipt_email: text(512).optional(),
    statement_descriptor_suffix: text(22).optional(),
  }).optional(),
  allowed_payment_method_types: list(z.enum(PAYMENT_METHOD_TYPES)).optional(),
  submit_type: z.enum(['auto', 'book', 'donate', 'pay']).optional(),
  ui_mode: z.enum(['hosted_page']).optional(),
  adaptive_pricing: hash({ enabled: flag() }).optional(),
});
export type CreateSession = z.infer<typeof createSessionParameters>;

/** What may be changed of an open session. */
export const updateSessionParameters = hash({
  ...onlyExpand,
  metadata: metadata().optional(),
  payment_intent_data: hash({ description: clearable(1000).optional(), metadata: metadata().optional() }).optional(),
});
