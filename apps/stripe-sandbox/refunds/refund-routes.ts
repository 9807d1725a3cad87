import type Stripe from 'stripe';
import { page } from '../http/paging.js';
import { hash, integer, listShape, mergeMetadata, metadata, onlyExpand, text } from '../http/parameters.js';
import { route, type Route } from '../http/route.js';
import { badParameter, noSuch, noSuchParam } from '../http/stripe-failure.js';
import { idOf } from '../state/id-of.js';
import type { World } from '../world.js';
import { refundCharge } from './refund.js';
import { z } from 'zod';

/** `/v1/refunds` */
export const refundRoutes: Route[] = [
  route(
    'POST',
    '/v1/refunds',
    hash({
      ...onlyExpand,
      amount: integer().optional(),
      charge: text().optional(),
      payment_intent: text().optional(),
      metadata: metadata().optional(),
      reason: z.enum(['duplicate', 'fraudulent', 'requested_by_customer']).optional(),
    }),
    ({ world, params, cause }) =>
      refundCharge(
        world,
        chargeOf(world, params),
        { amount: params.amount, reason: params.reason, metadata: mergeMetadata({}, params.metadata) },
        cause,
      ),
  ),
  route(
    'GET',
    '/v1/refunds',
    hash({ ...listShape, charge: text().optional(), payment_intent: text().optional() }),
    ({ world, params }) =>
      page(
        '/v1/refunds',
        world.store.refunds,
        params,
        (refund) => refund,
        (refund) =>
          (params.charge === undefined || refund.charge === params.charge) &&
          (params.payment_intent === undefined || refund.payment_intent === params.payment_intent),
      ),
  ),
  route('GET', '/v1/refunds/:id', hash(onlyExpand), ({ world, path }) => find(world, path['id']!)),
  route(
    'POST',
    '/v1/refunds/:id',
    hash({ ...onlyExpand, metadata: metadata().optional() }),
    ({ world, path, params, cause }) => {
      const refund = find(world, path['id']!);
      const changed = world.store.refunds.put({
        ...refund,
        metadata: mergeMetadata(refund.metadata ?? {}, params.metadata),
      });
      world.events.emit('refund.updated', changed, cause);
      return changed;
    },
  ),
];

function find(world: World, id: string): Stripe.Refund {
  const refund = world.store.refunds.get(id);
  if (!refund) throw noSuch('refund', id);
  return refund;
}

/** The charge that is meant, by its own id or by its payment intent's. */
export function chargeOf(world: World, params: { charge?: string; payment_intent?: string }): Stripe.Charge {
  if (params.charge !== undefined) {
    const charge = world.store.charges.get(params.charge);
    if (!charge) throw noSuchParam('charge', params.charge, 'charge');
    return charge;
  }
  if (params.payment_intent === undefined) {
    throw badParameter('parameter_missing', 'One of charge or payment_intent must be given.', 'charge');
  }
  const intent = world.store.paymentIntents.get(params.payment_intent);
  if (!intent) throw noSuchParam('payment_intent', params.payment_intent, 'payment_intent');
  const charge = world.store.charges.get(idOf(intent.latest_charge));
  if (!charge || charge.status !== 'succeeded') {
    throw badParameter(
      'payment_intent_unexpected_state',
      `This PaymentIntent (${intent.id}) does not have a successful charge to refund.`,
      'payment_intent',
    );
  }
  return charge;
}
