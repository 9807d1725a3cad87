import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { identityHouse, type IdentityHouse } from '../../../../test/support/identity-house.js';
import { PurgeExpiredHandler } from './purge-expired.js';

const BODY = { name: 'Rosa Field', email: 'rosa@field.example', password: 'a long enough password' };

describe('the purge', () => {
  let house: IdentityHouse;
  beforeAll(async () => {
    house = await identityHouse();
  });
  afterAll(async () => {
    await house.close();
  });

  const counts = () =>
    house.database.reads.one(
      `SELECT (SELECT count(*)::int FROM identity.portal_session) AS sessions,
              (SELECT count(*)::int FROM identity.one_time_link) AS links`,
    );

  it('deletes what can no longer be used, and only that', async () => {
    const client = house.client('portal');
    await client.post('/api/auth/sign-up/email', BODY);
    const purge = house.portal.get(PurgeExpiredHandler);
    await purge.handle();
    expect(await counts()).toEqual({ sessions: 1, links: 1 });
    expect((await client.whoAmI()).kind).toBe('member');

    await house.database.asOwner(`UPDATE identity.portal_session SET expires_at = now() - interval '1 minute'`);
    expect((await client.whoAmI()).kind).toBe('anonymous');
    await house.database.asOwner(`UPDATE identity.portal_session SET expires_at = now() - interval '2 hours'`);
    await house.database.asOwner(`UPDATE identity.one_time_link SET expires_at = now() - interval '2 hours'`);
    await purge.handle();
    expect(await counts()).toEqual({ sessions: 0, links: 0 });
  });
});
