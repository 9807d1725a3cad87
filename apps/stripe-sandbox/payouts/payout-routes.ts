import type Stripe from 'stripe';
import { isWithin, page } from '../http/paging.js';
import { hash, listShape, momentOrRange, onlyExpand } from '../http/parameters.js';
import { route, type Route } from '../http/route.js';
import { noSuch } from '../http/stripe-failure.js';
import type { World } from '../world.js';
import { z } from 'zod';

/** `/v1/payouts`: made by the schedule; see the control API. */
export const payoutRoutes: Route[] = [
  route(
    'GET',
    '/v1/payouts',
    hash({
      ...listShape,
      arrival_date: momentOrRange().optional(),
      status: z.enum(['pending', 'in_transit', 'paid', 'failed', 'canceled']).optional(),
    }),
    ({ world, params }) =>
      page(
        '/v1/payouts',
        world.store.payouts,
        params,
        (payout) => payout,
        (payout) =>
          (params.status === undefined || payout.status === params.status) &&
          isWithin(payout.arrival_date, params.arrival_date),
      ),
  ),
  route('GET', '/v1/payouts/:id', hash(onlyExpand), ({ world, path }) => findPayout(world, path['id']!)),
];

function findPayout(world: World, id: string): Stripe.Payout {
  const payout = world.store.payouts.get(id);
  if (!payout) throw noSuch('payout', id, 'payout');
  return payout;
}
