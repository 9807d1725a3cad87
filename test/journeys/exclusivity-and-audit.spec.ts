import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { AuthClient, launchBrowser, startHouse, type TestHouse } from '../support/index.js';
import { eventually } from '../support/eventually.js';
import { openAs } from '../support/open-as.js';
import { newsPage, PASSWORD, Press } from '../support/press.js';
import { webUse } from '../support/web-use.js';

const HOST = 'quay-post.example';
const HEADLINE = 'The ferry that counted twice';
const FIRST = 'ada@kisumu.example';
const SECOND = 'callista@brightwater.example';
const PEOPLE = { rosa: 'rosa@desk.example', omar: 'omar@desk.example' };
const ONLY_IN_BRITAIN = { exclusivity: { kind: 'territory', territory: { kind: 'countries', values: ['GB'] } } };

/** Two want the same article for themselves alone: who is warned, where, when; and what is written down about it. */
describe('exclusive rights and the audit log in the browser', () => {
  let house: TestHouse;
  let press: Press;
  let browser: Browser;
  let desk: Page;
  let articleId: string;
  let first: string;
  let second: string;

  beforeAll(async () => {
    house = await startHouse();
    press = await Press.open({ DATABASE_URL: house.database.url, DATA_DIR: house.dataDir });
    await press.title('The Quay Post', HOST);
    const path = '/2026/11/ferry';
    articleId = (await press.article(`http://${HOST}${path}`, newsPage({ host: HOST, path, headline: HEADLINE })))
      .articleId;
    await press.member(FIRST, await press.organisation('Kisumu Daily'));
    await press.member(SECOND, await press.organisation('Brightwater Review'));
    await press.staffMember(PEOPLE.rosa, ['reviewer']);
    await press.staffMember(PEOPLE.omar, ['administrator']);
    [first, second] = [await ask(FIRST), await ask(SECOND)];
    browser = await launchBrowser();
    desk = await openAs(browser, house.desk, PEOPLE.rosa);
  });

  afterAll(async () => {
    await browser?.close();
    await press?.close();
    await house?.stop();
  });

  async function ask(email: string): Promise<string> {
    const buyer = new AuthClient(house.portal, house.portal);
    await buyer.post('/api/auth/sign-in/email', { email, password: PASSWORD });
    const use = { ...webUse(), ...ONLY_IN_BRITAIN };
    const quote = await buyer.post('/api/v1/quotes', { items: [{ articleId }], currency: 'GBP', use });
    const request = await buyer.post('/api/v1/requests', { quoteId: quote.body['id'] });
    expect(request.body).toMatchObject({ state: 'in_review' });
    return String(request.body['reference']);
  }

  /** The worker seals every minute; here it is told to do so now. */
  async function seal(): Promise<void> {
    await house.database.asOwner(`SELECT graphile_worker.add_job('platform.seal-audit')`);
    await eventually(
      () => house.database.asOwner('SELECT number FROM platform.audit_seal'),
      (seals) => seals.length > 0,
    );
  }

  const conflict = () => desk.locator('#decision').getByText('One right stands in the way of an approval');

  async function openAtDesk(reference: string): Promise<void> {
    await desk.goto(`${house.desk}/requests/${reference}`);
    await desk.getByRole('heading', { name: 'Why it is here' }).waitFor();
  }

  it('stands in nobody’s way before anything is offered', async () => {
    await openAtDesk(first);
    expect(await conflict().count()).toBe(0);
    await desk.goto(`${house.desk}/exclusivity`);
    await desk.getByText('Nothing exclusive is held or sold').waitFor();
  });

  it('is held from the offer on: the calendar shows it, and the desk is warned at the other request', async () => {
    await openAtDesk(first);
    await desk.keyboard.press('a');
    await desk.getByRole('button', { name: /Approve and offer/ }).click();
    await desk.getByText('The offer is with the licensee.').waitFor();

    await openAtDesk(second);
    await conflict().waitFor();
    await desk
      .locator('#decision')
      .getByText(new RegExp(`Kisumu Daily \\(${first}\\) is offered exclusive rights .*United Kingdom`))
      .waitFor();
    await desk.getByRole('link', { name: 'All rights to these articles' }).click();
    await desk.waitForURL(/\/exclusivity\?article=.*show=all/);
    const line = desk.getByRole('listitem').filter({ hasText: first, hasNotText: 'not exclusive' });
    await line.getByText('Held', { exact: true }).waitFor();
    await line.getByText('United Kingdom').waitFor();
    await line.getByText(/the offer stands until/).waitFor();
    await desk.getByRole('img', { name: 'When each right runs' }).waitFor();
  });

  it('is refused to a reviewer who approves all the same, with what is free instead', async () => {
    await openAtDesk(second);
    await desk.keyboard.press('a');
    await desk.getByRole('button', { name: /Approve and offer/ }).click();
    const problem = desk.locator('#decision').getByRole('alert');
    await problem
      .getByText(/Kisumu Daily .* is offered exclusive rights/)
      .first()
      .waitFor();
    await problem.getByText(/Make a counter-offer/).waitFor();
    const [row] = await house.database.asOwner('SELECT state FROM licensing.request WHERE reference = $1', [second]);
    expect(row).toEqual({ state: 'in_review' });
  });

  it('is said with the price, before anybody asks, and names nobody', async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
    await page.goto(`${house.portal}/articles/${articleId}?lang=en`);
    await page.getByRole('heading', { name: HEADLINE }).waitFor();
    await page.getByText(/Exclusive rights to “The ferry that counted twice” are on offer to somebody else/).waitFor();
    expect(await page.getByText(/Kisumu|R-2026/).count()).toBe(0);
    await page.close();
  });

  it('is sold when it is paid: the calendar says so, and a price for it is refused with the day it ends', async () => {
    const portal = await openAs(browser, house.portal, FIRST);
    await portal.goto(`${house.portal}/requests/${first}`);
    await portal.getByRole('button', { name: 'Accept and pay by card' }).click();
    await portal.waitForURL(/\/c\/pay\//);
    await portal.getByRole('button', { name: /^Pay/ }).first().click();
    await portal.waitForURL(/\/licences\/L-/);
    await portal.context().close();
    await desk.goto(`${house.desk}/exclusivity?state=active`);
    const line = desk.getByRole('listitem').filter({ hasText: first.replace('R-', 'L-') });
    await line.getByText('Sold', { exact: true }).waitFor();
    const page = await browser.newPage();
    await page.goto(`${house.portal}/articles/${articleId}?lang=en`);
    await page.getByText(/Exclusive rights to “.*” are taken in United Kingdom until/).waitFor();
    await page.close();
  });

  it('is all written down, by person and subject, and leads to the request itself', async () => {
    const page = await openAs(browser, house.desk, PEOPLE.omar);
    await page.goto(`${house.desk}/audit`);
    await page.getByLabel('Subject').fill(first);
    await page.waitForURL(new RegExp(`subject=${first}`));
    const line = page.getByRole('listitem').filter({ hasText: 'licensing.request-approved' });
    await line.waitFor();
    await line.getByText('Details').click();
    await line.getByText('staff ').waitFor();
    await line.getByRole('link', { name: 'Rosa Desk' }).click();
    await page.waitForURL(/person=/);
    // Who signs in is written down as well: another subject, by the same person.
    await page.getByRole('listitem').filter({ hasText: 'licensing.request-approved' }).first().waitFor();
    await page
      .getByRole('link', { name: `Open it: request ${first}` })
      .first()
      .click();
    await page.getByRole('heading', { name: HEADLINE, level: 1 }).waitFor();
    await page.goto(`${house.desk}/audit?subject=nothing-of-that-name`);
    await page.getByText('No entry fits these filters').waitFor();
    await page.context().close();
  });

  it('is sealed, and taken away as a table', async () => {
    await seal();
    const page = await openAs(browser, house.desk, PEOPLE.omar);
    await page.goto(`${house.desk}/audit`);
    await page.getByText(/entries are sealed, up to seal/).waitFor();
    await page.getByText(/Note this seal down elsewhere/).waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download as CSV' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('audit.csv');
    expect(await readFile(await file.path(), 'utf8')).toContain('licensing.request-approved');
    await page.context().close();
  });
});
