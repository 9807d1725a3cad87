import type Stripe from 'stripe';
import { isAvailable } from '../balance-transactions/book.js';
import { hash, onlyExpand } from '../http/parameters.js';
import { route, type Route } from '../http/route.js';
import type { World } from '../world.js';

/** `/v1/balance`: what may be paid out, and what will be. */
export const balanceRoutes: Route[] = [
  route('GET', '/v1/balance', hash(onlyExpand), ({ world }) => ({
    object: 'balance',
    available: sums(world, true),
    livemode: false,
    pending: sums(world, false),
  })),
];

function sums(world: World, available: boolean): Stripe.Balance.Available[] {
  const amounts = new Map<string, number>();
  for (const movement of world.store.balanceTransactions.oldestFirst()) {
    const counted = isAvailable(world, movement) === available ? movement.net : 0;
    amounts.set(movement.currency, (amounts.get(movement.currency) ?? 0) + counted);
  }
  return [...amounts].map(([currency, amount]) => ({ amount, currency, source_types: { card: amount } }));
}
