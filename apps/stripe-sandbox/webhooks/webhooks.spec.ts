import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type Stripe from 'stripe';
import type { Sandbox } from '../sandbox.js';
import type { DeliveryRecord } from '../state/records.js';
import { LICENCE_SESSION, pause, receiver, sandboxWithClient, submitPage, type Received } from '../testing/harness.js';

describe('webhooks', () => {
  let sandbox: Sandbox;
  let stripe: Stripe;
  let control: Awaited<ReturnType<typeof sandboxWithClient>>['control'];
  const closing: (() => Promise<void>)[] = [];
  beforeEach(async () => {
    ({ sandbox, stripe, control } = await sandboxWithClient());
  });
  afterEach(async () => {
    await sandbox.close();
    for (const close of closing.splice(0)) await close();
  });

  const listen = async (statuses: number[] = []) => {
    const target = await receiver(statuses);
    closing.push(target.close);
    return target;
  };
  const subscribe = (url: string, events: Stripe.WebhookEndpointCreateParams.EnabledEvent[]) =>
    stripe.webhookEndpoints.create({ url, enabled_events: events });
  const pay = async (): Promise<Stripe.Checkout.Session> => {
    const session = await stripe.checkout.sessions.create(LICENCE_SESSION);
    await submitPage(sandbox, session.id, 'pay');
    return session;
  };
  const verified = (one: Received, secret: string): Stripe.Event =>
    stripe.webhooks.constructEvent(one.body, String(one.headers['stripe-signature']), secret);
  const deliveries = async (): Promise<DeliveryRecord[]> =>
    (await control('/deliveries', {}, 'GET'))['deliveries'] as DeliveryRecord[];

  it('sends signed snapshots of the events an endpoint asked for', async () => {
    const target = await listen();
    const endpoint = await subscribe(target.url, ['checkout.session.completed', 'payment_intent.succeeded']);
    const session = await pay();
    await target.until(2);
    const events = target.received.map((one) => verified(one, endpoint.secret!));
    expect(events.map((event) => event.type)).toEqual(['payment_intent.succeeded', 'checkout.session.completed']);
    expect(events[1]!.data.object).toMatchObject({ id: session.id, payment_status: 'paid' });
    await pause(30);
    expect((await stripe.events.retrieve(events[1]!.id)).pending_webhooks).toBe(0);
  });

  it('sends thin events that carry no object', async () => {
    const target = await listen();
    const destination = await stripe.v2.core.eventDestinations.create({
      name: 'thin',
      type: 'webhook_endpoint',
      event_payload: 'thin',
      enabled_events: ['v1.checkout.session.completed'],
      webhook_endpoint: { url: target.url },
      include: ['webhook_endpoint.signing_secret'],
    });
    const session = await pay();
    await target.until(1);
    const { body, headers } = target.received[0]!;
    const secret = destination.webhook_endpoint!.signing_secret!;
    const notification = stripe.parseEventNotification(body, String(headers['stripe-signature']), secret);
    expect(notification).toMatchObject({
      type: 'v1.checkout.session.completed',
      related_object: { id: session.id, type: 'checkout.session', url: `/v1/checkout/sessions/${session.id}` },
    });
    expect(JSON.parse(body)).not.toHaveProperty('data');
    expect(await stripe.v2.core.events.retrieve(notification.id)).toMatchObject({ id: notification.id });
    expect((await stripe.events.retrieve(notification.snapshot_event!)).type).toBe('checkout.session.completed');
  });

  it('tries again with a fresh timestamp until it is answered 2xx, and keeps a log', async () => {
    const target = await listen([500, 302]);
    const endpoint = await subscribe(target.url, ['checkout.session.completed']);
    await pay();
    await target.until(3);
    await pause(50);
    // Each is signed for its own moment: it verifies, and says when it was sent.
    const stamps = target.received.map(({ headers }) => /^t=(\d+),/.exec(String(headers['stripe-signature']))![1]);
    target.received.forEach((one) => verified(one, endpoint.secret!));
    const [delivery] = await deliveries();
    expect(delivery).toMatchObject({ state: 'delivered', type: 'checkout.session.completed' });
    expect(delivery!.attempts.map((attempt) => attempt.status)).toEqual([500, 302, 200]);
    expect(delivery!.attempts.map(({ timestamp }) => String(timestamp))).toEqual(stamps);
    expect(new Set(target.received.map((one) => (JSON.parse(one.body) as { id: string }).id)).size).toBe(1);
  });

  it('gives up when the attempts run out', async () => {
    const target = await listen([500, 500, 500, 500, 500]);
    await subscribe(target.url, ['checkout.session.completed']);
    await pay();
    await target.until(4);
    await pause(50);
    expect(target.received).toHaveLength(4);
    expect((await deliveries())[0]).toMatchObject({ state: 'failed' });
  });

  it('holds, reorders and duplicates on order', async () => {
    const target = await listen();
    await subscribe(target.url, ['payment_intent.created', 'payment_intent.succeeded', 'checkout.session.completed']);
    await control('/webhooks/hold');
    await control('/webhooks/duplicate', { copies: 2 });
    await pay();
    await pause(50);
    expect(target.received).toHaveLength(0);
    await control('/webhooks/reverse');
    await target.until(6);
    const types = target.received.map((one) => (JSON.parse(one.body) as { type: string }).type);
    expect(types.filter((type) => type === 'checkout.session.completed')).toHaveLength(2);
  });

  it('drops on order, and sends a dropped one again on request', async () => {
    const target = await listen();
    const endpoint = await subscribe(target.url, ['checkout.session.completed']);
    await control('/webhooks/drop', { count: 1 });
    await pay();
    await pause(50);
    expect(target.received).toHaveLength(0);
    const [dropped] = await deliveries();
    expect(dropped).toMatchObject({ state: 'dropped', attempts: [] });
    expect(await control('/webhooks/redeliver', { event: dropped!.event })).toMatchObject({ sent: [{ status: 200 }] });
    expect(target.received).toHaveLength(1);
    // Hours later it is signed anew: the receiver's tolerance of five minutes takes it.
    const now = Date.now();
    const clock = jest.spyOn(Date, 'now').mockImplementation(() => now + 3 * 3_600_000);
    try {
      await control('/webhooks/redeliver', { event: dropped!.event });
      expect(verified(target.received[1]!, endpoint.secret!).id).toBe(dropped!.event);
      expect(() => verified(target.received[0]!, endpoint.secret!)).toThrow(/tolerance/);
    } finally {
      clock.mockRestore();
    }
  });

  it('signs with an old time, a wrong secret, and both secrets after a roll', async () => {
    const target = await listen();
    const endpoint = await subscribe(target.url, ['checkout.session.completed']);
    await pay();
    await target.until(1);
    const { event } = (await deliveries())[0]!;
    await control('/webhooks/replay', { event, ageSeconds: 3600 });
    expect(() => verified(target.received[1]!, endpoint.secret!)).toThrow(/tolerance/);
    await control('/webhooks/forge', { event });
    expect(() => verified(target.received[2]!, endpoint.secret!)).toThrow(/No signatures found/);

    const body = { endpoint: endpoint.id, oldValidSeconds: 60 };
    const { secret } = (await control('/webhooks/roll-secret', body)) as { secret: string };
    await control('/webhooks/redeliver', { event });
    expect(verified(target.received[3]!, endpoint.secret!).id).toBe(verified(target.received[3]!, secret).id);
    await control('/clock/advance', { seconds: 61 });
    await control('/webhooks/redeliver', { event });
    expect(() => verified(target.received[4]!, endpoint.secret!)).toThrow(/No signatures found/);
    expect(verified(target.received[4]!, secret).type).toBe('checkout.session.completed');
  });
});
