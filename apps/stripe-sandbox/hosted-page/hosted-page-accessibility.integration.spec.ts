import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type Stripe from 'stripe';
import { openSettled, sidewaysScroll, violations } from '../../../test/support/accessibility.js';
import { launchBrowser } from '../../../test/support/browser.js';
import type { Sandbox } from '../sandbox.js';
import { LICENCE_SESSION, sandboxWithClient } from '../testing/harness.js';
import { testInvoices } from '../testing/invoices.js';

/** The pages on which people pay, in light and in dark, and on a telephone. */
describe('the hosted pages', () => {
  let sandbox: Sandbox;
  let stripe: Stripe;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    [{ sandbox, stripe }, browser] = await Promise.all([sandboxWithClient(), launchBrowser()]);
    const context = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
    page = await context.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await sandbox?.close();
  });

  const problems = async (name: string): Promise<string[]> => [
    ...(await violations(page, name)),
    ...(await sidewaysScroll(page, name)),
  ];

  it('of a checkout have nothing that axe finds: to be paid, declined, and paid', async () => {
    const { url } = await stripe.checkout.sessions.create(LICENCE_SESSION);
    await openSettled(page, url!);
    expect(await problems('/c/pay')).toEqual([]);
    await page.getByRole('radio', { name: /Is declined/ }).check();
    await page.getByRole('button', { name: /^Pay/ }).click();
    await page.getByRole('alert').waitFor();
    expect(await problems('/c/pay, declined')).toEqual([]);
    await page.getByRole('radio', { name: /the tab is closed/ }).check();
    await page.getByRole('button', { name: /^Pay/ }).click();
    await page.getByRole('alert').waitFor({ state: 'detached' });
    expect(await problems('/c/pay, paid')).toEqual([]);
  });

  it('of an invoice have none either: owed, and paid', async () => {
    const { hosted_invoice_url: url } = await testInvoices(stripe).open([12_000]);
    await openSettled(page, url!);
    expect(await problems('/i')).toEqual([]);
    await page.getByRole('button', { name: /^Pay/ }).click();
    await page.getByRole('radio').first().waitFor({ state: 'detached' });
    expect(await problems('/i, paid')).toEqual([]);
  });
});
