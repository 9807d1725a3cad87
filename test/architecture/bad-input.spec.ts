import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import fc from 'fast-check';
import { AUTH_ENDPOINTS, AUTH_PREFIX } from '#libs/identity';
import { badCalls, plainReads, type BadCall } from '../support/bad-calls.js';
import { badInputHouse, send, type BadInputHouse, type Role, type Side } from '../support/bad-input-house.js';
import type { AuthClient } from '../support/index.js';
import { operationsOf, type Operation } from '../support/openapi-operations.js';

const SEED = 20_261_123;
/** Calls of an operation by the first who may use it, by others who may, and by somebody who is sent away at the door. */
const INSIDE = 10;
const LIKEWISE = 4;
const OUTSIDE = 3;

/** Reachable, and on purpose in no document: pages for people. */
const PAGES: readonly Operation[] = [
  {
    method: 'GET',
    path: '/republish',
    query: ['url', 'medium', 'count', 'country', 'term', 'currency', 'lang'],
    headers: [],
    example: null,
  },
  {
    method: 'POST',
    path: '/republish',
    query: [],
    headers: [],
    example: { url: 'http://quay-post.example/2026/ferry', count: '9' },
  },
  { method: 'GET', path: '/downloads/{token}', query: ['lang'], headers: [], example: null },
  { method: 'POST', path: '/downloads/{token}', query: ['lang'], headers: [], example: {} },
  { method: 'GET', path: '/healthz', query: ['q'], headers: [], example: null },
  { method: 'GET', path: '/readyz', query: ['q'], headers: [], example: null },
];

/** What the auth endpoints ask for, so that calls get past the first look. */
const CREDENTIALS = {
  email: 'buyer@kisumu.example',
  password: 'correct horse battery',
  name: 'Ada',
  token: 'abcdefghijklmnop',
  newPassword: 'another horse battery',
  currentPassword: 'not the present one',
  code: '123456',
  callbackURL: '/wallet',
};

let house: BadInputHouse;
beforeAll(async () => {
  house = await badInputHouse();
});
afterAll(() => house?.close());

describe('whatever is sent', () => {
  it.each(['portal', 'desk'] as const)(
    'to an operation of the %s is answered, or refused with a problem and without a trace',
    async (side) => {
      const document = await (await fetch(`${house.sides[side].url}/openapi.json`)).json();
      const operations = operationsOf(document as OpenAPIObject, house.samples);
      expect(operations.length).toBeGreaterThan(side === 'portal' ? 40 : 30);
      const found = await driveAll(side, [...operations, ...(side === 'portal' ? PAGES : [])]);
      expect(found.wrong).toEqual([]);
      // Otherwise nothing but the door would be tried.
      expect(found.answered.size).toBeGreaterThan(operations.length * 0.6);
    },
  );

  it('to a webhook is refused without a trace, signed or not', async () => {
    const wrong: string[] = [];
    for (const path of ['/stripe/events', '/stripe/event-notifications']) {
      const operation = { method: 'POST', path, query: [], headers: ['stripe-signature'], example: EVENT };
      const calls = fc.sample(badCalls(operation, house.inPath), { seed: SEED, numRuns: 40 });
      for (const call of [...calls, ...calls.map(signed)]) await check('portal', 'nobody', call, wrong);
    }
    expect(wrong).toEqual([]);
  });

  it.each(['portal', 'desk'] as const)('that is too large for the %s is refused', async (side) => {
    const wrong: string[] = [];
    const [path, megabytes] = side === 'portal' ? ['/api/v1/quotes', 2] : ['/admin/v1/articles/import', 9];
    const body = JSON.stringify({ url: 'x'.repeat(megabytes * 1024 * 1024) });
    const headers = { 'content-type': 'application/json' };
    for (const role of house.clients[side].keys()) {
      const status = await check(side, role, { method: 'POST', url: path, headers, body }, wrong);
      expect([413, 401]).toContain(status);
    }
    expect(wrong).toEqual([]);
  });

  it.each(['portal', 'desk'] as const)('to an auth endpoint of the %s, likewise', async (side) => {
    // Signing out comes last: whoever does it is somebody else afterwards.
    const endpoints = AUTH_ENDPOINTS.filter(({ audience }) => audience === side);
    const ordered = [...endpoints].sort((a, b) => Number(a.path === '/sign-out') - Number(b.path === '/sign-out'));
    const found = await driveAll(side, ordered.map(asOperation), 6);
    expect(found.wrong).toEqual([]);
  });
});

const EVENT = {
  id: 'evt_1',
  object: 'event',
  created: 1_795_000_000,
  livemode: false,
  type: 'checkout.session.completed',
  data: { object: { id: 'cs_test_1', object: 'checkout.session', payment_status: 'paid' } },
};

/** As the provider would sign it: malformed all the same. */
function signed(call: BadCall): BadCall {
  const at = Math.floor(Date.now() / 1000);
  const hash = createHmac('sha256', house.webhookSecret)
    .update(`${at}.`)
    .update(call.body ?? '')
    .digest('hex');
  return { ...call, headers: { ...call.headers, 'stripe-signature': `t=${at},v1=${hash}` } };
}

function asOperation({ method, path, input }: (typeof AUTH_ENDPOINTS)[number]): Operation {
  const fields = Object.keys((input as { shape?: object }).shape ?? CREDENTIALS);
  const example = Object.fromEntries(Object.entries(CREDENTIALS).filter(([name]) => fields.includes(name)));
  const query = method === 'GET' ? [...fields, 'token'] : [];
  return { method, path: `${AUTH_PREFIX}${path}`, query, headers: [], example: method === 'GET' ? null : example };
}

async function driveAll(side: Side, operations: readonly Operation[], inside = INSIDE) {
  const found = { wrong: [] as string[], answered: new Set<string>() };
  for (const [at, operation] of operations.entries()) {
    let most = inside;
    for (const [place, role] of [...house.clients[side].keys()].entries()) {
      const seed = SEED + at * 16 + place;
      const calls = fc.sample(badCalls(operation, house.inPath), { seed, numRuns: most });
      if (operation.method === 'GET')
        calls.push(...fc.sample(plainReads(operation, house.inPath), { seed, numRuns: 1 }));
      let refused = 0;
      for (const call of calls) {
        const status = await check(side, role, call, found.wrong);
        if (status < 300) found.answered.add(`${operation.method} ${operation.path}`);
        refused = status === 401 || status === 403 ? refused + 1 : 0;
        if (refused >= OUTSIDE) break;
      }
      if (refused < OUTSIDE) most = Math.min(most, LIKEWISE);
    }
  }
  return found;
}

let before: Record<string, number> | undefined;

/** Sends one call and writes down what is wrong with the answer, or with what it left behind. */
async function check(side: Side, role: Role, call: BadCall, wrong: string[]): Promise<number> {
  before ??= await house.counts.now();
  const client: AuthClient = house.clients[side].get(role)!;
  const { status, type, text } = await send(house.sides[side], side, client, call);
  const after = await house.counts.now();
  const told = `${call.method} ${call.url.slice(0, 120)} by ${role} with ${String(call.body).slice(0, 200)}`;
  if (status < 200 || status >= 500) wrong.push(`${told}: ${status} ${text.slice(0, 300)}`);
  if (status >= 400) {
    const fault = isFormPage(call) && type.startsWith('text/html') ? pageFault(text) : problemFault(status, type, text);
    if (fault) wrong.push(`${told}: ${fault}`);
    const changed = Object.keys(after).filter((table) => after[table] !== before![table]);
    if (changed.length > 0) wrong.push(`${told}: ${status}, and rows were written: ${changed.join(', ')}`);
  }
  before = after;
  return status;
}

/** A form that works without script shows itself again, with what is wrong said on it. */
const isFormPage = ({ method, url }: BadCall): boolean => method === 'POST' && url.startsWith('/republish');

const pageFault = (text: string): string | undefined =>
  text.includes('role="alert"') ? undefined : `a page without a reason: ${text.slice(0, 200)}`;

function problemFault(status: number, type: string, text: string): string | undefined {
  if (!type.startsWith('application/problem+json')) return `${status} as ${type}: ${text.slice(0, 200)}`;
  const problem = JSON.parse(text) as Record<string, unknown>;
  const missing = ['type', 'title', 'code', 'detail', 'nextStep', 'requestId'].filter(
    (field) => typeof problem[field] !== 'string' || problem[field] === '',
  );
  if (problem['status'] !== status) missing.push('status');
  return missing.length > 0 ? `${status} without ${missing.join(', ')}: ${text.slice(0, 300)}` : undefined;
}
