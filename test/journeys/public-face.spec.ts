import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openSettled, sidewaysScroll, violations } from '../support/accessibility.js';
import { launchBrowser, startHouse, type TestHouse } from '../support/index.js';
import { newsPage, Press } from '../support/press.js';

const HOST = 'quay-post.example';
const ADDRESS = `http://${HOST}/2026/11/ferry`;
const UNKNOWN = `http://${HOST}/2026/11/never-seen`;
const MOST_BYTES = 10_000;

/** A page of a newspaper with a policy as strict as can be: nothing but what the button needs. */
const paperPage = (portal: string, url: string, language: string): string => `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><title>Paper</title>
<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"></head>
<body><main><h1>The ferry that counted twice</h1>
<a href="${portal}/republish?url=${encodeURIComponent(url)}">Republish this article</a>
<script async src="${portal}/republish.js" data-url="${url}"></script></main></body></html>`;

/** What machines and the readers of other sites see of an article. */
describe('the public face of an article', () => {
  let house: TestHouse;
  let press: Press;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let paper: Server;
  let paperUrl: string;
  let articleId: string;
  const problems: string[] = [];

  beforeAll(async () => {
    house = await startHouse();
    press = await Press.open({ DATABASE_URL: house.database.url, DATA_DIR: house.dataDir });
    await press.title('The Quay Post', HOST);
    const html = newsPage({ host: HOST, path: '/2026/11/ferry', headline: 'The ferry that counted twice' });
    articleId = (await press.article(ADDRESS, html)).articleId;
    paper = createServer((request, response) => {
      const asked = new URL(request.url ?? '/', 'http://paper.example').searchParams;
      const policy = `default-src 'none'; script-src ${house.portal}; connect-src ${house.portal}; require-trusted-types-for 'script'`;
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy });
      response.end(paperPage(house.portal, asked.get('url') ?? ADDRESS, asked.get('lang') ?? 'en'));
    }).listen(0, '127.0.0.1');
    await new Promise((listening) => paper.once('listening', listening));
    paperUrl = `http://127.0.0.1:${String((paper.address() as AddressInfo).port)}/`;
    browser = await launchBrowser();
    context = await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: false });
    page = await context.newPage();
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  });

  afterAll(async () => {
    await browser?.close();
    paper?.close();
    await press?.close();
    await house?.stop();
  });

  it('is in the head of the page that is served', async () => {
    const answer = await fetch(`${house.portal}/articles/${articleId}`, { headers: { accept: 'text/html' } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-security-policy')).toContain("script-src 'self'");
    const html = await answer.text();
    expect(html).toContain('<title>The ferry that counted twice · Imprimatur</title>');
    expect(html).toContain(`<link rel="canonical" href="${ADDRESS}"`);
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)![1]!;
    expect(JSON.parse(data)).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'The ferry that counted twice',
      acquireLicensePage: `${house.portal}/republish?url=${encodeURIComponent(ADDRESS)}`,
      usageInfo: `${house.portal}/articles/${articleId}`,
    });
    const none = await fetch(`${house.portal}/articles/0190a000-0000-7000-8000-000000000000`, {
      headers: { accept: 'text/html' },
    });
    expect([none.status, (await none.text()).includes('ld+json')]).toEqual([404, false]);
  });

  it.each([
    ['*/*', 'GET', '/', 200, 'text/html'],
    ['*/*', 'HEAD', '/search?q=ferry.', 200, 'text/html'],
    ['*/*', 'GET', '/missing.js', 404, 'application/problem+json'],
    ['*/*', 'GET', '/api/v1/nothing', 404, 'application/problem+json'],
    ['application/json', 'GET', '/search', 404, 'application/problem+json'],
  ])('gives whoever accepts %s by %s %s a %i', async (accept, method, path, status, type) => {
    const answer = await fetch(house.portal + path, { method, headers: { accept } });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, expect.stringContaining(type)]);
  });

  it('answers the button of any site, cacheably, and never imports for it', async () => {
    const ask = (url: string, headers: Record<string, string> = {}) =>
      fetch(`${house.portal}/api/v1/button?url=${encodeURIComponent(url)}`, { headers });
    const known = await ask(ADDRESS, { origin: 'https://paper.example' });
    expect(await known.json()).toMatchObject({
      state: 'offered',
      priceFrom: { amount: '7500', currency: 'GBP' },
      text: 'licensable',
    });
    expect(known.headers.get('access-control-allow-origin')).toBe('*');
    expect(known.headers.get('cache-control')).toContain('public, max-age=300');
    expect(known.headers.get('set-cookie')).toBeNull();
    const again = await ask(ADDRESS, { 'if-none-match': known.headers.get('etag')! });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(await (await ask(UNKNOWN)).json()).toMatchObject({ state: 'unknown', priceFrom: null });
    expect((await ask('not an address')).status).toBe(422);
    const [tried] = await house.database.asOwner<{ failures: string; articles: string }>(
      'SELECT (SELECT count(*) FROM catalogue.import_failure) AS failures, (SELECT count(*) FROM catalogue.article) AS articles',
    );
    expect([Number(tried!.failures), Number(tried!.articles)]).toEqual([0, 1]);
  });

  it('is a script of less than 10 kB that every site may load', async () => {
    const script = await fetch(`${house.portal}/republish.js`);
    expect(Buffer.byteLength(await script.text())).toBeLessThan(MOST_BYTES);
    expect(script.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(script.headers.get('content-type')).toContain('javascript');
  });

  it('shows price and rights on a page of another origin under a strict policy', async () => {
    await page.goto(paperUrl);
    await page.getByText('from £75').waitFor();
    await page.getByText('Text: licensable').waitFor();
    const link = page.getByRole('link', { name: 'Republish this article' });
    expect(await link.count()).toBe(1);
    expect(await link.getAttribute('href')).toBe(`${house.portal}/republish?url=${encodeURIComponent(ADDRESS)}`);
    expect(problems).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });

  it('speaks the page’s language and direction', async () => {
    await page.goto(`${paperUrl}?lang=ar`);
    await page.getByText('ابتداءً من').waitFor();
    expect(await page.locator('.box').getAttribute('dir')).toBe('rtl');
    await page.goto(`${paperUrl}?lang=xx`);
    await page.getByText('from £75').waitFor();
  });

  it('is a plain link for an article we do not know, and where our house is silent', async () => {
    await page.goto(`${paperUrl}?url=${encodeURIComponent(UNKNOWN)}`);
    await page.locator('.box').waitFor();
    expect(await page.locator('.box').innerText()).toBe('Republish this article');
    await page.route('**/republish.js', (route) => route.abort());
    await page.goto(paperUrl);
    await page.getByRole('link', { name: 'Republish this article' }).waitFor();
    await page.unroute('**/republish.js');
    problems.length = 0;
  });

  it('leads to a kept price and what comes next without script, and on to the whole page with it', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false, baseURL: house.portal });
    const reader = await plain.newPage();
    await reader.goto(`/republish?lang=en&url=${encodeURIComponent(ADDRESS)}`);
    await reader.getByLabel('Where it will appear').selectOption('newsletter');
    await reader.getByLabel('Audience').fill('2,500');
    await reader.getByRole('button', { name: 'Show the price' }).click();
    await reader.getByRole('button', { name: 'Continue with this price' }).click();
    await reader.getByRole('heading', { name: 'Your price is kept' }).waitFor();
    await reader.getByRole('definition').filter({ hasText: '2,500' }).waitFor();
    await page.goto(reader.url());
    await page.waitForURL(/\/quotes\/[0-9a-f-]+\?lang=en$/);
    expect(new URL(page.url()).pathname).toBe(new URL(reader.url()).pathname.replace('/republish', ''));
    await plain.close();
  });

  it('finds nothing wrong on such a page, nor on the page for publishers', async () => {
    // The tool that looks for problems is a script itself, which the strict policy would keep out.
    const open = await browser.newContext({ bypassCSP: true });
    const reader = await open.newPage();
    await reader.goto(paperUrl);
    await reader.getByText('from £75').waitFor();
    expect([...(await violations(reader, 'paper')), ...(await sidewaysScroll(reader, 'paper'))]).toEqual([]);
    await open.close();
    for (const language of ['en', 'ar']) {
      await openSettled(page, `${house.portal}/button?lang=${language}`);
      await page.locator('.box .price').waitFor();
      expect([...(await violations(page, 'button')), ...(await sidewaysScroll(page, 'button'))]).toEqual([]);
    }
    expect(problems).toEqual([]);
  });
});
