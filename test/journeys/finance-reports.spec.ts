import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { AuthClient, eventually, launchBrowser, payInSandbox, startHouse, type TestHouse } from '../support/index.js';
import { openAs } from '../support/open-as.js';
import { newsPage, PASSWORD, Press } from '../support/press.js';
import { webUse } from '../support/web-use.js';
import { publishTaxTable } from '../support/tax-seed.js';

const HOST = 'quay-post.example';
const HOME = 'ada@leith.example';
const ABROAD = 'greta@hafen.example';
const FINANCE = 'noor@desk.example';
const SECOND = 'omar@desk.example';
const WRITER = 'Jonas Weir';

/** Two businesses buy, one at home and one abroad; finance finds what it owes to the state and to the writer. */
describe('tax and contributors', () => {
  let house: TestHouse;
  let press: Press;
  let browser: Browser;
  let desk: Page;
  let articleId: string;

  beforeAll(async () => {
    [house, browser] = await Promise.all([startHouse(), launchBrowser()]);
    press = await Press.open({ DATABASE_URL: house.database.url, DATA_DIR: house.dataDir });
    const titleId = await press.title('The Quay Post', HOST);
    const rosa = 'rosa@desk.example';
    await press.staffMember(rosa, ['rights-manager']);
    const rights = await signedIn(house.desk, rosa);
    const contract = { name: WRITER, relation: 'contributor', terms: 'shared', shareBps: 3000 };
    expect((await rights.post(`/admin/v1/titles/${titleId}/contributors`, contract)).status).toBeLessThan(300);
    const page = newsPage({
      host: HOST,
      path: '/2026/11/tide',
      headline: 'The tide that stayed',
      byline: `By ${WRITER}`,
    });
    ({ articleId } = await press.article(`http://${HOST}/2026/11/tide`, page));
    await press.member(HOME, await press.organisation('Leith Weekly', { country: 'GB' }));
    const hafen = await press.organisation('Hafenblatt', { country: 'DE' });
    await house.database.asOwner('UPDATE identity.organisation SET vat_number = $2 WHERE id = $1', [
      hafen,
      'DE136695976',
    ]);
    await press.member(ABROAD, hafen);
    await press.staffMember(FINANCE, ['finance']);
    await press.staffMember(SECOND, ['finance']);
    await publishTaxTable(house.database);
    desk = await openAs(browser, house.desk, FINANCE);
  });

  afterAll(async () => {
    await browser?.close();
    await press?.close();
    await house?.stop();
  });

  /** Buys the article and waits for the receipt. @returns the receipt as a page */
  async function buys(email: string): Promise<{ reference: string; receipt: string }> {
    const buyer = await signedIn(house.portal, email);
    const quote = await buyer.post('/api/v1/quotes', { items: [{ articleId }], currency: 'GBP', use: webUse() });
    const request = await buyer.post('/api/v1/requests', { quoteId: quote.body['id'] });
    const reference = String(request.body['reference']);
    await buyer.post(`/api/v1/requests/${reference}/accept`);
    const page = await openAs(browser, house.portal, email);
    await page.goto(`${house.portal}/requests/${reference}?lang=en`);
    const reason = email === HOME ? 'The rate of our own country' : 'Reverse charge';
    await page.getByText(reason).waitFor();
    await page
      .getByText(email === HOME ? '£144.00' : '£120.00')
      .first()
      .waitFor();
    await payInSandbox(String((await buyer.post(`/api/v1/requests/${reference}/checkout`)).body['url']));
    const invoices = await eventually(
      () => buyer.get('/api/v1/invoices'),
      ({ body }) => (body['items'] as unknown[]).length > 0,
    );
    const [{ number }] = invoices.body['items'] as [{ number: string }];
    const receipt = await (await page.request.get(`${house.portal}/api/v1/invoices/${number}`)).text();
    await page.context().close();
    return { reference, receipt };
  }

  it('an order at home shows the tax before it is paid, and its document has it', async () => {
    const { receipt } = await buys(HOME);
    expect(receipt).toContain('VAT invoice and receipt IMP-');
    expect(receipt).toContain('VAT 20%</th><td class="sum">24.00 GBP');
    expect(receipt).toContain('144.00 GBP');
    expect(receipt).toContain('VAT number GB980780684');
  });

  it('a business abroad accounts for it itself, and its document says so', async () => {
    const { receipt } = await buys(ABROAD);
    expect(receipt).toContain('Reverse charge');
    expect(receipt).toContain('VAT number DE136695976');
    expect(receipt).toContain('VAT 0%</th><td class="sum">0.00 GBP');
  });

  it('finance goes from the tax report to the documents, and to the entry', async () => {
    await desk.goto(`${house.desk}/tax?lang=en`);
    await desk.getByText('The ledger’s account of tax took the same in these days.').waitFor();
    const germany = desk.getByRole('row', { name: /Germany/ });
    expect(await germany.textContent()).toContain('Reverse charge');
    await desk
      .getByRole('row', { name: /United Kingdom/ })
      .getByRole('link', { name: '£24.00' })
      .click();
    const document = desk.getByRole('row', { name: /Leith Weekly/ });
    await document.waitFor();
    expect(await document.textContent()).toContain('Card: United Kingdom');
    const paper = await document.getByRole('link', { name: /^IMP-/ }).getAttribute('href');
    expect(await (await desk.request.get(`${house.desk}${String(paper)}`)).text()).toContain('Leith Weekly');
    await document.getByRole('link', { name: /^Entry/ }).click();
    await desk.getByRole('heading', { name: /Entry \d+/ }).waitFor();
    await desk.getByText('£24.00').first().waitFor();
    const csv = await desk.request.get(`${house.desk}/admin/v1/reports/tax.csv?currency=GBP`);
    expect(await csv.text()).toContain('GB,United Kingdom,standard,20%,GBP,120.00,24.00,1,0');
  });

  it('finance sees what was sold by title, down to the licence', async () => {
    await desk.goto(`${house.desk}/reports?lang=en&by=buyer`);
    const row = desk.getByRole('row', { name: /Hafenblatt/ });
    await row.getByRole('link', { name: 'Hafenblatt' }).click();
    await desk.getByRole('row', { name: /L-\d{4}-\d{5}/ }).waitFor();
  });

  it('a contributor’s statement is issued when the month is over, exported, and marked as paid', async () => {
    await eventually(
      () => house.database.asOwner<{ n: number }>('SELECT count(*)::int AS n FROM finance.contributor_share'),
      ([row]) => row!.n === 2,
    );
    // As if it had been last month.
    await house.database.asOwner(
      `UPDATE finance.contributor_share SET earned_at = date_trunc('month', earned_at) - interval '3 days'`,
    );
    await desk.goto(`${house.desk}/statements?lang=en`);
    await desk.getByRole('button', { name: `Issue: ${WRITER}` }).click();
    await desk.getByText(/S-\d{4}-00001/).waitFor();
    const payable = await desk.request.get(`${house.desk}/admin/v1/exports/payable.csv`);
    expect(await payable.text()).toMatch(/S-\d{4}-00001,Jonas Weir,The Quay Post,GBP,72\.00,/);
    await desk.getByRole('link', { name: WRITER }).click();
    await desk.getByRole('heading', { name: /Statement S-/ }).waitFor();
    const href = await desk.getByRole('link', { name: 'PDF' }).getAttribute('href');
    const pdf = await desk.request.get(`${house.desk}${href!}`);
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
    await desk.getByRole('button', { name: 'Mark as paid' }).click();
    await desk.getByLabel('Payment’s reference').fill('Transfer 1');
    await desk.getByRole('dialog').getByRole('button', { name: 'Mark as paid' }).click();
    await desk.getByText('Transfer 1').waitFor();
  });

  it('the next tax table is drafted by one and published by another', async () => {
    await desk.goto(`${house.desk}/tax/tables?lang=en`);
    await desk.getByRole('button', { name: 'Change it in a draft' }).click();
    await desk.getByText('Somebody who did not work on the draft publishes it.').waitFor();
    await desk.getByLabel('Percent').nth(1).fill('21');
    await desk.getByRole('button', { name: 'Save the draft' }).click();
    await desk.getByText('What it changes (1)').waitFor();
    const other = await openAs(browser, house.desk, SECOND);
    await other.goto(`${house.desk}/tax/tables?lang=en`);
    await other.getByRole('button', { name: 'Publish' }).click();
    await other.getByRole('heading', { name: 'Version 2' }).waitFor();
    await other.context().close();
  });
});

async function signedIn(address: string, email: string): Promise<AuthClient> {
  const client = new AuthClient(address, address);
  await client.post('/api/auth/sign-in/email', { email, password: PASSWORD });
  return client;
}
