import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { AuthClient, eventually, launchBrowser, startHouse, type TestHouse } from '../support/index.js';
import { openAs } from '../support/open-as.js';
import { newsPage, PASSWORD, Press } from '../support/press.js';
import { webUse } from '../support/web-use.js';

const HOST = 'quay-post.example';
const BUYER = 'ada@kisumu.example';
const FINANCE = 'noor@desk.example';

/** An organisation with terms buys first and pays later: by the provider's page, by transfer, and too late. */
describe('an invoice on account', () => {
  let house: TestHouse;
  let press: Press;
  let browser: Browser;
  let buyer: AuthClient;
  let portal: Page;
  let desk: Page;
  let articleId: string;

  beforeAll(async () => {
    [house, browser] = await Promise.all([startHouse(), launchBrowser()]);
    press = await Press.open({ DATABASE_URL: house.database.url, DATA_DIR: house.dataDir });
    await press.title('The Quay Post', HOST);
    const page = newsPage({ host: HOST, path: '/2026/11/ferry', headline: 'The ferry that came later' });
    ({ articleId } = await press.article(`http://${HOST}/2026/11/ferry`, page));
    const organisation = await press.organisation('Kisumu Daily', { country: 'KE' });
    await house.database.asOwner('UPDATE identity.organisation SET invoice_terms_days = 30 WHERE id = $1', [
      organisation,
    ]);
    await press.member(BUYER, organisation);
    await press.staffMember(FINANCE, ['finance']);
    buyer = new AuthClient(house.portal, house.portal);
    await buyer.post('/api/auth/sign-in/email', { email: BUYER, password: PASSWORD });
    [portal, desk] = [await openAs(browser, house.portal, BUYER), await openAs(browser, house.desk, FINANCE)];
  });

  afterAll(async () => {
    await browser?.close();
    await press?.close();
    await house?.stop();
  });

  /** 120.00 GBP, bought on the request's page. @returns the numbers of the invoice and of the licence */
  async function bought(poNumber: string): Promise<{ number: string; licence: string }> {
    const quote = await buyer.post('/api/v1/quotes', { items: [{ articleId }], currency: 'GBP', use: webUse() });
    const request = await buyer.post('/api/v1/requests', { quoteId: quote.body['id'] });
    const reference = String(request.body['reference']);
    await buyer.post(`/api/v1/requests/${reference}/accept`);
    // The rules that approve at once take cards alone; the desk's approval offers both where there are terms.
    await house.database.asOwner(
      `UPDATE licensing.request SET payment_methods = '{card,invoice}' WHERE reference = $1`,
      [reference],
    );
    await portal.goto(`${house.portal}/requests/${reference}?lang=en`);
    await portal.getByLabel('Purchase order number').fill(poNumber);
    await portal.getByRole('button', { name: 'Buy on account, pay in 30 days' }).click();
    await portal.waitForURL(/\/invoices\/IMP-INV-/);
    return { number: portal.url().split('/').at(-1)!, licence: reference.replace('R-', 'L-') };
  }
  const becomes = (licence: string, state: string) =>
    eventually(
      async () => (await buyer.get(`/api/v1/licences/${licence}`)).body['state'],
      (now) => now === state,
    );
  /** On the provider's page, as it opens from ours. */
  async function paysOnItsPage(number: string): Promise<void> {
    await portal.goto(`${house.portal}/invoices/${number}?lang=en`);
    await portal.getByRole('link', { name: 'Pay now' }).click();
    await portal.getByRole('heading', { name: `Invoice ${number}` }).waitFor();
    await portal.getByText(/^PO-471/).waitFor();
    await portal.getByRole('button', { name: 'Pay £120.00' }).click();
    await portal.getByText('There is nothing left to pay').waitFor();
    await portal.goto(`${house.portal}/invoices/${number}?lang=en`);
    await portal.getByText('This invoice is paid in full.').waitFor();
  }

  it('is bought with a PO number, gives the licence at once, and is paid on the provider’s page', async () => {
    const { number, licence } = await bought('PO-4711');
    expect((await buyer.get(`/api/v1/licences/${licence}`)).body['state']).toBe('active');
    await portal.getByText('PO-4711').waitFor();
    await portal.getByText('No payment has arrived yet.').waitFor();
    await paysOnItsPage(number);
    await portal.getByRole('heading', { name: 'Receipt' }).waitFor();
    await portal.getByText(/^Card, /).waitFor();
    const pdf = await portal.request.get(`${house.portal}/api/v1/invoices/${number}/pdf`);
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
    await desk.goto(`${house.desk}/receivables/${number}?lang=en`);
    await desk.getByText('Paid on its page').waitFor();
  });

  it('is paid by transfer, a part first and then the rest', async () => {
    const { number } = await bought('PO-4712');
    await desk.goto(`${house.desk}/receivables?lang=en&show=owed`);
    await desk.getByRole('link', { name: number }).click();
    await transfers('50.00', 'FPS 1');
    await desk.getByRole('heading', { level: 1, name: '£70.00' }).waitFor();
    await portal.reload();
    await portal.getByRole('heading', { level: 1, name: '£70.00' }).waitFor();
    await transfers('70.00', 'FPS 2');
    await desk
      .getByText('Nothing is owed')
      .or(desk.getByText('Paid', { exact: true }))
      .first()
      .waitFor();
    await portal.reload();
    await portal.getByText('This invoice is paid in full.').waitFor();
    await portal.getByText('FPS 2').waitFor();
  });

  async function transfers(amount: string, bankReference: string): Promise<void> {
    await desk.getByRole('button', { name: 'Record a transfer' }).click();
    const dialog = desk.getByRole('dialog');
    await dialog.getByLabel('Amount (GBP)').fill(amount);
    await dialog.getByLabel('Bank reference').fill(bankReference);
    await dialog.getByRole('button', { name: 'Record a transfer' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await desk.getByText(bankReference).first().waitFor();
  }

  it('suspends its licence when grace is over, says how to restore it, and paying does', async () => {
    const { number, licence } = await bought('PO-4713');
    await portal.getByRole('link', { name: 'Pay now' }).waitFor();
    await graceIsOver(number);
    await becomes(licence, 'suspended');
    await portal.goto(`${house.portal}/licences?lang=en`);
    await portal.getByText('An invoice is overdue.').waitFor();
    await portal.goto(`${house.portal}/licences/${licence}?lang=en`);
    await portal
      .getByText(/overdue/i)
      .first()
      .waitFor();
    await portal.goto(`${house.portal}/invoices/${number}?lang=en`);
    await portal.getByText('The licence is suspended because this invoice is overdue.').waitFor();
    await portal.getByText('the licence is active again by itself').waitFor();
    await paysOnItsPage(number);
    await becomes(licence, 'active');
    await portal.goto(`${house.portal}/licences?lang=en`);
    await portal.getByText(licence).first().waitFor();
    expect(await portal.getByText('An invoice is overdue.').count()).toBe(0);
  });

  /** As if it had been issued 60 days ago and the reminders had gone out; then the job of the day runs. */
  async function graceIsOver(number: string): Promise<void> {
    const asOwner = (sql: string, values?: unknown[]) => house.database.asOwner(sql, values);
    await asOwner(
      `UPDATE payments.invoice SET issued_at = issued_at - interval '60 days', due_on = due_on - 60 WHERE number = $1`,
      [number],
    );
    await asOwner(
      `INSERT INTO payments.dunning_step (invoice_id, step, outcome, done_on, at)
       SELECT id, step, 'done', current_date - days, now() - days * interval '1 day' FROM payments.invoice,
         (VALUES ('due', 22), ('first-reminder', 15), ('second-reminder', 8)) AS taken (step, days) WHERE number = $1`,
      [number],
    );
    await asOwner(`SELECT graphile_worker.add_job('payments.run-dunning', '{}'::json)`);
  }
});
