import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openSettled, sidewaysScroll, violations } from '../support/accessibility.js';
import {
  AuthClient,
  eventually,
  launchBrowser,
  missingStandard,
  STANDARDS_DIR,
  startHouse,
  type TestHouse,
} from '../support/index.js';
import { newsPage, PASSWORD, Press } from '../support/press.js';

const MANAGER = 'rhea@desk.example';
const STORIES = 90;

interface Run {
  state: string;
  imported: number;
}

/** A newsroom's own systems on this machine, speaking as the real ones do. */
describe('sources', () => {
  let house: TestHouse;
  let press: Press;
  let browser: Browser;
  let desk: AuthClient;
  let site: Server;
  let host: string;
  let titleId: string;
  let delayMs = 0;

  beforeAll(async () => {
    site = createServer((request, response) => {
      const path = request.url ?? '/';
      const [type, body] = answer(path);
      setTimeout(() => response.writeHead(200, { 'content-type': type }).end(body), delayMs);
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    host = `127.0.0.1:${(site.address() as AddressInfo).port}`;
    [house, browser] = await Promise.all([startHouse(), launchBrowser()]);
    press = await Press.open({ DATABASE_URL: house.database.url, DATA_DIR: house.dataDir });
    titleId = await press.title('The Quay Post', host);
    await press.staffMember(MANAGER, ['rights-manager']);
    desk = new AuthClient(house.desk, house.desk);
    await desk.post('/api/auth/sign-in/email', { email: MANAGER, password: PASSWORD });
  });

  afterAll(async () => {
    await browser?.close();
    await press?.close();
    await house?.stop();
    site?.closeAllConnections();
    site?.close();
  });

  const page = (path: string): string => newsPage({ host, path, headline: `Story ${path}` });
  const html = (): string =>
    Array.from(
      { length: 6 },
      (_, i) => `<p>Part ${i}. The ferry left the quay at dawn and the pilots watched it pass.</p>`,
    ).join('');

  function answer(path: string): [type: string, body: string] {
    if (path.startsWith('/feed.rss')) return ['application/rss+xml', realFeed('guardian.rss')];
    if (path.startsWith('/feed.atom')) return ['application/atom+xml', realFeed('heise.atom')];
    if (path.startsWith('/sitemap.xml')) return ['application/xml', sitemap()];
    if (path.startsWith('/wp-json')) return ['application/json', JSON.stringify([wordpressPost()])];
    if (path.startsWith('/jsonapi')) return ['application/vnd.api+json', JSON.stringify(drupalNodes())];
    if (path.startsWith('/ans')) return ['application/json', realStory()];
    return ['text/html; charset=utf-8', page(path.split('?')[0]!)];
  }

  /** A feed of the wild whose articles lie on our site. */
  function realFeed(name: string): string {
    if (missingStandard('feeds')) return simpleFeed();
    const text = readFileSync(join(STANDARDS_DIR, 'feeds/rss-parser/input', name), 'utf8');
    return text.replaceAll(/https?:\/\/www\.(?:theguardian\.com|heise\.de)/g, `http://${host}`);
  }
  const simpleFeed = (): string =>
    `<rss version="2.0"><channel><title>Quay</title>${[1, 2].map((n) => `<item><title>Story ${n}</title><link>http://${host}/simple/${n}</link></item>`).join('')}</channel></rss>`;
  const sitemap = (): string =>
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${[1, 2, 3].map((n) => `<url><loc>http://${host}/sitemap/${n}</loc></url>`).join('')}</urlset>`;
  const wordpressPost = () => ({
    ...{
      id: 1,
      link: `http://${host}/wp/1`,
      date_gmt: '2026-02-20T10:00:00',
      modified_gmt: '2026-02-20T10:00:00',
      status: 'publish',
    },
    ...{ title: { rendered: 'From WordPress' }, content: { rendered: html() } },
  });
  const drupalNodes = () => ({
    jsonapi: { version: '1.0' },
    data: [
      {
        type: 'node--article',
        id: 'n1',
        attributes: { title: 'From Drupal', status: true, path: { alias: '/drupal/1' }, body: { processed: html() } },
      },
    ],
  });
  function realStory(): string {
    const plain = {
      type: 'story',
      _id: 's1',
      canonical_url: '/ans/1.html',
      headlines: { basic: 'From Arc' },
      content_elements: [{ type: 'text', content: 'A paragraph of some words.' }],
    };
    if (missingStandard('cms-api')) return JSON.stringify(plain);
    return readFileSync(join(STANDARDS_DIR, 'cms-api/ans/fixtures/story-fixture-good.json'), 'utf8');
  }

  const add = async (kind: string, path: string | null): Promise<Record<string, unknown>> => {
    const url = path === null ? null : `http://${host}${path}`;
    return (
      await desk.post('/admin/v1/sources', { titleId, kind, name: `${kind} ${path ?? ''}`, url, everyMinutes: 60 })
    ).body;
  };
  const lastRun = async (id: unknown): Promise<Run> =>
    ((await desk.get(`/admin/v1/sources/${String(id)}`)).body['lastRun'] as Run | null) ?? {
      state: 'waiting',
      imported: 0,
    };

  it.each([
    ['feed', '/feed.rss', 'RSS 2.0'],
    ['feed', '/feed.atom', 'Atom'],
    ['news-sitemap', '/sitemap.xml', 'Sitemap'],
    ['wordpress', '/', 'WordPress'],
    ['drupal', '/jsonapi/node/article', 'Drupal JSON:API'],
    ['arc-ans', '/ans', 'Arc ANS story'],
  ])('of the kind %s at %s are read by themselves within moments', async (kind, path, format) => {
    const preview = await desk.post('/admin/v1/sources/preview', { titleId, kind, url: `http://${host}${path}` });
    expect(preview.body).toMatchObject({ kind, format });
    const { id } = await add(kind, path);
    await desk.post(`/admin/v1/sources/${String(id)}/runs`, {});
    const isOver = ({ state }: Run): boolean => state === 'finished' || state === 'failed';
    const run = await eventually(() => lastRun(id), isOver);
    expect(run).toMatchObject({ state: 'finished', format });
    expect(run.imported).toBeGreaterThan(0);
  });

  it('that send to us are taken by their signature alone, once', async () => {
    const { id, secret } = await add('ninjs-push', null);
    const body = JSON.stringify({
      uri: `http://${host}/ninjs/1`,
      type: 'text',
      headline: 'From ninjs',
      byline: 'Mira Holt',
      body_html: html(),
    });
    const send = async (text: string, signed = text): Promise<{ status: number; code: unknown; outcome: unknown }> => {
      const at = Math.floor(Date.now() / 1_000);
      const hash = createHmac('sha256', String(secret)).update(`${at}.${signed}`).digest('hex');
      const headers = { 'content-type': 'application/json', 'imprimatur-signature': `t=${at},v1=${hash}` };
      const response = await fetch(`${house.portal}/api/v1/sources/${String(id)}/ninjs`, {
        method: 'POST',
        headers,
        body: text,
      });
      const { code, outcome } = (await response.json()) as Record<string, unknown>;
      return { status: response.status, code, outcome };
    };
    expect(await send(`${body} `, body)).toMatchObject({ status: 401, code: 'catalogue.push-bad-signature' });
    expect(await send(body)).toMatchObject({ status: 200, outcome: 'imported' });
    const large = { ...(JSON.parse(body) as object), uri: `http://${host}/ninjs/large`, extra: 'x'.repeat(3_000_000) };
    expect(await send(JSON.stringify(large))).toMatchObject({ status: 200, outcome: 'imported' });
    const huge = { ...large, uri: `http://${host}/ninjs/huge`, extra: 'x'.repeat(6_000_000) };
    // Whoever still writes when the answer is given may find the line cut before reading it.
    const answer = await send(JSON.stringify(huge)).catch(() => ({ status: 413 }));
    expect(answer.status).toBe(413);
    const imported = "SELECT count(*)::int AS n FROM catalogue.article WHERE canonical_url LIKE '%/ninjs/huge'";
    expect(await house.database.asOwner(imported)).toEqual([{ n: 0 }]);
  });

  it('and a file of many articles survives a worker that is killed, without a loss or a double', async () => {
    delayMs = 40;
    const rows = Array.from({ length: STORIES }, (_, n) => `http://${host}/many/${n}`);
    const form = `--x\r\nContent-Disposition: form-data; name="file"; filename="many.csv"\r\nContent-Type: text/csv\r\n\r\nurl\n${rows.join('\n')}\n\r\n--x--\r\n`;
    const sent = await desk.post('/admin/v1/bulk-imports', form, { 'content-type': 'multipart/form-data; boundary=x' });
    expect(sent.status).toBe(202);
    const at = `/admin/v1/bulk-imports/${String(sent.body['id'])}`;
    const bulk = async () => (await desk.get(at)).body;
    await eventually(bulk, ({ imported }) => Number(imported) > 10);
    process.kill((await house.pids())['worker']!, 'SIGKILL');
    const done = await eventually(bulk, ({ state }) => state === 'finished' || state === 'failed');
    expect(done).toMatchObject({ state: 'finished', imported: STORIES, failed: 0, unchanged: 0 });
    delayMs = 0;
    const [found] = await house.database.asOwner<{ n: number }>(
      "SELECT count(*)::int AS n FROM catalogue.article WHERE canonical_url LIKE '%/many/%'",
    );
    expect(found!.n).toBe(STORIES);
  });

  describe('at the desk', () => {
    let view: Page;
    beforeAll(async () => {
      const context = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce', baseURL: house.desk });
      await context.request.post('/api/auth/sign-in/email', {
        data: { email: MANAGER, password: PASSWORD },
        headers: { origin: house.desk },
      });
      view = await context.newPage();
    });

    it('are tested before they are kept, and tell what came of each item', async () => {
      await openSettled(view, '/sources/new');
      await view.getByLabel('Address', { exact: true }).fill(`http://${host}/feed.rss?desk`);
      await view.getByRole('button', { name: 'Test this address' }).click();
      await view.getByText('This is RSS 2.0').waitFor();
      expect(await violations(view, 'a tested address')).toEqual([]);
      await view.getByRole('button', { name: 'Keep this source' }).click();
      await view.waitForURL(/\/sources\/[0-9a-f-]{36}$/);
      await view.getByRole('button', { name: 'Run now' }).click();
      await view
        .getByText(/^(?:Unchanged|Imported|Failed)$/)
        .filter({ visible: true })
        .first()
        .waitFor();
      const address = new URL(view.url()).pathname;
      for (const path of ['/sources', address, `${address}/edit`, '/sources/files', '/sources/new']) {
        await view.setViewportSize({ width: path === address ? 390 : 1_280, height: 900 });
        await openSettled(view, path);
        expect([...(await violations(view, path)), ...(await sidewaysScroll(view, path))]).toEqual([]);
      }
    });

    it('take a file, and report each of its rows', async () => {
      await openSettled(view, '/sources/files');
      await view.locator('input[type=file]').setInputFiles({
        ...{ name: 'two.csv', mimeType: 'text/csv' },
        buffer: Buffer.from(`url\nhttp://${host}/file/1\nhttp://nobody.example/1\n`),
      });
      await view.waitForURL(/\/sources\/files\//);
      await view.getByText('nobody.example is not one of our titles.').waitFor();
      await view.getByText('Finished').waitFor();
      expect(await violations(view, 'a file')).toEqual([]);
      const report = await view.getByRole('link', { name: /Download the report/ }).getAttribute('href');
      const download = await view.request.get(String(report));
      expect(await download.text()).toContain('catalogue.unknown-host');
    });

    it('and one article by its address, which says why another is not ours', async () => {
      await openSettled(view, '/articles/import');
      const address = view.getByLabel('Address of the article');
      await address.fill('http://nobody.example/1');
      await view.keyboard.press('Enter');
      await view.getByText('nobody.example is not one of our titles.').waitFor();
      await address.fill(`http://${host}/by-hand`);
      await view.keyboard.press('Enter');
      await view.getByRole('heading', { name: 'Story /by-hand' }).first().waitFor();
    });
  });
});
