import { networkInterfaces } from 'node:os';
import { describe, expect, it } from '@jest/globals';
import { clientOf, sandboxWithClient } from '../testing/harness.js';

describe('keys', () => {
  it('refuses a live key with a sentence that does not repeat it', async () => {
    const { sandbox } = await sandboxWithClient();
    const live = `sk_live_${'x'.repeat(24)}`;
    const refused = await clientOf(sandbox, live)
      .customers.list()
      .catch((error: unknown) => error as { statusCode: number; message: string });
    expect(refused).toMatchObject({ statusCode: 401, message: expect.stringContaining('never takes a live key') });
    expect((refused as { message: string }).message).not.toContain(live);
    await sandbox.close();
  });
});

describe('who is answered', () => {
  it('is this machine, and no page in a browser when it is about the controls', async () => {
    const { sandbox } = await sandboxWithClient();
    expect(new URL(sandbox.url).hostname).toBe('127.0.0.1');
    const others = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
    for (const { address } of others.filter(({ internal, family }) => !internal && family === 'IPv4')) {
      const asked = fetch(`http://${address}:${new URL(sandbox.url).port}/v1/balance`);
      await expect(asked).rejects.toThrow('fetch failed');
    }
    const state = `${sandbox.url}/_sandbox/state`;
    expect((await fetch(state)).status).toBe(200);
    expect((await fetch(state, { headers: { origin: 'https://elsewhere.example' } })).status).toBe(403);
    await sandbox.close();
  });
});
