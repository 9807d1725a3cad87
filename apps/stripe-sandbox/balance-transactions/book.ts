import type Stripe from 'stripe';
import { stripeId } from '../state/ids.js';
import type { World } from '../world.js';

const DAYS_UNTIL_AVAILABLE = 7;

/** A movement of the account's balance. `fee` is what the provider keeps; refunds give no fee back. */
export function bookMovement(
  world: World,
  movement: { amount: number; fee: number; currency: string; source: string; description: string | null },
  type: 'charge' | 'refund' | 'refund_failure',
): Stripe.BalanceTransaction {
  const now = world.clock.now();
  return world.store.balanceTransactions.put({
    id: stripeId('txn_3'),
    object: 'balance_transaction',
    amount: movement.amount,
    available_on: now + DAYS_UNTIL_AVAILABLE * 86_400,
    balance_type: 'payments',
    created: now,
    currency: movement.currency,
    description: movement.description,
    exchange_rate: null,
    fee: movement.fee,
    fee_details:
      movement.fee === 0
        ? []
        : [
            {
              amount: movement.fee,
              application: null,
              currency: movement.currency,
              description: 'Stripe processing fees',
              type: 'stripe_fee',
            },
          ],
    net: movement.amount - movement.fee,
    reporting_category: type,
    source: movement.source,
    status: 'pending',
    type,
  });
}
