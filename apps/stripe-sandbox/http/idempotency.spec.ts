import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type Stripe from 'stripe';
import type { Sandbox } from '../sandbox.js';
import { LICENCE_SESSION, sandboxWithClient } from '../testing/harness.js';

type Control = Awaited<ReturnType<typeof sandboxWithClient>>['control'];

describe('idempotency and faults', () => {
  let sandbox: Sandbox;
  let stripe: Stripe;
  let control: Control;
  beforeEach(async () => {
    ({ sandbox, stripe, control } = await sandboxWithClient());
  });
  afterEach(() => sandbox.close());

  const create = (idempotencyKey: string) => stripe.checkout.sessions.create(LICENCE_SESSION, { idempotencyKey });
  const sessions = async (): Promise<number> => (await stripe.checkout.sessions.list({ limit: 100 })).data.length;

  it('answers 409 while the first request of the key is under way', async () => {
    await control('/faults', { kind: 'slow', method: 'POST', path: '/v1/checkout/sessions', delayMs: 150 });
    const first = create('key-1');
    await new Promise((resolve) => setTimeout(resolve, 50));
    await expect(create('key-1')).rejects.toMatchObject({ statusCode: 409, code: 'idempotency_key_in_use' });
    const made = await first;
    expect((await create('key-1')).id).toBe(made.id);
    expect(await sessions()).toBe(1);
  });

  it('replays a stored 500 for ever, whether or not the session was made', async () => {
    await control('/faults', { kind: 'server-error', method: 'POST', path: '/v1/checkout/sessions', commit: true });
    await expect(create('key-1')).rejects.toMatchObject({ statusCode: 500 });
    await expect(create('key-1')).rejects.toMatchObject({ statusCode: 500 });
    expect(await sessions()).toBe(1);
    await control('/faults', { kind: 'server-error', method: 'POST', path: '/v1/checkout/sessions' });
    await expect(create('key-2')).rejects.toMatchObject({ statusCode: 500 });
    expect(await sessions()).toBe(1);
  });

  it('commits and then drops the answer; the same key gets the answer that was lost', async () => {
    await control('/faults', { kind: 'reset', method: 'POST', path: '/v1/checkout/sessions', commit: true, times: 2 });
    await expect(create('key-1')).rejects.toMatchObject({ type: 'StripeConnectionError' });
    expect(await sessions()).toBe(1);
    await create('key-1');
    expect(await sessions()).toBe(1);
  });

  it('turns away with 429 and 503 and remembers neither', async () => {
    await control('/faults', { kind: 'rate-limit', path: '/v1/checkout/sessions' });
    await expect(create('key-1')).rejects.toMatchObject({ type: 'StripeRateLimitError', statusCode: 429 });
    await control('/faults', { kind: 'unavailable', path: '/v1/checkout/sessions' });
    await expect(create('key-1')).rejects.toMatchObject({ type: 'StripeAPIError', statusCode: 503 });
    expect((await create('key-1')).status).toBe('open');
  });

  it('hangs until the client gives up, and has done nothing', async () => {
    await control('/faults', { kind: 'hang', path: '/v1/checkout/sessions' });
    await expect(
      stripe.checkout.sessions.create(LICENCE_SESSION, { idempotencyKey: 'key-1', timeout: 100 }),
    ).rejects.toMatchObject({ type: 'StripeConnectionError' });
    expect(await sessions()).toBe(0);
  });

  it('does not remember what failed in its parameters', async () => {
    const options = { idempotencyKey: 'key-1' };
    await expect(stripe.refunds.create({ charge: 'ch_3nothing', amount: 5 }, options)).rejects.toMatchObject({
      code: 'resource_missing',
    });
    await expect(stripe.refunds.create({ charge: 'ch_3nothing', amount: 6 }, options)).rejects.toMatchObject({
      code: 'resource_missing',
    });
  });

  it('forgets keys after 24 hours', async () => {
    const first = await create('key-1');
    await control('/clock/advance', { seconds: 86_401 });
    expect((await create('key-1')).id).not.toBe(first.id);
  });
});
