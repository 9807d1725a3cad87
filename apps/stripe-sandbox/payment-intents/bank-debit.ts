import type Stripe from 'stripe';
import { bookMovement } from '../balance-transactions/book.js';
import { newDebitCharge } from '../charges/new-debit-charge.js';
import { debitAnswered } from '../checkout-sessions/debit-answered.js';
import { BY_HAND, type Cause } from '../events/cause.js';
import { badParameter } from '../http/stripe-failure.js';
import { attempted, intentFailed, intentPaid, invoiceOf } from '../invoices/settle-invoice.js';
import { idOf } from '../state/id-of.js';
import type { World } from '../world.js';
import { debitFeeOf } from './amounts.js';
import { DEBIT_OF } from './payment-methods.js';
import { assertPayable, type Payer } from './pay.js';

const REASON = 'The bank account has insufficient funds to complete the payment.';

/** Asks the payer's bank for the money. It answers in days; until then the payment is processing. */
export function payByDebit(
  world: World,
  intent: Stripe.PaymentIntent,
  outcome: 'succeeds' | 'fails',
  payer: Payer,
  cause: Cause,
): Stripe.PaymentIntent {
  assertPayable(intent);
  const type = DEBIT_OF[intent.currency];
  if (!type) {
    const message = `No bank debit can be made in ${intent.currency.toUpperCase()}.`;
    throw badParameter('payment_method_currency_mismatch', message, 'payment_method');
  }
  const charge = world.store.charges.put(newDebitCharge(world, intent, type, payer));
  const processing = world.store.paymentIntents.put({
    ...intent,
    last_payment_error: null,
    latest_charge: charge.id,
    next_action: null,
    payment_method: charge.payment_method,
    status: 'processing',
  });
  world.store.later.put({ id: intent.id, outcome, dueAt: world.clock.now() + world.settings.bankSeconds });
  world.events.emit('payment_intent.processing', processing, cause);
  world.events.emit('charge.pending', charge, cause);
  const invoice = invoiceOf(world, intent.id);
  if (invoice) world.events.emit('invoice.updated', attempted(world, invoice).invoice, cause);
  return processing;
}

/** The bank has paid, or refused. Whatever waited for it is told: a checkout session, an invoice. */
export function concludeDebit(world: World, intent: Stripe.PaymentIntent, outcome: 'succeeds' | 'fails'): void {
  const charge = world.store.charges.get(idOf(intent.latest_charge));
  world.store.later.delete(intent.id);
  if (!charge || intent.status !== 'processing') return;
  if (outcome === 'succeeds') succeed(world, intent, charge);
  else fail(world, intent, charge);
  debitAnswered(world, intent.id, outcome);
}

function succeed(world: World, intent: Stripe.PaymentIntent, pending: Stripe.Charge): void {
  const { amount, currency, description, id } = pending;
  const fee = debitFeeOf(amount);
  const movement = bookMovement(world, { amount, fee, currency, source: id, description }, 'payment');
  const charge = world.store.charges.put({
    ...pending,
    balance_transaction: movement.id,
    paid: true,
    receipt_url: `${world.settings.publicUrl}/receipts/${id}`,
    status: 'succeeded',
  });
  const paid = world.store.paymentIntents.put({ ...intent, amount_received: amount, status: 'succeeded' });
  world.events.emit('charge.succeeded', charge, BY_HAND);
  world.events.emit('payment_intent.succeeded', paid, BY_HAND);
  intentPaid(world, paid, BY_HAND);
}

function fail(world: World, intent: Stripe.PaymentIntent, pending: Stripe.Charge): void {
  const charge = world.store.charges.put({
    ...pending,
    amount_captured: 0,
    captured: false,
    failure_code: 'insufficient_funds',
    failure_message: REASON,
    status: 'failed',
  });
  const failed = world.store.paymentIntents.put({
    ...intent,
    last_payment_error: {
      type: 'invalid_request_error',
      charge: charge.id,
      code: 'payment_intent_payment_attempt_failed',
      message: REASON,
    },
    payment_method: null,
    status: 'requires_payment_method',
  });
  world.events.emit('charge.failed', charge, BY_HAND);
  world.events.emit('payment_intent.payment_failed', failed, BY_HAND);
  intentFailed(world, failed, BY_HAND);
}
