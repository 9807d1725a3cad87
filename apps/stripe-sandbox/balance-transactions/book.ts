import type Stripe from 'stripe';
import { stripeId } from '../state/ids.js';
import type { World } from '../world.js';

const DAY = 86_400;
const DAYS_UNTIL_AVAILABLE = 7;

/** What a movement is to accountants; Stripe tells disputes apart by this and not by their type. */
const CATEGORY = {
  charge: 'charge',
  payment: 'charge',
  refund: 'refund',
  payment_refund: 'refund',
  refund_failure: 'refund_failure',
  dispute: 'dispute',
  dispute_reversal: 'dispute_reversal',
  payout: 'payout',
  payout_cancel: 'payout_reversal',
  payout_failure: 'payout_reversal',
} as const;
export type MovementKind = keyof typeof CATEGORY;

export interface Movement {
  amount: number;
  /** What the provider keeps; refunds give no fee back. */
  fee: number;
  currency: string;
  source: string;
  description: string | null;
  feeDescription?: string;
  /** Moves what is available already, as payouts do. */
  isImmediate?: boolean;
}

/** A movement of the account's balance. */
export function bookMovement(world: World, movement: Movement, kind: MovementKind): Stripe.BalanceTransaction {
  const now = world.clock.now();
  const isDispute = kind === 'dispute' || kind === 'dispute_reversal';
  return world.store.balanceTransactions.put({
    id: stripeId('txn_3'),
    object: 'balance_transaction',
    amount: movement.amount,
    available_on: movement.isImmediate ? now : midnightAfter(now + DAYS_UNTIL_AVAILABLE * DAY),
    balance_type: 'payments',
    created: now,
    currency: movement.currency,
    description: movement.description,
    exchange_rate: null,
    fee: movement.fee,
    fee_details: movement.fee === 0 ? [] : [feeDetail(movement)],
    net: movement.amount - movement.fee,
    reporting_category: CATEGORY[kind],
    source: movement.source,
    status: 'pending',
    type: isDispute ? 'adjustment' : kind,
  });
}

/** A movement as the API shows it: pending until its money is available. */
export function showMovement(world: World, movement: Stripe.BalanceTransaction): Stripe.BalanceTransaction {
  return { ...movement, status: isAvailable(world, movement) ? 'available' : 'pending' };
}

export const isAvailable = (world: World, movement: Stripe.BalanceTransaction): boolean =>
  movement.available_on <= world.clock.now();

function feeDetail(movement: Movement): Stripe.BalanceTransaction.FeeDetail {
  return {
    amount: movement.fee,
    application: null,
    currency: movement.currency,
    description: movement.feeDescription ?? 'Stripe processing fees',
    type: 'stripe_fee',
  };
}

/** Money becomes available at the beginning of a day in UTC. */
const midnightAfter = (moment: number): number => Math.ceil(moment / DAY) * DAY;
