import { afterAll, expect, it } from '@jest/globals';
import { testDatabase } from '../../test/support/index.js';
import { rotateKeys } from './rotate-keys.js';

const database = await testDatabase();
afterAll(() => database.close());

it('puts a new key in the place of the former one, which stays published', async () => {
  const env = { IMPRIMATUR_ENV: 'test', DATABASE_URL: database.url };
  const first = await rotateKeys(env);
  expect(first).toMatchObject({ code: 0 });
  const second = await rotateKeys(env);
  expect(second.output).toContain('2 keys are published');
  const rows = await database.reads.query<{ kid: string; retired: boolean }>(
    'SELECT kid, retired_at IS NOT NULL AS retired FROM platform.signing_key ORDER BY retired_at',
  );
  expect(rows.map(({ retired }) => retired)).toEqual([true, false]);
  expect(second.output).toContain(rows[1]!.kid);
});

it('says what is missing in the configuration', async () => {
  expect(await rotateKeys({ IMPRIMATUR_ENV: 'production' })).toMatchObject({ code: 78 });
});
