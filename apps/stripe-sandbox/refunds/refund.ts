import type Stripe from 'stripe';
import { bookMovement } from '../balance-transactions/book.js';
import { closeInquiry, inquiryAbout } from '../disputes/dispute-steps.js';
import type { Cause } from '../events/cause.js';
import { notPossible } from '../http/stripe-failure.js';
import { stripeId } from '../state/ids.js';
import { idOf } from '../state/id-of.js';
import type { World } from '../world.js';

export interface RefundInput {
  amount: number | undefined;
  reason: string | undefined;
  metadata: Record<string, string>;
}

/** Gives money of a charge back, all that is left when no amount is named. Announces it. */
export function refundCharge(world: World, charge: Stripe.Charge, input: RefundInput, cause: Cause): Stripe.Refund {
  const left = charge.amount_captured - charge.amount_refunded;
  const amount = input.amount ?? left;
  const inquiry = inquiryAbout(world, charge);
  assertRefundable(charge, amount, left, inquiry !== undefined);
  const refund = world.store.refunds.put(newRefund(world, charge, amount, input));
  const refunded = charge.amount_refunded + amount;
  const changed = world.store.charges.put({
    ...charge,
    amount_refunded: refunded,
    refunded: refunded === charge.amount_captured,
  });
  world.events.emit('refund.created', refund, cause);
  world.events.emit('charge.refunded', changed, cause, {
    amount_refunded: charge.amount_refunded,
    refunded: charge.refunded,
  });
  if (inquiry && changed.refunded) closeInquiry(world, inquiry, cause);
  return refund;
}

function newRefund(world: World, charge: Stripe.Charge, amount: number, input: RefundInput): Stripe.Refund {
  const id = stripeId('re_3');
  const { currency } = charge;
  const isPending = world.settings.refundsWait;
  return {
    id,
    object: 'refund',
    amount,
    balance_transaction: isPending ? null : takeFromBalance(world, { id, amount, currency, charge: charge.id }),
    charge: charge.id,
    created: world.clock.now(),
    currency,
    customer: charge.customer,
    customer_account: null,
    destination_details: {
      type: 'card',
      card: { reference_status: 'pending', reference_type: 'acquirer_reference_number', type: 'refund' },
    },
    metadata: input.metadata,
    payment_intent: charge.payment_intent,
    payment_method: charge.payment_method,
    reason: input.reason ?? null,
    receipt_number: null,
    source_transfer_reversal: null,
    status: isPending ? 'pending' : 'succeeded',
    transfer_reversal: null,
  };
}

interface Taken {
  id: string;
  amount: number;
  currency: string;
  charge: string;
}

/** @returns the balance transaction's id */
function takeFromBalance(world: World, { id, amount, currency, charge }: Taken): string {
  const description = `REFUND FOR CHARGE (${charge})`;
  return bookMovement(world, { amount: -amount, fee: 0, currency, source: id, description }, 'refund').id;
}

/** One that was pending goes: its money leaves the balance only now. */
export function sendRefund(world: World, refund: Stripe.Refund, cause: Cause): Stripe.Refund {
  if (refund.status !== 'pending') throw notPossible('Only a pending refund can succeed.');
  const { id, amount, currency } = refund;
  const taken = takeFromBalance(world, { id, amount, currency, charge: idOf(refund.charge) });
  const sent = world.store.refunds.put({ ...refund, status: 'succeeded', balance_transaction: taken });
  world.events.emit('refund.updated', sent, cause);
  return sent;
}

/** The bank sends a refund back, or never takes it: its amount returns to the balance and to what may be refunded. */
export function failRefund(world: World, refund: Stripe.Refund, cause: Cause): Stripe.Refund {
  const charge = world.store.charges.get(idOf(refund.charge));
  if (!['succeeded', 'pending'].includes(refund.status ?? '') || !charge) throw notPossible('It failed before.');
  const { amount, currency, id } = refund;
  const description = `REFUND FAILURE (${charge.id})`;
  const returned =
    refund.status === 'pending'
      ? {}
      : {
          failure_balance_transaction: bookMovement(
            world,
            { amount, fee: 0, currency, source: id, description },
            'refund_failure',
          ).id,
        };
  const failed = world.store.refunds.put({
    ...refund,
    status: 'failed',
    failure_reason: 'expired_or_canceled_card',
    ...returned,
  });
  world.store.charges.put({ ...charge, amount_refunded: charge.amount_refunded - amount, refunded: false });
  world.events.emit('refund.failed', failed, cause);
  return failed;
}

function assertRefundable(charge: Stripe.Charge, amount: number, left: number, isAskedAbout: boolean): void {
  if (charge.status !== 'succeeded') throw notPossible(`Charge ${charge.id} did not succeed; it cannot be refunded.`);
  if (charge.disputed && !isAskedAbout) {
    throw notPossible(`Charge ${charge.id} has been charged back; cannot issue a refund.`, 'charge_disputed');
  }
  if (left <= 0) throw notPossible(`Charge ${charge.id} has already been refunded.`, 'charge_already_refunded');
  if (amount < 1) throw notPossible('Invalid positive integer', 'parameter_invalid_integer', 'amount');
  if (amount > left) {
    throw notPossible(
      `Refund amount (${amount}) is greater than unrefunded amount on charge (${left}).`,
      undefined,
      'amount',
    );
  }
}
