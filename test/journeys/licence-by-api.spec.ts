import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { compactVerify, createLocalJWKSet, type JSONWebKeySet } from 'jose';
import { statusIn, type StatusPointer } from '#libs/verification';
import { AuthClient, eventually, payInSandbox, startHouse, type TestHouse } from '../support/index.js';
import { fileNamed, unzip } from '../support/unzip.js';
import { newsPage, Press } from '../support/press.js';

const HOST = 'quay-post.example';
const URL_ = `http://${HOST}/2026/11/ferry`;
const WEB_USE = {
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

/** One machine client goes the whole way over HTTP: from an address to a verified licence and its files. */
describe('a licence by the API', () => {
  let house: TestHouse;
  let press: Press;
  let buyer: AuthClient;

  beforeAll(async () => {
    house = await startHouse();
    press = await Press.open({ DATABASE_URL: house.database.url, DATA_DIR: house.dataDir });
    await press.title('The Quay Post', HOST);
    await press.article(
      URL_,
      newsPage({ host: HOST, path: '/2026/11/ferry', headline: 'The ferry that counted twice' }),
    );
    buyer = new AuthClient(house.portal, house.portal);
  });

  afterAll(async () => {
    await press?.close();
    await house?.stop();
  });

  it('signs up, confirms the address, and founds an organisation', async () => {
    const email = 'ada@kisumu.example';
    const signedUp = await buyer.post('/api/auth/sign-up/email', {
      email,
      password: 'correct horse battery',
      name: 'Ada',
    });
    expect(signedUp.status).toBe(200);
    const [mail] = await eventually(
      () => house.mails(email),
      (mails) => mails.length > 0,
    );
    const link = /http\S+/.exec(mail!.text)![0];
    expect((await buyer.open(link)).status).toBe(302);
    const { body: terms } = await buyer.get('/api/v1/organisation/terms');
    const organisation = { name: 'Kisumu Daily', country: 'KE', kind: 'publisher', termsVersion: terms['version'] };
    expect((await buyer.post('/api/v1/organisation', organisation)).status).toBe(201);
    expect((await buyer.get('/api/v1/session')).body).toMatchObject({
      user: { emailVerified: true },
      organisation: { country: 'KE' },
    });
  });

  let reference: string;

  it('resolves, prices, keeps the price and is offered a licence at once', async () => {
    const article = await buyer.post('/api/v1/articles/resolve', { url: URL_ });
    expect(article).toMatchObject({ status: 200, body: { headline: 'The ferry that counted twice', state: 'live' } });
    const wish = { items: [{ articleId: article.body['id'] }], use: WEB_USE, currency: 'GBP' };
    const preview = await buyer.post('/api/v1/quotes/preview', wish);
    expect(preview.body).toMatchObject({ total: { amount: '12000', currency: 'GBP' }, outcome: 'instant' });
    const quote = await buyer.post('/api/v1/quotes', wish);
    const request = await buyer.post('/api/v1/requests', { quoteId: quote.body['id'] }, { 'idempotency-key': 'one' });
    expect(request).toMatchObject({ status: 201, body: { state: 'offered' } });
    const again = await buyer.post('/api/v1/requests', { quoteId: quote.body['id'] }, { 'idempotency-key': 'one' });
    expect(again.body['reference']).toBe(request.body['reference']);
    reference = String(request.body['reference']);
  });

  it('accepts, pays on the hosted page, and holds an active licence', async () => {
    expect((await buyer.post(`/api/v1/requests/${reference}/accept`)).body).toMatchObject({ state: 'accepted' });
    const checkout = await buyer.post(`/api/v1/requests/${reference}/checkout`);
    expect(checkout.status).toBe(200);
    const back = await payInSandbox(String(checkout.body['url']));
    expect(back).toContain(`/requests/${reference}/paid`);
    // Case 1: the buyer is back and the event comes, three times more, at the same instant.
    const control = `${house.stripe}/_sandbox`;
    const { deliveries } = (await (await fetch(`${control}/deliveries`)).json()) as {
      deliveries: { type: string; event: string }[];
    };
    const { event } = deliveries.findLast(({ type }) => type === 'checkout.session.completed')!;
    const again = () => fetch(`${control}/webhooks/redeliver`, { method: 'POST', body: JSON.stringify({ event }) });
    await Promise.all([buyer.get(`/api/v1/requests/${reference}/payment`), again(), again(), again()]);
    const licence = await eventually(
      () => buyer.get(`/api/v1/licences/${reference.replace('R', 'L')}`),
      ({ status }) => status === 200,
    );
    expect(licence.body).toMatchObject({ state: 'active', downloadable: true, requestReference: reference });
  });

  it('is written to, once about the licence and once about the receipt', async () => {
    const about = ['Your licence', 'Receipt'];
    const mails = await eventually(
      () => house.mails('ada@kisumu.example'),
      (all) => about.every((start) => all.some(({ subject }) => subject.startsWith(start))),
    );
    expect(mails.filter(({ subject }) => subject.startsWith('Your licence'))).toHaveLength(1);
    expect(mails.filter(({ subject }) => subject.startsWith('Receipt'))).toHaveLength(1);
  });

  it('downloads a package whose files are what the signed manifest says', async () => {
    const licence = reference.replace('R', 'L');
    await eventually(
      () => buyer.get(`/api/v1/licences/${licence}/package-status`),
      ({ body }) => body['state'] === 'ready',
    );
    const answer = await fetch(`${house.portal}/api/v1/licences/${licence}/package`, {
      headers: { cookie: cookieOf(buyer) },
    });
    expect(answer.status).toBe(200);
    const files = await unzip(Buffer.from(await answer.arrayBuffer()));
    const manifest = JSON.parse(fileNamed(files, 'manifest.json').toString()) as {
      files: { path?: string; name?: string; sha256: string }[];
    };
    expect(manifest.files.length).toBeGreaterThanOrEqual(8);
    for (const { path, name, sha256 } of manifest.files) {
      expect(
        createHash('sha256')
          .update(fileNamed(files, path ?? name!))
          .digest('hex'),
      ).toBe(sha256);
    }
  });

  it('is pulled by a system of the organisation with a token, which opens nothing else', async () => {
    const made = (await buyer.post('/api/v1/tokens', { name: 'CMS', days: 30 })).body;
    const listed = (await buyer.get('/api/v1/tokens')).body['items'] as Record<string, unknown>[];
    expect(listed).toMatchObject([{ name: 'CMS', lastUsedAt: null }]);
    expect(JSON.stringify(listed)).not.toContain(made['token']);
    const system = new AuthClient(house.portal, house.portal);
    const authorization = `Bearer ${String(made['token'])}`;
    const ask = (path: string, more: Record<string, string> = {}) =>
      system.get(`/api/v1/${path}`, { authorization, ...more });
    const licence = reference.replace('R', 'L');
    expect((await ask('licences')).body).toMatchObject({ items: [{ reference: licence }] });
    const news = (await ask('packages')).body as { items: { sha256: string; bytes: number }[]; nextCursor: string };
    expect(news).toMatchObject({ items: [{ reference: licence, isOpen: true, version: 1 }], hasMore: false });
    // What was listed once is not listed again; the cursor stays.
    const later = await ask(`packages?cursor=${news.nextCursor}`);
    expect(later.body).toEqual({ items: [], nextCursor: news.nextCursor, hasMore: false });
    const [{ sha256, bytes }] = news.items as [{ sha256: string; bytes: number }];
    const fetchPart = (range: string) =>
      fetch(`${house.portal}/api/v1/licences/${licence}/package`, {
        headers: { authorization, range, 'if-range': `"${sha256}"` },
      });
    const halves = await Promise.all([`bytes=0-99`, `bytes=100-`].map(fetchPart));
    expect(halves.map(({ status, headers }) => [status, headers.get('content-range')])).toEqual([
      [206, `bytes 0-99/${bytes}`],
      [206, `bytes 100-${bytes - 1}/${bytes}`],
    ]);
    const whole = Buffer.concat(await Promise.all(halves.map(async (half) => Buffer.from(await half.arrayBuffer()))));
    expect(createHash('sha256').update(whole).digest('hex')).toBe(sha256);
    expect((await ask(`licences/${licence}/package/part?path=article.txt`)).status).toBe(200);
    const log = await house.database.asOwner(
      'SELECT token_id, part FROM packaging.handover WHERE token_id IS NOT NULL ORDER BY id',
    );
    expect(log).toEqual([null, 'article.txt'].map((part) => ({ token_id: made['id'], part })));
    for (const path of ['requests', 'members', 'tokens', 'delivery-targets', 'invoices', `licences/${licence}`])
      expect(await ask(path)).toMatchObject({ status: 403, body: { code: 'kernel.not-for-tokens' } });
    for (const cursor of ['x', 'WzEsMl0', 'WyIyMDI2LTAyLTMxIDAwOjAwOjAwKzAwIiwieCJd'])
      expect(await ask(`packages?cursor=${cursor}`)).toMatchObject({
        status: 422,
        body: { code: 'database.bad-cursor' },
      });
    await buyer.request('DELETE', `/api/v1/tokens/${String(made['id'])}`);
    const revoked = { status: 401, body: { code: 'identity.token-unknown' } };
    expect(await ask('packages')).toMatchObject(revoked);
    expect(await ask('packages', { authorization: 'Bearer imp_guess' })).toMatchObject(revoked);
  });

  it('is verified by anybody: with the published keys, and on the verify page with the check code', async () => {
    const licence = reference.replace('R', 'L');
    const keys = createLocalJWKSet(
      (await (await fetch(`${house.portal}/.well-known/jwks.json`)).json()) as JSONWebKeySet,
    );
    const token = await (
      await fetch(`${house.portal}/api/v1/licences/${licence}/licence.jws`, { headers: { cookie: cookieOf(buyer) } })
    ).text();
    const { payload } = await compactVerify(token, keys);
    const claims = new TextDecoder().decode(payload);
    expect(claims).toContain(licence);
    expect(claims).not.toContain('12000');
    expect(claims).not.toContain('Ada');

    // Its place in the status list, which anybody may read.
    const { status_list: pointer } = (JSON.parse(claims) as { status: { status_list: StatusPointer } }).status;
    const list = await fetch(pointer.uri);
    expect(list.headers.get('content-type')).toContain('application/statuslist+jwt');
    const published = (await (await fetch(`${house.portal}/.well-known/jwks.json`)).json()) as JSONWebKeySet;
    expect(await statusIn(await list.text(), published, pointer, Date.now() / 1000)).toBe('valid');
    const etag = list.headers.get('etag')!;
    expect((await fetch(pointer.uri, { headers: { 'if-none-match': etag } })).status).toBe(304);

    const { body } = await buyer.get(`/api/v1/licences/${licence}`);
    const stranger = new AuthClient(house.portal, house.portal);
    const verified = await stranger.get(String(body['verifyPath']));
    expect(verified.body).toMatchObject({
      state: 'active',
      checkCodeMatches: true,
      details: { organisation: { name: 'Kisumu Daily' } },
    });
    const withoutCode = await stranger.get(`/verify/${licence}`);
    expect(withoutCode.body).toMatchObject({ state: 'active', details: null });
  });

  it('shows what was corrected since, and stays what it was', async () => {
    const licence = reference.replace('R', 'L');
    const before = (await buyer.get(`/api/v1/licences/${licence}`)).body;
    expect(before['corrections']).toEqual([]);
    const path = '/2026/11/ferry';
    await press.article(URL_, newsPage({ host: HOST, path, headline: 'The ferry that counted once' }));
    const after = (await buyer.get(`/api/v1/licences/${licence}`)).body;
    expect(after['corrections']).toMatchObject([{ licensedVersion: 1, version: 2, codes: ['headline'] }]);
    expect(after['snapshot']).toEqual(before['snapshot']);
  });

  it('shows nothing of it to another organisation', async () => {
    const organisationId = await press.organisation('Somebody Else');
    await press.member('eve@else.example', organisationId, ['organisation-admin']);
    const stranger = new AuthClient(house.portal, house.portal);
    await stranger.post('/api/auth/sign-in/email', { email: 'eve@else.example', password: 'correct horse battery' });
    for (const path of [
      `requests/${reference}`,
      `licences/${reference.replace('R', 'L')}`,
      `licences/${reference.replace('R', 'L')}/package`,
    ]) {
      expect({ path, status: (await stranger.get(`/api/v1/${path}`)).status }).toEqual({ path, status: 404 });
    }
    // Nor to a system of theirs.
    const { token } = (await stranger.post('/api/v1/tokens', { name: 'Theirs' })).body;
    const theirs = { authorization: `Bearer ${String(token)}` };
    const system = new AuthClient(house.portal, house.portal);
    const asked = await system.get(`/api/v1/licences/${reference.replace('R', 'L')}/package`, theirs);
    expect(asked).toMatchObject({ status: 404, body: { code: 'licensing.licence-not-found' } });
    expect((await system.get('/api/v1/packages', theirs)).body).toMatchObject({ items: [], nextCursor: null });
  });
});

const cookieOf = (client: AuthClient): string =>
  [...client.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
