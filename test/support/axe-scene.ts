import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { TestHouse } from './house.js';
import type { Seen } from './read-with-axe.js';

/** One demo house and one browser for all that axe reads, and what it has been to. */
export interface Scene {
  house: TestHouse;
  browser: Browser;
  seen: Record<'portal' | 'desk', Seen>;
  opened: Set<string>;
}

/** The least `value` that a statement finds. */
export type One = (sql: string) => Promise<string>;

/** A tab on one of the sites. */
export async function openSite({ browser, house }: Scene, site: 'portal' | 'desk'): Promise<[BrowserContext, Page]> {
  // The pages allow no foreign script, and axe is one.
  const context = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce', baseURL: house[site] });
  return [context, await context.newPage()];
}

/** The least value that a statement finds in the house: the same on every machine. */
export async function oneOf({ house }: Scene, sql: string): Promise<string> {
  const [row] = await house.database.asOwner<{ value: string }>(
    `SELECT value FROM (${sql}) AS found WHERE value IS NOT NULL ORDER BY value LIMIT 1`,
  );
  if (!row) throw new Error(`The demo house has nothing for: ${sql}`);
  return row.value;
}
