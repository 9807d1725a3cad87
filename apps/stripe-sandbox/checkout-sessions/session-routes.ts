import { z } from 'zod';
import { page, pageWithin } from '../http/paging.js';
import { hash, listShape, mergeMetadata, onlyExpand, text } from '../http/parameters.js';
import { route, type Route } from '../http/route.js';
import { noSuch, notPossible } from '../http/stripe-failure.js';
import type { SessionRecord } from '../state/records.js';
import type { World } from '../world.js';
import { newSession } from './new-session.js';
import { createSessionParameters, updateSessionParameters } from './session-parameters.js';
import { expireSession } from './session-steps.js';

/** `/v1/checkout/sessions` */
export const sessionRoutes: Route[] = [
  route('POST', '/v1/checkout/sessions', createSessionParameters, ({ world, params }) => {
    const record = newSession(world, params);
    return world.store.sessions.put(record).session;
  }),
  route(
    'GET',
    '/v1/checkout/sessions',
    hash({
      ...listShape,
      customer: text().optional(),
      payment_intent: text().optional(),
      status: z.enum(['open', 'complete', 'expired']).optional(),
    }),
    ({ world, params }) =>
      page(
        '/v1/checkout/sessions',
        world.store.sessions,
        params,
        (record) => record.session,
        (session) =>
          (params.customer === undefined || session.customer === params.customer) &&
          (params.payment_intent === undefined || session.payment_intent === params.payment_intent) &&
          (params.status === undefined || session.status === params.status),
      ),
  ),
  route('GET', '/v1/checkout/sessions/:id', hash(onlyExpand), ({ world, path }) => find(world, path['id']!).session),
  route('POST', '/v1/checkout/sessions/:id', updateSessionParameters, ({ world, path, params }) => {
    const record = find(world, path['id']!);
    const data = params.payment_intent_data;
    const changed = world.store.sessions.put({
      ...record,
      session: { ...record.session, metadata: mergeMetadata(record.session.metadata ?? {}, params.metadata) },
      intent: {
        ...record.intent,
        description: data?.description === undefined ? record.intent.description : data.description || null,
        metadata: mergeMetadata(record.intent.metadata, data?.metadata),
      },
    });
    return changed.session;
  }),
  route('POST', '/v1/checkout/sessions/:id/expire', hash(onlyExpand), ({ world, path, cause }) => {
    const record = find(world, path['id']!);
    if (record.session.status !== 'open') {
      const present = String(record.session.status);
      throw notPossible(
        `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of "${present}".`,
      );
    }
    return expireSession(world, record, cause).session;
  }),
  route('GET', '/v1/checkout/sessions/:id/line_items', hash(listShape), ({ world, path, params }) => {
    const record = find(world, path['id']!);
    return pageWithin(`/v1/checkout/sessions/${record.id}/line_items`, record.lineItems, params);
  }),
];

function find(world: World, id: string): SessionRecord {
  const record = world.store.sessions.get(id);
  if (!record) throw noSuch('checkout.session', id, 'session');
  return record;
}
