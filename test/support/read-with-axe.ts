import { expect } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { openSettled, sidewaysScroll, violations } from './accessibility.js';
import { walkTo } from './walk-in-app.js';

/** The demo's one password, as it is printed when the house is ready. */
const PASSWORD = 'imprimatur-demo';
const TABS = 3;

export interface Listed {
  id?: string;
  reference?: string;
  state?: string;
}

/** Each address in both languages. */
export const inBoth = (paths: readonly string[]): string[] =>
  paths.flatMap((path) => ['en', 'ar'].map((language) => `${path}${path.includes('?') ? '&' : '?'}lang=${language}`));

/** What an API lists to whoever is signed in there. */
export async function listed(context: BrowserContext, path: string): Promise<Listed[]> {
  const answer = await context.request.get(path);
  expect(answer.status()).toBe(200);
  return ((await answer.json()) as { items: Listed[] }).items;
}

/** Somebody of the demo house signs in. */
export async function signInDemo(context: BrowserContext, origin: string, email: string): Promise<void> {
  const answer = await context.request.post('/api/auth/sign-in/email', {
    data: { email, password: PASSWORD },
    headers: { origin },
  });
  expect(answer.status()).toBe(200);
}

/** All that is wrong with what is shown now. */
export async function problemsHere(on: Page, name: string): Promise<string[]> {
  return [...(await violations(on, name)), ...(await sidewaysScroll(on, name))];
}

/** All that is wrong at these addresses, side by side in several tabs: while one page loads, axe reads another. */
export async function problemsAt(on: Page, paths: readonly string[]): Promise<string[]> {
  const others = await Promise.all(Array.from({ length: TABS - 1 }, () => on.context().newPage()));
  const waiting = [...paths];
  const readIn = async (tab: Page): Promise<string[]> => {
    const problems: string[] = [];
    // Whoever looks may have changed, and with them what the application keeps.
    await tab.goto('about:blank');
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      await walkTo(tab, path);
      problems.push(...(await problemsHere(tab, path)));
    }
    return problems;
  };
  const found = await Promise.all([on, ...others].map(readIn));
  await Promise.all(others.map((tab) => tab.close()));
  return found.flat();
}

/** Where a dialog is opened from, and by which button. */
export type DialogOf = readonly [path: string, button: string | RegExp];

/** All that is wrong with dialogs over their pages, one after another. */
export async function problemsInDialogs(on: Page, dialogs: readonly DialogOf[]): Promise<string[]> {
  const problems: string[] = [];
  for (const [path, button] of dialogs) {
    await openSettled(on, path);
    await on.getByRole('button', { name: button }).first().click();
    await on.getByRole('dialog').waitFor();
    problems.push(...(await problemsHere(on, `${path}: ${String(button)}`)));
    await on.keyboard.press('Escape');
  }
  return problems;
}
