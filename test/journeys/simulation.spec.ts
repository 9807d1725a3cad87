import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { AuthClient, launchBrowser, startHouse, type TestHouse } from '../support/index.js';
import { newsPage, PASSWORD, Press } from '../support/press.js';

const HOST = 'quay-post.example';
const MANAGER = 'noor@desk.example';
const REQUESTS = 3;

/** A rights manager tries drafts of prices and rules on what was asked for, and nothing changes by it. */
describe('drafts tried on past requests', () => {
  let house: TestHouse;
  let press: Press;
  let browser: Browser;
  let desk: Page;
  let manager: AuthClient;
  let titleId: string;

  beforeAll(async () => {
    house = await startHouse();
    press = await Press.open({ DATABASE_URL: house.database.url, DATA_DIR: house.dataDir });
    titleId = await press.title('The Quay Post', HOST);
    await press.member('ada@kisumu.example', await press.organisation('Kisumu Daily'));
    await press.staffMember(MANAGER, ['rights-manager']);
    const buyer = new AuthClient(house.portal, house.portal);
    await buyer.post('/api/auth/sign-in/email', { email: 'ada@kisumu.example', password: PASSWORD });
    for (let n = 0; n < REQUESTS; n += 1) await ask(buyer, n);
    manager = new AuthClient(house.desk, house.desk);
    await manager.post('/api/auth/sign-in/email', { email: MANAGER, password: PASSWORD });
    browser = await launchBrowser();
    desk = await signIn();
  });

  afterAll(async () => {
    await browser?.close();
    await press?.close();
    await house?.stop();
  });

  async function ask(buyer: AuthClient, n: number): Promise<void> {
    const path = `/2026/11/ferry-${n}`;
    const html = newsPage({ host: HOST, path, headline: `The ferry that counted ${n} crates`, words: 600 });
    const { articleId } = await press.article(`http://${HOST}${path}`, html);
    const quote = await buyer.post('/api/v1/quotes', {
      items: [{ articleId }],
      use: {
        media: [{ medium: 'web', audience: { kind: 'monthly-users', count: 8_000 } }],
        ...{ purpose: 'editorial', territory: { kind: 'worldwide' }, languages: ['en'] },
        ...{ term: { kind: 'months', months: 12 }, startsOn: new Date().toISOString().slice(0, 10) },
        ...{ exclusivity: { kind: 'none' }, edits: 'none', alreadyPublished: false, rush: false },
      },
      currency: 'GBP',
    });
    const { status, body } = await buyer.post('/api/v1/requests', { quoteId: quote.body['id'] });
    expect({ status, state: body['state'] }).toEqual({ status: 201, state: 'offered' });
  }

  async function signIn(): Promise<Page> {
    const tab = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
    await tab.goto(`${house.desk}/sign-in`);
    await tab
      .getByLabel(/e-mail/i)
      .first()
      .fill(MANAGER);
    await tab.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await tab.keyboard.press('Enter');
    await tab.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
    return tab;
  }

  it('of prices: who would pay more, in figures and a chart', async () => {
    const draft = await manager.post('/admin/v1/price-books/drafts', { titleId, currency: 'GBP', name: 'Spring' });
    const id = String(draft.body['draftId']);
    const { body } = await manager.get(`/admin/v1/price-books/drafts/${id}`);
    const data = { ...(body['data'] as object), base: '24000' };
    await manager.request('PUT', `/admin/v1/price-books/drafts/${id}`, { revision: body['revision'], data });
    await desk.goto(`${house.desk}/prices/drafts/${id}/simulate`);
    await desk.getByText('Not tried yet').waitFor();
    await desk.getByRole('button', { name: 'Try it' }).click();
    await desk.getByText('3 requests of the last 12 months', { exact: false }).waitFor();
    await desk.getByText('3 would pay more, 0 less, 0 the same.', { exact: false }).waitFor();
    const totals = await desk.locator('dl').first().innerText();
    expect(totals.replaceAll(/\s+/g, ' ')).toMatch(/£360.*£720.*\+100%/);
    await desk.getByRole('img', { name: /how many requests change their price/ }).waitFor();
    await desk.getByRole('heading', { name: 'Who would pay more' }).waitFor();
    await desk.getByRole('link', { name: 'Kisumu Daily' }).waitFor();
  });

  it('of rules: which answers turn, and why', async () => {
    const { body } = await manager.post('/admin/v1/rules/drafts', { title: 'Nobody at once' });
    const id = String(body['id']);
    const draft = (await manager.get(`/admin/v1/rules/drafts/${id}`)).body;
    const { review, countries, fourEyes } = draft['rules'] as Record<string, unknown>;
    const saved = await manager.request('PUT', `/admin/v1/rules/drafts/${id}`, {
      ...{ title: 'Nobody at once', revision: draft['revision'] },
      content: { review, countries, fourEyes, instant: [] },
    });
    expect(saved.status).toBe(200);
    await desk.goto(`${house.desk}/rules/drafts/${id}/simulate`);
    await desk.getByRole('button', { name: 'Try it' }).click();
    await desk.getByText('At once, then a person decides').waitFor();
    await desk.getByRole('img', { name: /how many requests get which answer/ }).waitFor();
    await desk.getByRole('cell', { name: 'No rule fits' }).waitFor();
    await desk.getByRole('heading', { name: 'Requests with another answer' }).waitFor();
    await desk.getByRole('button', { name: 'Try it' }).click();
    await desk.getByRole('heading', { name: 'Tried before' }).waitFor();
  });

  it('change no request', async () => {
    const [row] = await house.database.asOwner<{ offered: number }>(
      `SELECT count(*)::int AS offered FROM licensing.request WHERE state = 'offered' AND amount = 12000`,
    );
    expect(row?.offered).toBe(REQUESTS);
  });
});
