import type Stripe from 'stripe';
import { mergeMetadata } from '../http/parameters.js';
import { badParameter, noSuchParam } from '../http/stripe-failure.js';
import { newPrice } from '../prices/new-price.js';
import { stripeId } from '../state/ids.js';
import type { World } from '../world.js';
import type { CreateSession } from './session-parameters.js';

type Asked = CreateSession['line_items'][number];

/** A line of a page, by a price that is kept or priced inline. @throws StripeFailure for what cannot be sold */
export function newLineItem(world: World, item: Asked): Stripe.LineItem {
  const quantity = item.quantity ?? 1;
  if (quantity < 1) throw badParameter('parameter_invalid_integer', 'Invalid positive integer', 'line_items[quantity]');
  const { price, description } = priced(world, item);
  const amount = (price.unit_amount ?? 0) * quantity;
  return {
    id: stripeId('li_1'),
    object: 'item',
    adjustable_quantity: null,
    amount_discount: 0,
    amount_subtotal: amount,
    amount_tax: 0,
    amount_total: amount,
    currency: price.currency,
    description,
    metadata: mergeMetadata({}, item.metadata),
    price,
    quantity,
  };
}

function priced(world: World, { price, price_data: inline }: Asked): { price: Stripe.Price; description: string } {
  if ((price === undefined) === (inline === undefined)) {
    throw badParameter(
      'parameter_missing',
      'You must specify one of `price` or `price_data` for each line item.',
      'line_items',
    );
  }
  if (inline) return pricedInline(world, inline);
  const kept = world.store.prices.get(price!);
  if (!kept) throw noSuchParam('price', price!, 'line_items[price]');
  if (!kept.active) {
    throw badParameter(
      'resource_missing',
      'The price specified is inactive. This field only accepts active prices.',
      'line_items[price]',
    );
  }
  return { price: kept, description: nameOf(world, kept.product as string) };
}

/** What `price_data` makes is for this page alone: not active, and in no list. */
function pricedInline(
  world: World,
  inline: NonNullable<Asked['price_data']>,
): { price: Stripe.Price; description: string } {
  if ((inline.product === undefined) === (inline.product_data === undefined)) {
    throw badParameter(
      'parameter_missing',
      'You must specify one of `product` or `product_data`.',
      'line_items[price_data][product]',
    );
  }
  if (inline.product !== undefined && !world.store.products.get(inline.product)) {
    throw noSuchParam('product', inline.product, 'line_items[price_data][product]');
  }
  const product = inline.product ?? stripeId('prod_', 14);
  const price = newPrice(world, product, inline, 'line_items[price_data][unit_amount]');
  return { price: { ...price, active: false }, description: inline.product_data?.name ?? nameOf(world, product) };
}

const nameOf = (world: World, product: string): string => world.store.products.get(product)?.name ?? '';
