import { page } from '../http/paging.js';
import { clearable, hash, listShape, mergeMetadata, metadata, onlyExpand, text } from '../http/parameters.js';
import { route, type Route } from '../http/route.js';
import { noSuch } from '../http/stripe-failure.js';

/** `/v1/charges`: made by payment intents only. */
export const chargeRoutes: Route[] = [
  route(
    'GET',
    '/v1/charges',
    hash({ ...listShape, customer: text().optional(), payment_intent: text().optional() }),
    ({ world, params }) =>
      page(
        '/v1/charges',
        world.store.charges,
        params,
        (charge) => charge,
        (charge) =>
          (params.customer === undefined || charge.customer === params.customer) &&
          (params.payment_intent === undefined || charge.payment_intent === params.payment_intent),
      ),
  ),
  route('GET', '/v1/charges/:id', hash(onlyExpand), ({ world, path }) => {
    const charge = world.store.charges.get(path['id']!);
    if (!charge) throw noSuch('charge', path['id']!);
    return charge;
  }),
  route(
    'POST',
    '/v1/charges/:id',
    hash({ ...onlyExpand, description: clearable().optional(), metadata: metadata().optional() }),
    ({ world, path, params, cause }) => {
      const charge = world.store.charges.get(path['id']!);
      if (!charge) throw noSuch('charge', path['id']!);
      const changed = world.store.charges.put({
        ...charge,
        description: params.description === undefined ? charge.description : params.description || null,
        metadata: mergeMetadata(charge.metadata, params.metadata),
      });
      world.events.emit('charge.updated', changed, cause);
      return changed;
    },
  ),
];
