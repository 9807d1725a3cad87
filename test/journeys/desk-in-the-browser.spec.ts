import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { AuthClient, launchBrowser, startHouse, type TestHouse } from '../support/index.js';
import { newsPage, PASSWORD, Press } from '../support/press.js';

const HOST = 'quay-post.example';
const ADDRESS = `http://${HOST}/2026/11/swimmer`;
const BUYER = 'callista@brightwater.example';
const REVIEWER = 'rosa@desk.example';

/** What no rule may decide: a reviewer makes a counter-offer in the desk, and the licensee accepts and pays it. */
describe('the desk in the browser', () => {
  let house: TestHouse;
  let press: Press;
  let browser: Browser;
  let reference: string;

  beforeAll(async () => {
    house = await startHouse();
    press = await Press.open({ DATABASE_URL: house.database.url, DATA_DIR: house.dataDir });
    await press.title('The Quay Post', HOST);
    await press.article(
      ADDRESS,
      newsPage({ host: HOST, path: '/2026/11/swimmer', headline: 'The man who swims home' }),
    );
    await press.member(BUYER, await press.organisation('Brightwater Marine', { kind: 'company' }));
    await press.staffMember(REVIEWER, ['reviewer']);
    await press.staffMember('noor@desk.example', ['finance']);
    browser = await launchBrowser();
    reference = await askForPromotion(house);
  });

  afterAll(async () => {
    await browser?.close();
    await press?.close();
    await house?.stop();
  });

  async function open(address: string, email: string): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${address}/sign-in`);
    await page
      .getByLabel(/e-mail/i)
      .first()
      .fill(email);
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
    return page;
  }

  it('shows the request with its reason and promise, and takes a counter-offer by keyboard', async () => {
    const page = await open(house.desk, REVIEWER);
    await page.getByText(/without a second factor/).waitFor();
    await page.getByText('Promotional').filter({ visible: true }).first().waitFor();
    await page.getByText('The man who swims home').first().click();
    await page.waitForURL(new RegExp(reference));
    await page.getByRole('heading', { name: 'Why it is here' }).waitFor();
    await page.keyboard.press('o');
    await page.getByLabel('Price', { exact: true }).fill('750');
    await page.getByLabel('Why other terms').fill('A neighbour’s price, for the campaign’s first year.');
    await page.getByRole('button', { name: /Offer .*750/ }).click();
    await page.getByText('Offered').filter({ visible: true }).first().waitFor();
    await page.close();
  });

  it('is seen, accepted and paid by the licensee', async () => {
    const page = await open(house.portal, BUYER);
    await page.goto(`${house.portal}/requests/${reference}`);
    await page.getByText('A neighbour’s price, for the campaign’s first year.').first().waitFor();
    await page.getByText('£750').first().waitFor();
    await page.getByRole('button', { name: 'Accept and pay by card' }).click();
    await page.waitForURL(/\/c\/pay\//);
    await page.getByRole('button', { name: /^Pay/ }).first().click();
    await page.waitForURL(/\/licences\/L-/);
    await page.getByRole('heading', { name: 'The licence in plain words' }).waitFor();
    await page.close();
  });

  it('is on finance’s list with its charge and ledger entries', async () => {
    const page = await open(house.desk, 'noor@desk.example');
    await page.goto(`${house.desk}/payments`);
    await page.getByText('The man who swims home').first().waitFor();
    const address = await page.locator('a[href^="/payments/"]').first().getAttribute('href');
    await page.goto(`${house.desk}${address}`);
    await page.getByText(/ch_/).first().waitFor();
    await page.getByText('£750.00').first().waitFor();
    await page.close();
  });
});

/** A company wants it for promotion, which no rule decides. @returns the request's reference */
async function askForPromotion(house: TestHouse): Promise<string> {
  const buyer = new AuthClient(house.portal, house.portal);
  await buyer.post('/api/auth/sign-in/email', { email: BUYER, password: PASSWORD });
  const article = await buyer.post('/api/v1/articles/resolve', { url: ADDRESS });
  const quote = await buyer.post('/api/v1/quotes', {
    items: [{ articleId: article.body['id'] }],
    currency: 'GBP',
    use: {
      media: [{ medium: 'web', audience: { kind: 'monthly-users', count: 9_000 } }],
      purpose: 'corporate-promotional',
      staff: 30,
      territory: { kind: 'worldwide' },
      languages: ['en'],
      term: { kind: 'months', months: 12 },
      startsOn: new Date().toISOString().slice(0, 10),
      exclusivity: { kind: 'none' },
      edits: 'none',
      alreadyPublished: false,
      rush: false,
    },
  });
  const request = await buyer.post('/api/v1/requests', { quoteId: quote.body['id'] });
  expect(request.body).toMatchObject({ state: 'in_review' });
  return String(request.body['reference']);
}
