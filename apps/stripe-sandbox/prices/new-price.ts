import type Stripe from 'stripe';
import { z } from 'zod';
import { badParameter } from '../http/stripe-failure.js';
import { stripeId } from '../state/ids.js';
import type { World } from '../world.js';

export const taxBehavior = z.enum(['exclusive', 'inclusive', 'unspecified']);

export interface PriceAsked {
  currency: string;
  unit_amount: number;
  tax_behavior?: z.infer<typeof taxBehavior>;
}

/**
 * A one-off price of a product. On the wire `unit_amount_decimal` is text.
 *
 * @param param where the amount stands in what was sent, for the error @throws StripeFailure for a negative amount
 */
export function newPrice(world: World, product: string, asked: PriceAsked, param = 'unit_amount'): Stripe.Price {
  if (asked.unit_amount < 0) {
    throw badParameter('parameter_invalid_integer', 'Invalid non-negative integer', param);
  }
  return {
    id: stripeId('price_1'),
    object: 'price',
    active: true,
    billing_scheme: 'per_unit',
    created: world.clock.now(),
    currency: asked.currency,
    custom_unit_amount: null,
    livemode: false,
    lookup_key: null,
    metadata: {},
    nickname: null,
    product,
    recurring: null,
    tax_behavior: asked.tax_behavior ?? 'unspecified',
    tiers_mode: null,
    transform_quantity: null,
    type: 'one_time',
    unit_amount: asked.unit_amount,
    unit_amount_decimal: String(asked.unit_amount) as unknown as Stripe.Decimal,
  };
}
