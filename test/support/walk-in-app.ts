import type { Page } from 'playwright-core';
import { openSettled, settled } from './accessibility.js';

// What runs in the page is text here: these files are checked without the types of a browser.

/** An address that no page has: what stands there says so, and needs nothing from the server. */
const NOWHERE = '/leads-nowhere';
const PATIENCE_MS = 3_000;

/** Goes to an address as a link inside the application does, and waits until a heading is up that no page before had. */
const goTo = (address: string): string => `(async () => {
  for (const heading of document.querySelectorAll('h1')) heading.dataset.left = 'yes';
  history.pushState(null, '', ${JSON.stringify(address)});
  dispatchEvent(new PopStateEvent('popstate'));
  const isThere = () => document.querySelector('h1') !== null && document.querySelector('h1[data-left]') === null;
  for (const begun = Date.now(); !isThere() && Date.now() - begun < ${String(PATIENCE_MS)}; )
    await new Promise((painted) => requestAnimationFrame(painted));
  return isThere() && location.pathname === new URL(${JSON.stringify(address)}, location.href).pathname;
})()`;
/** As the choice in the masthead does it, which may lie under what is open. */
const IN_ARABIC = `(() => {
  const query = new URLSearchParams(location.search);
  query.set('lang', 'ar');
  history.replaceState(history.state, '', '?' + query.toString());
  dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
})()`;
const IS_APPLICATION = `(document.querySelector('#root')?.childElementCount ?? 0) > 0`;

/** An address with its language, whatever was looked at before. */
export const inEnglish = (path: string): string => `${path}${path.includes('?') ? '&' : '?'}lang=en`;

/**
 * Opens an address without loading the application again where the one before is a page of it. Over an address that
 * leads nowhere, so that nothing of the page before is taken for the next one; what this cannot reach is loaded.
 */
export async function walkTo(page: Page, address: string): Promise<void> {
  const isInApp =
    (await page.evaluate<boolean>(IS_APPLICATION)) &&
    (await page.evaluate<boolean>(goTo(NOWHERE))) &&
    (await page.evaluate<boolean>(goTo(address)));
  await (isInApp ? settled(page) : openSettled(page, address));
}

/** The page in Arabic, as it stands: with what was opened, chosen and filled in. What is no page of the application is loaded. */
export async function turnArabic(page: Page): Promise<void> {
  if (await page.evaluate<boolean>(IS_APPLICATION)) {
    await page.evaluate(IN_ARABIC);
    await page.locator('html[dir=rtl]').waitFor();
    return settled(page);
  }
  const address = new URL(page.url());
  address.searchParams.set('lang', 'ar');
  await openSettled(page, address.href);
}
