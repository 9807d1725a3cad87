import type Stripe from 'stripe';
import { isCurrency, Money } from '#libs/kernel';
import type { ChargeSnapshot, DeclineSnapshot, RefundSnapshot, SessionSnapshot } from './provider.js';

/** Stripe's integers are minor units like ours (KWD too: thousandths, of which the last is always 0). */
export function moneyOf(amount: number | null, currency: string | null): Money | null {
  const code = currency?.toUpperCase() ?? '';
  return amount === null || !isCurrency(code) ? null : Money.of(BigInt(amount), code);
}

/** @param session retrieved with `payment_intent.latest_charge.balance_transaction` expanded */
export function readSession(session: Stripe.Checkout.Session): SessionSnapshot {
  const intent = typeof session.payment_intent === 'object' ? session.payment_intent : null;
  return {
    id: session.id,
    isLive: session.livemode,
    status: statusOf(session.status),
    isPaid: session.payment_status === 'paid',
    debit: debitOf(session, intent),
    subtotal: moneyOf(session.amount_subtotal, session.currency),
    attemptId: session.client_reference_id,
    reference: session.metadata?.['reference'] ?? null,
    url: session.url,
    expiresAt: fromUnix(session.expires_at),
    paymentIntentId: idOf(session.payment_intent),
    charge: intent ? readCharge(intent) : null,
  };
}

/** A bank debit completes the page long before it pays. */
function debitOf(session: Stripe.Checkout.Session, intent: Stripe.PaymentIntent | null): SessionSnapshot['debit'] {
  if (session.status !== 'complete' || session.payment_status === 'paid' || !intent) return 'none';
  if (intent.status === 'processing') return 'processing';
  return intent.status === 'requires_payment_method' || intent.status === 'canceled' ? 'failed' : 'none';
}

function statusOf(status: Stripe.Checkout.Session['status']): SessionSnapshot['status'] {
  if (status === 'complete') return 'complete';
  return status === 'expired' ? 'expired' : 'open';
}

/** The charge of a payment that succeeded. */
export function readCharge(intent: Stripe.PaymentIntent): ChargeSnapshot | null {
  const charge = intent.latest_charge;
  if (charge === null || typeof charge === 'string' || charge.status !== 'succeeded') return null;
  const amount = moneyOf(charge.amount_captured, charge.currency);
  const refunded = moneyOf(charge.amount_refunded, charge.currency);
  if (!amount || !refunded) return null;
  const cardCountry = charge.payment_method_details?.card?.country ?? null;
  const createdAt = fromUnix(charge.created);
  return { id: charge.id, amount, cardCountry, refunded, createdAt, balance: readBalance(charge) };
}

function readBalance(charge: Stripe.Charge): ChargeSnapshot['balance'] {
  const booked = charge.balance_transaction;
  if (booked === null || typeof booked === 'string') return null;
  const gross = moneyOf(booked.amount, booked.currency);
  const fee = moneyOf(booked.fee, booked.currency);
  return gross && fee ? { gross, fee } : null;
}

export function readRefund(refund: Stripe.Refund): RefundSnapshot {
  const failed = refund.status === 'failed' || refund.status === 'canceled';
  return {
    id: refund.id,
    status: refund.status === 'succeeded' ? 'succeeded' : failed ? 'failed' : 'pending',
    refundId: refund.metadata?.['refund_id'] ?? null,
    failure: refund.failure_reason ?? null,
    amount: moneyOf(refund.amount, refund.currency),
    chargeId: idOf(refund.charge),
    paymentIntentId: idOf(refund.payment_intent),
    attemptId:
      typeof refund.payment_intent === 'object' ? (refund.payment_intent?.metadata['attempt_id'] ?? null) : null,
  };
}

export function readDecline(intent: Stripe.PaymentIntent): DeclineSnapshot {
  const error = intent.last_payment_error;
  return { attemptId: intent.metadata['attempt_id'] ?? null, code: error?.decline_code ?? error?.code ?? null };
}

export const fromUnix = (seconds: number): Date => new Date(seconds * 1000);

function idOf(reference: string | { id: string } | null): string | null {
  return typeof reference === 'object' && reference !== null ? reference.id : reference;
}
