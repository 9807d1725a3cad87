import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CRASH_POINTS, type CrashPoint } from '#libs/payments';
import { freePort } from '../../apps/local/postgres/free-port.js';
import { runScript, startBuilt, type BuiltProcess } from '../support/built-process.js';
import { eventually } from '../support/eventually.js';
import { killArticle } from '../support/licensing-seed.js';
import { paymentsStory, type PaymentsStory } from '../support/payments-story.js';
import { paymentsWorld, type PayableRequest, type PaymentsWorld } from '../support/payments-world.js';

const pointsOf = (step: string): CrashPoint[] => CRASH_POINTS.filter((point) => point.startsWith(`${step}.`));

/** Case 5 of payments.md: a process is killed between any two steps, and the payment is still settled, once. */
describe('a payment survives that a process is killed', () => {
  let world: PaymentsWorld;
  let story: PaymentsStory;
  let env: Record<string, string>;
  let dataDir: string;
  let api: BuiltProcess;

  beforeAll(async () => {
    world = await paymentsWorld([]);
    story = paymentsStory(world);
    dataDir = await mkdtemp(join(tmpdir(), 'imprimatur-crash-'));
    const port = await freePort();
    const destination = await story.stripe.v2.core.eventDestinations.create({
      name: 'api',
      type: 'webhook_endpoint',
      event_payload: 'thin',
      enabled_events: ['*'],
      webhook_endpoint: { url: `http://127.0.0.1:${port}/stripe/event-notifications` },
      include: ['webhook_endpoint.signing_secret'],
    });
    env = {
      ...{ IMPRIMATUR_ENV: 'test', LOG_LEVEL: 'warn', DATA_DIR: dataDir, PORT: String(port) },
      DATABASE_URL: world.database.url,
      PUBLIC_URL: world.config.publicUrl,
      STRIPE_SECRET_KEY: world.sandbox.secretKey,
      STRIPE_API_URL: world.sandbox.url,
      STRIPE_WEBHOOK_SECRET: destination.webhook_endpoint!.signing_secret!,
    };
    api = await startBuilt('apps/api/main.js', env);
  });

  afterAll(async () => {
    await api?.stop();
    await world?.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  const worker = (crashAt?: CrashPoint): Promise<BuiltProcess> =>
    startBuilt('apps/worker/main.js', { ...env, ...(crashAt ? { CRASH_AT: crashAt } : {}) });
  const until = (order: PayableRequest, state: string): Promise<unknown> =>
    eventually(
      () => story.states(order.reference),
      ([last]) => last === state,
    );
  /** What there must be of a payment that was settled once. */
  const expectSettledOnce = async ({ reference }: PayableRequest): Promise<void> => {
    const payments = await story.payments(reference);
    expect(payments.map(({ state }) => state)).toEqual(['settled']);
    expect(payments[0]!.entries.map(({ source }) => source.kind)).toEqual(['order', 'payment', 'payment-fee']);
    expect(payments[0]!.receiptNumber).not.toBeNull();
    expect(await story.licences(reference)).toBe(1);
    expect(await story.orderState(reference)).toBe('fulfilled');
  };

  it.each(pointsOf('settle'))('the worker, at %s', async (point) => {
    const order = await world.order();
    const session = await story.checkout(order);
    const doomed = await worker(point);
    await world.pay(session);
    expect(await doomed.ended).toMatchObject({ signal: 'SIGKILL' });
    const healthy = await worker();
    await until(order, 'settled');
    await healthy.stop();
    await expectSettledOnce(order);
  });

  it.each(pointsOf('refund'))('the worker, at %s', async (point) => {
    const order = await world.order();
    const session = await story.checkout(order);
    await killArticle(world.database, order.article);
    const doomed = await worker(point);
    await world.pay(session);
    expect(await doomed.ended).toMatchObject({ signal: 'SIGKILL' });
    const healthy = await worker();
    await until(order, 'refunded');
    await healthy.stop();
    const [payment] = await story.payments(order.reference);
    expect(payment).toMatchObject({ state: 'refunded', refunds: [{ state: 'succeeded' }] });
    expect(payment!.entries.map(({ source }) => source.kind)).toEqual(['payment', 'payment-fee', 'refund']);
    const refunds = await story.stripe.refunds.list({ payment_intent: payment!.paymentIntentId! });
    expect(refunds.data).toHaveLength(1);
    expect(await story.licences(order.reference)).toBe(0);
  });

  it('the api, after the event is stored and before it has answered', async () => {
    const order = await world.order();
    const session = await story.checkout(order);
    await api.stop();
    const doomed = await startBuilt('apps/api/main.js', { ...env, CRASH_AT: 'inbox.event-stored' });
    await world.pay(session);
    expect(await doomed.ended).toMatchObject({ signal: 'SIGKILL' });
    api = await startBuilt('apps/api/main.js', env);
    const healthy = await worker();
    await until(order, 'settled');
    await healthy.stop();
    await expectSettledOnce(order);
  });

  it.each(pointsOf('checkout'))('the api, at %s: the buyer tries again and there is one page', async (point) => {
    const order = await world.order();
    const args = [JSON.stringify(order.buyer), order.reference];
    const script = 'test/support/start-checkout.mjs';
    expect(await runScript(script, args, { ...env, CRASH_AT: point })).toMatchObject({ signal: 'SIGKILL' });
    const again = await runScript(script, args, env);
    expect(again).toMatchObject({ status: 0, output: expect.stringMatching(/\/c\/pay\/cs_test_/) });
    const sessions = await story.stripe.checkout.sessions.list({ limit: 100 });
    const ours = sessions.data.filter(({ metadata }) => metadata?.['reference'] === order.reference);
    expect(ours).toHaveLength(1);
    expect(await story.states(order.reference)).toEqual(['open']);
  });
});
