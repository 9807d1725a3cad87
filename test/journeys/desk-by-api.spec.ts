import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuthClient, eventually, payInSandbox, startHouse, type TestHouse } from '../support/index.js';
import { holdLicence, saidEverywhere, statusSaid, type HeldLicence } from '../support/licence-everywhere.js';
import { newsPage, PASSWORD, Press } from '../support/press.js';

const HOST = 'quay-post.example';
const URL_ = `http://${HOST}/2026/11/ferry`;
const PROMOTION = {
  media: [{ medium: 'web', audience: { kind: 'monthly-users', count: 10_000 } }],
  purpose: 'corporate-promotional',
  staff: 40,
  territory: { kind: 'countries', values: ['GB'] },
  languages: ['en'],
  term: { kind: 'months', months: 12 },
  startsOn: new Date().toISOString().slice(0, 10),
  exclusivity: { kind: 'none' },
  edits: 'none',
  alreadyPublished: false,
  rush: false,
};

/** A harder request: over HTTP, between a licensee and people at the desk. */
describe('a request that a person decides, by the API', () => {
  let house: TestHouse;
  let press: Press;
  let buyer: AuthClient;
  let rosa: AuthClient;
  let omar: AuthClient;
  let articleId: string;

  beforeAll(async () => {
    house = await startHouse();
    press = await Press.open({ DATABASE_URL: house.database.url, DATA_DIR: house.dataDir });
    await press.title('The Quay Post', HOST);
    const page = newsPage({ host: HOST, path: '/2026/11/ferry', headline: 'The ferry that counted twice' });
    articleId = (await press.article(URL_, page)).articleId;
    const roles = ['requester', 'buyer', 'organisation-admin'] as const;
    await press.member('ada@lumen.example', await press.organisation('Lumen Works', { kind: 'company' }), [...roles]);
    await press.staffMember('rosa@desk.example', ['reviewer']);
    await press.staffMember('omar@desk.example', ['reviewer']);
    buyer = await signedIn(house.portal, 'ada@lumen.example');
    rosa = await signedIn(house.desk, 'rosa@desk.example');
    omar = await signedIn(house.desk, 'omar@desk.example');
  });

  afterAll(async () => {
    await press?.close();
    await house?.stop();
  });

  const submit = async (use: object = PROMOTION): Promise<string> => {
    const quote = await buyer.post('/api/v1/quotes', { items: [{ articleId }], use, currency: 'GBP' });
    expect(quote).toMatchObject({ status: 201, body: { outcome: 'review' } });
    const request = await buyer.post('/api/v1/requests', {
      quoteId: quote.body['id'],
      message: 'For our annual report.',
    });
    expect(request).toMatchObject({ status: 201, body: { state: 'in_review' } });
    return String(request.body['reference']);
  };
  const page = async (reference: string) => (await buyer.get(`/api/v1/requests/${reference}`)).body;
  const decide = (reviewer: AuthClient, reference: string, decision: object) =>
    reviewer.post(`/admin/v1/requests/${reference}/decisions`, decision);

  let reference: string;

  it('goes to the desk with its reasons and a promise', async () => {
    reference = await submit();
    const request = await page(reference);
    expect((request['reasons'] as { code: string; message: string }[]).map(({ code }) => code)).toContain(
      'promotional',
    );
    expect(Date.parse(String(request['promisedAt']))).toBeGreaterThan(Date.now());
    expect(request['queue']).toMatchObject({ position: 1, late: false });
  });

  it('is in the queue of a reviewer, who asks', async () => {
    const { body } = await rosa.get('/admin/v1/requests');
    expect(body['items']).toMatchObject([{ reference, licensee: { name: 'Lumen Works', standing: 'new' } }]);
    const detail = (await rosa.get(`/admin/v1/requests/${reference}`)).body;
    expect(detail['messages']).toMatchObject([{ from: 'licensee', body: 'For our annual report.' }]);
    const word = { body: 'Thank you, we are on it.' };
    expect((await rosa.post(`/admin/v1/requests/${reference}/messages`, word)).status).toBe(201);
    await eventually(
      () => house.mails('ada@lumen.example'),
      (mails) => mails.some(({ text }) => text.includes(word.body)),
    );
    const asked = await decide(rosa, reference, { decision: 'ask', note: 'Will it be in print too?' });
    expect(asked).toMatchObject({ status: 201, body: { state: 'changes_requested' } });
    expect((await rosa.get('/admin/v1/requests')).body['items']).toEqual([]);
  });

  it('is answered by the licensee, and waits again', async () => {
    expect(await page(reference)).toMatchObject({
      state: 'changes_requested',
      question: 'Will it be in print too?',
      actions: expect.arrayContaining(['resubmit']),
    });
    const answer = { message: 'On our website alone.' };
    const again = await buyer.post(`/api/v1/requests/${reference}/resubmit`, answer);
    expect(again).toMatchObject({ status: 200, body: { state: 'in_review' } });
  });

  it('gets a counter-offer with another price, is sent back, and gets one with another use', async () => {
    const book = await page(reference);
    const price = { ...(book['price'] as object), amount: cheaper(book['price'] as { amount: string }) };
    expect(await decide(rosa, reference, { decision: 'counter', price, note: 'A little less.' })).toMatchObject({
      status: 201,
      body: { state: 'offered' },
    });
    expect((await page(reference))['offer']).toMatchObject({
      kind: 'counter',
      version: 1,
      price,
      bookPrice: book['price'],
    });
    const wish = { message: 'Three months would do.' };
    expect((await buyer.post(`/api/v1/requests/${reference}/reply`, wish)).body).toMatchObject({ state: 'in_review' });
    const use = { ...PROMOTION, term: { kind: 'months', months: 3 } };
    expect((await decide(rosa, reference, { decision: 'counter', use })).status).toBe(201);
    const { offer } = (await page(reference)) as { offer: { price: { amount: string } } };
    expect(offer).toMatchObject({ version: 2, use: { term: { kind: 'months', months: 3 } } });
    expect(BigInt(offer.price.amount)).toBeLessThan(BigInt(price.amount));
  });

  it('is accepted as offered, paid, and becomes a licence on the terms of the counter-offer', async () => {
    const { offer } = (await page(reference)) as { offer: { id: string; price: object } };
    const accepted = await buyer.post(`/api/v1/requests/${reference}/accept`, { offerId: offer.id });
    expect(accepted).toMatchObject({ status: 200, body: { state: 'accepted', price: offer.price } });
    const checkout = await buyer.post(`/api/v1/requests/${reference}/checkout`);
    expect(await payInSandbox(String(checkout.body['url']))).toContain(`/requests/${reference}/paid`);
    const licence = await eventually(
      () => buyer.get(`/api/v1/licences/${reference.replace('R', 'L')}`),
      ({ status }) => status === 200,
    );
    expect(licence.body).toMatchObject({ state: 'active', price: offer.price, requestReference: reference });
    expect(JSON.stringify(licence.body['snapshot'] ?? licence.body)).toContain('"months":3');
    const history = (await rosa.get(`/admin/v1/requests/${reference}`)).body;
    expect(history).toMatchObject({ state: 'fulfilled' });
    expect(history['offers']).toHaveLength(2);
  });

  describe('taken away again', () => {
    let held: HeldLicence;
    let rita: AuthClient;
    let cms: Server;
    let hooked = 0;
    beforeAll(async () => {
      const licence = reference.replace('R', 'L');
      await eventually(
        () => buyer.get(`/api/v1/licences/${licence}/package-status`),
        ({ body }) => body['state'] === 'ready',
      );
      held = await holdLicence({ portal: house.portal, holder: buyer, reference: licence, folder: house.dataDir });
      await press.staffMember('rita@desk.example', ['rights-manager']);
      rita = await signedIn(house.desk, 'rita@desk.example');
      cms = createServer((request, response) => {
        hooked += 1;
        request.resume();
        response.writeHead(202).end();
      }).listen(0, '127.0.0.1');
    });
    afterAll(() => void cms?.close());

    const turn = (verb: string, body: object = {}) => rita.post(`/admin/v1/licences/${held.reference}/${verb}`, body);

    const listed = (wanted: string) =>
      eventually(
        () => statusSaid(held),
        (said) => said === wanted,
      );

    it('is suspended everywhere at once, and nothing is sent; restored, all is back', async () => {
      expect(await saidEverywhere(held)).toEqual(IN_FORCE);
      expect(await turn('suspend', { reasonCode: 'terms', note: 'Without the credit line.' })).toMatchObject({
        status: 200,
      });
      expect(await saidEverywhere(held)).toEqual({
        ...over('suspended'),
        page: 'Suspended: it may not be used for the time being',
      });
      await listed('suspended');
      const url = `http://127.0.0.1:${(cms.address() as AddressInfo).port}/hook`;
      expect((await buyer.post('/api/v1/delivery-targets', { kind: 'webhook', name: 'CMS', url })).status).toBe(201);
      expect((await buyer.get('/api/v1/deliveries')).body).toMatchObject({ items: [] });
      expect(hooked).toBe(0);
      expect(await turn('reinstate')).toMatchObject({ status: 200 });
      expect(await saidEverywhere(held)).toEqual(IN_FORCE);
      await listed('valid');
      await eventually(
        () => buyer.get('/api/v1/deliveries'),
        ({ body }) => (body['items'] as { state: string }[])[0]?.state === 'delivered',
      );
      expect(hooked).toBe(1);
    });

    it('is revoked everywhere at once, and for good', async () => {
      expect(await turn('revoke', { reasonCode: 'revoked', note: 'Used against its terms.' })).toMatchObject({
        status: 200,
      });
      expect(await saidEverywhere(held)).toEqual({
        ...over('terminated'),
        page: 'Terminated: it may no longer be used',
      });
      await listed('invalid');
      expect((await turn('reinstate')).status).toBe(409);
    });
  });

  it('is decided by one of two reviewers at the same instant; the other is told who', async () => {
    const contested = await submit();
    const [approved, declined] = await Promise.all([
      decide(rosa, contested, { decision: 'approve' }),
      decide(omar, contested, { decision: 'decline', reasonCode: 'purpose-not-licensed' }),
    ]);
    expect([approved.status, declined.status].sort()).toEqual([201, 409]);
    const lost = approved.status === 409 ? approved : declined;
    expect(lost.headers.get('content-type')).toContain('application/problem+json');
    expect(lost.body).toMatchObject({
      code: 'licensing.request-moved-on',
      detail: expect.stringContaining('Rosa Desk'),
      nextStep: expect.stringMatching(/\w/),
    });
    const detail = (await rosa.get(`/admin/v1/requests/${contested}`)).body;
    expect(detail['decisions']).toHaveLength(1);
    expect(detail['state']).toBe(approved.status === 201 ? 'offered' : 'declined');
  });

  it('is declined with a reason the licensee can read, and stays declined', async () => {
    const refused = await submit();
    const nameless = await decide(omar, refused, { decision: 'decline', reasonCode: 'because' });
    expect(nameless.status).toBe(422);
    const decision = { decision: 'decline', reasonCode: 'purpose-not-licensed', note: 'With our thanks.' };
    expect((await decide(omar, refused, decision)).status).toBe(201);
    expect(await page(refused)).toMatchObject({
      state: 'declined',
      decline: { reasonCode: 'purpose-not-licensed', nextStep: expect.stringMatching(/\w/), note: 'With our thanks.' },
      offer: null,
      actions: [],
    });
    expect((await buyer.post(`/api/v1/requests/${refused}/accept`)).status).toBe(409);
    await eventually(
      () => house.mails('ada@lumen.example'),
      (mails) =>
        mails.some(({ subject, text }) => `${subject} ${text}`.includes(refused) && text.includes('We do not license')),
    );
  });

  async function signedIn(address: string, email: string): Promise<AuthClient> {
    const client = new AuthClient(address, address);
    expect((await client.post('/api/auth/sign-in/email', { email, password: PASSWORD })).status).toBe(200);
    return client;
  }
});

/** What each place says of a licence in force. */
const IN_FORCE = {
  page: 'Active',
  verified: ['active', true],
  licence: ['active', true],
  wallet: ['active', 'active'],
  packages: ['active', true],
  command: [0, true, 'active', true],
  files: 'open',
};
const over = (state: string) => ({
  ...{ verified: [state, false], licence: [state, false], wallet: [state, state], packages: [state, false] },
  ...{ command: [0, true, state, false], files: '403 packaging.licence-not-active' },
});

/** Nine tenths, in whole pounds: near enough to the book for one person to decide. */
const cheaper = ({ amount }: { amount: string }): string => String(((BigInt(amount) * 9n) / 1000n) * 100n);
