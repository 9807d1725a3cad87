import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { MemberRole, StaffRole } from '#libs/kernel';
import { AuthClient, launchBrowser, startHouse, type TestHouse } from '../support/index.js';
import { openAs } from '../support/open-as.js';
import { newsPage, PASSWORD, Press } from '../support/press.js';
import { webUse } from '../support/web-use.js';

const HOST = 'quay-post.example';
const MEMBERS: Record<MemberRole, string> = {
  requester: 'ruth@kisumu.example',
  buyer: 'bela@kisumu.example',
  'organisation-admin': 'ana@kisumu.example',
};
const STAFF: Record<StaffRole, string> = {
  reviewer: 'rosa@desk.example',
  'rights-manager': 'greta@desk.example',
  finance: 'noor@desk.example',
  administrator: 'omar@desk.example',
};
const NOT_YOURS = 'This page is for other roles';

/** Everybody with one role and no other: their own task, and a clear word where it ends. */
describe('each role', () => {
  let house: TestHouse;
  let press: Press;
  let browser: Browser;
  let reference: string;
  let licence: string;

  beforeAll(async () => {
    [house, browser] = await Promise.all([startHouse(), launchBrowser()]);
    press = await Press.open({ DATABASE_URL: house.database.url, DATA_DIR: house.dataDir });
    await press.title('The Quay Post', HOST);
    const page = newsPage({ host: HOST, path: '/2026/11/ferry', headline: 'The ferry that waited' });
    const { articleId } = await press.article(`http://${HOST}/2026/11/ferry`, page);
    const organisation = await press.organisation('Kisumu Daily', { country: 'KE' });
    for (const [role, email] of Object.entries(MEMBERS)) await press.member(email, organisation, [role as MemberRole]);
    for (const [role, email] of Object.entries(STAFF)) await press.staffMember(email, [role as StaffRole]);
    const ruth = await signedIn(MEMBERS.requester);
    const quote = await ruth.post('/api/v1/quotes', { items: [{ articleId }], currency: 'GBP', use: webUse() });
    const request = await ruth.post('/api/v1/requests', { quoteId: quote.body['id'] });
    reference = String(request.body['reference']);
    licence = reference.replace('R-', 'L-');
  });

  afterAll(async () => {
    await browser?.close();
    await press?.close();
    await house?.stop();
  });

  async function signedIn(email: string): Promise<AuthClient> {
    const client = new AuthClient(house.portal, house.portal);
    await client.post('/api/auth/sign-in/email', { email, password: PASSWORD });
    return client;
  }

  /** Signs in by hand in a browser of their own. */
  const open = (origin: string, email: string): Promise<Page> => openAs(browser, origin, email);
  const isRefused = async (page: Page, path: string): Promise<void> => {
    await page.goto(path);
    await page.getByRole('heading', { name: NOT_YOURS }).waitFor();
  };

  it('requester: sees the offer, and that a buyer has to accept it', async () => {
    const page = await open(house.portal, MEMBERS.requester);
    await page.goto(`/requests/${reference}`);
    await page.getByText('A buyer of your organisation can accept and pay.').waitFor();
    expect(await page.getByRole('button', { name: 'Accept and pay by card' }).count()).toBe(0);
    const ruth = await signedIn(MEMBERS.requester);
    expect((await ruth.post(`/api/v1/requests/${reference}/accept`)).status).toBe(403);
    await page.context().close();
  });

  it('buyer: accepts and pays what a colleague asked for; invites nobody', async () => {
    const page = await open(house.portal, MEMBERS.buyer);
    await page.goto('/organisation');
    await page.getByText(MEMBERS.requester).first().waitFor();
    expect(await page.getByRole('button', { name: 'Send the invitation' }).count()).toBe(0);
    await page.goto(`/requests/${reference}`);
    await page.getByRole('button', { name: 'Accept and pay by card' }).click();
    await page.waitForURL(/\/c\/pay\//);
    await page.getByRole('button', { name: /^Pay/ }).first().click();
    await page.waitForURL(/\/licences\/L-/);
    await page.getByRole('heading', { name: 'The licence in plain words' }).waitFor();
    await page.context().close();
  });

  it('organisation’s administrator: invites a colleague; another’s licence is not there', async () => {
    const page = await open(house.portal, MEMBERS['organisation-admin']);
    await page.goto('/organisation');
    await page
      .getByLabel(/e-mail/i)
      .first()
      .fill('new@kisumu.example');
    await page.getByRole('button', { name: 'Send the invitation' }).click();
    await page.getByText('An invitation is on its way to new@kisumu.example.').waitFor();
    await page.goto('/licences/L-2026-99999');
    await page.getByText('We do not have this licence.').first().waitFor();
    await page.context().close();
  });

  it('reviewer: reads the request as it was decided; money is for others', async () => {
    const page = await open(house.desk, STAFF.reviewer);
    await page.goto(`/requests/${reference}`);
    await page.getByText('Kisumu Daily').first().waitFor();
    await isRefused(page, '/payments');
    await isRefused(page, '/staff');
    await page.context().close();
  });

  it('rights manager: suspends a licence and says why; limits of refunds are for others', async () => {
    const page = await open(house.desk, STAFF['rights-manager']);
    await page.goto(`/licences/${licence}`);
    await page.getByRole('button', { name: 'Suspend…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio').first().check();
    await dialog.getByRole('textbox').first().fill('The photographer has written to us.');
    await dialog.getByRole('button', { name: 'Suspend the licence' }).click();
    await page.getByRole('button', { name: 'Reinstate' }).waitFor();
    await isRefused(page, '/refunds/limits');
    await page.context().close();
  });

  it('finance: proposes a limit that somebody else has to approve; changes no licence', async () => {
    const page = await open(house.desk, STAFF.finance);
    await page.goto('/refunds/limits');
    await page.getByLabel('Amount in GBP').fill('400.00');
    await page.getByLabel('In your own words').fill('Most refunds are below it.');
    await page.getByRole('button', { name: 'Ask for approval' }).click();
    await page.getByText('You proposed it, so somebody else has to approve it.').waitFor();
    expect(await page.getByRole('button', { name: 'Let it hold' }).count()).toBe(0);
    await page.goto(`/licences/${licence}`);
    await page.getByText(licence).first().waitFor();
    expect(await page.getByRole('button', { name: 'Reinstate' }).count()).toBe(0);
    await isRefused(page, '/staff');
    await page.context().close();
  });

  it('administrator: approves the limit and adds somebody; their own proposal waits for another', async () => {
    const page = await open(house.desk, STAFF.administrator);
    await page.goto('/refunds/limits');
    await page.getByText('Most refunds are below it.').waitFor();
    await page.getByRole('button', { name: 'Let it hold' }).click();
    await page.getByText('£400.00').first().waitFor();
    await page.getByLabel('Amount in GBP').fill('900.00');
    await page.getByLabel('In your own words').fill('And yet more.');
    await page.getByRole('button', { name: 'Ask for approval' }).click();
    await page.getByText('You proposed it, so somebody else has to approve it.').waitFor();
    await page.goto('/staff');
    await page.getByRole('button', { name: 'Add somebody' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name').fill('Lina Said');
    await dialog.getByLabel('E-mail').fill('lina@desk.example');
    await dialog.getByRole('button', { name: 'Add and send the mail' }).click();
    await page.getByText('A mail is on its way to lina@desk.example.').waitFor();
    await page.context().close();
  });
});
