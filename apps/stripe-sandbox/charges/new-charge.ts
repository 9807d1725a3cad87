import type Stripe from 'stripe';
import { stripeId } from '../state/ids.js';
import type { World } from '../world.js';
import type { CardOutcome } from '../payment-intents/card-outcomes.js';

const NO_ADDRESS: Stripe.Address = {
  city: null,
  country: null,
  line1: null,
  line2: null,
  postal_code: null,
  state: null,
};

const CARD_UNUSED = {
  amount_authorized: null,
  authorization_code: null,
  electronic_commerce_indicator: null,
  installments: null,
  mandate: null,
  network_token: { used: false },
  regulated_status: null,
  transaction_link_id: null,
  wallet: null,
} as const;

const CHARGE_UNUSED = {
  application: null,
  application_fee: null,
  application_fee_amount: null,
  calculated_statement_descriptor: 'SANDBOX',
  failure_balance_transaction: null,
  fraud_details: {},
  livemode: false,
  on_behalf_of: null,
  receipt_number: null,
  review: null,
  shipping: null,
  source: null,
  source_transfer: null,
  statement_descriptor: null,
  transfer_data: null,
  transfer_group: null,
} as const;

/** A charge of a payment intent, made or declined. The caller books it and announces it. */
export function newCharge(
  world: World,
  intent: Stripe.PaymentIntent,
  method: string,
  outcome: CardOutcome,
  payer: { email: string | null; name: string | null },
): Stripe.Charge {
  const id = stripeId('ch_3');
  const succeeded = outcome.decline === null;
  return {
    ...CHARGE_UNUSED,
    id,
    object: 'charge',
    amount: intent.amount,
    amount_captured: succeeded ? intent.amount : 0,
    amount_refunded: 0,
    balance_transaction: null,
    billing_details: { ...payer, address: NO_ADDRESS, phone: null, tax_id: null },
    captured: succeeded,
    created: world.clock.now(),
    currency: intent.currency,
    customer: intent.customer,
    description: intent.description,
    disputed: false,
    failure_code: outcome.decline?.code ?? null,
    failure_message: outcome.decline?.message ?? null,
    metadata: { ...intent.metadata },
    outcome: outcomeView(outcome),
    paid: succeeded,
    payment_intent: intent.id,
    payment_method: method,
    payment_method_details: { type: 'card', card: card(outcome) },
    receipt_email: intent.receipt_email,
    receipt_url: succeeded ? `${world.settings.publicUrl}/receipts/${id}` : null,
    refunded: false,
    statement_descriptor_suffix: intent.statement_descriptor_suffix,
    status: succeeded ? 'succeeded' : 'failed',
  };
}

function card(outcome: CardOutcome): Stripe.Charge.PaymentMethodDetails.Card {
  return {
    ...CARD_UNUSED,
    brand: 'visa',
    checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
    country: 'GB',
    exp_month: 12,
    exp_year: 2034,
    fingerprint: 'Sandb0xCardF1ngr',
    funding: 'credit',
    last4: outcome.last4,
    network: 'visa',
    network_transaction_id: stripeId('', 15),
    three_d_secure: outcome.authenticated
      ? {
          authentication_flow: 'challenge',
          electronic_commerce_indicator: '05',
          exemption_indicator: null,
          result: 'authenticated',
          result_reason: null,
          transaction_id: stripeId('', 32),
          version: '2.2.0',
        }
      : null,
  };
}

function outcomeView(outcome: CardOutcome): Stripe.Charge.Outcome {
  const declined = outcome.decline !== null;
  return {
    advice_code: null,
    network_advice_code: null,
    network_decline_code: declined ? '05' : null,
    network_status: declined ? 'declined_by_network' : 'approved_by_network',
    reason: outcome.decline?.declineCode ?? null,
    risk_level: 'normal',
    risk_score: 12,
    seller_message: declined ? 'The bank did not approve this payment.' : 'Payment complete.',
    type: declined ? 'issuer_declined' : 'authorized',
  };
}
