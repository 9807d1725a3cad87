import type Stripe from 'stripe';
import { BY_HAND, type Cause } from '../events/cause.js';
import { blankCustomer } from '../customers/customer-routes.js';
import { payByDebit } from '../payment-intents/bank-debit.js';
import type { CardOutcome } from '../payment-intents/card-outcomes.js';
import type { PaymentMethodType } from '../payment-intents/payment-methods.js';
import { newPaymentIntent } from '../payment-intents/new-payment-intent.js';
import { failAuthentication, payByCard, requireAction } from '../payment-intents/pay.js';
import type { SessionRecord } from '../state/records.js';
import { idOf } from '../state/id-of.js';
import type { World } from '../world.js';
import { customerDetails } from './new-session.js';

/** The buyer submits the hosted page. @returns the session after it: complete, or still open when declined */
export function submitSession(
  world: World,
  record: SessionRecord,
  outcome: CardOutcome,
  email: string | null,
): SessionRecord {
  const payer = { email: email ?? record.session.customer_email, name: null };
  const intent = payByCard(world, intentOf(world, record), outcome, payer, BY_HAND);
  const attempted = withIntent(world, record, intent);
  return intent.status === 'succeeded' ? complete(world, attempted, payer.email, 'paid') : attempted;
}

/** The buyer gives their bank account: the session is complete, and unpaid until the bank has answered. */
export function submitByDebit(
  world: World,
  record: SessionRecord,
  outcome: 'succeeds' | 'fails',
  email: string | null,
): SessionRecord {
  const payer = { email: email ?? record.session.customer_email, name: null };
  const intent = payByDebit(world, intentOf(world, record), outcome, payer, BY_HAND);
  return complete(world, withIntent(world, record, intent), payer.email, 'unpaid');
}

/** The buyer submits a card whose bank wants 3-D Secure. */
export function beginAuthentication(world: World, record: SessionRecord): SessionRecord {
  const url = `${world.settings.publicUrl}/c/pay/${record.id}/authenticate`;
  return withIntent(world, record, requireAction(world, intentOf(world, record), url, BY_HAND));
}

export function refuseAuthentication(world: World, record: SessionRecord): SessionRecord {
  return withIntent(world, record, failAuthentication(world, intentOf(world, record), BY_HAND));
}

/** Nobody can pay it any more. */
export function expireSession(world: World, record: SessionRecord, cause: Cause): SessionRecord {
  const session: Stripe.Checkout.Session = { ...record.session, status: 'expired', url: null };
  const expired = world.store.sessions.put({ ...record, session });
  const intent = world.store.paymentIntents.get(idOf(session.payment_intent));
  if (intent && intent.status !== 'succeeded') {
    const now = world.clock.now();
    const cancelled = world.store.paymentIntents.put({
      ...intent,
      canceled_at: now,
      cancellation_reason: 'abandoned',
      status: 'canceled',
    });
    world.events.emit('payment_intent.canceled', cancelled, cause);
  }
  world.events.emit('checkout.session.expired', session, cause);
  return expired;
}

/** Expires what is past its time. */
export function expireDue(world: World): void {
  const now = world.clock.now();
  for (const record of world.store.sessions.oldestFirst()) {
    if (record.session.status === 'open' && record.session.expires_at <= now) expireSession(world, record, BY_HAND);
  }
}

function complete(
  world: World,
  record: SessionRecord,
  email: string | null,
  paymentStatus: 'paid' | 'unpaid',
): SessionRecord {
  const session: Stripe.Checkout.Session = {
    ...record.session,
    customer: customerOf(world, record.session, email),
    customer_details: customerDetails(email, null),
    payment_status: paymentStatus,
    status: 'complete',
    url: null,
  };
  const completed = world.store.sessions.put({ ...record, session });
  world.events.emit('checkout.session.completed', session, BY_HAND);
  return completed;
}

function customerOf(
  world: World,
  session: Stripe.Checkout.Session,
  email: string | null,
): Stripe.Checkout.Session['customer'] {
  if (session.customer !== null || session.customer_creation !== 'always') return session.customer;
  const customer = world.store.customers.put({ ...blankCustomer(world), email });
  world.events.emit('customer.created', customer, BY_HAND);
  return customer.id;
}

/** The payment intent of a session is made when the buyer first submits the page. */
function intentOf(world: World, record: SessionRecord): Stripe.PaymentIntent {
  const existing = world.store.paymentIntents.get(idOf(record.session.payment_intent));
  if (existing) return existing;
  const intent = world.store.paymentIntents.put(
    newPaymentIntent(world, {
      amount: record.session.amount_total ?? 0,
      currency: record.session.currency ?? 'usd',
      customer: record.session.customer as string | null,
      ...record.intent,
      methods: record.session.payment_method_types as PaymentMethodType[],
    }),
  );
  world.events.emit('payment_intent.created', intent, BY_HAND);
  return intent;
}

function withIntent(world: World, record: SessionRecord, intent: Stripe.PaymentIntent): SessionRecord {
  if (record.session.payment_intent === intent.id) return record;
  return world.store.sessions.put({ ...record, session: { ...record.session, payment_intent: intent.id } });
}
