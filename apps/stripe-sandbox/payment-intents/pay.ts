import type Stripe from 'stripe';
import { bookMovement } from '../balance-transactions/book.js';
import { newCharge } from '../charges/new-charge.js';
import { openDispute } from '../disputes/dispute-steps.js';
import { BY_HAND, type Cause } from '../events/cause.js';
import { StripeFailure } from '../http/stripe-failure.js';
import { intentFailed, intentPaid } from '../invoices/settle-invoice.js';
import { stripeId } from '../state/ids.js';
import type { World } from '../world.js';
import { feeOf } from './amounts.js';
import type { CardOutcome } from './card-outcomes.js';

export interface Payer {
  email: string | null;
  name: string | null;
}

const PAYABLE = ['requires_payment_method', 'requires_confirmation', 'requires_action'];

/** @throws StripeFailure payment_intent_unexpected_state */
export function assertPayable(intent: Stripe.PaymentIntent): void {
  if (PAYABLE.includes(intent.status)) return;
  const message = `This PaymentIntent's status is ${intent.status}; it cannot be confirmed.`;
  throw new StripeFailure(
    400,
    { type: 'invalid_request_error', code: 'payment_intent_unexpected_state', message, payment_intent: intent },
    true,
  );
}

/** Charges a card: succeeds, or is declined and waits for another payment method. Announces what happened. */
export function payByCard(
  world: World,
  intent: Stripe.PaymentIntent,
  outcome: CardOutcome,
  payer: Payer,
  cause: Cause,
): Stripe.PaymentIntent {
  assertPayable(intent);
  const method = stripeId('pm_1');
  const charge = newCharge(world, intent, method, outcome, payer);
  if (outcome.decline) return decline(world, intent, charge, outcome.decline, cause);
  const booked = world.store.charges.put(world.settings.booksLater ? charge : bookCharge(world, charge));
  const paid = world.store.paymentIntents.put({
    ...intent,
    amount_received: intent.amount,
    last_payment_error: null,
    latest_charge: charge.id,
    next_action: null,
    payment_method: method,
    status: 'succeeded',
  });
  world.events.emit('charge.succeeded', booked, cause);
  world.events.emit('payment_intent.succeeded', paid, cause);
  intentPaid(world, paid, cause);
  const { disputedFor: reason, isInquiry } = outcome;
  if (reason !== undefined) openDispute(world, booked, { reason, isInquiry });
  return paid;
}

/** The payer must authenticate with their bank (3-D Secure) before the charge is made. */
export function requireAction(
  world: World,
  intent: Stripe.PaymentIntent,
  returnUrl: string,
  cause: Cause,
): Stripe.PaymentIntent {
  assertPayable(intent);
  const waiting = world.store.paymentIntents.put({
    ...intent,
    next_action: { type: 'redirect_to_url', redirect_to_url: { url: returnUrl, return_url: null } },
    payment_method: stripeId('pm_1'),
    status: 'requires_action',
  });
  world.events.emit('payment_intent.requires_action', waiting, cause);
  return waiting;
}

/** The payer did not pass 3-D Secure: no charge was made. */
export function failAuthentication(world: World, intent: Stripe.PaymentIntent, cause: Cause): Stripe.PaymentIntent {
  const failed = world.store.paymentIntents.put({
    ...intent,
    last_payment_error: {
      type: 'invalid_request_error',
      code: 'payment_intent_authentication_failure',
      message: 'The payment method was not authenticated by its owner.',
    },
    next_action: null,
    payment_method: null,
    status: 'requires_payment_method',
  });
  world.events.emit('payment_intent.payment_failed', failed, cause);
  return failed;
}

function decline(
  world: World,
  intent: Stripe.PaymentIntent,
  charge: Stripe.Charge,
  reason: NonNullable<CardOutcome['decline']>,
  cause: Cause,
): Stripe.PaymentIntent {
  world.store.charges.put(charge);
  const failed = world.store.paymentIntents.put({
    ...intent,
    last_payment_error: {
      type: 'card_error',
      charge: charge.id,
      code: reason.code,
      decline_code: reason.declineCode,
      message: reason.message,
    },
    latest_charge: charge.id,
    next_action: null,
    payment_method: null,
    status: 'requires_payment_method',
  });
  world.events.emit('charge.failed', charge, cause);
  world.events.emit('payment_intent.payment_failed', failed, cause);
  intentFailed(world, failed, cause);
  return failed;
}

/** Books what was charged but not yet booked. @returns how many */
export function bookUnbooked(world: World): number {
  const waiting = [...world.store.charges.oldestFirst()].filter(
    (charge) => charge.status === 'succeeded' && charge.balance_transaction === null,
  );
  for (const charge of waiting) {
    const booked = world.store.charges.put(bookCharge(world, charge));
    world.events.emit('charge.updated', booked, BY_HAND, { balance_transaction: null });
  }
  return waiting.length;
}

function bookCharge(world: World, charge: Stripe.Charge): Stripe.Charge {
  const { amount, currency, description, id } = charge;
  const fee = feeOf(amount, currency);
  const movement = bookMovement(world, { amount, fee, currency, source: id, description }, 'charge');
  return { ...charge, balance_transaction: movement.id };
}
