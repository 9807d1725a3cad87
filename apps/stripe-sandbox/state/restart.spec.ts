import { afterEach, describe, expect, it } from '@jest/globals';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LICENCE_SESSION, receiver, sandboxWithClient, submitPage } from '../testing/harness.js';

const folders: string[] = [];
const folder = (): string => {
  const path = mkdtempSync(join(tmpdir(), 'stripe-sandbox-'));
  folders.push(path);
  return path;
};
afterEach(() => {
  for (const path of folders.splice(0)) rmSync(path, { recursive: true });
});

describe('a restart', () => {
  it('finds everything again, idempotency keys too, even after a line cut short', async () => {
    const dataDir = folder();
    const first = await sandboxWithClient({ dataDir });
    const session = await first.stripe.checkout.sessions.create(LICENCE_SESSION, { idempotencyKey: 'key-1' });
    await submitPage(first.sandbox, session.id, 'pay');
    const charges = await first.stripe.charges.list();
    await first.sandbox.close();
    appendFileSync(join(dataDir, 'journal.jsonl'), '["charge","ch_3cut');

    const second = await sandboxWithClient({ dataDir });
    expect(await second.stripe.checkout.sessions.retrieve(session.id)).toMatchObject({ payment_status: 'paid' });
    expect((await second.stripe.charges.list()).data).toEqual(charges.data);
    const again = await second.stripe.checkout.sessions.create(LICENCE_SESSION, { idempotencyKey: 'key-1' });
    expect(again.id).toBe(session.id);
    const { events } = { events: await second.stripe.events.list({ types: ['checkout.session.completed'] }) };
    expect(events.data).toHaveLength(1);
    await second.sandbox.close();
  });

  it('goes on delivering what was not delivered', async () => {
    const dataDir = folder();
    const target = await receiver([500]);
    const first = await sandboxWithClient({ dataDir, retryDelaysMs: [600] });
    await first.stripe.webhookEndpoints.create({ url: target.url, enabled_events: ['checkout.session.completed'] });
    const session = await first.stripe.checkout.sessions.create(LICENCE_SESSION);
    await submitPage(first.sandbox, session.id, 'pay');
    await target.until(1);
    await first.sandbox.close();
    const second = await sandboxWithClient({ dataDir });
    await target.until(2);
    await second.sandbox.close();
    await target.close();
  });

  it('forgets everything on reset, in the file too', async () => {
    const dataDir = folder();
    const first = await sandboxWithClient({ dataDir });
    await first.stripe.customers.create({ name: 'Quay Press' });
    await first.control('/reset');
    await first.sandbox.close();
    const second = await sandboxWithClient({ dataDir });
    expect((await second.stripe.customers.list()).data).toEqual([]);
    await second.sandbox.close();
  });
});
