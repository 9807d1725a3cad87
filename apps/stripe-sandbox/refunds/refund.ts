import type Stripe from 'stripe';
import { bookMovement } from '../balance-transactions/book.js';
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
  assertRefundable(charge, amount, left);
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
  return refund;
}

function newRefund(world: World, charge: Stripe.Charge, amount: number, input: RefundInput): Stripe.Refund {
  const id = stripeId('re_3');
  const { currency } = charge;
  const description = `REFUND FOR CHARGE (${charge.id})`;
  const movement = bookMovement(world, { amount: -amount, fee: 0, currency, source: id, description }, 'refund');
  return {
    id,
    object: 'refund',
    amount,
    balance_transaction: movement.id,
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
    status: 'succeeded',
    transfer_reversal: null,
  };
}

/** The bank sends a refund back: its amount returns to the balance and to what may be refunded. */
export function failRefund(world: World, refund: Stripe.Refund, cause: Cause): Stripe.Refund {
  const charge = world.store.charges.get(idOf(refund.charge));
  if (refund.status !== 'succeeded' || !charge) throw notPossible('Only a refund that succeeded can fail afterwards.');
  const { amount, currency, id } = refund;
  const movement = bookMovement(
    world,
    { amount, fee: 0, currency, source: id, description: `REFUND FAILURE (${charge.id})` },
    'refund_failure',
  );
  const failed = world.store.refunds.put({
    ...refund,
    status: 'failed',
    failure_reason: 'expired_or_canceled_card',
    failure_balance_transaction: movement.id,
  });
  world.store.charges.put({ ...charge, amount_refunded: charge.amount_refunded - amount, refunded: false });
  world.events.emit('refund.failed', failed, cause);
  return failed;
}

function assertRefundable(charge: Stripe.Charge, amount: number, left: number): void {
  if (charge.status !== 'succeeded') throw notPossible(`Charge ${charge.id} did not succeed; it cannot be refunded.`);
  if (charge.disputed) {
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
