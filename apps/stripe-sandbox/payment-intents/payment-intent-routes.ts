import type Stripe from 'stripe';
import { z } from 'zod';
import { page } from '../http/paging.js';
import {
  clearable,
  currency,
  flag,
  hash,
  integer,
  list,
  listShape,
  mergeMetadata,
  metadata,
  onlyExpand,
  text,
} from '../http/parameters.js';
import { route, type Call, type Route } from '../http/route.js';
import { noSuch, noSuchParam, notPossible } from '../http/stripe-failure.js';
import { invoiceOf } from '../invoices/settle-invoice.js';
import type { World } from '../world.js';
import { checkAmount } from './amounts.js';
import { methodsFor, PAYMENT_METHOD_TYPES, type PaymentMethodType } from './payment-methods.js';
import { confirm } from './confirm.js';
import { newPaymentIntent } from './new-payment-intent.js';
import { assertPayable } from './pay.js';

const described = {
  description: clearable().optional(),
  metadata: metadata().optional(),
  receipt_email: clearable(512).optional(),
  statement_descriptor_suffix: clearable(22).optional(),
  ...onlyExpand,
};
const confirmable = {
  payment_method: text().optional(),
  return_url: text(2048).optional(),
  /** The payer's consent to a bank debit; the sandbox takes their word for it. */
  mandate_data: hash({
    customer_acceptance: hash({
      type: z.enum(['online', 'offline']),
      online: hash({ ip_address: text(), user_agent: text() }).optional(),
      offline: text().optional(),
    }),
  }).optional(),
};

/** `/v1/payment_intents` */
export const paymentIntentRoutes: Route[] = [
  route(
    'POST',
    '/v1/payment_intents',
    hash({
      ...described,
      ...confirmable,
      amount: integer(),
      currency: currency(),
      customer: text().optional(),
      confirm: flag().optional(),
      allowed_payment_method_types: list(z.enum(PAYMENT_METHOD_TYPES)).optional(),
      automatic_payment_methods: hash({
        enabled: flag(),
        allow_redirects: text(20).optional(),
      }).optional(),
    }),
    (call) => create(call),
  ),
  route('GET', '/v1/payment_intents', hash({ ...listShape, customer: text().optional() }), ({ world, params }) =>
    page(
      '/v1/payment_intents',
      world.store.paymentIntents,
      params,
      (intent) => intent,
      (intent) => params.customer === undefined || intent.customer === params.customer,
    ),
  ),
  route(
    'GET',
    '/v1/payment_intents/:id',
    hash({ ...onlyExpand, client_secret: text().optional() }),
    ({ world, path }) => find(world, path['id']!),
  ),
  route('POST', '/v1/payment_intents/:id', hash(described), ({ world, path, params }) => {
    const intent = find(world, path['id']!);
    return world.store.paymentIntents.put({
      ...intent,
      description: params.description === undefined ? intent.description : params.description || null,
      metadata: mergeMetadata(intent.metadata, params.metadata),
      receipt_email: params.receipt_email === undefined ? intent.receipt_email : params.receipt_email || null,
    });
  }),
  route('POST', '/v1/payment_intents/:id/confirm', hash({ ...confirmable, ...onlyExpand }), (call) =>
    confirm(call.world, find(call.world, call.path['id']!), call.params, call.cause),
  ),
  route(
    'POST',
    '/v1/payment_intents/:id/cancel',
    hash({ ...onlyExpand, cancellation_reason: text(50).optional() }),
    ({ world, path, params, cause }) => {
      const intent = find(world, path['id']!);
      assertPayable(intent);
      assertOwnedByNobody(world, intent.id);
      const cancelled = world.store.paymentIntents.put({
        ...intent,
        canceled_at: world.clock.now(),
        cancellation_reason: params.cancellation_reason ?? null,
        status: 'canceled',
      });
      world.events.emit('payment_intent.canceled', cancelled, cause);
      return cancelled;
    },
  ),
];

interface CreateParams {
  allowed_payment_method_types?: PaymentMethodType[];
  amount: number;
  currency: string;
  customer?: string;
  description?: string;
  metadata?: Record<string, string> | null;
  receipt_email?: string;
  statement_descriptor_suffix?: string;
  confirm?: boolean;
  payment_method?: string;
  return_url?: string;
}

function create({ world, params, cause }: Call<CreateParams>): Stripe.PaymentIntent {
  checkAmount(params.amount, params.currency, 'amount');
  if (params.customer !== undefined && !world.store.customers.get(params.customer)) {
    throw noSuchParam('customer', params.customer, 'customer');
  }
  const intent = world.store.paymentIntents.put(
    newPaymentIntent(world, {
      amount: params.amount,
      currency: params.currency,
      customer: params.customer ?? null,
      description: params.description || null,
      metadata: mergeMetadata({}, params.metadata),
      receiptEmail: params.receipt_email || null,
      statementDescriptorSuffix: params.statement_descriptor_suffix || null,
      methods: methodsFor(params.currency, params.allowed_payment_method_types),
    }),
  );
  world.events.emit('payment_intent.created', intent, cause);
  return params.confirm ? confirm(world, intent, params, cause) : intent;
}

function assertOwnedByNobody(world: World, intent: string): void {
  for (const record of world.store.sessions.newestFirst()) {
    if (record.session.payment_intent === intent) {
      throw notPossible('This PaymentIntent belongs to a Checkout Session; expire the session instead.');
    }
  }
  if (invoiceOf(world, intent))
    throw notPossible('This PaymentIntent belongs to an Invoice; void the invoice instead.');
}

function find(world: World, id: string): Stripe.PaymentIntent {
  const intent = world.store.paymentIntents.get(id);
  if (!intent) throw noSuch('payment_intent', id, 'intent');
  return intent;
}
