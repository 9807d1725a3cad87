import type Stripe from 'stripe';
import { z } from 'zod';
import { API_VERSION } from '../api-version.js';
import { page } from '../http/paging.js';
import {
  clearable,
  flag,
  hash,
  list,
  listShape,
  mergeMetadata,
  metadata,
  onlyExpand,
  text,
} from '../http/parameters.js';
import { route, type Route } from '../http/route.js';
import { badParameter, noSuch } from '../http/stripe-failure.js';
import { stripeId } from '../state/ids.js';
import type { SubscriptionRecord } from '../state/records.js';
import type { World } from '../world.js';

export const newSecret = (): string => stripeId('whsec_', 32);

const changeable = {
  description: clearable(5000).optional(),
  metadata: metadata().optional(),
  expand: list(text()).optional(),
};

/** `/v1/webhook_endpoints`: receivers of snapshot events. The secret is shown once, when it is made. */
const endpointRoutes: Route[] = [
  route(
    'POST',
    '/v1/webhook_endpoints',
    hash({ ...changeable, url: text(2048), enabled_events: list(text(100), 100), api_version: text(40).optional() }),
    ({ world, params }) => {
      checkUrl(params.url, 'url');
      const record = world.store.subscriptions.put({
        ...blank(world, 'we_1', 'snapshot', params.url, params.enabled_events),
        description: params.description ?? null,
        metadata: mergeMetadata({}, params.metadata),
        apiVersion: params.api_version ?? null,
      });
      return { ...endpoint(record), secret: record.secrets[0]!.value };
    },
  ),
  route('GET', '/v1/webhook_endpoints', hash(listShape), ({ world, params }) => {
    const url = '/v1/webhook_endpoints';
    return page(url, world.store.subscriptions, params, endpoint, (shown) => shown.id.startsWith('we_'));
  }),
  route('GET', '/v1/webhook_endpoints/:id', hash(onlyExpand), ({ world, path }) => endpoint(find(world, path['id']!))),
  route(
    'POST',
    '/v1/webhook_endpoints/:id',
    hash({
      ...changeable,
      url: text(2048).optional(),
      enabled_events: list(text(100), 100).optional(),
      disabled: flag().optional(),
    }),
    ({ world, path, params }) => {
      const record = find(world, path['id']!);
      if (params.url !== undefined) checkUrl(params.url, 'url');
      const changed = world.store.subscriptions.put({
        ...record,
        url: params.url ?? record.url,
        enabledEvents: params.enabled_events ?? record.enabledEvents,
        enabled: params.disabled === undefined ? record.enabled : !params.disabled,
        description: params.description ?? record.description,
        metadata: mergeMetadata(record.metadata, params.metadata),
        updated: world.clock.now(),
      });
      return endpoint(changed);
    },
  ),
  route('DELETE', '/v1/webhook_endpoints/:id', hash({}), ({ world, path }) => {
    world.store.subscriptions.delete(find(world, path['id']!).id);
    return { id: path['id']!, object: 'webhook_endpoint', deleted: true } satisfies Stripe.DeletedWebhookEndpoint;
  }),
];

/** `/v2/core/event_destinations`: receivers of thin events (or of snapshots). Parameters come as JSON. */
const destinationRoutes: Route[] = [
  route(
    'POST',
    '/v2/core/event_destinations',
    z.strictObject({
      name: z.string().min(1),
      description: z.string().optional(),
      type: z.enum(['webhook_endpoint']),
      event_payload: z.enum(['thin', 'snapshot']),
      enabled_events: z.array(z.string()).min(1),
      webhook_endpoint: z.strictObject({ url: z.string() }),
      include: z.array(z.string()).optional(),
      metadata: z.record(z.string(), z.string()).optional(),
      snapshot_api_version: z.string().optional(),
    }),
    ({ world, params }) => {
      checkUrl(params.webhook_endpoint.url, 'webhook_endpoint.url');
      const record = world.store.subscriptions.put({
        ...blank(world, 'ed_test_', params.event_payload, params.webhook_endpoint.url, params.enabled_events),
        name: params.name,
        description: params.description ?? null,
        metadata: params.metadata ?? {},
        apiVersion: params.event_payload === 'snapshot' ? (params.snapshot_api_version ?? API_VERSION) : null,
      });
      return destination(record, params.include ?? []);
    },
  ),
  route('GET', '/v2/core/event_destinations', z.strictObject({ limit: z.string().optional() }), ({ world }) => ({
    data: [...world.store.subscriptions.newestFirst()].map((record) => destination(record, [])),
    next_page_url: null,
    previous_page_url: null,
  })),
  route('GET', '/v2/core/event_destinations/:id', z.object({}), ({ world, path }) =>
    destination(find(world, path['id']!), ['webhook_endpoint.url']),
  ),
  route('DELETE', '/v2/core/event_destinations/:id', z.object({}), ({ world, path }) => {
    world.store.subscriptions.delete(find(world, path['id']!).id);
    return { id: path['id']!, object: 'v2.core.event_destination' };
  }),
  ...(['enable', 'disable'] as const).map((verb) =>
    route('POST', `/v2/core/event_destinations/:id/${verb}`, z.object({}), ({ world, path }) => {
      const record = find(world, path['id']!);
      return destination(world.store.subscriptions.put({ ...record, enabled: verb === 'enable' }), []);
    }),
  ),
];

export const subscriptionRoutes: Route[] = [...endpointRoutes, ...destinationRoutes];

function find(world: World, id: string): SubscriptionRecord {
  const record = world.store.subscriptions.get(id);
  if (!record) throw noSuch('webhook endpoint', id);
  return record;
}

function blank(
  world: World,
  prefix: string,
  payload: SubscriptionRecord['payload'],
  url: string,
  enabledEvents: string[],
): SubscriptionRecord {
  const now = world.clock.now();
  return {
    id: stripeId(prefix),
    payload,
    name: '',
    description: null,
    url,
    enabledEvents,
    secrets: [{ value: newSecret(), until: null }],
    enabled: true,
    apiVersion: null,
    metadata: {},
    created: now,
    updated: now,
  };
}

function checkUrl(url: string, param: string): void {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw badParameter('url_invalid', `Not a valid URL: ${url}`, param);
  }
}

function endpoint(record: SubscriptionRecord): Stripe.WebhookEndpoint {
  return {
    id: record.id,
    object: 'webhook_endpoint',
    api_version: record.apiVersion,
    application: null,
    created: record.created,
    description: record.description,
    enabled_events: record.enabledEvents,
    livemode: false,
    metadata: record.metadata,
    status: record.enabled ? 'enabled' : 'disabled',
    url: record.url,
  };
}

function destination(record: SubscriptionRecord, include: readonly string[]): Stripe.V2.Core.EventDestination {
  const wants = (field: string): boolean => include.includes(`webhook_endpoint.${field}`);
  return {
    id: record.id,
    object: 'v2.core.event_destination',
    created: new Date(record.created * 1000).toISOString(),
    description: record.description ?? '',
    enabled_events: record.enabledEvents,
    event_payload: record.payload,
    livemode: false,
    metadata: record.metadata,
    name: record.name,
    ...(record.apiVersion ? { snapshot_api_version: record.apiVersion } : {}),
    status: record.enabled ? 'enabled' : 'disabled',
    type: 'webhook_endpoint',
    updated: new Date(record.updated * 1000).toISOString(),
    webhook_endpoint: {
      ...(wants('signing_secret') ? { signing_secret: record.secrets[0]!.value } : {}),
      ...(wants('url') ? { url: record.url } : {}),
    },
  };
}
