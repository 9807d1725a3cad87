import { z } from 'zod';
import { page } from '../http/paging.js';
import { flag, hash, integer, list, listShape, onlyExpand, text } from '../http/parameters.js';
import { route, type Route } from '../http/route.js';
import { badParameter, noSuch, StripeFailure } from '../http/stripe-failure.js';
import type { World } from '../world.js';
import { thinForm } from './event-forms.js';

/** `GET /v1/events` and its members: the last 30 days of what happened, as snapshots. */
const snapshotRoutes: Route[] = [
  route(
    'GET',
    '/v1/events',
    hash({
      ...listShape,
      type: text(100).optional(),
      types: list(text(100), 20).optional(),
      delivery_success: flag().optional(),
    }),
    ({ world, params }) => {
      if (params.type !== undefined && params.types) {
        throw badParameter('parameter_invalid', 'Use type or types, not both.', 'types');
      }
      const types = params.types ?? (params.type === undefined ? null : [params.type]);
      return page(
        '/v1/events',
        world.store.events,
        params,
        (record) => world.events.show(record),
        (event) =>
          (types === null || types.some((type) => covers(type, event.type))) &&
          (params.delivery_success === undefined || isDelivered(world, event.id) === params.delivery_success),
      );
    },
  ),
  route('GET', '/v1/events/:id', hash(onlyExpand), ({ world, path }) => {
    const record = world.store.events.get(path['id']!);
    if (!record) throw noSuch('event', path['id']!);
    return world.events.show(record);
  }),
];

/** `/v2/core/events`: the same happenings as thin events. */
const thinRoutes: Route[] = [
  route(
    'GET',
    '/v2/core/events',
    hash({ limit: integer().optional(), object_id: text(255).optional(), types: list(text(100), 20).optional() }),
    ({ world, params }) => {
      const limit = Math.min(Math.max(params.limit ?? 20, 1), 100);
      const data: unknown[] = [];
      for (const record of world.store.events.newestFirst()) {
        const object = record.event.data.object as { id: string };
        if (params.object_id !== undefined && object.id !== params.object_id) continue;
        const thin = thinForm(record);
        if (params.types && !params.types.includes(thin.type)) continue;
        data.push(thin);
        if (data.length === limit) break;
      }
      return { data, next_page_url: null, previous_page_url: null };
    },
  ),
  route('GET', '/v2/core/events/:id', z.strictObject({}), ({ world, path }) => {
    const record = world.events.findThin(path['id']!);
    if (record) return thinForm(record);
    const message = `No such event: '${path['id']!}'`;
    throw new StripeFailure(404, { type: 'invalid_request_error', code: 'not_found', message }, false);
  }),
];

export const eventRoutes: Route[] = [...snapshotRoutes, ...thinRoutes];

function covers(wanted: string, type: string): boolean {
  return wanted.endsWith('.*') ? type.startsWith(wanted.slice(0, -1)) : wanted === type;
}

function isDelivered(world: World, event: string): boolean {
  return world.dispatcher.pendingOf(event) === 0;
}
