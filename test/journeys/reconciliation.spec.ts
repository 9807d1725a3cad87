import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { eventually, launchBrowser, startHouse, type TestHouse } from '../support/index.js';

/** What finance does with the provider’s payouts: one is explained to the penny, one has money in it that is none of ours. */
describe('reconciliation in the browser', () => {
  let house: TestHouse;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    house = await startHouse({ demo: true });
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${house.desk}/sign-in?lang=en`);
    await page
      .getByLabel(/e-mail/i)
      .first()
      .fill('finance@desk.example');
    await page.getByLabel('Password', { exact: true }).fill('imprimatur-demo');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  });

  afterAll(async () => {
    await browser?.close();
    await house?.stop();
  });

  it('follows a payment from its quote to its payout, and a payout line by line to the entries', async () => {
    await page.goto(`${house.desk}/payments`);
    const trail = page.getByRole('list', { name: 'From quote to payout' }).first();
    for (const step of ['Quote', 'Request', 'Offer', 'Attempt', 'Charge', 'Fee', 'Payout']) {
      expect(await trail.textContent()).toContain(step);
    }
    await page.getByRole('link', { name: 'At the bank' }).first().click();
    await page.getByRole('heading', { name: 'From what was paid to what the bank got' }).waitFor();
    await page.getByText('Explained to the penny').waitFor();
    await page.getByRole('img', { name: /From what licensees paid/ }).waitFor();
    const figures = await page.getByRole('table').first().locator('data').all();
    const amounts = await Promise.all(
      figures.map(async (figure) => BigInt((await figure.getAttribute('value')) ?? '0')),
    );
    const toBank = amounts.pop()!;
    expect(amounts.reduce((sum, amount) => sum + amount, 0n)).toBe(toBank);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'CSV' }).click();
    expect((await download).suggestedFilename()).toMatch(/^payout-.*\.csv$/);
    const lines = page.getByRole('group', { name: 'Line by line' });
    await lines.getByRole('link', { name: 'Entry' }).first().click();
    await page.getByRole('link', { name: 'Payment', exact: true }).click();
    await page.waitForURL(/\/payments\//);
  });

  it('settles money that is none of ours: proposed, booked with a note, and seen in the ledger', async () => {
    await page.goto(`${house.desk}/payouts`);
    await page.getByRole('listitem').filter({ hasText: '1 to be settled' }).getByRole('link').click();
    await page.getByRole('link', { name: 'See what is to be settled' }).click();
    await page.getByRole('listitem').filter({ hasText: 'none of ours' }).getByRole('link').click();
    await page.getByText('Book it against Unapplied payments.').waitFor();
    await page.getByRole('button', { name: 'Settle it' }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByRole('button', { name: 'Book it' }).isDisabled()).toBe(true);
    await dialog.getByLabel('Note').fill('A reprint agreed by telephone; to be returned or invoiced.');
    await dialog.getByRole('button', { name: 'Book it' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('A reprint agreed by telephone').waitFor();
    const entry = page.getByRole('table').filter({ hasText: 'Difference about' });
    expect(await entry.textContent()).toContain('Unapplied payments');
    await page.goto(`${house.desk}/ledger/accounts/unapplied-payments?currency=GBP`);
    await page.getByRole('link', { name: /Difference about ch_/ }).waitFor();
    await page.getByRole('link', { name: 'Difference', exact: true }).click();
    await page.waitForURL(/\/differences\//);
    await page.goto(`${house.desk}/differences`);
    await page.getByRole('listitem').filter({ hasText: 'Booked' }).getByText('A reprint agreed by telephone').waitFor();
    // A dispute and refunds of the demo house are still on their way when it opens: their events are waited for.
    const verdicts = () => page.getByRole('table').getByRole('row').locator('td:last-child').allTextContents();
    const agree = await eventually(
      async () => {
        await page.reload();
        await page.getByRole('table').waitFor();
        return verdicts();
      },
      (told) => told.length > 0 && told.every((words) => words === 'Equal to the penny'),
    );
    expect(agree).toHaveLength(3);
  });
});
