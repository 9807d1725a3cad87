import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { StripeFailure } from '../http/stripe-failure.js';
import type { DeliveryRecord, EventRecord, SubscriptionRecord } from '../state/records.js';
import type { SendingTwist } from '../webhooks/dispatcher.js';
import { newSecret } from '../webhooks/subscription-routes.js';
import type { World } from '../world.js';
import { bodyOf } from './control-body.js';

const which = z.strictObject({ event: z.string(), endpoint: z.string().optional() });

/** `/_sandbox/webhooks/...`: bend what is delivered, and send again. */
export function registerWebhookControls(scope: FastifyInstance, world: World): void {
  registerModes(scope, world);
  registerSendings(scope, world);
  scope.get('/deliveries', () => ({ deliveries: [...world.store.deliveries.oldestFirst()] }));
  scope.post('/webhooks/roll-secret', (request) => {
    const { endpoint, oldValidSeconds } = z
      .strictObject({ endpoint: z.string(), oldValidSeconds: z.number().min(0).default(0) })
      .parse(bodyOf(request));
    const subscription = subscriptionOf(world, endpoint);
    const value = newSecret();
    const until = world.clock.now() + oldValidSeconds;
    const old = subscription.secrets.map((secret) => ({ ...secret, until: secret.until ?? until }));
    world.store.subscriptions.put({ ...subscription, secrets: [{ value, until: null }, ...old] });
    return { endpoint, secret: value };
  });
}

/** hold, release, flush, shuffle, duplicate, drop, delay */
function registerModes(scope: FastifyInstance, { dispatcher }: World): void {
  scope.post('/webhooks/hold', () => dispatcher.bend({ held: true }));
  scope.post('/webhooks/release', () => {
    const mode = dispatcher.bend({ held: false, copies: 1, drop: 0, delayMs: 0 });
    return { ...mode, sent: dispatcher.flush() };
  });
  scope.post('/webhooks/flush', () => ({ sent: dispatcher.flush() }));
  scope.post('/webhooks/shuffle', (request) => {
    const { seed } = z.strictObject({ seed: z.number().int().default(1) }).parse(bodyOf(request));
    return { sent: dispatcher.flush((held) => shuffled(held, seed)) };
  });
  scope.post('/webhooks/reverse', () => ({ sent: dispatcher.flush((held) => held.reverse()) }));
  scope.post('/webhooks/duplicate', (request) => {
    const { copies } = z.strictObject({ copies: z.number().int().min(1).max(50) }).parse(bodyOf(request));
    return dispatcher.bend({ copies });
  });
  scope.post('/webhooks/drop', (request) => {
    const { count } = z.strictObject({ count: z.number().int().min(0).optional() }).parse(bodyOf(request));
    return dispatcher.bend({ drop: count ?? Number.MAX_SAFE_INTEGER });
  });
  scope.post('/webhooks/delay', (request) => {
    const { ms } = z.strictObject({ ms: z.number().int().min(0) }).parse(bodyOf(request));
    return dispatcher.bend({ delayMs: ms });
  });
}

/** redeliver, replay with an old timestamp, sign with a wrong secret */
function registerSendings(scope: FastifyInstance, world: World): void {
  scope.post('/webhooks/redeliver', (request) => send(world, which.parse(bodyOf(request)), {}));
  scope.post('/webhooks/replay', (request) => {
    const { ageSeconds, ...one } = which.extend({ ageSeconds: z.number().default(3600) }).parse(bodyOf(request));
    return send(world, one, { timestampOffsetSeconds: -ageSeconds });
  });
  scope.post('/webhooks/forge', (request) => send(world, which.parse(bodyOf(request)), { secret: newSecret() }));
}

async function send(
  world: World,
  { event, endpoint }: z.infer<typeof which>,
  twist: SendingTwist,
): Promise<{ sent: { endpoint: string; status: number | null }[] }> {
  const record = eventOf(world, event);
  const receivers =
    endpoint === undefined ? [...world.store.subscriptions.oldestFirst()] : [subscriptionOf(world, endpoint)];
  const sent = [];
  for (const receiver of receivers) {
    sent.push({ endpoint: receiver.id, status: await world.dispatcher.redeliver(record, receiver, twist) });
  }
  return { sent };
}

function eventOf(world: World, id: string): EventRecord {
  const record = world.events.find(id);
  if (!record) throw new StripeFailure(404, { type: 'invalid_request_error', message: `No such event: ${id}` }, false);
  return record;
}

function subscriptionOf(world: World, id: string): SubscriptionRecord {
  const record = world.store.subscriptions.get(id);
  if (!record)
    throw new StripeFailure(404, { type: 'invalid_request_error', message: `No such endpoint: ${id}` }, false);
  return record;
}

/** The same order for the same seed (a linear congruential generator is random enough to reorder a handful). */
function shuffled(held: DeliveryRecord[], seed: number): DeliveryRecord[] {
  let state = seed >>> 0;
  const order = [...held];
  for (let index = order.length - 1; index > 0; index -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = state % (index + 1);
    [order[index], order[other]] = [order[other]!, order[index]!];
  }
  return order;
}
