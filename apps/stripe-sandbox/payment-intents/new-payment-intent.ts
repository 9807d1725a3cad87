import type Stripe from 'stripe';
import type { PaymentMethodType } from './payment-methods.js';
import { stripeId } from '../state/ids.js';
import type { World } from '../world.js';

const UNUSED = {
  allowed_payment_method_types: null,
  amount_capturable: 0,
  application: null,
  application_fee_amount: null,
  canceled_at: null,
  cancellation_reason: null,
  customer_account: null,
  excluded_payment_method_types: null,
  last_payment_error: null,
  latest_charge: null,
  managed_payments: null,
  next_action: null,
  on_behalf_of: null,
  payment_method: null,
  payment_method_configuration_details: null,
  payment_record: null,
  processing: null,
  review: null,
  setup_future_usage: null,
  shipping: null,
  source: null,
  statement_descriptor: null,
  transfer_data: null,
  transfer_group: null,
} as const;

export interface NewPaymentIntent {
  amount: number;
  currency: string;
  customer: string | null;
  description: string | null;
  metadata: Record<string, string>;
  receiptEmail: string | null;
  statementDescriptorSuffix: string | null;
  methods: readonly PaymentMethodType[];
}

/** A payment intent as it begins: waiting for a payment method. */
export function newPaymentIntent(world: World, input: NewPaymentIntent): Stripe.PaymentIntent {
  const id = stripeId('pi_3');
  return {
    ...UNUSED,
    id,
    object: 'payment_intent',
    amount: input.amount,
    amount_details: { tip: {} },
    amount_received: 0,
    automatic_payment_methods: null,
    capture_method: 'automatic_async',
    client_secret: `${id}_secret_${stripeId('', 25)}`,
    confirmation_method: 'automatic',
    created: world.clock.now(),
    currency: input.currency,
    customer: input.customer,
    description: input.description,
    livemode: false,
    metadata: input.metadata,
    payment_method_options: {
      card: { installments: null, mandate_options: null, network: null, request_three_d_secure: 'automatic' },
    },
    payment_method_types: [...input.methods],
    receipt_email: input.receiptEmail,
    statement_descriptor_suffix: input.statementDescriptorSuffix,
    status: 'requires_payment_method',
  };
}
