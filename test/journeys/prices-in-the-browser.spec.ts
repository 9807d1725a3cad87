import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { AuthClient, eventually, launchBrowser, startHouse, type TestHouse } from '../support/index.js';
import { newsPage, PASSWORD, Press } from '../support/press.js';

const HOST = 'gull-rock-times.example';
const ADDRESS = `http://${HOST}/2026/11/lighthouse`;
const EDITOR = 'tamsin@desk.example';
const PUBLISHER = 'idris@desk.example';
const MEMBER = 'ada@kisumu.example';
/** Until the new prices begin; the test does not wait for it. */
const AHEAD_MS = 3_600_000;

/** A rights manager writes other prices, is shown a broken law and mends it; another publishes, and the portal follows. */
describe('prices in the browser', () => {
  let house: TestHouse;
  let press: Press;
  let browser: Browser;
  let titleId: string;
  let articleId: string;
  let draft: string;

  beforeAll(async () => {
    house = await startHouse();
    press = await Press.open({ DATABASE_URL: house.database.url, DATA_DIR: house.dataDir });
    titleId = await press.title('Gull Rock Times', HOST);
    const page = newsPage({ host: HOST, path: '/2026/11/lighthouse', headline: 'The lamp that never slept' });
    ({ articleId } = await press.article(ADDRESS, page));
    await press.staffMember(EDITOR, ['rights-manager']);
    await press.staffMember(PUBLISHER, ['administrator']);
    await press.member(MEMBER, await press.organisation('Kisumu Daily'));
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await press?.close();
    await house?.stop();
  });

  async function open(email: string, path: string): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, baseURL: house.desk });
    const page = await context.newPage();
    const answer = await context.request.post('/api/auth/sign-in/email', {
      data: { email, password: PASSWORD },
      headers: { origin: house.desk },
    });
    expect(answer.status()).toBe(200);
    await page.goto(path);
    return page;
  }

  /** What anybody sees in the portal for a small site, a year, worldwide. */
  async function portalPrice(asker = new AuthClient(house.portal, house.portal)): Promise<string> {
    const answer = await asker.post('/api/v1/quotes/preview', {
      items: [{ articleId }],
      currency: 'GBP',
      use: {
        media: [{ medium: 'web', audience: { kind: 'monthly-users', count: 5_000 } }],
        purpose: 'editorial',
        territory: { kind: 'worldwide' },
        languages: ['en'],
        term: { kind: 'months', months: 12 },
        startsOn: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10),
        exclusivity: { kind: 'none' },
        edits: 'none',
        alreadyPublished: false,
        rush: false,
      },
    });
    return (answer.body['total'] as { amount: string }).amount;
  }

  it('begins a draft, and shows both prices of an example as one types', async () => {
    const page = await open(EDITOR, `/prices/${titleId}/GBP`);
    await page.getByRole('button', { name: 'New draft' }).click();
    await page.getByLabel('Name of the draft').fill('Winter prices');
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.waitForURL(/\/prices\/drafts\//);
    draft = new URL(page.url()).pathname;
    const example = page.getByRole('region', { name: 'Example' });
    await example.getByText('£120', { exact: true }).nth(1).waitFor();
    await page.getByLabel('Base fee').fill('150');
    await example.getByText('£150', { exact: true }).waitFor();
    await example.getByText('£120', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await example.getByText('£150', { exact: true }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Redo' }).click();
    await example.getByText('£150', { exact: true }).waitFor();
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.context().close();
  });

  it('shows a broken law with the two uses and their prices, and takes it back when it is mended', async () => {
    const page = await open(EDITOR, draft);
    const step = page.getByRole('slider', { name: 'Factor from 20,001 to 40,000' });
    await step.focus();
    for (let press = 0; press < 8; press += 1) await page.keyboard.press('ArrowDown');
    const mistakes = page.getByRole('region', { name: '1 thing to mend before publishing' });
    await mistakes.getByText('A use that contains another may not cost less').waitFor();
    await mistakes.getByText('£180', { exact: true }).waitFor();
    await mistakes.getByText('£150', { exact: true }).waitFor();
    await page.getByLabel('Audience, row 3: Factor').fill('1.5');
    await mistakes.waitFor({ state: 'detached' });
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.getByText('You worked on this draft.').waitFor();
    expect(await page.getByRole('button', { name: 'Publish' }).isDisabled()).toBe(true);
    await page.context().close();
  });

  it('is published by another, and the portal’s price changes when its time has come', async () => {
    const id = draft.split('/').at(-1)!;
    const editor = await open(EDITOR, '/prices');
    const { revision } = (await (await editor.request.get(`/admin/v1/price-books/drafts/${id}`)).json()) as {
      revision: number;
    };
    const begins = new Date(Date.now() + AHEAD_MS);
    const saved = await editor.request.put(`/admin/v1/price-books/drafts/${id}`, {
      data: { revision, effectiveFrom: begins.toISOString() },
      headers: { origin: house.desk },
    });
    expect(saved.status()).toBe(200);
    await editor.context().close();
    const page = await open(PUBLISHER, draft);
    await page.getByRole('link', { name: 'Compare with version 1' }).click();
    await page.getByRole('heading', { name: 'What changes' }).waitFor();
    await page
      .getByRole('row', { name: /Base fee/ })
      .getByText('£150.00')
      .waitFor();
    await page.goBack();
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByText('Waiting', { exact: true }).waitFor();
    expect(await portalPrice()).toBe('12000');
    await house.database.asOwner(
      'UPDATE pricing.price_book_version SET effective_from = now() WHERE effective_from > now()',
    );
    await eventually(
      () => portalPrice(),
      (price) => price === '15000',
    );
    await page.reload();
    await page.getByText('In force', { exact: true }).waitFor();
    await page.context().close();
  });

  it('special terms are proposed by one, agreed by another, and lower that organisation’s price alone', async () => {
    const page = await open(EDITOR, '/prices/terms');
    await page.getByText('Nothing is agreed with anybody').waitFor();
    await page.getByRole('button', { name: 'Propose terms' }).first().click();
    await page.getByRole('combobox', { name: 'Organisation' }).fill('Kisumu');
    await page.getByRole('option', { name: 'Kisumu Daily' }).click();
    await page.getByLabel('On the total').fill('0.8');
    await page.getByLabel('Why').fill('A neighbour who always names the authors.');
    await page.getByRole('dialog').getByRole('button', { name: 'Propose terms' }).click();
    await page.getByText('You proposed it; a colleague agrees.').waitFor();
    await page.context().close();
    const second = await open(PUBLISHER, '/prices/terms');
    await second.getByRole('button', { name: 'Agree' }).click();
    await second.getByText('In force', { exact: true }).waitFor();
    await second.context().close();
    const member = new AuthClient(house.portal, house.portal);
    await member.post('/api/auth/sign-in/email', { email: MEMBER, password: PASSWORD });
    expect([await portalPrice(member), await portalPrice()]).toEqual(['12000', '15000']);
  });
});
