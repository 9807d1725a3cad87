import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ArticleQuery, ComponentBytes } from '#libs/catalogue';
import { FixedClock, newId, type DomainError, type MemberActor, type StaffActor } from '#libs/kernel';
import { licenceNotFound, SHIPPED_POLICY, type LicenceQuery } from '#libs/licensing';
import { LicenceNoticesQuery } from '#libs/packaging';
import { Audit } from '#platform/audit';
import type { Config } from '#platform/config';
import { SafeFetch, systemResolver } from '#platform/fetch';
import { testDatabase, type TestDatabase } from '../../../../test/support/index.js';
import {
  aLicence,
  anArticle,
  anItem,
  packagePage,
  PUBLIC_URL,
  someBlocks,
} from '../../../../test/support/published-page.js';
import { OBSERVANCE_ENTITIES } from '../observance.entities.js';
import { CheckPage } from './check-page.js';
import { LicensedArticles } from './licensed-articles.js';
import { PageChecksQuery } from './page-checks.query.js';
import { ReadPublished } from './read-published.js';

const licence = aLicence();
const several = aLicence({
  reference: 'L-2026-00043',
  items: [anItem(), anItem({ id: newId(), articleId: newId() })],
});
const content = anArticle({ blocks: someBlocks() });
const organisationId = licence.licensee.id;
const member: MemberActor = {
  ...{ kind: 'member', userId: newId(), email: 'ana@courier.example', name: 'Ana', emailVerified: true },
  ...{ organisationId, roles: ['requester'] },
};
const stranger: MemberActor = { ...member, userId: newId(), organisationId: newId() };
const desk: StaffActor = {
  ...{ kind: 'staff', userId: newId(), email: 'd@ledger.example', name: 'Desk' },
  roles: ['reviewer'],
};

let database: TestDatabase;
let site: Server;
let answer: (response: ServerResponse) => void;
let at = '';
const clock = new FixedClock(new Date('2027-01-15T10:00:00Z'));

/** What the contexts below answer is made up; fetching, judging and keeping is real. */
const licences = {
  snapshot: (reference: string) => {
    const found = [licence, several].find((one) => one.reference === reference);
    if (!found) return Promise.reject(licenceNotFound());
    return Promise.resolve({ licenceId: found.licenceId, organisationId, state: 'active', snapshot: found });
  },
} as unknown as LicenceQuery;
const articles = { wholeVersion: () => Promise.resolve({ content }) } as unknown as ArticleQuery;
const components = { open: () => Promise.resolve(null) } as unknown as ComponentBytes;

function house(allowLoopback = true) {
  const fetcher = new SafeFetch({ allowLoopback, userAgent: 'Test/1', timeoutMs: 30_000 }, systemResolver);
  const { transactions, reads } = database;
  const notices = new LicenceNoticesQuery(reads);
  const config = { publicUrl: `${PUBLIC_URL}/` } as Config;
  const licensed = new LicensedArticles(licences, notices, articles, SHIPPED_POLICY, config, clock);
  const read = new ReadPublished(fetcher, components);
  const check = new CheckPage(licensed, read, transactions, new Audit(clock), clock);
  return { check, query: new PageChecksQuery(reads, licences) };
}

beforeAll(async () => {
  database = await testDatabase({ entities: OBSERVANCE_ENTITIES });
  site = createServer((request, response) => {
    if (request.url === '/ferry') answer(response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  at = `http://127.0.0.1:${String((site.address() as AddressInfo).port)}/ferry`;
});
afterAll(async () => {
  site.close();
  await database.close();
});
beforeEach(() => {
  clock.advance(3_600_001);
  answer = (response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end(packagePage(licence, content, '/ferry.jpg'));
});

describe('a check of a published page', () => {
  const input = (over: object = {}) => ({ reference: licence.reference, url: at, ...over });

  it('is kept as it was, newest first, for the organisation and for the desk', async () => {
    const { check, query } = house();
    const first = await check.execute(member, input());
    expect(first).toMatchObject({ outcome: 'met', finalUrl: at, checkedBy: { kind: 'member', name: 'Ana' } });
    answer = (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Soon more.</p>');
    const second = await check.execute(desk, input());
    expect(second).toMatchObject({ outcome: 'not-met', checkedBy: { kind: 'staff' } });
    expect(second.findings.map(({ rule }) => rule)).toEqual([
      ...['licence', 'text', 'credit', 'link', 'noindex', 'mining', 'pictures'],
    ]);
    const page = await query.of(member, { reference: licence.reference, limit: 1 });
    expect(page.items).toEqual([second]);
    const next = await query.of(desk, { reference: licence.reference, cursor: page.nextCursor! });
    expect(next).toEqual({ items: [first], nextCursor: null });
    await expect(database.reads.query('UPDATE observance.page_check SET url = $1', ['x'])).rejects.toThrow();
    await expect(database.reads.query('DELETE FROM observance.page_check')).rejects.toThrow();
  });

  it.each([
    ['fetch.not-found', (response: ServerResponse) => response.writeHead(404).end()],
    ['fetch.bad-status', (response: ServerResponse) => response.writeHead(403).end()],
    ['fetch.not-html', (response: ServerResponse) => response.writeHead(200, { 'content-type': 'image/png' }).end()],
    ['fetch.unreachable', (response: ServerResponse) => response.destroy()],
  ])('is a report with its reason where the page cannot be read: %s', async (code, answers) => {
    answer = answers;
    const report = await house().check.execute(member, input());
    expect(report).toMatchObject({ outcome: 'unreadable', findings: [], finalUrl: null, failure: { code } });
    expect(report.failure!.nextStep).toMatch(/\w/);
  });

  it('is never led to an address that is not on the public internet', async () => {
    for (const url of [at, 'http://10.0.0.7/', 'http://169.254.169.254/latest', 'file:///etc/passwd', 'nothing']) {
      const { outcome, failure } = await house(false).check.execute(member, input({ url }));
      expect([outcome, failure!.code]).toEqual([
        'unreadable',
        expect.stringMatching(/^fetch\.(blocked-address|bad-url)$/),
      ]);
    }
  });

  it('is for the licence’s own organisation and the desk', async () => {
    const { check, query } = house();
    const code = 'licensing.licence-not-found';
    await expect(check.execute(stranger, input())).rejects.toMatchObject({ code });
    await expect(query.of(stranger, { reference: licence.reference })).rejects.toMatchObject({ code });
    await expect(check.execute(desk, input({ reference: 'L-2026-99999' }))).rejects.toMatchObject({ code });
    await expect(query.of(member, { reference: licence.reference, cursor: 'x' })).rejects.toMatchObject({
      code: 'database.bad-cursor',
    });
  });

  it('says which article where the licence has several', async () => {
    const { check } = house();
    const { reference } = several;
    await expect(check.execute(member, input({ reference }))).rejects.toMatchObject({
      code: 'observance.article-unclear',
    });
    await expect(check.execute(member, input({ reference, articleId: newId() }))).rejects.toMatchObject({
      code: 'observance.article-not-of-licence',
    });
    const { articleId } = several.items[1]!;
    expect(await check.execute(member, input({ reference, articleId }))).toMatchObject({ articleId, outcome: 'met' });
  });

  it('is made some times in an hour', async () => {
    const { check } = house();
    await database.asOwner('TRUNCATE observance.check_begun');
    await database.asOwner(
      'INSERT INTO observance.check_begun SELECT gen_random_uuid(), $1, $2 FROM generate_series(1, 27)',
      [organisationId, clock.now()],
    );
    // Of eight at once three are within the limit, and no page is fetched for the others.
    let fetched = 0;
    const answered = answer;
    answer = (response) => {
      fetched += 1;
      answered(response);
    };
    const all = await Promise.allSettled(Array.from({ length: 8 }, () => check.execute(desk, input())));
    const ended = all.map((one) => (one.status === 'fulfilled' ? one.value.outcome : (one.reason as DomainError).code));
    const refused = 'observance.too-many-checks';
    expect(ended.toSorted()).toEqual([...Array<string>(3).fill('met'), ...Array<string>(5).fill(refused)]);
    expect(fetched).toBe(3);
    await expect(check.execute(member, input())).rejects.toMatchObject({ code: 'observance.too-many-checks' });
    clock.advance(3_600_001);
    expect(await check.execute(desk, input())).toMatchObject({ outcome: 'met' });
  });
});
