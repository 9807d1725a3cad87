import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createAdmin } from '../../apps/admin/create-admin.js';
import { createApi } from '../../apps/api/create-api.js';
import { AuthClient, testDatabase, type Answer, type TestDatabase } from '../support/index.js';
import { newsPage, PASSWORD, Press } from '../support/press.js';
import { startApp, type RunningApp } from '../support/start-app.js';
import { rowCounts, type RowCounts } from '../support/row-counts.js';

const MEGABYTE = 1024 * 1024;
const WEBHOOK_SECRET = 'whsec_of_the_provider';
const USE = {
  media: [{ medium: 'web', audience: { kind: 'monthly-users', count: 10_000 } }],
  purpose: 'editorial',
  territory: { kind: 'worldwide' },
  languages: ['en'],
  term: { kind: 'months', months: 12 },
  startsOn: new Date().toISOString().slice(0, 10),
  exclusivity: { kind: 'none' },
  edits: 'none',
  alreadyPublished: false,
  rush: false,
};

/** What goes wrong on the way, as a client of the API meets it: a clear answer, and nothing written. */
describe('bad input over the API', () => {
  let database: TestDatabase;
  let counts: RowCounts;
  let api: RunningApp;
  let admin: RunningApp;
  let press: Press;
  let site: Server;
  let host: string;
  let buyer: AuthClient;
  let stranger: AuthClient;
  let manager: AuthClient;

  beforeAll(async () => {
    database = await testDatabase();
    [api, admin] = [
      await startApp(database, createApi, { STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET }),
      await startApp(database, createAdmin),
    ];
    press = await Press.open({ DATABASE_URL: database.url });
    site = await startSite();
    host = `127.0.0.1:${(site.address() as AddressInfo).port}`;
    await press.title('The Quay Post', host);
    // Names nothing public: an address inside a network, listed by mistake.
    await press.title('The Inside Post', '10.20.30.40');
    await press.member('ada@kisumu.example', await press.organisation('Kisumu Daily', { country: 'KE' }));
    await press.member('eve@else.example', await press.organisation('Somebody Else'));
    await press.staffMember('rights@desk.example', ['rights-manager']);
    buyer = await signedIn(api, api.config.publicUrl, 'ada@kisumu.example');
    stranger = await signedIn(api, api.config.publicUrl, 'eve@else.example');
    manager = await signedIn(admin, admin.config.deskUrl, 'rights@desk.example');
    counts = await rowCounts(database);
  });

  afterAll(async () => {
    await counts?.close();
    await press?.close();
    await api?.close();
    await admin?.close();
    site?.close();
    await database?.close();
  });

  /** Sends, expects the refusal, and that no row was written. */
  const refused = async (send: () => Promise<Answer>, status: number, code: string): Promise<Answer> => {
    const before = await counts.now();
    const answer = await send();
    expect(answer).toMatchObject({ status, body: { code, nextStep: expect.stringMatching(/\w/) } });
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(await counts.now()).toEqual(before);
    return answer;
  };
  const resolve = (url: string) => buyer.post('/api/v1/articles/resolve', { url });
  const article = async (name: string, headline = `The ${name} story`): Promise<string> => {
    const path = `/2026/${name}`;
    return (await press.article(`http://${host}${path}`, newsPage({ host, path, headline }))).articleId;
  };
  const wish = (articleId: string, use: object = {}, currency = 'GBP') => ({
    items: [{ articleId }],
    use: { ...USE, ...use },
    currency,
  });
  const kept = async (articleId: string): Promise<string> =>
    String((await buyer.post('/api/v1/quotes', wish(articleId))).body['id']);
  const request = async (name: string): Promise<string> => {
    const answer = await buyer.post('/api/v1/requests', { quoteId: await kept(await article(name)) });
    expect(answer.status).toBe(201);
    return String(answer.body['reference']);
  };

  it.each([
    ['a host that is not ours', 'http://elsewhere.example/a', 422, 'catalogue.unknown-host'],
    ['no address', 'the ferry story', 422, 'catalogue.bad-url'],
    ['a page that is not there', '/missing', 404, 'fetch.not-found'],
    ['a file that is no page', '/file.pdf', 422, 'fetch.not-html'],
    ['a page of 50 MB', '/huge', 413, 'fetch.too-large'],
    ['a redirect into a private network', '/inside', 422, 'fetch.host-not-allowed'],
    ['a listed host inside a private network', 'http://10.20.30.40/a', 422, 'fetch.blocked-address'],
    ['a page without an article', '/empty', 422, 'catalogue.no-article-body'],
  ])('%s is not an article', async (_, url, status, code) => {
    await refused(() => resolve(url.startsWith('/') ? `http://${host}${url}` : url), status, code);
  });

  it('an article that does not exist is a 404, and no price can be had for it', async () => {
    const unknown = '01a20000-0000-7000-8000-000000000000';
    await refused(() => buyer.get(`/api/v1/articles/${unknown}`), 404, 'catalogue.article-not-found');
    await refused(() => buyer.post('/api/v1/quotes', wish(unknown)), 422, 'licensing.use-invalid');
  });

  it('an absurd use names its fields; a currency without prices says which there are', async () => {
    const id = await article('absurd');
    const audience = (count: number) => ({ media: [{ medium: 'web', audience: { kind: 'monthly-users', count } }] });
    const places = (...values: string[]) => ({ territory: { kind: 'countries', values } });
    for (const use of [audience(-5), audience(1e300), audience(0.5), places('XX'), places()]) {
      const { body } = await refused(() => buyer.post('/api/v1/quotes', wish(id, use)), 422, 'licensing.use-invalid');
      expect((body['errors'] as { path: string }[])[0]!.path).toMatch(/^use\./);
    }
    await refused(() => buyer.post('/api/v1/quotes', wish(id, {}, 'JPY')), 422, 'pricing.no-price-book');
    await refused(() => buyer.post('/api/v1/quotes', wish(id, {}, 'pounds')), 422, 'http.invalid-input');
  });

  it('a quote that has run out, or whose article has changed, cannot be requested', async () => {
    const old = await kept(await article('old'));
    await database.asOwner(
      `UPDATE licensing.quote SET created_at = created_at - interval '60 days', expires_at = expires_at - interval '60 days' WHERE id = $1`,
      [old],
    );
    await refused(() => buyer.post('/api/v1/requests', { quoteId: old }), 410, 'licensing.quote-expired');
    const changed = await kept(await article('changed'));
    await article('changed', 'The story, corrected');
    await refused(() => buyer.post('/api/v1/requests', { quoteId: changed }), 409, 'licensing.article-changed');
  });

  it('a killed or embargoed article shows nothing, is not quoted, and not requested on an older quote', async () => {
    for (const state of ['killed', 'embargoed'] as const) {
      const id = await article(state, `Secret of the ${state}`);
      const quoteId = await kept(id);
      const until = state === 'embargoed' ? { embargoedUntil: '2099-01-01T00:00:00Z' } : {};
      const set = { state, reason: 'The newsroom asks.', ...until };
      expect((await manager.request('PUT', `/admin/v1/articles/${id}/state`, set)).status).toBeLessThan(300);
      const view = await buyer.get(`/api/v1/articles/${id}`);
      expect(JSON.stringify(view.body)).not.toContain('Secret');
      const preview = await buyer.post('/api/v1/quotes/preview', wish(id));
      expect(preview.body).toMatchObject({ outcome: 'refused', reasons: [{ code: `article-${state}` }] });
      await refused(() => buyer.post('/api/v1/requests', { quoteId }), 409, `licensing.article-${state}`);
    }
  });

  it('another organisation’s request does not exist, whatever is tried on it', async () => {
    const reference = await request('mine');
    const path = `/api/v1/requests/${reference}`;
    await refused(() => stranger.get(path), 404, 'licensing.request-not-found');
    for (const [step, body] of Object.entries({
      accept: {},
      withdraw: {},
      messages: { body: 'Mine now' },
      checkout: {},
    })) {
      await refused(() => stranger.post(`${path}/${step}`, body), 404, 'licensing.request-not-found');
    }
  });

  it('a request submitted twice is one, with a key or without', async () => {
    const id = await article('twice');
    const [first, second] = [await kept(id), await kept(id)];
    const key = { 'idempotency-key': 'twice' };
    const sent = await Promise.all([1, 2, 3].map(() => buyer.post('/api/v1/requests', { quoteId: first }, key)));
    const made = sent.filter(({ status }) => status === 201);
    expect(made.length).toBeGreaterThan(0);
    expect(new Set(made.map(({ body }) => body['reference'])).size).toBe(1);
    const other = () => buyer.post('/api/v1/requests', { quoteId: second }, key);
    const reused = await other();
    expect(reused.status).toBe(409);
    const before = await counts.now();
    const again = await buyer.post('/api/v1/requests', { quoteId: first });
    expect(again.status).toBeGreaterThanOrEqual(400);
    expect(await counts.now()).toEqual(before);
  });

  it('an offer accepted twice is accepted once', async () => {
    const reference = await request('accepted');
    const accept = () => buyer.post(`/api/v1/requests/${reference}/accept`);
    const answers = await Promise.all([accept(), accept()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    await refused(accept, 409, 'licensing.request-moved-on');
  });

  it('what a page of another site sends with our cookie is refused, on either side', async () => {
    const foreign = { origin: 'https://elsewhere.example' };
    const quoteId = await kept(await article('csrf'));
    await refused(() => buyer.post('/api/v1/requests', { quoteId }, foreign), 403, 'http.foreign-origin');
    await refused(
      () => manager.post('/admin/v1/requests/R-2026-00001/decisions', { decision: 'approve' }, foreign),
      403,
      'http.foreign-origin',
    );
  });

  it('JSON that is not JSON is refused', async () => {
    for (const body of ['{"items": [', 'items=1', 'undefined', '{"items":[],}', '{"__proto__":{"a":1}}']) {
      await refused(() => buyer.post('/api/v1/quotes', body), 400, 'http.bad-request');
    }
    const form = { 'content-type': 'text/xml' };
    await refused(() => buyer.post('/api/v1/quotes', '<a/>', form), 415, 'http.unsupported-media-type');
  });

  it('a webhook that is forged changes nothing, and one that is replayed nothing more', async () => {
    const session = { id: 'cs_test_1', object: 'checkout.session' };
    const type = 'checkout.session.completed';
    const event = JSON.stringify({
      id: 'evt_1',
      object: 'event',
      created: 1,
      livemode: false,
      type,
      data: { object: session },
    });
    const signed = (secret: string) => {
      const at = Math.floor(Date.now() / 1000);
      return {
        'stripe-signature': `t=${at},v1=${createHmac('sha256', secret).update(`${at}.${event}`).digest('hex')}`,
      };
    };
    for (const path of ['/stripe/events', '/stripe/event-notifications']) {
      for (const header of [{}, signed('whsec_of_somebody_else')]) {
        await refused(() => buyer.post(path, event, header), 400, 'payments.bad-signature');
      }
    }
    const before = await counts.now();
    expect((await buyer.post('/stripe/events', event, signed(WEBHOOK_SECRET))).status).toBe(200);
    const stored = await counts.now();
    expect(stored['payments.inbox_event']).toBe(before['payments.inbox_event']! + 1);
    expect((await buyer.post('/stripe/events', event, signed(WEBHOOK_SECRET))).status).toBe(200);
    expect(await counts.now()).toEqual(stored);
  });
});

async function signedIn(app: RunningApp, origin: string, email: string): Promise<AuthClient> {
  const client = new AuthClient(app.url, origin);
  expect((await client.post('/api/auth/sign-in/email', { email, password: PASSWORD })).status).toBe(200);
  return client;
}

/** A newspaper's site on this machine where everything is wrong. */
async function startSite(): Promise<Server> {
  const server = createServer((request, response) => {
    const html = { 'content-type': 'text/html; charset=utf-8' };
    if (request.url === '/file.pdf') response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF');
    else if (request.url === '/inside') response.writeHead(302, { location: 'http://169.254.169.254/latest/' }).end();
    else if (request.url === '/empty')
      response
        .writeHead(200, html)
        .end('<html><head><title>Nothing here</title></head><body><nav><a href="/">Home</a></nav></body></html>');
    else if (request.url === '/huge') {
      response.writeHead(200, html);
      let left = 50;
      const more = (): void => {
        while (left > 0 && !response.destroyed) {
          left -= 1;
          if (!response.write('x'.repeat(MEGABYTE))) return void response.once('drain', more);
        }
        response.end();
      };
      more();
    } else response.writeHead(404, html).end('Not here.');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return server;
}
