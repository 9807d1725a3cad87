import { MEMBER_ROLES, STAFF_ROLES, type MemberRole, type StaffRole } from '#libs/kernel';
import { createAdmin } from '../../apps/admin/create-admin.js';
import { createApi } from '../../apps/api/create-api.js';
import { startSandbox } from '../../apps/stripe-sandbox/sandbox.js';
import { AuthClient, type Answer } from './auth-client.js';
import type { PathSamples, BadCall } from './bad-calls.js';
import { textOf } from './text-of.js';
import type { Samples } from './openapi-operations.js';
import { disputedSample } from './disputed-sample.js';
import { newsPage, PASSWORD, Press } from './press.js';
import { pricesSamples } from './prices-samples.js';
import { rightsSamples } from './rights-samples.js';
import { rowCounts, type RowCounts } from './row-counts.js';
import { rulesSamples } from './rules-samples.js';
import { workplaceSamples } from './workplace-samples.js';
import { startApp, type RunningApp } from './start-app.js';
import { testDatabase, type TestDatabase } from './test-database.js';

export type Side = 'portal' | 'desk';
export type Role = MemberRole | StaffRole | 'nobody';

/** Both applications with something of everything in them, and somebody of every role signed in. */
export interface BadInputHouse {
  sides: Record<Side, RunningApp>;
  clients: Record<Side, ReadonlyMap<Role, AuthClient>>;
  webhookSecret: string;
  counts: RowCounts;
  samples: Samples;
  inPath: PathSamples;
  close(): Promise<void>;
}

const HOST = 'quay-post.example';
const WEBHOOK_SECRET = 'whsec_of_the_bad_input_house';
const OWN_AND_AGENCY = `<figure><img src="/p.jpg" alt=""><figcaption>The quay. (The Quay Post)</figcaption></figure>`;

export const USE = {
  media: [{ medium: 'web', audience: { kind: 'monthly-users', count: 10_000 } }],
  purpose: 'editorial',
  territory: { kind: 'countries', values: ['KE'] },
  languages: ['en'],
  term: { kind: 'months', months: 12 },
  startsOn: new Date().toISOString().slice(0, 10),
  exclusivity: { kind: 'none' },
  edits: 'none',
  alreadyPublished: false,
  rush: false,
};

export async function badInputHouse(): Promise<BadInputHouse> {
  const database = await testDatabase();
  const sandbox = await startSandbox({ port: 0, dataDir: null });
  const settings = {
    STRIPE_SECRET_KEY: sandbox.secretKey,
    STRIPE_API_URL: sandbox.url,
    STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET,
  };
  const press = await Press.open({ DATABASE_URL: database.url, ...settings });
  const sides = {
    portal: await startApp(database, createApi, settings),
    desk: await startApp(database, createAdmin, settings),
  };
  const furnished = await furnish(press, sides, database);
  await press.close();
  const counts = await rowCounts(database);
  return {
    ...{ sides, counts, webhookSecret: WEBHOOK_SECRET, ...furnished },
    close: async () => {
      await counts.close();
      await sides.portal.close();
      await sides.desk.close();
      await sandbox.close();
      await database.close();
    },
  };
}

async function furnish(press: Press, sides: BadInputHouse['sides'], database: TestDatabase) {
  const titleId = await press.title('The Quay Post', HOST);
  const articles: string[] = [];
  for (const name of ['ferry', 'harbour', 'spare']) {
    const page = newsPage({ host: HOST, path: `/2026/${name}`, headline: `The ${name} story`, figure: OWN_AND_AGENCY });
    articles.push((await press.article(`http://${HOST}/2026/${name}`, page)).articleId);
  }
  const organisationId = await press.organisation('Kisumu Daily', { country: 'KE' });
  const spare = await press.member('spare@kisumu.example', organisationId);
  const clients = await everybody(press, organisationId, sides);
  const staff = (await good(clients.desk.get('administrator')!.get('/admin/v1/members'))) as {
    items: { userId: string; email: string }[];
  };
  const spareStaff = staff.items.find(({ email }) => email.startsWith('spare'))!.userId;
  const asked = await requests(clients.portal, articles[0]!);
  const invoices = [await invoice(database, clients.portal.get('buyer')!, asked.requests[1]!)];
  const returned = await paidAndAskedBack(database, clients, asked.requests[0]!);
  const draft = { revision: 0, data: {}, effectiveFrom: null, note: 'A rate has changed.' };
  await good(clients.desk.get('finance')!.request('PUT', '/admin/v1/tax-tables/draft', draft));
  const rules = await rulesSamples(clients.desk.get('rights-manager')!);
  const prices = await pricesSamples(clients.desk.get('rights-manager')!, titleId);
  const samples: Samples = {
    ...{ data: prices.data, months: 12, titleId, organisationId },
    ...{ content: rules.content, revision: 1, before: '1', after: '1' },
    ...{ articleId: articles[0], quoteId: asked.quotes[0], use: USE, currency: 'GBP', country: 'KE', language: 'en' },
    ...{ items: [{ articleId: articles[0] }], url: `http://${HOST}/2026/ferry`, languages: ['en'], values: ['KE'] },
    ...{ paymentId: returned.paymentId, limit: { amount: '40000', currency: 'GBP' } },
    ...{ references: asked.requests, filters: { assignee: 'me' }, usedFor: ['message'], bodyEn: 'Dear {requester}' },
    ...{ price: { amount: '11000', currency: 'GBP' }, reasonCode: 'purpose-not-licensed', host: 'media.quay.example' },
    ...{ limits: [{ amount: '500000', currency: 'GBP' }], poRequired: true, until: '2027-06-30' },
  };
  const again = newsPage({
    host: HOST,
    path: '/2026/spare',
    headline: 'The spare story again',
    figure: OWN_AND_AGENCY,
  });
  await press.article(`http://${HOST}/2026/spare`, again);
  const ids: Record<string, readonly string[]> = {
    ...rules.ids,
    ...prices.ids,
    ...(await workplaceSamples(clients.desk.get('rights-manager')!, asked.requests)),
    ...(await rightsSamples(clients.desk.get('rights-manager')!, titleId)),
    '/api/v1/articles': articles,
    '/admin/v1/articles': articles.slice(2),
    '/api/v1/quotes': asked.quotes,
    ...{ '/admin/v1/payments': [returned.paymentId], '/admin/v1/refunds': [returned.refundId] },
    '/admin/v1/disputes': [await disputedSample(database, returned.paymentId)],
    '/api/v1/invoices': invoices,
    ...{ '/admin/v1/invoices': invoices, '/admin/v1/papers': invoices },
    '/admin/v1/ledger/entries': await entriesOf(database),
    '/admin/v1/titles': [titleId],
    '/admin/v1/organisations': [organisationId],
    ...(await noticeSamples(clients.desk.get('rights-manager')!, articles[0]!)),
    ...(await deliverySamples(clients.portal.get('organisation-admin')!)),
    ...(await tokenSamples(clients.portal.get('organisation-admin')!)),
  };
  const inPath: PathSamples = (path, name) => {
    if (name === 'reference')
      return path.includes('/licences') || path.includes('/verify') ? asked.licences : asked.requests;
    if (name === 'code') return ['receivable'];
    if (name === 'field') return ['receipt'];
    if (name === 'month') return [new Date().toISOString().slice(0, 7)];
    if (name === 'from') return ['1'];
    if (name === 'currency') return ['GBP'];
    if (name === 'version' && path.includes('/rules/')) return ['1'];
    if (name === 'to' || name === 'version') return ['2'];
    if (name === 'componentId') return ['text', 'i1', 'image-1'];
    if (name === 'userId') return [path.startsWith('/admin') ? spareStaff : spare];
    const [, known] = Object.entries(ids).find(([start]) => path.startsWith(start)) ?? [];
    return known ?? ['IMP-000001', '01a20000-0000-7000-8000-000000000000'];
  };
  return { clients, samples, inPath };
}

async function everybody(press: Press, organisationId: string, sides: BadInputHouse['sides']) {
  const portal = new Map<Role, AuthClient>([['nobody', anonymous(sides.portal, 'portal')]]);
  for (const role of MEMBER_ROLES) {
    await press.member(`${role}@kisumu.example`, organisationId, [role]);
    portal.set(role, await signedIn(sides.portal, 'portal', `${role}@kisumu.example`));
  }
  const desk = new Map<Role, AuthClient>([['nobody', anonymous(sides.desk, 'desk')]]);
  await press.staffMember('spare@desk.example', ['reviewer']);
  for (const role of STAFF_ROLES) {
    await press.staffMember(`${role}@desk.example`, [role]);
    desk.set(role, await signedIn(sides.desk, 'desk', `${role}@desk.example`));
  }
  return { portal, desk };
}

const anonymous = ({ url, config }: RunningApp, side: Side): AuthClient =>
  new AuthClient(url, config[side === 'portal' ? 'publicUrl' : 'deskUrl']);

async function signedIn(app: RunningApp, side: Side, email: string): Promise<AuthClient> {
  const client = anonymous(app, side);
  await good(client.post('/api/auth/sign-in/email', { email, password: PASSWORD }));
  return client;
}

/** Requests in every state that a licensee and the desk can reach without being paid. */
async function requests(portal: ReadonlyMap<Role, AuthClient>, articleId: string) {
  const requester = portal.get('requester')!;
  const buyer = portal.get('buyer')!;
  const view = (await good(requester.get(`/api/v1/articles/${articleId}`))) as {
    blocks: { id: string; kind: string }[];
  };
  const quotes: string[] = [];
  const ask = async (use: object, item: object = {}): Promise<string> => {
    const wish = { items: [{ articleId, ...item }], use: { ...USE, ...use }, currency: 'GBP' };
    const { id } = (await good(requester.post('/api/v1/quotes', wish))) as { id: string };
    quotes.push(id);
    return String((await good(requester.post('/api/v1/requests', { quoteId: id })))['reference']);
  };
  const references: string[] = [];
  for (const months of [1, 2, 3, 6]) references.push(await ask({ term: { kind: 'months', months } }));
  for (const months of [1, 3, 6, 12]) references.push(await ask({ term: { kind: 'months', months }, edits: 'adapt' }));
  for (const reference of references.slice(0, 2)) await good(buyer.post(`/api/v1/requests/${reference}/accept`));
  const free = await ask({}, { excerpt: { blockIds: [view.blocks.find(({ kind }) => kind === 'paragraph')!.id] } });
  await good(buyer.post(`/api/v1/requests/${free}/accept`));
  return { quotes, requests: [...references, free], licences: [free.replace('R', 'L')] };
}

/** Drafts that were changed once; what is told is told by jobs, and none run here. */
async function noticeSamples(desk: AuthClient, articleId: string): Promise<Record<string, string[]>> {
  const ids: string[] = [];
  for (const text of ['On Tuesday.', 'On Wednesday.', 'On Thursday.', 'On Friday.']) {
    const draft = { kind: 'correction', articleId, text };
    const { id, revision } = await good(desk.post('/admin/v1/notices', draft));
    await good(desk.request('PUT', `/admin/v1/notices/${String(id)}`, { ...draft, revision }));
    ids.push(String(id));
  }
  return { '/admin/v1/notices': ids };
}

/** Addresses are looked at and not asked for when they are saved. */
async function deliverySamples(member: AuthClient): Promise<Record<string, string[]>> {
  const ids: string[] = [];
  for (const name of ['One', 'Two', 'Three']) {
    const target = { kind: 'webhook', name, url: 'https://93.184.215.14/imprimatur' };
    ids.push(await idOf(member, '/api/v1/delivery-targets', target));
  }
  return { '/api/v1/delivery-targets': ids };
}

async function tokenSamples(member: AuthClient): Promise<Record<string, string[]>> {
  const ids: string[] = [];
  for (const name of ['One', 'Two', 'Three']) ids.push(await idOf(member, '/api/v1/tokens', { name, days: 30 }));
  return { '/api/v1/tokens': ids };
}

const idOf = async (client: AuthClient, path: string, body: object): Promise<string> =>
  String((await good(client.post(path, body)))['id']);

const entriesOf = async (database: TestDatabase): Promise<string[]> =>
  (await database.asOwner<{ id: string }>('SELECT id FROM ledger.entry')).map(({ id }) => id);

/** An accepted request bought on account; its offer is as one made after the organisation had its terms. */
async function invoice(database: TestDatabase, buyer: AuthClient, reference: string): Promise<string> {
  await database.asOwner('UPDATE identity.organisation SET invoice_terms_days = 30');
  await database.asOwner(`UPDATE licensing.request SET payment_methods = '{card,invoice}' WHERE reference = $1`, [
    reference,
  ]);
  const made = await good(buyer.post(`/api/v1/requests/${reference}/invoice`, { poNumber: 'PO-4711' }));
  return String(made['number']);
}

/** An invoice that a transfer has paid, with a refund that waits for a second person. */
async function paidAndAskedBack(database: TestDatabase, clients: BadInputHouse['clients'], reference: string) {
  const number = await invoice(database, clients.portal.get('buyer')!, reference);
  const finance = clients.desk.get('finance')!;
  const [total] = await database.asOwner<{ amount: string; currency: string }>(
    'SELECT amount::text, currency FROM payments.invoice WHERE number = $1',
    [number],
  );
  const transfer = { amount: total!, receivedOn: USE.startsOn, bankReference: 'Statement 12, line 4' };
  await good(finance.post(`/admin/v1/invoices/${number}/transfers`, transfer));
  const [paid] = await database.asOwner<{ id: string }>('SELECT id FROM payments.invoice_payment');
  const wish = {
    paymentId: paid!.id,
    amount: { amount: '100', currency: 'GBP' },
    ends: false,
    reasonCode: 'other',
    note: 'They paid too much.',
  };
  const { refundId } = await good(finance.post('/admin/v1/refunds', wish));
  return { paymentId: paid!.id, refundId: String(refundId) };
}

async function good(asked: Promise<Answer>): Promise<Record<string, unknown>> {
  const { status, body } = await asked;
  if (status >= 300) throw new Error(`The house could not be furnished: ${status} ${JSON.stringify(body)}`);
  return body;
}

/** Sends a call as it is, with the person's cookies and the origin of our own page. */
export async function send({ url, config }: RunningApp, side: Side, client: AuthClient, call: BadCall) {
  const cookie = [...client.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const headers = {
    accept: 'application/json',
    origin: new URL(config[side === 'portal' ? 'publicUrl' : 'deskUrl']).origin,
    ...(cookie ? { cookie } : {}),
    ...call.headers,
  };
  const body = call.method === 'GET' ? {} : { body: call.body };
  const answer = await fetch(`${url}${call.url}`, { method: call.method, redirect: 'manual', headers, ...body });
  return { status: answer.status, type: answer.headers.get('content-type') ?? '', text: await textOf(answer) };
}
