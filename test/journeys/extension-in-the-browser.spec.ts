import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { eventually, launchBrowser, startHouse, type TestHouse } from '../support/index.js';
import { newsPage, PASSWORD, Press } from '../support/press.js';
import { fileNamed, unzip } from '../support/unzip.js';

const HOST = 'quay-post.example';
const ADDRESS = `http://${HOST}/2026/11/lamps`;
const BUYER = 'ada@kisumu.example';

/** A licence is extended by hand: chosen, priced as the difference, accepted, paid, and its files are new. */
describe('an extension in the browser', () => {
  let house: TestHouse;
  let press: Press;
  let browser: Browser;
  let page: Page;
  let licence: string;
  const problems: string[] = [];

  beforeAll(async () => {
    house = await startHouse();
    press = await Press.open({ DATABASE_URL: house.database.url, DATA_DIR: house.dataDir });
    await press.title('The Quay Post', HOST);
    await press.article(
      ADDRESS,
      newsPage({ host: HOST, path: '/2026/11/lamps', headline: 'The lamps on the north mole' }),
    );
    await press.member(BUYER, await press.organisation('Kisumu Daily'));
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 1280, height: 900 }, acceptDownloads: true });
    page.on('pageerror', (error) => problems.push(error.message));
  });

  afterAll(async () => {
    await browser?.close();
    await press?.close();
    await house?.stop();
  });

  it('begins with a licence for a year', async () => {
    await page.goto(`${house.portal}/sign-in`);
    await page
      .getByLabel(/e-mail/i)
      .first()
      .fill(BUYER);
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
    await page.goto(house.portal);
    await page.getByLabel(/article’s address/).fill(ADDRESS);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Request licence' }).click();
    await page.waitForURL(/\/quotes\//);
    // The same words stand on the button of the page before.
    await page.locator('main textarea').waitFor();
    await page
      .getByRole('button', { name: /Request licence|Send the request|Request/ })
      .first()
      .click();
    await page.getByText('Approved by rule.').waitFor();
    await page.getByRole('button', { name: 'Accept and pay by card' }).click();
    await page.waitForURL(/\/c\/pay\//);
    await page.getByRole('button', { name: /^Pay/ }).first().click();
    await page.waitForURL(/\/licences\/L-/);
    licence = new URL(page.url()).pathname.split('/').pop()!;
    await page.getByRole('link', { name: /Download the package/ }).waitFor();
  });

  it('shows the difference as it is chosen, and what was paid already', async () => {
    await page.getByRole('link', { name: 'Extend for the difference' }).click();
    await page.getByRole('heading', { name: 'Extend the licence' }).waitFor();
    await page.getByLabel('How long').selectOption('24');
    // Two years at once are 192; 120 is paid.
    await page.getByText('£72.00', { exact: true }).first().waitFor();
    await page.getByText('£192').first().waitFor();
    await page.getByText('£120').first().waitFor();
  });

  it('refuses to take anything away, in a sentence', async () => {
    await page.getByLabel('How long').selectOption('6');
    await page.getByText('An extension cannot end earlier than the licence does now.').first().waitFor();
    expect(await page.getByRole('button', { name: 'Ask for the extension' }).isDisabled()).toBe(true);
  });

  it('is still there after a reload, asked for, accepted and paid', async () => {
    await page.getByLabel('How long').selectOption('24');
    await page.getByText('£72.00', { exact: true }).first().waitFor();
    await page.reload();
    await page.getByText('£72.00', { exact: true }).first().waitFor();
    await page.getByRole('button', { name: 'Ask for the extension' }).click();
    await page.waitForURL(/\/requests\/R-/);
    await page.getByText(`Extension of ${licence}`).waitFor();
    await page.getByRole('button', { name: 'Accept and pay by card' }).click();
    await page.waitForURL(/\/c\/pay\//);
    await page.getByRole('button', { name: /^Pay/ }).first().click();
    await page.waitForURL(new RegExp(`/licences/${licence}`));
  });

  it('leaves one licence with two revisions, new files and a certificate of the second', async () => {
    await page.getByRole('heading', { name: 'Revisions' }).waitFor();
    await page.getByText('Revision 2', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Read revision 1 as it was agreed' }).click();
    await page.getByRole('dialog').getByText('12 months').first().waitFor();
    await page.keyboard.press('Escape');
    const link = page.getByRole('link', { name: /Download the package/ });
    await link.waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toContain('-r2-');
    const files = await unzip(await readFile(await download.path()));
    const manifest = JSON.parse(fileNamed(files, 'manifest.json').toString()) as Record<string, unknown>;
    expect(JSON.stringify(manifest)).toContain(licence);
    expect(fileNamed(files, 'certificate.pdf').subarray(0, 5).toString()).toBe('%PDF-');
    const [row] = await house.database.asOwner<{ revisions: number; packages: number; receipts: number }>(
      `SELECT (SELECT count(*)::int FROM licensing.licence_revision) AS revisions,
              (SELECT count(*)::int FROM packaging.package WHERE state = 'ready') AS packages,
              (SELECT count(*)::int FROM payments.receipt WHERE licence_reference = $1) AS receipts`,
      [licence],
    );
    expect(row).toEqual({ revisions: 1, packages: 2, receipts: 2 });
  });

  it('keeps the files of the first, under their name, while those of the second are being made', async () => {
    // As it was a moment ago, for as long as it takes to look.
    const [ready] = await house.database.asOwner<{ row: object }>(
      'SELECT to_jsonb(p) AS row FROM packaging.package p WHERE revision = 2',
    );
    await house.database.asOwner(
      `UPDATE packaging.package SET state = 'building', step = 'certificate', done = 2, sha256 = NULL, size = NULL,
         files = NULL, token = NULL, policy = NULL, builder = NULL, built_at = NULL WHERE revision = 2`,
    );
    await page.reload();
    await page.getByText('The files of revision 2 are being put together.').waitFor();
    await page.getByText('Until then, these are the files of revision 1.').waitFor();
    const link = page.getByRole('link', { name: /Download revision 1/ });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe(`${licence}-r1-v1.zip`);
    expect(await page.getByRole('link', { name: /Download the package/ }).count()).toBe(0);
    await house.database.asOwner(
      `UPDATE packaging.package p SET state = 'ready', step = NULL, done = p.total, sha256 = r.sha256, size = r.size,
         files = r.files, token = r.token, policy = r.policy, builder = r.builder, built_at = r.built_at
       FROM jsonb_populate_record(NULL::packaging.package, $1::jsonb) r WHERE p.id = r.id`,
      [JSON.stringify(ready!.row)],
    );
    await page.getByRole('link', { name: /Download the package/ }).waitFor();
  });

  it('is told by mail, shown by the verify page, and balanced in the ledger', async () => {
    await eventually(
      () => house.mails(BUYER),
      (mails) => mails.some(({ subject }) => subject === `Your licence ${licence} is extended`),
    );
    const address = await page
      .getByRole('link', { name: /public page/ })
      .first()
      .getAttribute('href');
    const verified = await fetch(new URL(address!, house.portal), { headers: { accept: 'application/json' } });
    expect(await verified.json()).toMatchObject({ state: 'active', details: { revision: 2 } });
    const balances = await house.database.asOwner<{ account: string; amount: string }>(
      `SELECT account, sum(amount)::text AS amount FROM ledger.v_posting
        WHERE account IN ('receivable', 'deferred-revenue') GROUP BY account ORDER BY account`,
    );
    // 120 and 72: what was owed has been paid, and all of it is revenue to come.
    expect(balances.map(({ account, amount }) => [account, amount.replace('-', '')])).toEqual([
      ['deferred-revenue', '19200'],
      ['receivable', '0'],
    ]);
    expect(problems).toEqual([]);
  });
});
