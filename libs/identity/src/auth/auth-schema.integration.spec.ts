import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getMigrations } from 'better-auth/db/migration';
import { Pool } from 'pg';
import { testDatabase, type TestDatabase } from '../../../../test/support/index.js';
import { AUDIENCES } from './audience.js';
import { authOptions } from './auth-options.js';

describe('the tables of the auth library', () => {
  let database: TestDatabase;
  let pool: Pool;

  beforeAll(async () => {
    database = await testDatabase();
    pool = new Pool({ connectionString: database.ownerUrl, options: '-c search_path=identity' });
  });
  afterAll(async () => {
    await pool.end();
    await database.close();
  });

  it.each(AUDIENCES)('our migration has all that the library wants on the %s', async (audience) => {
    const wanted = await getMigrations(
      authOptions({
        audience,
        pool,
        origin: 'http://localhost:3000',
        secret: 'not-a-secret-only-for-comparing-the-schema',
        cookies: { prefix: 'test', session: 'test.session_token', secure: false },
        rateLimits: true,
        sendMail: async () => undefined,
      }),
    );
    expect(wanted.toBeCreated.map(({ table }) => table)).toEqual([]);
    expect(wanted.toBeAdded.map(({ table, fields }) => [table, Object.keys(fields)])).toEqual([]);
  });
});
