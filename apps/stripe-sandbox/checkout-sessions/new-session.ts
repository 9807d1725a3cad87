import type Stripe from 'stripe';
import { mergeMetadata } from '../http/parameters.js';
import { badParameter, noSuchParam } from '../http/stripe-failure.js';
import { methodsFor } from '../payment-intents/payment-methods.js';
import { checkAmount } from '../payment-intents/amounts.js';
import { stripeId } from '../state/ids.js';
import type { SessionRecord } from '../state/records.js';
import type { World } from '../world.js';
import { newLineItem } from './new-line-item.js';
import type { CreateSession } from './session-parameters.js';

const DAY = 86_400;

const UNUSED = {
  after_expiration: null,
  allow_promotion_codes: null,
  automatic_tax: { enabled: false, liability: null, provider: null, status: null },
  client_secret: null,
  collected_information: null,
  consent: null,
  consent_collection: null,
  currency_conversion: null,
  custom_fields: [],
  customer_account: null,
  discounts: [],
  integration_identifier: null,
  invoice: null,
  invoice_creation: {
    enabled: false,
    invoice_data: {
      account_tax_ids: null,
      custom_fields: null,
      description: null,
      footer: null,
      issuer: null,
      metadata: {},
      rendering_options: null,
    },
  },
  managed_payments: null,
  origin_context: null,
  payment_intent: null,
  payment_link: null,
  payment_method_collection: 'if_required',
  payment_method_configuration_details: null,
  payment_method_options: { card: { request_three_d_secure: 'automatic' } },
  permissions: null,
  phone_number_collection: { enabled: false },
  recovered_from: null,
  saved_payment_method_options: null,
  setup_intent: null,
  shipping_address_collection: null,
  shipping_cost: null,
  shipping_options: [],
  subscription: null,
  wallet_options: null,
} satisfies Partial<Stripe.Checkout.Session>;

/** A new open session with its line items. @throws StripeFailure for what cannot be sold */
export function newSession(world: World, params: CreateSession): SessionRecord {
  const lineItems = params.line_items.map((item) => newLineItem(world, item));
  const total = lineItems.reduce((sum, item) => sum + item.amount_total, 0);
  const currency = oneCurrency(params, lineItems);
  checkAmount(total, currency, 'line_items');
  if (params.customer !== undefined && !world.store.customers.get(params.customer)) {
    throw noSuchParam('customer', params.customer, 'customer');
  }
  const id = stripeId('cs_test_a1', 56);
  const session: Stripe.Checkout.Session = {
    ...UNUSED,
    ...askedFor(params),
    id,
    object: 'checkout.session',
    amount_subtotal: total,
    amount_total: total,
    created: world.clock.now(),
    currency,
    customer_details: params.customer_email === undefined ? null : customerDetails(params.customer_email, null),
    expires_at: expiry(world, params.expires_at),
    livemode: false,
    mode: 'payment',
    payment_method_types: methodsFor(currency, params.allowed_payment_method_types),
    payment_status: 'unpaid',
    status: 'open',
    total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
    ui_mode: 'hosted_page',
    url: `${world.settings.publicUrl}/c/pay/${id}`,
  };
  return { id, session, lineItems, intent: intentOf(params) };
}

function askedFor(params: CreateSession) {
  const { custom_text: words } = params;
  return {
    allowed_payment_method_types: params.allowed_payment_method_types ?? null,
    adaptive_pricing: { enabled: params.adaptive_pricing?.enabled ?? false },
    billing_address_collection: params.billing_address_collection ?? null,
    cancel_url: params.cancel_url ?? null,
    client_reference_id: params.client_reference_id ?? null,
    custom_text: {
      after_submit: words?.after_submit ?? null,
      shipping_address: null,
      submit: words?.submit ?? null,
      terms_of_service_acceptance: null,
    },
    customer: params.customer ?? null,
    customer_creation: params.customer === undefined ? (params.customer_creation ?? 'if_required') : null,
    customer_email: params.customer_email ?? null,
    locale: params.locale ?? null,
    metadata: mergeMetadata({}, params.metadata),
    submit_type: params.submit_type ?? null,
    success_url: params.success_url,
  };
}

function intentOf(params: CreateSession): SessionRecord['intent'] {
  const data = params.payment_intent_data;
  return {
    description: data?.description ?? null,
    metadata: mergeMetadata({}, data?.metadata),
    receiptEmail: data?.receipt_email ?? null,
    statementDescriptorSuffix: data?.statement_descriptor_suffix ?? null,
  };
}

export function customerDetails(email: string | null, name: string | null): Stripe.Checkout.Session.CustomerDetails {
  return {
    address: null,
    business_name: null,
    email,
    individual_name: null,
    name,
    phone: null,
    tax_exempt: 'none',
    tax_ids: null,
  };
}

function oneCurrency(params: CreateSession, items: readonly Stripe.LineItem[]): string {
  const first = items[0]?.currency;
  if (first === undefined) throw badParameter('parameter_missing', 'Missing required param: line_items.', 'line_items');
  const others = items.some((item) => item.currency !== first);
  if (others || (params.currency !== undefined && params.currency !== first)) {
    throw badParameter('parameter_invalid', 'All prices of a Checkout Session must be of one currency.', 'line_items');
  }
  return first;
}

function expiry(world: World, wanted: number | undefined): number {
  const now = world.clock.now();
  if (wanted === undefined) return now + DAY;
  if (wanted < now + 1800 - 5 || wanted > now + DAY + 5) {
    throw badParameter(
      'parameter_invalid_integer',
      'The expires_at timestamp must be between 30 minutes and 24 hours from Checkout Session creation.',
      'expires_at',
    );
  }
  return wanted;
}
