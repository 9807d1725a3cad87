import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { fastify, type FastifyRequest } from 'fastify';
import { ANONYMOUS } from '#libs/kernel';
import { CONFIG, type Config } from '#platform/config';
import { Reads } from '#platform/database';
import { AuthClient } from '../../../../test/support/auth-client.js';
import { identityHouse, type IdentityHouse } from '../../../../test/support/identity-house.js';
import { TokenActors } from '../token/token-actors.js';
import { AUTH_ENDPOINTS } from './auth-endpoints.js';
import { AuthGate } from './auth-gate.js';
import { REST_MS } from './followed.js';
import { PortalActorResolver } from './portal-actor.resolver.js';
import { registerAuthRoutes } from './register-auth-routes.js';

const PASSWORD = 'a long enough password';

describe('the auth endpoints', () => {
  let house: IdentityHouse;
  beforeAll(async () => {
    house = await identityHouse();
  });
  afterAll(async () => {
    await house.close();
  });

  const signUp = async (email: string) => {
    const client = house.client('portal');
    const answer = await client.post('/api/auth/sign-up/email', { name: 'Rosa Field', email, password: PASSWORD });
    expect(answer.status).toBe(200);
    return { client, answer };
  };

  it('signs up, knows the person unverified, and verified after the mailed link', async () => {
    const { client, answer } = await signUp('rosa@field.example');
    expect(answer.body).not.toHaveProperty('token');
    expect(await client.whoAmI()).toMatchObject({
      kind: 'member',
      emailVerified: false,
      organisationId: null,
      roles: [],
    });
    const link = await house.linkTo('rosa@field.example');
    expect(link).toMatchObject({ kind: 'verify-email', name: 'Rosa Field', language: 'en' });
    const opened = await client.open(link.url);
    expect(opened.status).toBe(302);
    expect(opened.headers.get('location')).toBe('/');
    expect(await client.whoAmI()).toMatchObject({ kind: 'member', emailVerified: true });
  });

  it('follows nothing any more a moment after the last request, and the next one is answered all the same', async () => {
    await signUp('early@field.example');
    const { context } = (globalThis as unknown as Record<symbol, { context: object }>)[
      Symbol.for('better-auth:global')
    ]!;
    const kept = Object.values(context).filter((value) => value instanceof AsyncLocalStorage);
    expect(kept.length).toBeGreaterThan(0);
    const stops = kept.map((storage) => jest.spyOn(storage, 'disable'));
    await setTimeout(REST_MS + 100);
    expect(stops.map(({ mock }) => mock.calls.length)).toEqual(kept.map(() => 1));
    await signUp('late@field.example');
  });

  it('never shows the session token to scripts', async () => {
    const { client } = await signUp('scripts@field.example');
    const session = await client.get('/api/auth/get-session');
    expect(session.body.user).toMatchObject({ email: 'scripts@field.example' });
    const token = decodeURIComponent(client.cookies.get('imprimatur.session_token') ?? '').split('.')[0] ?? 'none';
    expect(token.length).toBeGreaterThan(20);
    expect(JSON.stringify(session.body)).not.toContain(token);
  });

  it('signs in by a mailed link, once', async () => {
    const client = house.client('portal');
    const asked = await client.post(
      '/api/auth/sign-in/magic-link',
      { email: 'New.Person@field.example', callbackURL: '/quotes/7' },
      { 'accept-language': 'ar-EG,en;q=0.5' },
    );
    expect(asked.status).toBe(200);
    const link = await house.linkTo('new.person@field.example');
    expect(link).toMatchObject({ kind: 'magic-link', language: 'ar' });
    const page = new URL(link.url);
    expect(page.pathname).toBe('/sign-in/link');
    const pressed = `${page.origin}/api/auth/magic-link/verify${page.search}`;
    const opened = await client.open(pressed);
    expect([opened.status, new URL(String(opened.headers.get('location'))).pathname]).toEqual([302, '/quotes/7']);
    expect(await client.whoAmI()).toMatchObject({ email: 'new.person@field.example', emailVerified: true });
    const again = await house.client('portal').open(pressed);
    expect(String(again.headers.get('location'))).toMatch(/\/sign-in\?error=INVALID_TOKEN$/);
  });

  it('resets a password by link, ending every session', async () => {
    const { client } = await signUp('forgot@field.example');
    await house.client('portal').post('/api/auth/request-password-reset', { email: 'forgot@field.example' });
    const link = await house.linkTo('forgot@field.example');
    expect(link.kind).toBe('reset-password');
    const token = new URL(link.url).searchParams.get('token');
    const other = house.client('portal');
    const reset = await other.post('/api/auth/reset-password', { token, newPassword: 'another long password' });
    expect(reset.status).toBe(200);
    expect(await client.whoAmI()).toEqual({ kind: 'anonymous' });
    const old = await other.post('/api/auth/sign-in/email', { email: 'forgot@field.example', password: PASSWORD });
    expect([old.status, old.body.code]).toEqual([401, 'identity.sign-in-refused']);
    const used = await other.post('/api/auth/reset-password', { token, newPassword: 'another long password' });
    expect([used.status, used.body.code]).toEqual([410, 'identity.link-invalid']);
  });

  it('signs out', async () => {
    const { client } = await signUp('leaves@field.example');
    const kept = new Map(client.cookies);
    expect((await client.post('/api/auth/sign-out')).status).toBe(200);
    kept.forEach((value, name) => client.cookies.set(name, value));
    expect(await client.whoAmI()).toEqual({ kind: 'anonymous' });
  });

  it('answers a taken address with what to do', async () => {
    await signUp('taken@field.example');
    const again = await house
      .client('portal')
      .post('/api/auth/sign-up/email', { name: 'Somebody', email: 'TAKEN@field.example', password: PASSWORD });
    expect([again.status, again.body.code]).toEqual([409, 'identity.email-taken']);
    expect(again.body.nextStep).toMatch(/sign-in link/);
  });

  it('takes one of two sign-ups with the same address at the same moment', async () => {
    const body = { name: 'Twin', email: 'twin@field.example', password: PASSWORD };
    const answers = await Promise.all(
      [1, 2, 3].map(() => house.client('portal').post('/api/auth/sign-up/email', body)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  it('finds the actor with one statement, and with none where there is no cookie of ours', async () => {
    const { client } = await signUp('counted@field.example');
    const statements: string[] = [];
    class CountingReads extends Reads {
      override async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
        statements.push(sql);
        return super.query<Row>(sql, parameters);
      }
    }
    const reads = new CountingReads(house.database.dataSource);
    const resolver = new PortalActorResolver(
      reads,
      house.portal.get(TokenActors, { strict: false }),
      house.portal.get<Config>(CONFIG),
    );
    const cookie = `imprimatur.session_token=${client.cookies.get('imprimatur.session_token') ?? ''}`;
    const resolve = (headers: Record<string, string>) => resolver.resolve({ headers } as unknown as FastifyRequest);
    expect(await resolve({ cookie })).toMatchObject({ email: 'counted@field.example' });
    expect(statements).toHaveLength(1);
    expect(await resolve({ cookie: 'theme=dark; imprimatur.session_token=forged.signature' })).toEqual(ANONYMOUS);
    expect(await resolve({})).toEqual(ANONYMOUS);
    expect(statements).toHaveLength(1);
  });

  it('says 503 while the database is away', async () => {
    const config = { ...house.portal.get<Config>(CONFIG), databaseUrl: 'postgres://nobody@127.0.0.1:1/none' };
    const gate = new AuthGate('portal', config, async () => undefined);
    const server = fastify();
    registerAuthRoutes(server, gate);
    const client = new AuthClient(await server.listen({ port: 0, host: '127.0.0.1' }), gate.origin);
    const answer = await client.post('/api/auth/sign-in/email', { email: 'rosa@field.example', password: PASSWORD });
    expect([answer.status, answer.body.code]).toEqual([503, 'http.database-unavailable']);
    await server.close();
    await gate.onApplicationShutdown();
  });

  describe('the allow-list', () => {
    // The endpoints themselves are walked in test/architecture/routes.spec.ts; here, ways of spelling an open one.
    const CLOSED = [
      ['GET', '/sign-in/email'],
      ['POST', '/sign-in/email/'],
      ['POST', '//sign-in/email'],
      ['POST', '/sign-in/Email'],
      ['POST', '/sign-in/../sign-in/social'],
      ['GET', '/reset-password/token'],
    ] as const;

    it.each(CLOSED)('%s %s is a 404 on both sides', async (method, path) => {
      for (const audience of ['portal', 'desk'] as const) {
        const client = house.client(audience);
        const url = `/api/auth${path}`;
        const answer = method === 'GET' ? await client.get(url) : await client.post(url);
        expect(answer.status).toBe(404);
        expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
        expect(answer.body).toMatchObject({ status: 404, code: 'identity.unknown-endpoint' });
      }
    });

    it('keeps sign-up and magic links off the desk, and the second factor off the portal', async () => {
      const desk = AUTH_ENDPOINTS.filter((endpoint) => endpoint.audience === 'desk').map(({ path }) => path);
      expect(desk.filter((path) => /sign-up|magic/.test(path))).toEqual([]);
      const portal = AUTH_ENDPOINTS.filter((endpoint) => endpoint.audience === 'portal').map(({ path }) => path);
      expect(portal.filter((path) => path.includes('two-factor'))).toEqual([]);
      const body = { name: 'Intruder', email: 'intruder@field.example', password: PASSWORD };
      expect((await house.client('desk').post('/api/auth/sign-up/email', body)).status).toBe(404);
    });
  });

  describe('bad input', () => {
    const url = '/api/auth/sign-in/email';
    const good = { email: 'x@y.example', password: PASSWORD };
    const CASES: [string, unknown, Record<string, string>, number][] = [
      ['JSON that is not JSON', '{"email": ', {}, 400],
      ['a list', [], {}, 422],
      ['null', 'null', {}, 422],
      ['a form', 'email=a', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
      ['nothing', '', {}, 422],
      ['an unknown field', { ...good, role: 'administrator' }, {}, 422],
      ['NUL', { ...good, email: 'a\u0000@b.example' }, {}, 422],
      ['a foreign origin', good, { origin: 'https://evil.example' }, 403],
      ['an opaque origin', good, { origin: 'null' }, 403],
      ['40 kB', { ...good, password: 'x'.repeat(40_000) }, {}, 413],
    ];

    it.each(CASES)('%s', async (_name, body, headers, status) => {
      for (const audience of ['portal', 'desk'] as const) {
        const answer = await house.client(audience).post(url, body, headers);
        expect(answer.status).toBe(status);
        expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
        expect(answer.body.nextStep).toEqual(expect.any(String));
      }
    });

    it('names each wrong field', async () => {
      const answer = await house.client('portal').post('/api/auth/sign-up/email', {
        name: ' ',
        email: 'nobody',
        password: 'short',
        callbackURL: '//evil.example',
      });
      const errors = answer.body.errors as { path: string }[];
      expect(errors.map(({ path }) => path).sort()).toEqual(['callbackURL', 'email', 'name', 'password']);
    });

    it('goes only to pages of its own', async () => {
      for (const page of ['https://evil.example', '//evil.example', '/\\evil.example', '/a b', '/\u0000', '/é']) {
        const query = new URLSearchParams({ token: 'abc', callbackURL: page }).toString();
        for (const path of ['verify-email', 'magic-link/verify']) {
          expect((await house.client('portal').get(`/api/auth/${path}?${query}`)).status).toBe(422);
        }
      }
    });

    it('keeps every endpoint to 2xx, 3xx and 4xx on random input', async () => {
      const values = [
        undefined,
        null,
        7,
        '',
        'x',
        '\ud800',
        'a@b.example',
        '123456',
        'abcde-12345',
        [],
        {},
        'x'.repeat(300),
      ];
      const fields = ['email', 'password', 'name', 'token', 'newPassword', 'currentPassword', 'code', 'callbackURL'];
      for (const endpoint of AUTH_ENDPOINTS) {
        for (const [at, value] of values.entries()) {
          const input = Object.fromEntries(fields.map((field, index) => [field, values[(at + index) % values.length]]));
          const client = house.client(endpoint.audience);
          const path = `/api/auth${endpoint.path}`;
          const query = new URLSearchParams({
            token: JSON.stringify(value) ?? '',
          }).toString();
          const answer =
            endpoint.method === 'GET' ? await client.get(`${path}?${query}`) : await client.post(path, input);
          expect(answer.status).toBeLessThan(500);
        }
      }
    });
  });

  it('counts attempts in the database when limits are on', async () => {
    const strict = await identityHouse({ RATE_LIMITS: 'on' });
    try {
      const client = strict.client('portal');
      const statuses: number[] = [];
      for (let attempt = 0; attempt < 12; attempt += 1) {
        const body = { email: `flood${attempt}@field.example` };
        statuses.push((await client.post('/api/auth/request-password-reset', body)).status);
      }
      expect(statuses.slice(0, 10)).toEqual(Array(10).fill(200));
      expect(statuses.slice(10)).toEqual([429, 429]);
      const row = await strict.database.reads.one<{ count: number }>('SELECT count FROM identity.portal_rate');
      expect(row?.count).toBe(10);
    } finally {
      await strict.close();
    }
  });
});
