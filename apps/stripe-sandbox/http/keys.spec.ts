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
