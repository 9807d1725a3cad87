import type Stripe from 'stripe';
import { page } from '../http/paging.js';
import { flag, hash, listShape, onlyExpand, text } from '../http/parameters.js';
import { route, type Route } from '../http/route.js';
import { notPossible, noSuch } from '../http/stripe-failure.js';
import type { World } from '../world.js';
import { changedProduct, newProduct, productFields } from './new-product.js';

/** `/v1/products` */
export const productRoutes: Route[] = [
  route(
    'POST',
    '/v1/products',
    hash({ ...productFields, ...onlyExpand, name: text(250) }),
    ({ world, params, cause }) => {
      const product = world.store.products.put(newProduct(world, params));
      world.events.emit('product.created', product, cause);
      return product;
    },
  ),
  route('GET', '/v1/products', hash({ ...listShape, active: flag().optional() }), ({ world, params }) =>
    page(
      '/v1/products',
      world.store.products,
      params,
      (product) => product,
      (product) => params.active === undefined || product.active === params.active,
    ),
  ),
  route('GET', '/v1/products/:id', hash(onlyExpand), ({ world, path }) => find(world, path['id']!)),
  route('POST', '/v1/products/:id', hash({ ...productFields, ...onlyExpand }), ({ world, path, params, cause }) => {
    const product = world.store.products.put(changedProduct(world, find(world, path['id']!), params));
    world.events.emit('product.updated', product, cause);
    return product;
  }),
  route('DELETE', '/v1/products/:id', hash({}), ({ world, path, cause }) => {
    const product = find(world, path['id']!);
    if (hasPrices(world, product.id)) {
      throw notPossible('This product cannot be deleted because it has one or more user-created prices.');
    }
    world.store.products.delete(product.id);
    world.events.emit('product.deleted', product, cause);
    return { id: product.id, object: 'product', deleted: true } satisfies Stripe.DeletedProduct;
  }),
];

function find(world: World, id: string): Stripe.Product {
  const product = world.store.products.get(id);
  if (!product) throw noSuch('product', id);
  return product;
}

function hasPrices(world: World, id: string): boolean {
  for (const price of world.store.prices.oldestFirst()) if (price.product === id) return true;
  return false;
}
