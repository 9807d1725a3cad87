import type { BrowserContext, Page } from 'playwright-core';
import { onTelephone, sidewaysScroll, violations, whatSticksOut } from './accessibility.js';
import type { Links } from './follow-links.js';
import { inTabs } from './in-tabs.js';
import { problemsInForms } from './overlays-with-axe.js';
import { inEnglish, turnArabic, walkTo } from './walk-in-app.js';

/** The demo's one password, as it is printed when the house is ready. */
const PASSWORD = 'imprimatur-demo';

export interface Listed {
  id?: string;
  reference?: string;
  state?: string;
}

/** What an API lists to whoever is signed in there. */
export async function listed(context: BrowserContext, path: string): Promise<Listed[]> {
  const answer = await context.request.get(path);
  if (!answer.ok()) throw new Error(`${path} answered ${answer.status()}.`);
  return ((await answer.json()) as { items: Listed[] }).items;
}

/** Somebody of the demo house signs in. */
export async function signInDemo(context: BrowserContext, origin: string, email: string): Promise<void> {
  const answer = await context.request.post('/api/auth/sign-in/email', {
    data: { email, password: PASSWORD },
    headers: { origin },
  });
  if (!answer.ok()) throw new Error(`${email} cannot sign in: ${answer.status()}.`);
}

/** All that is wrong with what is shown now. */
export async function problemsHere(on: Page, name: string): Promise<string[]> {
  return [...(await violations(on, name)), ...(await sidewaysScroll(on, name))];
}

/** Where axe has been on a site: the addresses of pages that showed what they are for, and what they link to. */
export interface Seen {
  visited: Set<string>;
  links: Links;
  /** Forms that were sent and refused, by what their fields and buttons are called. */
  forms: Set<string>;
}

/** All that is wrong at these addresses, in English and in Arabic, and the links there that lead nowhere. */
export async function problemsAt(
  on: Page,
  paths: readonly string[],
  { visited, links, forms }: Seen,
): Promise<string[]> {
  const problems = await inTabs(on, paths, async (tab, path) => {
    await walkTo(tab, inEnglish(path));
    const [english, arabic] = [`${path} in English`, `${path} in Arabic`];
    const found = await violations(tab, english);
    if ((await tab.getByRole('alert').count()) === 0) {
      visited.add(new URL(tab.url()).pathname);
      links.isAlive(tab.url());
    }
    await links.note(tab);
    found.push(...(await problemsInForms(tab, english, forms)));
    await onTelephone(tab, async () => {
      found.push(...(await whatSticksOut(tab, english)));
      await turnArabic(tab);
      found.push(...(await whatSticksOut(tab, arabic)));
    });
    return [...found, ...(await violations(tab, arabic))];
  });
  return [...problems, ...(await links.dead(on))];
}
