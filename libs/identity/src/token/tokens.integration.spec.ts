import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, systemActor, type MemberActor } from '#libs/kernel';
import { identityHouse, type IdentityHouse } from '../../../../test/support/identity-house.js';
import { SeedOrganisation } from '../organisation/seed-organisation.js';
import { CreateToken } from './create-token.js';
import { RevokeToken } from './revoke-token.js';
import { Tokens } from './tokens.query.js';

describe('a token', () => {
  let house: IdentityHouse;
  let admin: MemberActor;
  let stranger: MemberActor;
  beforeAll(async () => {
    house = await identityHouse();
    [admin, stranger] = [await administrator('Kisumu Daily'), await administrator('Somebody Else')];
  });
  afterAll(() => house.close());

  async function administrator(name: string): Promise<MemberActor> {
    const seed = { name, country: 'KE', kind: 'publisher' } as const;
    const { id } = await house.portal.get(SeedOrganisation).execute(systemActor('spec'), seed);
    return {
      ...{ kind: 'member', userId: newId(), email: 'ada@kisumu.example', name: 'Ada', emailVerified: true },
      ...{ organisationId: id, roles: ['organisation-admin'] },
    };
  }

  const create = (actor: MemberActor, name: string, days: number | null = null) =>
    house.portal.get(CreateToken).execute(actor, { name, days });
  const list = (actor: MemberActor) => house.portal.get(Tokens).list(actor);
  const revoke = (actor: MemberActor, id: string) => house.portal.get(RevokeToken).execute(actor, { id });
  const show = (token: string) => house.client('portal').get('/whoami', { authorization: `Bearer ${token}` });

  it('says which system of which organisation asks, until it is revoked, and only its hash is kept', async () => {
    const { token, ...view } = await create(admin, ' CMS ');
    expect(view).toMatchObject({ name: 'CMS', ending: token.slice(-4), expiresAt: null, lastUsedAt: null });
    const { body } = await show(token);
    expect(body).toEqual({ kind: 'client', tokenId: view.id, name: 'CMS', organisationId: admin.organisationId });
    const stored = JSON.stringify(await house.database.reads.query('TABLE identity.api_token'));
    expect(stored).not.toContain(token.slice(4));
    const [used] = await list(admin);
    expect(used?.lastUsedAt).not.toBeNull();
    // Written down once a minute, however often it is shown.
    await show(token);
    expect(await list(admin)).toEqual([used]);
    await revoke(admin, view.id);
    expect(await show(token)).toMatchObject({ status: 401, body: { code: 'identity.token-unknown' } });
    expect(await list(admin)).toEqual([]);
  });

  it('ends by its date, and says so; what is none is told apart', async () => {
    const { token, id } = await create(admin, 'Archive', 1);
    await house.database.asOwner(
      `UPDATE identity.api_token SET created_at = now() - interval '3 days', expires_at = now() - interval '1 day' WHERE id = '${id}'`,
    );
    expect(await show(token)).toMatchObject({
      status: 401,
      body: { code: 'identity.token-ended', detail: expect.stringContaining('Archive') },
    });
    expect(await list(admin)).toMatchObject([{ name: 'Archive', hasEnded: true }]);
    for (const none of ['imp_', 'x', `imp_${'x'.repeat(43)}`, 'x'.repeat(5_000)])
      expect(await show(none)).toMatchObject({ status: 401, body: { code: 'identity.token-unknown' } });
    await revoke(admin, id);
  });

  it('is its organisation’s, and its administrators’ alone', async () => {
    const { id } = await create(admin, 'CMS');
    await expect(revoke(stranger, id)).rejects.toMatchObject({ code: 'identity.token-not-found' });
    await expect(revoke(admin, 'nonsense')).rejects.toMatchObject({ code: 'identity.token-not-found' });
    expect(await list(stranger)).toEqual([]);
    const buyer: MemberActor = { ...admin, roles: ['buyer'] };
    for (const work of [() => create(buyer, 'Mine'), () => list(buyer), () => revoke(buyer, id)])
      await expect(work()).rejects.toMatchObject({ code: 'kernel.forbidden' });
  });

  it.each([
    ['', null, ['name']],
    ['x'.repeat(61), 0, ['name', 'days']],
    ['CMS', 1.5, ['days']],
    ['CMS', 9_999, ['days']],
  ])('called %j for %j days is refused with a sentence for each field', async (name, days, paths) => {
    const errors = paths.map((path) => ({ path }));
    await expect(create(admin, name, days)).rejects.toMatchObject({ code: 'identity.input-invalid', errors });
  });

  it('is one of twenty, also when two are made at once', async () => {
    for (let n = 0; n < 19; n += 1) await create(stranger, `N${n}`);
    const both = await Promise.allSettled([create(stranger, 'a'), create(stranger, 'b')]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'identity.too-many-tokens' },
    });
  });
});
