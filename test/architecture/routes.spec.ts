import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Get, Global, Module } from '@nestjs/common';
import { AUTH_ENDPOINTS, AUTH_PREFIX } from '#libs/identity';
import { isAllowed, MEMBER_ROLES, STAFF_ROLES, type MemberRole, type StaffRole } from '#libs/kernel';
import { ACTOR_RESOLVER, createHttpApp, HttpModule, RouteList, type RouteAccess } from '#platform/http';
import { ground } from '#platform/ground';
import { loadConfig } from '#platform/config';
import { createAdmin } from '../../apps/admin/create-admin.js';
import { createApi } from '../../apps/api/create-api.js';
import { authLibraryEndpoints } from '../support/auth-registry.js';
import { AuthClient, testDatabase, type TestDatabase } from '../support/index.js';
import { PASSWORD, Press } from '../support/press.js';
import { startApp, type RunningApp } from '../support/start-app.js';

/** Open to anybody, on purpose. A new public route is added here by hand, or this test fails. */
const PUBLIC_ROUTES = [
  'GET /articles/:id',
  'GET /healthz',
  'GET /readyz',
  'GET /metrics',
  'GET /',
  'GET /*',
  'GET /api/v1/session',
  'GET /api/v1/organisation/terms',
  'GET /api/v1/button',
  'GET /api/v1/downloads/:token',
  'GET /downloads/:token',
  'POST /downloads/:token',
  'GET /mailboxes/:token',
  'POST /mailboxes/:token',
  'GET /api/v1/invitations/preview',
  'POST /api/v1/articles/resolve',
  'GET /api/v1/articles',
  'GET /api/v1/articles/titles',
  'GET /api/v1/articles/:id',
  'GET /api/v1/articles/:id/components/:componentId/image',
  'GET /api/v1/articles/:id/related',
  'POST /api/v1/quotes/preview',
  'POST /api/v1/quotes',
  'GET /api/v1/quotes/:id',
  'GET /api/v1/notice-links',
  'POST /api/v1/notice-links/acknowledgements',
  'GET /calendar/:token',
  'GET /republish.js',
  'GET /verify',
  'GET /verify/:reference',
  'GET /republish',
  'POST /republish',
  'GET /republish/quotes/:id',
  'GET /.well-known/jwks.json',
  'GET /status-lists/:number',
  'POST /api/v1/sources/:id/ninjs',
  'POST /stripe/events',
  'POST /stripe/event-notifications',
  'GET /admin/v1/session',
];

/** What the auth library answers on both sides, on purpose. One more is added here by hand, or this test fails. */
const AUTH_ON_BOTH = [
  ...['POST /sign-in/email', 'POST /sign-out', 'GET /get-session'],
  ...['POST /request-password-reset', 'POST /reset-password', 'POST /change-password'],
];
/** ... and on one: nobody makes an account at the desk, and only there a second factor is shown. */
const AUTH_ALONE = {
  portal: [
    ...['POST /sign-up/email', 'POST /sign-in/magic-link', 'GET /magic-link/verify'],
    ...['GET /verify-email', 'POST /send-verification-email'],
  ],
  desk: ['POST /two-factor/enable', 'POST /two-factor/verify-totp', 'POST /two-factor/verify-backup-code'],
};
const AUDIENCES = ['portal', 'desk'] as const;

type Role = MemberRole | StaffRole;

describe('every route', () => {
  let database: TestDatabase;
  let sides: Record<'portal' | 'desk', RunningApp>;
  const clients = new Map<Role | 'nobody', AuthClient>();

  beforeAll(async () => {
    database = await testDatabase();
    sides = { portal: await startApp(database, createApi), desk: await startApp(database, createAdmin) };
    const press = await Press.open({ DATABASE_URL: database.url });
    const organisationId = await press.organisation('Kisumu Daily');
    for (const role of MEMBER_ROLES) {
      await press.member(`${role}@kisumu.example`, organisationId, [role]);
      clients.set(role, await signedIn(sides.portal, `${role}@kisumu.example`));
    }
    for (const role of STAFF_ROLES) {
      await press.staffMember(`${role}@desk.example`, [role]);
      clients.set(role, await signedIn(sides.desk, `${role}@desk.example`));
    }
    await press.close();
  });

  afterAll(async () => {
    await sides?.portal.close();
    await sides?.desk.close();
    await database?.close();
  });

  const routesOf = (side: 'portal' | 'desk'): RouteAccess[] => sides[side].app.get(RouteList).all();

  it('is guarded, or public on purpose', () => {
    const all = [...routesOf('portal'), ...routesOf('desk')];
    expect(all.length).toBeGreaterThan(60);
    expect(all.filter(({ access }) => !access)).toEqual([]);
    const open = all.filter(({ access }) => access?.kind === 'public').map(({ method, path }) => `${method} ${path}`);
    expect([...new Set(open)].sort()).toEqual([...PUBLIC_ROUTES].sort());
  });

  it('is not asked for the counting picture, which is the same for everybody', async () => {
    const shown = await Promise.all(
      ['a'.repeat(22), 'x', '%00', '..%2f..'].map(async (token) => fetch(`${sides.portal.url}/c/${token}.gif`)),
    );
    expect(shown.map(({ status }) => status)).toEqual([200, 200, 404, 404]);
    const [picture] = shown;
    expect(Object.fromEntries(picture!.headers)).toMatchObject({
      ...{ 'content-type': 'image/gif', 'cache-control': 'no-store, max-age=0', 'content-length': '42' },
      'cross-origin-resource-policy': 'cross-origin',
    });
    expect(picture!.headers.has('set-cookie')).toBe(false);
    expect((await fetch(`${sides.portal.url}/c/x.gif`, { method: 'POST' })).status).toBe(404);
  });

  it.each(['portal', 'desk'] as const)(
    'of the %s answers 401 to nobody and lets exactly its roles through',
    async (side) => {
      const roles: readonly Role[] = side === 'portal' ? MEMBER_ROLES : STAFF_ROLES;
      const wrong: string[] = [];
      for (const route of routesOf(side).filter(({ access }) => access && access.kind !== 'public')) {
        const anonymous = new AuthClient(
          sides[side].url,
          sides[side].config[side === 'portal' ? 'publicUrl' : 'deskUrl'],
        );
        const refused = await call(anonymous, route);
        if (refused !== 401) wrong.push(`${route.method} ${route.path} answered ${refused} to nobody`);
        for (const role of roles) {
          const status = await call(clients.get(role)!, route);
          if ((status !== 403 && status !== 401) !== mayPass(route, role)) {
            wrong.push(`${route.method} ${route.path} answered ${status} to ${role}`);
          }
          if (status >= 500) wrong.push(`${route.method} ${route.path} failed with ${status} for ${role}`);
        }
      }
      expect(wrong).toEqual([]);
    },
  );

  it('of the desk knows no portal session, and the other way round', async () => {
    const [member, reviewer] = [clients.get('buyer')!, clients.get('reviewer')!];
    const cross = async (client: AuthClient, url: string): Promise<number> =>
      (
        await fetch(url, {
          headers: { cookie: [...client.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
        })
      ).status;
    expect(await cross(member, `${sides.desk.url}/admin/v1/requests`)).toBe(401);
    expect(await cross(reviewer, `${sides.portal.url}/api/v1/requests`)).toBe(401);
  });

  it.each(AUDIENCES)('of the auth library on the %s is decided on, or does not exist', async (audience) => {
    const decided = [...AUTH_ON_BOTH, ...AUTH_ALONE[audience]].sort();
    const listed = AUTH_ENDPOINTS.filter((endpoint) => endpoint.audience === audience);
    expect(listed.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(decided);
    const has = authLibraryEndpoints(audience);
    expect(decided.filter((one) => !has.includes(one))).toEqual([]);
    const closed = has.filter((one) => !decided.includes(one));
    expect(closed.length).toBeGreaterThan(20);
    const answers = await Promise.all(
      closed.map(async (one) => {
        const [method, path] = one.replace(/:\w+/g, 'made-up').split(' ');
        const answer = await fetch(`${sides[audience].url}${AUTH_PREFIX}${path!}`, { method: method! });
        return `${one}: ${answer.status} ${((await answer.json()) as { code: string }).code}`;
      }),
    );
    expect(answers).toEqual(closed.map((one) => `${one}: 404 identity.unknown-endpoint`));
  });

  it('without an access rule stops the application from booting', async () => {
    @Controller('forgotten')
    class ForgottenController {
      @Get()
      open(): string {
        return 'open to all';
      }
    }
    const config = loadConfig({ IMPRIMATUR_ENV: 'test', DATABASE_URL: database.url, LOG_LEVEL: 'silent' });
    @Global()
    @Module({
      imports: [...ground(config, []), HttpModule],
      controllers: [ForgottenController],
      providers: [{ provide: ACTOR_RESOLVER, useValue: { resolve: async () => ({ kind: 'anonymous' }) } }],
      exports: [ACTOR_RESOLVER],
    })
    class ForgetfulModule {}
    const app = await createHttpApp(ForgetfulModule, config);
    await expect(app.init()).rejects.toThrow(/GET \/forgotten \(ForgottenController.open\)/);
    await app.close().catch(() => undefined);
  });
});

function mayPass({ access }: RouteAccess, role: Role): boolean {
  if (access?.kind !== 'permission') return true;
  return isAllowed(
    {
      kind: 'member',
      userId: '',
      email: '',
      name: '',
      emailVerified: true,
      organisationId: null,
      roles: [role as MemberRole],
    },
    access.permission,
  );
}

async function signedIn(app: RunningApp, email: string): Promise<AuthClient> {
  const origin = app.config.publicUrl;
  const client = new AuthClient(app.url, email.endsWith('desk.example') ? app.config.deskUrl : origin);
  const answer = await client.post('/api/auth/sign-in/email', { email, password: PASSWORD });
  if (answer.status !== 200)
    throw new Error(`${email} cannot sign in: ${answer.status} ${JSON.stringify(answer.body)}`);
  return client;
}

/** Calls a route with made-up values in its path and an empty body. */
async function call(client: AuthClient, { method, path }: RouteAccess): Promise<number> {
  const url = path
    .replace(/:reference/g, 'R-2026-99999')
    .replace(/:[a-zA-Z]+/g, '01a20000-0000-7000-8000-000000000000');
  return (await client.request(method, url)).status;
}
