import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { AuthClient, eventually, launchBrowser, payInSandbox, startHouse, type TestHouse } from '../support/index.js';
import { newsPage, PASSWORD, Press } from '../support/press.js';
import { webUse } from '../support/web-use.js';

const HOST = 'quay-post.example';
const ADDRESS = `http://${HOST}/2026/11/ferry`;
const EMAIL = 'ada@kisumu.example';

interface Written {
  attempts: number;
  receipts: number;
  licences: number;
  entries: number;
}

/** Paying does not always go straight: each detour ends with one licence or none, and with words that say what to do. */
describe('trouble with a card', () => {
  let house: TestHouse;
  let press: Press;
  let browser: Browser;
  let context: BrowserContext;
  let buyer: AuthClient;
  let articleId: string;

  beforeAll(async () => {
    [house, browser] = await Promise.all([startHouse(), launchBrowser()]);
    press = await Press.open({ DATABASE_URL: house.database.url, DATA_DIR: house.dataDir });
    await press.title('The Quay Post', HOST);
    const page = newsPage({ host: HOST, path: '/2026/11/ferry', headline: 'The ferry that counted twice' });
    ({ articleId } = await press.article(ADDRESS, page));
    await press.member(EMAIL, await press.organisation('Kisumu Daily', { country: 'KE' }));
    buyer = new AuthClient(house.portal, house.portal);
    context = await browser.newContext({ baseURL: house.portal, viewport: { width: 1280, height: 900 } });
    const credentials = { email: EMAIL, password: PASSWORD };
    await buyer.post('/api/auth/sign-in/email', credentials);
    await context.request.post('/api/auth/sign-in/email', { data: credentials, headers: { origin: house.portal } });
  });

  afterAll(async () => {
    await browser?.close();
    await press?.close();
    await house?.stop();
  });

  /** A request that is accepted and waits for its payment. @returns its reference */
  async function accepted(): Promise<string> {
    const quote = await buyer.post('/api/v1/quotes', { items: [{ articleId }], currency: 'GBP', use: webUse() });
    const request = await buyer.post('/api/v1/requests', { quoteId: quote.body['id'] });
    const reference = String(request.body['reference']);
    const answer = await buyer.post(`/api/v1/requests/${reference}/accept`);
    expect(answer.body).toMatchObject({ state: 'accepted' });
    return reference;
  }

  /** What is kept of an order: rows, so that nothing is there twice. */
  async function written(reference: string): Promise<Written> {
    const [row] = await house.database.asOwner<Written>(
      `SELECT count(DISTINCT a.id)::int AS attempts, count(DISTINCT r.id)::int AS receipts,
         count(DISTINCT l.id)::int AS licences, count(DISTINCT e.id)::int AS entries
       FROM payments.attempt a
       LEFT JOIN payments.receipt r ON r.attempt_id = a.id
       LEFT JOIN licensing.licence l ON l.request_id = a.request_id
       LEFT JOIN ledger.entry e ON e.source_id IN (a.id::text, a.request_id::text)
       WHERE a.reference = $1`,
      [reference],
    );
    return row!;
  }
  const NOTHING = { attempts: 1, receipts: 0, licences: 0, entries: 0 };
  const ONCE = { attempts: 1, receipts: 1, licences: 1, entries: 3 };
  const isPaidOnce = (reference: string): Promise<Written> =>
    eventually(
      () => written(reference),
      ({ entries }) => entries === ONCE.entries,
    ).then((kept) => {
      expect(kept).toEqual(ONCE);
      return kept;
    });

  async function onPaymentPage(reference: string): Promise<Page> {
    const page = await context.newPage();
    await page.goto(`/requests/${reference}`);
    await page.getByRole('button', { name: 'Pay by card' }).click();
    await page.waitForURL(/\/c\/pay\//);
    return page;
  }
  const submit = async (page: Page, card: string | RegExp): Promise<void> => {
    await page.getByRole('radio', { name: card }).check();
    await page.getByRole('button', { name: /^Pay £/ }).click();
  };

  it('by HTTP: a decline is told, the page stays the same one, and another card pays once', async () => {
    const reference = await accepted();
    const { body: first } = await buyer.post(`/api/v1/requests/${reference}/checkout`);
    expect(await payInSandbox(String(first['url']), 'decline-expired')).toMatch(/\/c\/pay\//);
    const { body: progress } = await eventually(
      () => buyer.get(`/api/v1/requests/${reference}/payment`),
      ({ body }) => body['declined'] !== null,
    );
    expect(progress).toMatchObject({ state: 'waiting', declined: { code: 'expired-card' }, licenceReference: null });
    expect(await written(reference)).toEqual(NOTHING);

    const { body: again } = await buyer.post(`/api/v1/requests/${reference}/checkout`);
    expect(again['url']).toBe(first['url']);
    expect(await payInSandbox(String(again['url']))).toContain(`/requests/${reference}/paid`);
    await isPaidOnce(reference);
    const { body: paid } = await buyer.get(`/api/v1/requests/${reference}/payment`);
    expect(paid).toMatchObject({ state: 'paid', declined: null });
  });

  it('a declined card: the page of the request says so and what next, and another card pays', async () => {
    const reference = await accepted();
    const page = await onPaymentPage(reference);
    await submit(page, /insufficient funds/);
    await page.getByRole('alert').getByText('The payment was declined.').waitFor();
    await page.getByRole('button', { name: 'Cancel and go back' }).click();
    await page.waitForURL(new RegExp(`/requests/${reference}$`));
    await page.getByText('Your card was declined.').waitFor();
    await page.getByText(/not enough money on it\. Nothing was taken/).waitFor();
    expect(await written(reference)).toEqual(NOTHING);

    await page.getByRole('button', { name: 'Pay by card' }).click();
    await page.waitForURL(/\/c\/pay\//);
    await submit(page, /^Pays The card is accepted/);
    await page.waitForURL(/\/licences\/L-/);
    await isPaidOnce(reference);
    await page.goto(`/requests/${reference}`);
    await page.getByText('The licence is issued and its files are yours.').waitFor();
    expect(await page.getByText('Your card was declined.').count()).toBe(0);
    await page.close();
  });

  it('3-D Secure: failing it takes nothing, passing it pays', async () => {
    const reference = await accepted();
    const page = await onPaymentPage(reference);
    await submit(page, /3-D Secure/);
    await page.getByRole('button', { name: 'Fail authentication' }).click();
    await page.getByRole('alert').waitFor();
    await page.goto(`/requests/${reference}`);
    await page.getByText('Your bank could not confirm that it was you.').waitFor();
    expect(await written(reference)).toEqual(NOTHING);
    await page.getByRole('button', { name: 'Pay by card' }).click();
    await page.waitForURL(/\/c\/pay\//);
    await submit(page, /3-D Secure/);
    await page.getByRole('button', { name: 'Complete authentication' }).click();
    await page.waitForURL(/\/licences\/L-/);
    await isPaidOnce(reference);
    await page.close();
  });

  it('cancelling: nothing is owed or said to be declined, and the request can be withdrawn', async () => {
    const reference = await accepted();
    const page = await onPaymentPage(reference);
    await page.getByRole('button', { name: 'Cancel and go back' }).click();
    await page.waitForURL(new RegExp(`/requests/${reference}$`));
    await page.getByRole('button', { name: 'Pay by card' }).waitFor();
    // Withdrawing closes the open payment page first.
    await page.getByRole('button', { name: 'Withdraw the request' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Withdraw the request' }).click();
    await page.getByText('You withdrew this request').waitFor();
    expect(await page.getByText('Your card was declined.').count()).toBe(0);
    expect(await written(reference)).toEqual(NOTHING);
    await page.close();
  });

  it('not paying now: the offer is open again, with its reply, and can be accepted and paid after all', async () => {
    const reference = await accepted();
    const page = await onPaymentPage(reference);
    await page.getByRole('button', { name: 'Cancel and go back' }).click();
    await page.waitForURL(new RegExp(`/requests/${reference}$`));
    await page.getByRole('button', { name: 'Do not pay now' }).click();
    await page.getByRole('button', { name: 'Reply to the desk' }).waitFor();
    const { body } = await buyer.get(`/api/v1/requests/${reference}`);
    expect(body).toMatchObject({ state: 'offered', actions: expect.arrayContaining(['accept', 'reply']) });
    expect((await buyer.post(`/api/v1/requests/${reference}/checkout/close`)).status).toBe(204);
    expect(await written(reference)).toEqual(NOTHING);
    await page.getByRole('button', { name: 'Accept and pay by card' }).click();
    await page.waitForURL(/\/c\/pay\//);
    await submit(page, /^Pays The card is accepted/);
    await page.waitForURL(/\/licences\/L-/);
    const kept = await eventually(
      () => written(reference),
      ({ entries }) => entries === ONCE.entries,
    );
    expect(kept).toEqual({ ...ONCE, attempts: 2 });
    await page.close();
  });

  it('closing the tab before paying: the same page waits', async () => {
    const reference = await accepted();
    const first = await onPaymentPage(reference);
    const address = first.url();
    await first.close();
    const second = await onPaymentPage(reference);
    expect(second.url()).toBe(address);
    expect(await written(reference)).toEqual(NOTHING);
    await second.close();
  });

  it('closing the tab after paying: the licence comes all the same', async () => {
    const reference = await accepted();
    const page = await onPaymentPage(reference);
    await submit(page, /the tab is closed/);
    await page.getByText('You can close this tab now.').waitFor();
    await page.close();
    const later = await context.newPage();
    await later.goto(`/requests/${reference}`);
    await later.getByRole('link', { name: 'To the licence and its files' }).waitFor();
    await isPaidOnce(reference);
    await later.close();
  });
});
