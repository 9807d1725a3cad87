import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { eventually } from '../support/eventually.js';
import { launchBrowser, startHouse, type TestHouse } from '../support/index.js';
import { openAs } from '../support/open-as.js';
import { newsPage, PASSWORD, Press } from '../support/press.js';
import { totpCode } from '../support/totp.js';

const HOST = 'quay-post.example';
const [ANA, NADIA, BELA, ELSEWHERE] = [
  ...['ana@kisumu.example', 'nadia@kisumu.example', 'bela@kisumu.example', 'callista@brightwater.example'],
] as [string, string, string, string];
const [OMAR, PETRA] = ['omar@desk.example', 'petra@desk.example'];
const WISH = 'The whole series on the harbour, five parts, in our Sunday magazine.';

/** How people come in, by links that arrive elsewhere than they were asked for; and what they bring with them. */
describe('coming in', () => {
  let house: TestHouse;
  let press: Press;
  let browser: Browser;
  let organisationId: string;

  beforeAll(async () => {
    [house, browser] = await Promise.all([startHouse(), launchBrowser()]);
    press = await Press.open({ DATABASE_URL: house.database.url, DATA_DIR: house.dataDir });
    await press.title('The Quay Post', HOST);
    organisationId = await press.organisation('Kisumu Daily');
    await press.member(ANA, organisationId, ['requester', 'buyer', 'organisation-admin']);
    await press.member(ELSEWHERE, await press.organisation('Brightwater Review'));
    await press.staffMember(OMAR, ['administrator']);
  });

  afterAll(async () => {
    await browser?.close();
    await press?.close();
    await house?.stop();
  });

  /** Another device: nothing of what was done before is in it. */
  async function device(baseURL = house.portal): Promise<Page> {
    const context = await browser.newContext({
      baseURL,
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
    });
    return context.newPage();
  }

  async function linkIn(to: string, subject: RegExp): Promise<string> {
    const found = await eventually(
      async () => (await house.mails(to)).find((mail) => subject.test(mail.subject)),
      (mail) => mail !== undefined,
    );
    return /https?:\/\/\S+/.exec(found!.text)![0];
  }

  async function invite(ana: Page, email: string): Promise<string> {
    await ana.getByLabel(/e-mail/i).fill(email);
    await ana.getByRole('button', { name: 'Send the invitation' }).click();
    await ana.getByText(`An invitation is on its way to ${email}.`).waitFor();
    return linkIn(email, /join Kisumu Daily/);
  }

  const join = (page: Page) => page.getByRole('button', { name: 'Join Kisumu Daily' });

  it('a new person: signs up with the invited address, confirms it on a telephone, and joins where they began', async () => {
    const ana = await openAs(browser, house.portal, ANA);
    await ana.goto('/organisation');
    const link = await invite(ana, NADIA);
    const desktop = await device();
    await desktop.goto(link);
    await desktop.getByRole('link', { name: 'Create an account' }).click();
    await desktop.getByLabel('Your name').fill('Nadia Bell');
    expect(await desktop.getByLabel('Work e-mail').inputValue()).toBe(NADIA);
    await desktop.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await desktop.keyboard.press('Enter');
    await desktop.getByText(`Please confirm ${NADIA} first`).waitFor();
    const telephone = await device();
    await telephone.goto(await linkIn(NADIA, /Confirm/));
    await telephone.getByRole('heading', { name: 'Your e-mail is confirmed' }).waitFor();
    await join(desktop).click();
    await desktop.waitForURL(/\/licences/);
    await desktop.getByRole('navigation').getByRole('link', { name: 'Notices' }).first().waitFor();
    await desktop.goto(link);
    await desktop.getByText('This invitation has been accepted already.').waitFor();
  });

  it('a person who has an account, by a link in a mail; whoever opened it before has not used it up', async () => {
    const userId = await press.member(BELA, organisationId);
    await house.database.asOwner(`DELETE FROM identity.membership WHERE user_id = '${userId}'`);
    const ana = await openAs(browser, house.portal, ANA);
    await ana.goto('/organisation');
    const link = await invite(ana, BELA);
    const somebody = await openAs(browser, house.portal, ELSEWHERE);
    await somebody.goto(link);
    await somebody.getByText(`The invitation is for ${BELA}. You are signed in as ${ELSEWHERE}.`).waitFor();
    await somebody.getByRole('button', { name: 'Sign out and go on' }).click();
    await somebody.getByRole('link', { name: 'Sign in' }).last().click();
    await somebody.getByRole('button', { name: 'Send me a link instead' }).click();
    const mailed = await linkIn(BELA, /sign-in link/);
    const scanner = await fetch(mailed);
    expect(scanner.status).toBe(200);
    const elsewhere = await device();
    await elsewhere.goto(mailed);
    await elsewhere.getByRole('link', { name: 'Sign in' }).last().click();
    await join(elsewhere).click();
    await elsewhere.waitForURL(/\/licences/);
    const late = await device();
    await late.goto(mailed);
    await late.getByRole('link', { name: 'Sign in' }).last().click();
    await late.getByText('The link has been used already or is too old. Ask for a new one.').waitFor();
  });

  it('one of the desk: invited, with an authenticator, a wrong code, and a backup code when the telephone is lost', async () => {
    const omar = await openAs(browser, house.desk, OMAR);
    await omar.goto('/staff');
    await omar.getByRole('button', { name: 'Add somebody' }).click();
    const dialog = omar.getByRole('dialog');
    await dialog.getByLabel('Name').fill('Petra Vale');
    await dialog.getByLabel('E-mail').fill(PETRA);
    await dialog.locator('button[type=submit]').click();
    await dialog.waitFor({ state: 'hidden' });
    const petra = await device(house.desk);
    await petra.goto(await linkIn(PETRA, /Your account on the desk/));
    await petra.getByLabel('New password').fill(PASSWORD);
    await petra.keyboard.press('Enter');
    await petra.getByRole('heading', { name: 'Your password is set' }).waitFor();
    await signInAtDesk(petra);
    await petra.waitForURL(/second-factor/);
    await petra.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await petra.getByRole('button', { name: 'Begin' }).click();
    const secret = (await petra.locator('code').textContent())!.replaceAll(' ', '');
    await enterCode(petra, 'Then enter the code it shows', '000000');
    await petra.getByText('This code is not right.').waitFor();
    await enterCode(petra, 'Then enter the code it shows', totpCode(`otpauth://totp/desk?secret=${secret}`));
    const codes = petra.getByRole('list', { name: 'Backup codes' }).getByRole('listitem');
    const backup = (await codes.first().textContent())!;
    await petra.getByRole('button', { name: 'I have kept them' }).click();
    await petra.getByRole('heading', { name: 'Queue' }).waitFor();
    const borrowed = await device(house.desk);
    await signInAtDesk(borrowed);
    await borrowed.getByRole('button', { name: 'Use a backup code instead' }).click();
    await enterCode(borrowed, 'Backup code', 'aaaaa-bbbbb');
    await borrowed.getByText('This backup code is not right, or was used before.').waitFor();
    await enterCode(borrowed, 'Backup code', backup);
    await borrowed.getByRole('heading', { name: 'Queue' }).waitFor();
  });

  async function signInAtDesk(page: Page): Promise<void> {
    await page.goto('/sign-in?lang=en');
    await page.getByLabel('E-mail').fill(PETRA);
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.keyboard.press('Enter');
  }

  async function enterCode(page: Page, field: string, code: string): Promise<void> {
    await page.getByLabel(field).fill(code);
    await page.keyboard.press('Enter');
  }

  it('an organisation’s kind is verified, and the organisation sees it', async () => {
    const omar = await openAs(browser, house.desk, OMAR);
    await omar.goto(`/organisations/${organisationId}`);
    await omar.getByLabel('We have verified this').check();
    await omar.getByRole('button', { name: 'Save' }).first().click();
    await omar.getByText('Saved').first().waitFor();
    const ana = await openAs(browser, house.portal, ANA);
    await ana.goto('/organisation');
    await ana.getByText('Publisher or broadcaster (verified)').waitFor();
  });

  it('a wish in words: sent, asked about at the desk, and answered', async () => {
    const ana = await openAs(browser, house.portal, ANA);
    await ana.goto('/requests/new');
    await ana.getByLabel('What would you like to do?').fill(WISH);
    await ana.getByRole('button', { name: 'Send the request' }).click();
    await ana.waitForURL(/\/requests\/R-/);
    const reference = ana.url().split('/').pop()!;
    const omar = await openAs(browser, house.desk, OMAR);
    await omar.goto(`/requests/${reference}`);
    await omar.getByText('The wish is put in words, so a person has to make the offer.').waitFor();
    await omar.keyboard.press('q');
    await omar.getByLabel('Your question').fill('In how many copies?');
    await omar.getByRole('button', { name: 'Send the question' }).click();
    await omar.getByText('The question is with the licensee.').waitFor();
    await ana.reload();
    await ana.getByText('In how many copies?').first().waitFor();
  });

  it('an article that is given as HTML; its picture’s credit is corrected, and the public page follows', async () => {
    const omar = await openAs(browser, house.desk, OMAR);
    const path = '/2026/11/harbour';
    const figure = `<figure><img src="http://${HOST}/harbour.jpg" alt="The quay"><figcaption>The quay at dawn. (AFP)</figcaption></figure>`;
    await omar.goto('/articles/import');
    await omar.getByLabel('Address of the article').fill(`http://${HOST}${path}`);
    await omar.getByText('Give the HTML instead of fetching it').click();
    await omar
      .getByLabel('The page itself')
      .fill(newsPage({ host: HOST, path, headline: 'The harbour in five parts', figure }));
    await omar.getByRole('button', { name: 'Import' }).click();
    await omar.getByRole('heading', { name: 'The harbour in five parts' }).first().waitFor();
    const reader = await device();
    await reader.goto(`/articles/${omar.url().split('/').pop()!}`);
    await reader.getByText('Excluded', { exact: true }).first().waitFor();
    await omar
      .getByRole('button', { name: /^Change the rights of/ })
      .last()
      .click();
    await omar.getByRole('radio', { name: 'Licensable' }).check();
    await omar.getByLabel('Reason').fill('The credit was a slip: our own photographer took it.');
    await omar.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await omar.getByRole('dialog').waitFor({ state: 'hidden' });
    await reader.reload();
    await reader.getByRole('heading', { name: 'The harbour in five parts' }).first().waitFor();
    await reader.getByText('Excluded', { exact: true }).first().waitFor({ state: 'detached' });
  });
});
