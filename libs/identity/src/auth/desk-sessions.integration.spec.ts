import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FastifyRequest } from 'fastify';
import { systemActor, type StaffActor } from '#libs/kernel';
import { identityHouse, type IdentityHouse } from '../../../../test/support/identity-house.js';
import { totpCode } from '../../../../test/support/totp.js';
import { SeedAccount } from '../account/seed-account.js';
import { SeedStaff } from '../account/seed-staff.js';
import { CreateStaff } from '../staff/create-staff.js';
import { DisableStaff } from '../staff/disable-staff.js';
import { ResetSecondFactor } from '../staff/reset-second-factor.js';
import { DeskActorResolver } from './desk-actor.resolver.js';

const PASSWORD = 'a long enough password';
const SIGN_IN = '/api/auth/sign-in/email';

describe('sessions of the desk', () => {
  let house: IdentityHouse;
  beforeAll(async () => {
    house = await identityHouse();
  });
  afterAll(async () => {
    await house.close();
  });

  const seedStaff = (email: string, demo: boolean, app = house.desk) =>
    app
      .get(SeedStaff)
      .execute(systemActor('test'), { email, name: 'Ines Marsh', password: PASSWORD, roles: ['reviewer'], demo });
  const signIn = async (email: string, at = house) => {
    const client = at.client('desk');
    return { client, answer: await client.post(SIGN_IN, { email, password: PASSWORD }) };
  };
  const describeSession = (cookies: Map<string, string>, at = house) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    return at.desk.get(DeskActorResolver).describe({ headers: { cookie } } as FastifyRequest);
  };
  const setUp = async (email: string) => {
    const { client } = await signIn(email);
    const enabled = await client.post('/api/auth/two-factor/enable', { password: PASSWORD });
    expect(enabled.status).toBe(200);
    const address = String(enabled.body.totpURI);
    const shown = await client.post('/api/auth/two-factor/verify-totp', { code: totpCode(address) });
    expect(shown.status).toBe(200);
    return { client, address, backupCodes: enabled.body.backupCodes as string[] };
  };

  it('a password alone makes no staff actor; the second factor does', async () => {
    await seedStaff('ines@desk.example', false);
    const { client, answer } = await signIn('ines@desk.example');
    expect(answer.status).toBe(200);
    expect(await client.whoAmI()).toEqual({ kind: 'anonymous' });
    expect(await describeSession(client.cookies)).toMatchObject({
      state: 'second-factor-needed',
      secondFactorSetUp: false,
    });
    const { client: ready, address } = await setUp('ines@desk.example');
    expect(await ready.whoAmI()).toMatchObject({ kind: 'staff', roles: ['reviewer'] });
    expect(await describeSession(ready.cookies)).toMatchObject({ state: 'signed-in', secondFactor: 'shown' });
    expect(await client.whoAmI()).toEqual({ kind: 'anonymous' });

    const later = await signIn('ines@desk.example');
    expect(later.answer.body).toMatchObject({ twoFactorRedirect: true });
    expect(await later.client.whoAmI()).toEqual({ kind: 'anonymous' });
    const wrong = await later.client.post('/api/auth/two-factor/verify-totp', { code: '000000' });
    expect([wrong.status, wrong.body.code]).toEqual([401, 'identity.code-wrong']);
    const right = await later.client.post('/api/auth/two-factor/verify-totp', { code: totpCode(address) });
    expect(right.status).toBe(200);
    expect(await later.client.whoAmI()).toMatchObject({ kind: 'staff' });
  });

  it('takes each backup code once', async () => {
    await seedStaff('backup@desk.example', false);
    const { backupCodes } = await setUp('backup@desk.example');
    const use = async () => {
      const { client } = await signIn('backup@desk.example');
      return (await client.post('/api/auth/two-factor/verify-backup-code', { code: backupCodes[0] })).status;
    };
    expect([await use(), await use()]).toEqual([200, 401]);
  });

  it('demo staff may skip the second factor outside production, visibly, and never in production', async () => {
    await seedStaff('demo@desk.example', true);
    const { client } = await signIn('demo@desk.example');
    expect(await client.whoAmI()).toMatchObject({ kind: 'staff' });
    expect(await describeSession(client.cookies)).toMatchObject({ state: 'signed-in', secondFactor: 'skipped' });

    const production = await identityHouse({
      IMPRIMATUR_ENV: 'production',
      PUBLIC_URL: 'https://licensing.example',
      DESK_URL: 'https://desk.example',
      SECRETS_KEY: 'a secrets key of more than thirty-two characters',
      AUTH_SECRET: 'an auth secret of more than thirty-two characters',
      PAYMENTS_ALLOW_SANDBOX: 'demo',
    });
    try {
      await seedStaff('demo@desk.example', true, production.desk);
      const there = await signIn('demo@desk.example', production);
      expect([...there.client.cookies.keys()]).toEqual(['__Host-imprimatur-desk.session_token']);
      expect(there.answer.headers.getSetCookie().join()).toMatch(/HttpOnly; Secure; SameSite=Strict/);
      expect(await there.client.whoAmI()).toEqual({ kind: 'anonymous' });
      expect(await describeSession(there.client.cookies, production)).toMatchObject({ state: 'second-factor-needed' });
    } finally {
      await production.close();
    }
  });

  it('a session of one side is worth nothing on the other', async () => {
    const both = 'both@field.example';
    await house.portal
      .get(SeedAccount)
      .execute(systemActor('test'), { email: both, name: 'Both Sides', password: PASSWORD });
    await seedStaff(both, true);
    const portal = house.client('portal');
    await portal.post(SIGN_IN, { email: both, password: PASSWORD });
    const { client: desk } = await signIn(both);
    expect([(await portal.whoAmI()).kind, (await desk.whoAmI()).kind]).toEqual(['member', 'staff']);

    const portalCookie = portal.cookies.get('imprimatur.session_token') ?? '';
    const deskCookie = desk.cookies.get('imprimatur-desk.session_token') ?? '';
    expect([portalCookie, deskCookie].map((value) => value.length > 20)).toEqual([true, true]);
    const tried: [typeof portal, Record<string, string>][] = [
      [house.client('desk'), { 'imprimatur.session_token': portalCookie }],
      [house.client('desk'), { 'imprimatur-desk.session_token': portalCookie }],
      [house.client('portal'), { 'imprimatur-desk.session_token': deskCookie }],
      [house.client('portal'), { 'imprimatur.session_token': deskCookie }],
    ];
    for (const [client, cookies] of tried) {
      for (const [name, value] of Object.entries(cookies)) client.cookies.set(name, value);
      expect(await client.whoAmI()).toEqual({ kind: 'anonymous' });
      for (const [name, value] of Object.entries(cookies)) client.cookies.set(name, value);
      expect((await client.get('/api/auth/get-session')).body).toEqual({});
    }
  });

  it('refuses a changed or unsigned token', async () => {
    await seedStaff('forger@desk.example', true);
    const { client } = await signIn('forger@desk.example');
    const name = 'imprimatur-desk.session_token';
    const good = client.cookies.get(name) ?? '';
    for (const bad of [
      good.split('.')[0] ?? '',
      `x${good}`,
      good.replace('.', '..'),
      '%',
      '',
      '.',
      good.slice(0, -8),
    ]) {
      client.cookies.set(name, bad);
      expect(await client.whoAmI()).toEqual({ kind: 'anonymous' });
    }
    client.cookies.set(name, good);
    expect(await client.whoAmI()).toMatchObject({ kind: 'staff' });
  });

  it('invited staff choose a password by link; disabling ends their sessions; a reset asks for a new factor', async () => {
    const { userId: adminId } = await house.desk.get(SeedStaff).execute(systemActor('test'), {
      email: 'admin@desk.example',
      name: 'Ada Crane',
      password: PASSWORD,
      roles: ['administrator'],
      demo: false,
    });
    const admin: StaffActor = {
      kind: 'staff',
      userId: adminId,
      email: 'admin@desk.example',
      name: 'Ada Crane',
      roles: ['administrator'],
    };
    const input = { email: 'New.Hand@desk.example', name: 'Noor Hale', roles: ['finance', 'reviewer'] as const };
    const created = await house.desk.get(CreateStaff).execute(admin, input);
    expect(created).toMatchObject({
      email: 'new.hand@desk.example',
      roles: ['reviewer', 'finance'],
      secondFactor: false,
    });
    const link = await house.linkTo('new.hand@desk.example');
    expect(link).toMatchObject({ kind: 'staff-invitation', audience: 'desk' });
    const token = new URL(link.url).searchParams.get('token');
    const reset = await house.client('desk').post('/api/auth/reset-password', { token, newPassword: PASSWORD });
    expect(reset.status).toBe(200);
    const { client } = await setUp('new.hand@desk.example');
    expect(await client.whoAmI()).toMatchObject({ kind: 'staff', roles: ['reviewer', 'finance'] });

    await house.desk.get(ResetSecondFactor).execute(admin, { userId: created.userId });
    expect(await client.whoAmI()).toEqual({ kind: 'anonymous' });
    const { client: again } = await setUp('new.hand@desk.example');
    await house.desk.get(DisableStaff).execute(admin, { userId: created.userId, disabled: true });
    expect(await again.whoAmI()).toEqual({ kind: 'anonymous' });
    const { client: after } = await signIn('new.hand@desk.example');
    expect(await after.whoAmI()).toEqual({ kind: 'anonymous' });

    await expect(house.desk.get(CreateStaff).execute(admin, input)).rejects.toMatchObject({
      code: 'identity.email-taken',
    });
    const reviewer: StaffActor = { ...admin, roles: ['reviewer'] };
    await expect(house.desk.get(CreateStaff).execute(reviewer, input)).rejects.toMatchObject({
      code: 'kernel.forbidden',
    });
    const itself = house.desk.get(DisableStaff).execute(admin, { userId: adminId, disabled: true });
    await expect(itself).rejects.toMatchObject({ code: 'identity.not-yourself' });
  });
});
