import type { Browser, Page } from 'playwright-core';
import { PASSWORD } from './press.js';

/** A page of somebody who has signed in there as people do; those whom a test made have its password. */
export async function openAs(browser: Browser, address: string, email: string, password = PASSWORD): Promise<Page> {
  const viewport = { width: 1440, height: 900 };
  const context = await browser.newContext({ baseURL: address, viewport, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto('/sign-in?lang=en');
  await page
    .getByLabel(/e-mail/i)
    .first()
    .fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  return page;
}
