import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { AuthClient, eventually, launchBrowser, startHouse, type TestHouse } from '../support/index.js';
import { newsPage, PASSWORD, Press } from '../support/press.js';

const HOST = 'quay-post.example';
const MANAGER = 'noor@desk.example';
const figure =
  '<figure><img src="/quay.jpg" width="1200" height="800"><figcaption>The quay. Photo: The Quay Post</figcaption></figure>';
const page = (path: string, byline: string, headline: string): string =>
  newsPage({ host: HOST, path, byline, headline, figure });

/** The rights manager's day: a contract, a rule with its preview, a correction, and what can be sold of the month. */
describe('rights and versions', () => {
  let house: TestHouse;
  let press: Press;
  let browser: Browser;
  let desk: AuthClient;
  let titleId: string;
  let articleId: string;

  beforeAll(async () => {
    house = await startHouse();
    press = await Press.open({ DATABASE_URL: house.database.url, DATA_DIR: house.dataDir });
    titleId = await press.title('The Quay Post', HOST);
    await press.staffMember(MANAGER, ['rights-manager']);
    for (const i of [1, 2, 3]) {
      const path = `/2026/11/pier-${i}`;
      const html = page(path, i === 1 ? 'By Jonas Weir' : 'By The Quay Post', `Pier ${i} opens to walkers`);
      const stored = await press.article(`http://${HOST}${path}`, html);
      if (i === 1) articleId = stored.articleId;
    }
    desk = new AuthClient(house.desk, house.desk);
    await desk.post('/api/auth/sign-in/email', { email: MANAGER, password: PASSWORD });
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await press?.close();
    await house?.stop();
  });

  const rightsNow = async (): Promise<string[]> => {
    const { body } = await desk.get(`/admin/v1/articles/${articleId}`);
    return (body['content'] as { components: { rights: { code: string } }[] }).components.map((one) => one.rights.code);
  };
  const done = async (runId: unknown): Promise<Record<string, unknown>> => {
    const run = await eventually(
      () => desk.get(`/admin/v1/rights-runs/${String(runId)}`),
      ({ body }) => body['state'] === 'done',
    );
    return run.body;
  };

  it('judges the articles again when a contract is made', async () => {
    expect(await rightsNow()).toEqual(['text.unknown-author', 'image.own']);
    const contract = { name: 'Jonas Weir', relation: 'contributor', terms: 'shared', shareBps: 3_000 };
    const saved = await desk.post(`/admin/v1/titles/${titleId}/contributors`, contract);
    expect(saved.status).toBe(201);
    expect(await done(saved.body['runId'])).toMatchObject({ seen: 3, changed: 1 });
    expect(await rightsNow()).toEqual(['text.contributor', 'image.own']);
    const ended = await desk.request('PUT', `/admin/v1/contributors/${String(saved.body['id'])}`, {
      ...contract,
      ...{ validUntil: '2026-10-31', reason: 'He writes for others now.' },
    });
    await done(ended.body['runId']);
    expect((await rightsNow())[0]).toBe('text.contributor-other-days');
    const detail = await desk.get(`/admin/v1/contributors/${String(saved.body['id'])}`);
    expect(detail.body).toMatchObject({ isCurrent: false, history: [{ change: 'changed' }, { change: 'added' }] });
  });

  it('refuses a front page, and says so', async () => {
    const teasers = Array.from(
      { length: 9 },
      (_, i) => `<h2><a href="/2026/s-${i}">Another story of the old quay ${i}</a></h2><p>Read on.</p>`,
    );
    const html = `<!doctype html><title>The Quay Post</title><main><h1>The Quay Post</h1>${teasers.join('')}</main>`;
    const answer = await desk.post('/admin/v1/articles/import', { url: `http://${HOST}/`, html });
    expect(answer).toMatchObject({ status: 422, body: { code: 'catalogue.not-an-article' } });
  });

  it('shows what a re-import changed, and takes a decision about it', async () => {
    const path = '/2026/11/pier-1';
    const corrected = page(path, 'By Jonas Weir', 'Pier 1 opens to walkers').replaceAll(
      'counted every crate twice',
      'counted every crate once',
    );
    await desk.post('/admin/v1/articles/import', { url: `http://${HOST}${path}`, html: corrected });
    const { body } = await desk.get(`/admin/v1/articles/${articleId}/versions`);
    expect(body['versions']).toMatchObject([{ version: 2, material: true, codes: ['text'] }, { version: 1 }]);
    const diff = await desk.get(`/admin/v1/articles/${articleId}/versions/1/diff/2`);
    expect(JSON.stringify(diff.body)).toContain('"op":"removed","text":"twice"');
    const mark = { material: false, note: 'Once or twice, the crates are the same.' };
    expect((await desk.request('PUT', `/admin/v1/articles/${articleId}/versions/2/material`, mark)).status).toBe(200);
  });

  it('drafts, previews and applies a rule in the browser', async () => {
    const tab = await signIn();
    await tab.goto(`${house.desk}/rights/rules`);
    await tab.getByRole('button', { name: 'Draft a rule' }).first().click();
    await tab.getByLabel('Title', { exact: true }).selectOption({ label: 'The Quay Post' });
    await tab.getByLabel('Why').fill('The port keeps its pictures to itself.');
    await tab.getByRole('button', { name: 'Keep the draft' }).click();
    await tab.getByRole('button', { name: 'Preview' }).click();
    await tab.getByText('This would change 3 articles of 3 articles').waitFor();
    await tab.getByText('in 3 articles a part becomes excluded').waitFor();
    expect((await rightsNow())[1]).toBe('image.own');
    await tab.getByRole('button', { name: 'Apply' }).click();
    await tab.getByText('It changed 3 articles of 3 articles').waitFor();
    expect((await rightsNow())[1]).toBe('image.rule-excluded');
    await tab.goto(`${house.desk}/articles/${articleId}/versions`);
    await tab.locator('ins', { hasText: 'once' }).first().waitFor();
    await tab.close();
  });

  it('tells what can be sold, on a page and as a table', async () => {
    const report = await desk.get('/admin/v1/rights-report?month=2026-11');
    expect(report.body).toMatchObject({ articles: 3, sellable: 2, whole: 0 });
    const csv = await fetch(`${house.desk}/admin/v1/rights-report.csv?month=2026-11`, {
      headers: { cookie: [...desk.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    expect(csv.headers.get('content-type')).toContain('text/csv');
    expect(await csv.text()).toContain('picture-reason,image.rule-excluded,3');
  });

  async function signIn(): Promise<Page> {
    const tab = await browser.newPage({ viewport: { width: 1440, height: 900 } });
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
});
