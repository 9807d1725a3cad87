import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHmac } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { paymentsWorld, type PaymentsWorld } from '../../../../test/support/payments-world.js';
import { CrashPoints } from '../crash/crash-points.js';
import { StripeGateway } from '../stripe/stripe-gateway.js';
import { ReceiveEvent } from './receive-event.js';
import { StoreEvents } from './store-events.js';

let world: PaymentsWorld;
let secrets: string[];
beforeAll(async () => {
  world = await paymentsWorld(['thin', 'snapshot']);
  secrets = world.config.stripe.webhookSecret.split(',');
});
afterAll(() => world.close());

const now = (): number => Math.floor(Date.now() / 1000);
const sign = (body: string | Buffer, secret: string, timestamp = now()): string =>
  `t=${timestamp},v1=${createHmac('sha256', secret).update(`${timestamp}.`).update(body).digest('hex')}`;
const snapshot = (change: object = {}): string =>
  JSON.stringify({
    id: `evt_${Math.random()}`,
    object: 'event',
    api_version: '2026-10-28.endive',
    created: now(),
    livemode: false,
    type: 'checkout.session.completed',
    data: { object: { id: 'cs_test_x', object: 'checkout.session', payment_status: 'paid' } },
    ...change,
  });
const receive = (body: string | Buffer, signature: string | undefined, format: 'snapshot' | 'thin' = 'snapshot') =>
  world.get(ReceiveEvent).execute({ format, body: Buffer.from(body), signature });
const stored = async (): Promise<{ inbox: number; jobs: number }> =>
  (await world.database.reads.one(
    `SELECT (SELECT count(*)::int FROM payments.inbox_event) AS inbox,
            (SELECT count(*)::int FROM graphile_worker._private_jobs) AS jobs`,
  ))!;
const isRefused = async (...event: Parameters<typeof receive>): Promise<void> => {
  const before = await stored();
  await expect(receive(...event)).rejects.toMatchObject({ code: 'payments.bad-signature', kind: 'malformed' });
  expect(await stored()).toEqual(before);
};

describe('a webhook', () => {
  it('is stored once and looked at by a job', async () => {
    const body = snapshot({ id: 'evt_once' });
    const before = await stored();
    for (let time = 0; time < 3; time += 1) await receive(body, sign(body, secrets[1]!));
    const after = await stored();
    expect(after.inbox).toBe(before.inbox + 1);
    expect(after.jobs).toBe(before.jobs + 1);
  });

  it('is stored once when both formats bring it', async () => {
    const thin = JSON.stringify({
      id: 'evt_test_thin',
      object: 'v2.core.event',
      created: new Date().toISOString(),
      livemode: false,
      type: 'v1.checkout.session.completed',
      related_object: { id: 'cs_test_x', type: 'checkout.session', url: '/v1/checkout/sessions/cs_test_x' },
      snapshot_event: 'evt_both',
    });
    const body = snapshot({ id: 'evt_both' });
    await receive(thin, sign(thin, secrets[0]!), 'thin');
    const before = await stored();
    await receive(body, sign(body, secrets[1]!));
    expect(await stored()).toEqual(before);
  });

  it('of a kind that changes nothing, or of the other mode, is taken and forgotten', async () => {
    const before = await stored();
    for (const change of [{ type: 'charge.succeeded' }, { livemode: true }]) {
      const body = snapshot(change);
      await receive(body, sign(body, secrets[1]!));
    }
    expect(await stored()).toEqual(before);
  });

  it('about something that another account has is taken, looked for once, and changes nothing', async () => {
    const strange = [
      ...[
        ['checkout.session.completed', 'cs_test_other'],
        ['payment_intent.payment_failed', 'pi_other'],
      ],
      ...[
        ['refund.updated', 're_other'],
        ['charge.dispute.created', 'du_other'],
        ['invoice.paid', 'in_other'],
      ],
      ['payout.paid', 'po_other'],
    ] as [string, string][];
    for (const [type, id] of strange) {
      const body = snapshot({ type, data: { object: { id, object: type.split('.')[0] } } });
      await receive(body, sign(body, secrets[1]!));
    }
    await world.work();
    const failed = `SELECT t.identifier, j.last_error FROM graphile_worker._private_jobs j
      JOIN graphile_worker._private_tasks t ON t.id = j.task_id WHERE j.last_error IS NOT NULL`;
    expect(await world.database.reads.query(failed)).toEqual([]);
    const made = `SELECT ((SELECT count(*) FROM payments.refund) + (SELECT count(*) FROM payments.dispute)
      + (SELECT count(*) FROM ledger.entry))::int AS n`;
    expect(await world.database.reads.query(made)).toEqual([{ n: 0 }]);
  });

  it('is not answered with success when it could not be stored', async () => {
    const query = () => Promise.reject(new Error('connect ECONNREFUSED'));
    const dead = { manager: { query } } as unknown as DataSource;
    const inbox = new ReceiveEvent(
      ...([world.get(StripeGateway), dead, world.get(StoreEvents), world.get(CrashPoints)] as const),
    );
    const body = snapshot();
    await expect(
      inbox.execute({ format: 'snapshot', body: Buffer.from(body), signature: sign(body, secrets[1]!) }),
    ).rejects.toThrow('ECONNREFUSED');
  });
});

describe('case 7: what is not signed by the provider', () => {
  it('is refused and leaves nothing: forged, unsigned, half signed', async () => {
    const body = snapshot();
    await isRefused(body, undefined);
    await isRefused(body, '');
    await isRefused(body, 't=1');
    await isRefused(body, `t=${now()},v1=${'0'.repeat(64)}`);
    await isRefused(body, `t=${now()},v0=${sign(body, secrets[1]!).split('v1=')[1]}`);
    await isRefused(body, sign(body, 'whsec_of_somebody_else'));
  });

  it('is refused when a single byte differs, or the same JSON is written otherwise', async () => {
    const body = snapshot();
    const signature = sign(body, secrets[1]!);
    await isRefused(`${body} `, signature);
    await isRefused(JSON.stringify(JSON.parse(body), null, 2), signature);
    await isRefused(Buffer.from(body, 'utf16le'), signature);
  });

  it('is refused when it is old, and when it comes in the other format', async () => {
    const body = snapshot();
    await isRefused(body, sign(body, secrets[1]!, now() - 3600));
    await isRefused(body, sign(body, secrets[1]!), 'thin');
  });

  it('is refused when it is no event at all', async () => {
    for (const body of ['', 'not json', '[]', 'null', '{"object":"event"']) {
      await isRefused(body, sign(body, secrets[1]!));
    }
  });

  it('is refused when it is too large', async () => {
    const body = snapshot({ filler: 'x'.repeat(1_000_001) });
    const before = await stored();
    await expect(receive(body, sign(body, secrets[1]!))).rejects.toMatchObject({ kind: 'too-large' });
    expect(await stored()).toEqual(before);
  });

  it('is taken with either secret while one is being rolled, and with the old one no more', async () => {
    const rolled = new StripeGateway({
      stripe: { ...world.config.stripe, webhookSecret: `whsec_new, ${secrets[1]!}` },
    });
    const after = new StripeGateway({ stripe: { ...world.config.stripe, webhookSecret: 'whsec_new' } });
    const body = Buffer.from(snapshot());
    for (const secret of ['whsec_new', secrets[1]!]) {
      expect(await rolled.verifyEvent('snapshot', body, sign(body, secret))).not.toBeNull();
    }
    expect(await after.verifyEvent('snapshot', body, sign(body, secrets[1]!))).toBeNull();
    // A provider that rolls signs with both.
    const both = `${sign(body, secrets[1]!)},${sign(body, 'whsec_new').split(',')[1]}`;
    expect(await after.verifyEvent('snapshot', body, both)).not.toBeNull();
  });
});
