import type Stripe from 'stripe';
import { page } from '../http/paging.js';
import {
  clearable,
  currency,
  flag,
  hash,
  integer,
  listShape,
  mergeMetadata,
  metadata,
  onlyExpand,
  text,
} from '../http/parameters.js';
import { route, type Route } from '../http/route.js';
import { badParameter, noSuch, noSuchParam } from '../http/stripe-failure.js';
import { newProduct, productData } from '../products/new-product.js';
import type { World } from '../world.js';
import { newPrice, taxBehavior } from './new-price.js';

const labels = { metadata: metadata().optional(), nickname: clearable().optional(), active: flag().optional() };

const create = hash({
  ...onlyExpand,
  ...labels,
  currency: currency(),
  unit_amount: integer(),
  product: text().optional(),
  product_data: productData.optional(),
  tax_behavior: taxBehavior.optional(),
});

const filters = hash({
  ...listShape,
  active: flag().optional(),
  currency: currency().optional(),
  product: text().optional(),
});

/** `/v1/prices`: what one unit of a product costs, once. The amount of a price never changes. */
export const priceRoutes: Route[] = [
  route('POST', '/v1/prices', create, ({ world, params, cause }) => {
    const asked = newPrice(world, '', params);
    const price = world.store.prices.put({ ...labelled(asked, params), product: productOf(world, params) });
    world.events.emit('price.created', price, cause);
    return price;
  }),
  route('GET', '/v1/prices', filters, ({ world, params }) =>
    page(
      '/v1/prices',
      world.store.prices,
      params,
      (price) => price,
      (price) =>
        (params.active === undefined || price.active === params.active) &&
        (params.currency === undefined || price.currency === params.currency) &&
        (params.product === undefined || price.product === params.product),
    ),
  ),
  route('GET', '/v1/prices/:id', hash(onlyExpand), ({ world, path }) => find(world, path['id']!)),
  route('POST', '/v1/prices/:id', hash({ ...labels, ...onlyExpand }), ({ world, path, params, cause }) => {
    const price = world.store.prices.put(labelled(find(world, path['id']!), params));
    world.events.emit('price.updated', price, cause);
    return price;
  }),
];

function find(world: World, id: string): Stripe.Price {
  const price = world.store.prices.get(id);
  if (!price) throw noSuch('price', id);
  return price;
}

interface Labels {
  active?: boolean;
  metadata?: Record<string, string> | null;
  nickname?: string;
}

const labelled = (price: Stripe.Price, { active, metadata: said, nickname }: Labels): Stripe.Price => ({
  ...price,
  active: active ?? price.active,
  metadata: mergeMetadata(price.metadata, said),
  nickname: nickname === undefined ? price.nickname : nickname || null,
});

/** The product named, or one made with the price. @throws StripeFailure for none, both, or one that is not there */
function productOf(world: World, asked: { product?: string; product_data?: { name: string } }): string {
  if ((asked.product === undefined) === (asked.product_data === undefined)) {
    throw badParameter('parameter_missing', 'You must specify one of `product` or `product_data`.', 'product');
  }
  if (asked.product_data) return world.store.products.put(newProduct(world, asked.product_data)).id;
  if (!world.store.products.get(asked.product!)) throw noSuchParam('product', asked.product!, 'product');
  return asked.product!;
}
