import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { compactVerify, createLocalJWKSet, type JSONWebKeySet } from 'jose';
import type { Browser, Page } from 'playwright-core';
import { eventually, launchBrowser, startHouse, type TestHouse } from '../support/index.js';
import { dropFile } from '../support/drop-file.js';
import { openAs } from '../support/open-as.js';
import { newsPage, Press } from '../support/press.js';
import { fileNamed, unzip } from '../support/unzip.js';

const HOST = 'quay-post.example';
const ADDRESS = `http://${HOST}/2026/11/ferry`;
const EMAIL = 'ada@kisumu.example';
const MAILBOX = 'night.desk@kisumu.example';

/** A new reader goes the whole way by hand: paste, price, sign up, request, say where to deliver, pay, download, verify. */
describe('a licence in the browser', () => {
  let house: TestHouse;
  let press: Press;
  let browser: Browser;
  let zip: Buffer;
  let cms: Server;
  let page: Page;
  const problems: string[] = [];
  /** What the licensee's site shows, by path. */
  const published = new Map<string, string>();
  const siteOf = (): string => `http://127.0.0.1:${(cms.address() as AddressInfo).port}`;

  beforeAll(async () => {
    cms = createServer((request, response) => {
      const html = published.get(request.url ?? '');
      const type = { 'content-type': 'text/html; charset=utf-8' };
      request
        .resume()
        .on('end', () => (html ? response.writeHead(200, type).end(html) : response.writeHead(202).end()));
    }).listen(0, '127.0.0.1');
    house = await startHouse();
    press = await Press.open({ DATABASE_URL: house.database.url, DATA_DIR: house.dataDir });
    await press.title('The Quay Post', HOST);
    await press.article(
      ADDRESS,
      newsPage({ host: HOST, path: '/2026/11/ferry', headline: 'The ferry that counted twice' }),
    );
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 1280, height: 900 }, acceptDownloads: true });
    page.on('pageerror', (error) => problems.push(error.message));
  });

  afterAll(async () => {
    await browser?.close();
    await press?.close();
    await house?.stop();
    cms?.close();
  });

  it('pastes an address and sees the article, its rights and a price', async () => {
    await page.goto(house.portal);
    await page.getByLabel(/article’s address/).fill(ADDRESS);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'The ferry that counted twice' }).waitFor();
    await page.getByText('£120', { exact: true }).first().waitFor();
    await page.getByText('Instant').first().waitFor();
  });

  it('changes the use, and the price moves and explains itself', async () => {
    await page.getByRole('button', { name: 'How?' }).click();
    await page.getByText('Base fee for an article').first().waitFor();
    await page.keyboard.press('Escape');
    await page
      .getByLabel(/users a month|Website/)
      .last()
      .fill('20000');
    await page.getByText('£144', { exact: true }).first().waitFor();
    await page
      .getByLabel(/users a month|Website/)
      .last()
      .fill('10000');
    await page.getByText('£120', { exact: true }).first().waitFor();
  });

  it('requests, signs up on the way, and finds the quote again', async () => {
    await page.getByRole('button', { name: 'Request licence' }).click();
    await page.getByRole('link', { name: 'Create an account' }).first().click();
    await page.getByLabel('Your name').fill('Ada Otieno');
    await page
      .getByLabel(/e-mail/i)
      .first()
      .fill(EMAIL);
    await page.getByLabel('Password', { exact: true }).fill('correct horse battery');
    await page.getByRole('button', { name: 'Create an account' }).click();
    const [mail] = await eventually(
      () => house.mails(EMAIL),
      (mails) => mails.length > 0,
    );
    await page.goto(/http\S+/.exec(mail!.text)![0]);
    await page.waitForURL(/\/quotes\//);
    await page.getByText('£120', { exact: true }).first().waitFor();
  });

  it('founds the organisation and sends the request, which is approved by rule', async () => {
    await page.getByRole('link', { name: 'Create your organisation' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Kisumu Daily');
    await page.getByRole('combobox', { name: 'Country' }).selectOption('KE');
    await page.getByRole('combobox', { name: 'Kind' }).selectOption('publisher');
    await page.getByRole('checkbox').last().check();
    await page.getByRole('button', { name: 'Create the organisation' }).click();
    await page
      .getByRole('button', { name: /Request licence|Send the request|Request/ })
      .first()
      .click();
    await page.getByText('Approved by rule.').waitFor();
  });

  it('has packages sent to a mailbox and a server, and tries both', async () => {
    const request = page.url();
    await page.goto(`${house.portal}/organisation/delivery`);
    const add = page.getByRole('button', { name: 'Add a place' });
    await add.click();
    await page.getByText('Link by e-mail', { exact: true }).click();
    await page.getByLabel('Name', { exact: true }).fill('Night desk');
    await page.getByLabel('E-mail address').fill(MAILBOX);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Waits for a yes').waitFor();
    await sayYes();
    await page.reload();
    await page.getByRole('button', { name: 'Test Night desk' }).click();
    await page.getByText(`The mail to ${MAILBOX} is on its way.`).waitFor();
    await add.click();
    await page.getByLabel('Name', { exact: true }).fill('CMS');
    await page.getByLabel('Address', { exact: true }).fill('http://10.0.0.1/hook');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('This address is not on the public internet.').first().waitFor();
    await page.getByLabel('Address', { exact: true }).fill(`${siteOf()}/hook`);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The secret of the webhook').waitFor();
    await page.getByRole('button', { name: 'Test CMS' }).click();
    await page.getByText('Your server took it (202).').waitFor();
    await page.goto(request);
  });

  /** Somebody at the mailbox opens the mail that asks, and presses its button. */
  async function sayYes(): Promise<void> {
    const mails = await eventually(
      () => house.mails(MAILBOX),
      (all) => all.length > 0,
    );
    const reader = await browser.newPage({ javaScriptEnabled: false });
    await reader.goto(/http\S+\/mailboxes\/\S+/.exec(mails[0]!.text)![0]);
    await reader.getByRole('button', { name: 'Yes, send them here' }).click();
    await reader.getByRole('heading', { name: 'This mailbox is confirmed' }).waitFor();
    await reader.close();
  }

  it('pays on the hosted page and holds the licence', async () => {
    await page.getByRole('button', { name: 'Accept and pay by card' }).click();
    await page.waitForURL(/\/c\/pay\//);
    await page
      .getByText(/no real money/i)
      .first()
      .waitFor();
    await page.getByRole('button', { name: /^Pay/ }).first().click();
    await page.waitForURL(/\/licences\/L-/);
    await page.getByRole('heading', { name: 'The licence in plain words' }).waitFor();
  });

  it('downloads the package and verifies its signed claims with the published keys', async () => {
    const link = page.getByRole('link', { name: /Download the package/ });
    await link.waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    zip = await readFile(await download.path());
    const files = await unzip(zip);
    const keys = createLocalJWKSet(
      (await (await fetch(`${house.portal}/.well-known/jwks.json`)).json()) as JSONWebKeySet,
    );
    const { payload } = await compactVerify(fileNamed(files, 'licence.jws').toString(), keys);
    expect(new TextDecoder().decode(payload)).toContain('Kisumu Daily');
    expect(fileNamed(files, 'article.html').toString()).toContain('noindex');
    expect(fileNamed(files, 'certificate.pdf').subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('is mailed the package: the link is not used up by being opened, gives it once, and then says so', async () => {
    const mails = await eventually(
      () => house.mails(MAILBOX),
      (all) => all.some(({ subject }) => subject.includes('are ready')),
    );
    const link = /http\S+\/downloads\/\S+/.exec(mails.find(({ subject }) => subject.includes('are ready'))!.text)![0];
    for (const method of ['HEAD', 'GET']) expect((await fetch(link, { method })).status).toBe(200);
    const reader = await browser.newPage({ javaScriptEnabled: false, acceptDownloads: true });
    await reader.goto(link);
    const fetchIt = reader.getByRole('button', { name: 'Fetch the package' });
    const [download] = await Promise.all([reader.waitForEvent('download'), fetchIt.click()]);
    expect((await readFile(await download.path())).equals(zip)).toBe(true);
    await reader.goto(link);
    await reader.getByRole('heading', { name: 'This link was used' }).waitFor();
    await reader.getByRole('link', { name: 'Have it sent again.' }).waitFor();
    await reader.close();
    const licencePage = page.url();
    await page.goto(`${house.portal}/organisation/delivery`);
    await page.getByText('Fetched with its link:').waitFor();
    await page.getByText(/ to CMS/).waitFor();
    await page.goto(licencePage);
  });

  it('is looked at where it was published, by the licensee and by the desk, and both read what is amiss', async () => {
    const html = fileNamed(await unzip(zip), 'article.html').toString();
    published.set('/as-agreed', html);
    published.set(
      '/careless',
      html.replace('<meta name="robots" content="noindex">', '').replaceAll(ADDRESS, 'https://elsewhere.example/'),
    );
    const look = async (reader: Page, path: string, outcome: string) => {
      await reader.getByLabel('Address of the page').fill(`${siteOf()}${path}`);
      await reader.getByRole('button', { name: 'Check the page' }).click();
      const report = reader
        .getByRole('listitem')
        .filter({ hasText: `${siteOf()}${path}` })
        .first();
      await report.getByText(outcome).waitFor();
      return report;
    };
    await look(page, '/as-agreed', 'All is as agreed');
    await press.staffMember('rita@desk.example', ['rights-manager']);
    const desk = await openAs(browser, house.desk, 'rita@desk.example');
    await desk.goto(`/licences/${/L-\d+-\d+/.exec(page.url())![0]}`);
    const report = await look(desk, '/careless', 'Something has to be put right');
    for (const [rule, verdict] of [
      ['Search engines', 'To put right'],
      ['Link to the original', 'To put right'],
      ['Credit line', 'As agreed'],
    ] as const) {
      const finding = report.getByRole('listitem').filter({ hasText: rule });
      await finding.getByRole('img', { name: verdict }).waitFor();
    }
    await desk.context().close();
    await page.reload();
    await page.getByText('by the rights desk').waitFor();
  });

  it('is checked in a stranger’s browser without being sent, intact and with a byte changed', async () => {
    const stranger = await browser.newPage();
    const sent: string[] = [];
    stranger.on('request', (request) => void (request.method() === 'GET' || sent.push(request.url())));
    await stranger.goto(`${house.portal}/check?lang=en`);
    const field = stranger.getByLabel('Choose a package, or drop it here');
    await field.setInputFiles({ name: 'package.zip', mimeType: 'application/zip', buffer: zip });
    await stranger.getByText('The package is as we signed it').waitFor();
    await stranger.getByText('Kisumu Daily').waitFor();
    await stranger.getByText('Active', { exact: true }).waitFor();
    const changed = Buffer.from(zip);
    const at = changed.indexOf('%PDF-') + 100;
    changed[at] = changed[at]! ^ 1;
    await dropFile(stranger, field, 'package.zip', changed);
    await stranger.getByText('This is not the package that we signed').waitFor();
    await stranger.getByText('certificate.pdf: changed').waitFor();
    const folder = await unpackedInto(house.dataDir, await unzip(zip));
    const chooseFolder = stranger.getByLabel('Choose a folder: an unpacked package');
    await chooseFolder.setInputFiles(folder);
    await stranger.getByText('The package is as we signed it').waitFor();
    await appendFile(join(folder, 'README.txt'), 'x');
    await chooseFolder.setInputFiles(folder);
    await stranger.getByText('README.txt: changed').waitFor();
    const pdf = fileNamed(await unzip(zip), 'certificate.pdf');
    await field.setInputFiles({ name: 'certificate.pdf', mimeType: 'application/pdf', buffer: pdf });
    await stranger.getByText('The certificate is as we signed it').waitFor();
    await stranger.getByText('Kisumu Daily').waitFor();
    await stranger.getByText('Active', { exact: true }).waitFor();
    const added = Buffer.concat([pdf, Buffer.from('\n')]);
    await field.setInputFiles({ name: 'certificate.pdf', mimeType: 'application/pdf', buffer: added });
    await stranger.getByText('This is not a certificate that we signed').waitFor();
    expect(sent).toEqual([]);
    await stranger.close();
  });

  it('is verified by a stranger who follows the link', async () => {
    const address = await page
      .getByRole('link', { name: /public page/ })
      .first()
      .getAttribute('href');
    const stranger = await browser.newPage({ javaScriptEnabled: false });
    await stranger.goto(new URL(address!, house.portal).href);
    await stranger.getByText('Kisumu Daily').waitFor();
    await stranger.getByText('Active', { exact: true }).waitFor();
    await stranger.close();
    expect(problems).toEqual([]);
  });
});

/** As somebody unpacks it, with what the system leaves in a folder that was looked at. */
async function unpackedInto(dataDir: string, files: ReadonlyMap<string, Buffer>): Promise<string> {
  const folder = join(dataDir, 'unpacked');
  for (const [path, bytes] of [...files, ['.DS_Store', Buffer.from('x')] as const]) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  return folder;
}
