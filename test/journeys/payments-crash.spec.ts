import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CRASH_POINTS, IssueInvoice, type CrashPoint } from '#libs/payments';
import { freePort } from '../../apps/local/postgres/free-port.js';
import { runScript, startBuilt, type BuiltProcess } from '../support/built-process.js';
import { eventually } from '../support/eventually.js';
import { invoiceStory, type InvoiceStory } from '../support/invoice-story.js';
import { killArticle } from '../support/licensing-seed.js';
import { paymentsStory, type PaymentsStory } from '../support/payments-story.js';
import { paymentsWorld, type PayableRequest, type PaymentsWorld } from '../support/payments-world.js';

const tried = new Set<CrashPoint>();

/** The points of a step, for its cases; they are noted as tried. */
function pointsOf(step: string): CrashPoint[] {
  const points = CRASH_POINTS.filter((point) => point.startsWith(`${step}.`));
  for (const point of points) tried.add(point);
  return points;
}

/** Case 5 of payments.md: a process is killed between any two steps, and the payment is still settled, once. */
describe('a payment survives that a process is killed', () => {
  let world: PaymentsWorld;
  let story: PaymentsStory;
  let invoices: InvoiceStory;
  let env: Record<string, string>;
  let dataDir: string;
  let api: BuiltProcess;

  beforeAll(async () => {
    world = await paymentsWorld([]);
    story = paymentsStory(world);
    invoices = invoiceStory(world);
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

  /** One number without a gap before it, one set of entries, one licence, one invoice at the provider. */
  const expectInvoicedOnce = async ({ reference }: PayableRequest, number: string): Promise<void> => {
    const invoice = await invoices.desk(number);
    expect(invoice).toMatchObject({ state: 'open', owed: { amount: '12000', currency: 'GBP' } });
    expect(invoice.entries.map(({ source }) => source.kind)).toEqual(['invoice']);
    expect(invoice.history.map(({ step }) => step)).toEqual(['issued', 'opened']);
    expect(invoice.collections).toHaveLength(1);
    const there = (await story.stripe.invoices.list({ limit: 100 })).data;
    const ours = there.filter(({ metadata }) => metadata?.['reference'] === reference);
    expect(ours).toMatchObject([{ id: invoice.collections[0]!.providerId, number, status: 'open', total: 12_000 }]);
    expect(await story.licences(reference)).toBe(1);
    expect(await story.orderState(reference)).toBe('fulfilled');
    const rows = await world.database.reads.query<{ serial: string }>(
      'SELECT serial FROM payments.invoice ORDER BY serial',
    );
    expect(rows.map(({ serial }) => Number(serial))).toEqual(rows.map((_, index) => index + 1));
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

  it.each(pointsOf('invoice'))('the worker, at %s: an order on account has one invoice', async (point) => {
    const order = await invoices.order();
    const { reference, buyer } = order;
    const doomed = await worker(point);
    const { number } = await world.get(IssueInvoice).execute(buyer, { reference, poNumber: 'PO-4711' });
    expect(await doomed.ended).toMatchObject({ signal: 'SIGKILL' });
    const healthy = await worker();
    await eventually(
      () => invoices.desk(number),
      ({ collections }) => collections[0]?.state === 'open',
    );
    await healthy.stop();
    await expectInvoicedOnce(order, number);
  });

  it.each(pointsOf('inbox'))('the api, at %s: before it has answered the provider', async (point) => {
    const order = await world.order();
    const session = await story.checkout(order);
    await api.stop();
    const doomed = await startBuilt('apps/api/main.js', { ...env, CRASH_AT: point });
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

  it('at every point that has a name', () => {
    expect([...tried].sort()).toEqual([...CRASH_POINTS].sort());
  });
});
