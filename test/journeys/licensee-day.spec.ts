import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { AuthClient, eventually, launchBrowser, startHouse, type TestHouse } from '../support/index.js';
import { newsPage, PASSWORD, Press } from '../support/press.js';

const HOST = 'quay-post.example';
const ADDRESS = `http://${HOST}/2026/11/tides`;
const BUYER = 'ada@kisumu.example';
const OTHER = 'callista@brightwater.example';
const REVIEWER = 'rosa@desk.example';

/** A day of a licensee: a draft that survives, a place in the queue that moves, an offer by mail, one click, exports. */
describe('a licensee’s day', () => {
  let house: TestHouse;
  let press: Press;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let desk: AuthClient;
  let articleId: string;
  let reference: string;
  const before: string[] = [];
  const problems: string[] = [];

  beforeAll(async () => {
    house = await startHouse();
    press = await Press.open({ DATABASE_URL: house.database.url, DATA_DIR: house.dataDir });
    await press.title('The Quay Post', HOST);
    await press.article(
      ADDRESS,
      newsPage({ host: HOST, path: '/2026/11/tides', headline: 'A tide table for the blind' }),
    );
    await press.member(BUYER, await press.organisation('Kisumu Daily'));
    await press.member(OTHER, await press.organisation('Brightwater Marine', { kind: 'company' }));
    await press.staffMember(REVIEWER, ['reviewer']);
    desk = new AuthClient(house.desk, house.desk);
    await desk.post('/api/auth/sign-in/email', { email: REVIEWER, password: PASSWORD });
    browser = await launchBrowser();
    context = await browser.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true });
    page = await context.newPage();
    page.on('pageerror', (error) => problems.push(error.message));
  });

  afterAll(async () => {
    await browser?.close();
    await press?.close();
    await house?.stop();
  });

  async function signIn(on: Page, email: string): Promise<void> {
    await on.goto(`${house.portal}/sign-in`);
    await on
      .getByLabel(/e-mail/i)
      .first()
      .fill(email);
    await on.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await on.keyboard.press('Enter');
    await on.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  }

  const term = (on: Page) => on.getByLabel('How long');

  it('puts a use together without an account, and finds it again after signing in', async () => {
    await page.goto(house.portal);
    await page.getByLabel(/article’s address/).fill(ADDRESS);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'A tide table for the blind' }).waitFor();
    // The heading is there before the address is.
    await page.waitForURL((url) => /^\/articles\/.+/.test(url.pathname));
    articleId = new URL(page.url()).pathname.split('/').pop()!;
    await term(page).selectOption('24');
    await page.getByText('Saved on this device').waitFor();
    await signIn(page, BUYER);
    await page.goto(`${house.portal}/articles/${articleId}`);
    await page.getByText('Saved with your account').waitFor();
    expect(await term(page).inputValue()).toBe('24');
  });

  it('finds it on another device, where the later edit wins, and erases it for good', async () => {
    const phone = await (await browser.newContext({ viewport: { width: 390, height: 800 } })).newPage();
    await signIn(phone, BUYER);
    await phone.goto(`${house.portal}/articles/${articleId}`);
    await eventually(
      () => term(phone).inputValue(),
      (value) => value === '24',
    );
    await term(phone).selectOption('36');
    await phone.getByText('Saved with your account').waitFor();
    await page.reload();
    await eventually(
      () => term(page).inputValue(),
      (value) => value === '36',
    );
    await page.getByRole('button', { name: 'Start over' }).click();
    expect(await term(page).inputValue()).toBe('12');
    await eventually(
      () => house.database.asOwner<{ n: number }>('SELECT count(*)::int AS n FROM licensing.draft'),
      ([row]) => row!.n === 0,
    );
    await phone.context().close();
  });

  it('shows the place in the queue, which moves when the desk decides others', async () => {
    for (let asked = 0; asked < 2; asked += 1) before.push(await askForReview(OTHER));
    reference = await askForReview(BUYER);
    await page.goto(`${house.portal}/requests/${reference}`);
    await page.getByText('3rd in the queue').waitFor();
    await page.getByRole('heading', { name: 'What the price list says' }).waitFor();
    await page.getByText(/Answer promised by .* \(desk’s hours, London\), in \d+ working hours/).waitFor();
    await desk.post(`/admin/v1/requests/${before[0]}/decisions`, {
      ...{ decision: 'decline', reasonCode: 'other', note: 'Not this time.' },
    });
    await page.getByText('2nd in the queue').waitFor();
    await desk.post(`/admin/v1/requests/${before[1]}/decisions`, {
      ...{ decision: 'decline', reasonCode: 'other', note: 'Nor this.' },
    });
    await page.getByText('Next in the queue').waitFor();
  });

  it('keeps half a message, and shows the answer of the desk without a reload', async () => {
    const box = page.getByLabel('Write to the desk');
    await box.fill('We could also');
    await page.getByText('Saved with your account').waitFor();
    await page.reload();
    await page.getByText('Next in the queue').waitFor();
    expect(await page.getByLabel('Write to the desk').inputValue()).toBe('We could also');
    await desk.post(`/admin/v1/requests/${reference}/messages`, { body: 'One moment, please.' });
    await page.getByText('One moment, please.').waitFor();
  });

  it('gets an offer by mail, asks for less, and the new version says what changed', async () => {
    await decide({ decision: 'approve', note: 'With pleasure.' });
    const first = await offerLink('Your offer for');
    await page.getByText('With pleasure.').first().waitFor();
    await page.getByRole('button', { name: 'Reply to the desk' }).click();
    await page.getByLabel('Your reply').fill('Could it be 100?');
    await page.getByRole('button', { name: 'Send the reply' }).click();
    await page.getByText('in the queue').first().waitFor();
    await decide({ decision: 'counter', price: { amount: '10000', currency: 'GBP' }, note: 'For this once.' });
    const second = await offerLink('A new offer for');
    const [mail] = (await house.mails(BUYER)).filter(({ subject }) => subject.startsWith('A new offer'));
    expect(mail!.text).toContain('What changed: the price, the note of the desk');
    await page.goto(first);
    await page.getByText('The link in your mail was for an earlier offer.').waitFor();
    await page.getByRole('heading', { name: 'What changed in the offer' }).waitFor();
    await page.goto(`${first.slice(0, -4)}AAAA`);
    await page.getByText('This link is not complete, or not one of ours.').waitFor();
    await page.goto(second);
    await page.getByText('£100.00').first().waitFor();
    expect(await stateOf()).toBe('offered');
  });

  it('accepts with one click and goes straight to the payment', async () => {
    await page.getByRole('button', { name: 'Accept and pay by card' }).click();
    await page.waitForURL(/\/c\/pay\//);
    await page.getByRole('button', { name: /^Pay/ }).first().click();
    await page.waitForURL(/\/licences\/L-/);
  });

  it('exports the wallet as a table and a calendar, and subscribes to it', async () => {
    await page.goto(`${house.portal}/licences`);
    await page.getByLabel('Number or headline').fill('tide');
    await page.getByLabel('State').selectOption('active');
    await page.waitForURL(/text=tide/);
    await page.reload();
    await page.getByText('A tide table for the blind').waitFor();
    await page.getByRole('button', { name: 'Export' }).click();
    const [csv] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Table (CSV)' }).click(),
    ]);
    expect(csv.suggestedFilename()).toBe('licences.csv');
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: 'Subscribe to the calendar' }).click();
    await page.getByRole('button', { name: 'Make an address' }).click();
    const address = (await page.getByText(/\/calendar\/[\w-]{43}/).innerText()).trim();
    const read = async () => {
      const answer = await fetch(address);
      return { status: answer.status, text: await answer.text(), tag: answer.headers.get('etag') };
    };
    const calendar = await read();
    expect(calendar.text).toContain(`UID:${reference.replace('R-', 'L-')}-ends@localhost`);
    const again = await fetch(address, { headers: { 'if-none-match': calendar.tag! } });
    expect(again.status).toBe(304);
    await page.getByRole('button', { name: 'Take it back' }).click();
    await eventually(
      async () => (await read()).status,
      (status) => status === 404,
    );
  });

  it('shows a choice of mails at once, and takes it back when it could not be kept', async () => {
    await page.goto(`${house.portal}/account`);
    const box = page.getByLabel('Reminders', { exact: true });
    let asked = () => undefined as void;
    const refused = new Promise<void>((resolve) => (asked = resolve));
    await page.route('**/api/v1/account/mails', async (route) => {
      if (route.request().method() !== 'PUT') return route.continue();
      await refused;
      return route.fulfill({ status: 503, json: { code: 'http.unavailable', detail: 'Not now.' } });
    });
    await box.uncheck();
    // Whatever is loaded meanwhile says the old thing, and must not undo what the person sees.
    await page.evaluate('window.dispatchEvent(new Event("visibilitychange"))');
    expect(await box.isChecked()).toBe(false);
    asked();
    await page.getByText('Not now.').waitFor();
    await eventually(() => box.isChecked(), Boolean);
    await page.unroute('**/api/v1/account/mails');
  });

  it('chooses fewer mails, and is still told what has to be told', async () => {
    await page.goto(`${house.portal}/account`);
    await page.getByLabel('Offers', { exact: true }).uncheck();
    await page.getByText('Saved.').waitFor();
    const asked = await askForReview(BUYER);
    const count = (await house.mails(BUYER)).length;
    await desk.post(`/admin/v1/requests/${asked}/decisions`, { decision: 'approve', note: 'Yes.' });
    const other = await askForReview(BUYER);
    await desk.post(`/admin/v1/requests/${other}/decisions`, {
      ...{ decision: 'decline', reasonCode: 'other', note: 'No.' },
    });
    const mails = await eventually(
      () => house.mails(BUYER),
      (all) => all.some(({ subject }) => subject.includes(`${other} cannot be granted`)),
    );
    expect(mails.slice(0, mails.length - count).some(({ subject }) => subject.includes('offer'))).toBe(false);
    expect(problems).toEqual([]);
  });

  const decide = async (body: object) => {
    const answer = await desk.post(`/admin/v1/requests/${reference}/decisions`, body);
    expect(answer.body).toMatchObject({ state: 'offered' });
  };

  async function offerLink(subject: string): Promise<string> {
    const mails = await eventually(
      () => house.mails(BUYER),
      (all) => all.some((mail) => mail.subject.startsWith(subject)),
    );
    const mail = mails.find((one) => one.subject.startsWith(subject));
    return /http\S+\/accept\?offer=\S+/.exec(mail!.text)![0];
  }

  async function stateOf(): Promise<string> {
    const [row] = await house.database.asOwner<{ state: string }>(
      'SELECT state FROM licensing.request WHERE reference = $1',
      [reference],
    );
    return row!.state;
  }

  /** A use that no rule decides. @returns the request's reference */
  async function askForReview(email: string): Promise<string> {
    const member = new AuthClient(house.portal, house.portal);
    await member.post('/api/auth/sign-in/email', { email, password: PASSWORD });
    const quote = await member.post('/api/v1/quotes', {
      items: [{ articleId }],
      currency: 'GBP',
      use: {
        media: [{ medium: 'web', audience: { kind: 'monthly-users', count: 9_000 } }],
        purpose: 'editorial',
        territory: { kind: 'worldwide' },
        languages: ['en'],
        term: { kind: 'months', months: 12 },
        startsOn: new Date().toISOString().slice(0, 10),
        exclusivity: { kind: 'none' },
        edits: 'adapt',
        alreadyPublished: false,
        rush: false,
      },
    });
    const request = await member.post('/api/v1/requests', { quoteId: quote.body['id'] });
    expect(request.body).toMatchObject({ state: 'in_review' });
    return String(request.body['reference']);
  }
});
