import type { Locator, Page, Request } from 'playwright-core';
import { openSettled, violationsIn } from './accessibility.js';
import { inTabs } from './in-tabs.js';
import { inEnglish, turnArabic, walkTo } from './walk-in-app.js';

/** Something that opens over a page: where, by which buttons, and as what. */
export interface Overlay {
  /** The file and the title as they are in the sources (`web-sources.ts`). */
  source: string;
  /** Its name as it is read out: no two have the same. */
  title: string | RegExp;
  role?: 'dialog' | 'menu';
  at: string;
  /** What is pressed, one after another: buttons by their names, keys, or what a selector finds first. */
  press: readonly (string | RegExp | { key: string } | { css: string })[];
  /** What the page is told in place of the truth, where the demo has nothing in that state. */
  asIf?: (said: Record<string, unknown>) => Record<string, unknown>;
  /** The button that sends, where no form does; null where nothing is sent. */
  sends?: string | null;
}

const REFUSED = 'Somebody else was quicker.';
/** A "no" to whatever is sent, with every part that one can have. */
const REFUSAL = JSON.stringify({
  ...{ type: 'urn:imprimatur:problem:test.refused', title: 'Conflict', status: 409, code: 'test.refused' },
  ...{ detail: REFUSED, nextStep: 'Look at what has become of it.', requestId: 'request-0' },
  errors: [{ path: 'name', code: 'test.name', message: 'The name is taken.' }],
});
const SAMPLES: Record<string, string> = {
  ...{ email: 'somebody@press.example', url: 'https://press.example/', date: '2026-12-31', number: '1' },
  ...{ password: 'a long enough password', 'datetime-local': '2026-12-31T10:00', time: '10:00' },
};
const FIELDS = 'input:not([type=radio]):not([type=checkbox]):not([type=file]):not([type=hidden]), textarea';

/** Each overlay as it opens in light and from left to right, and refused in dark and from right to left: what axe finds. */
export async function problemsInOverlays(
  on: Page,
  overlays: readonly Overlay[],
  opened: Set<string>,
): Promise<string[]> {
  return inTabs(on, overlays, async (tab, overlay) => {
    const { source, title, role = 'dialog', sends } = overlay;
    try {
      await reach(tab, overlay);
      await tab.getByRole(role, { name: title }).waitFor();
      opened.add(source);
      return await readAndRefuse(tab, `[role=${role}]`, source, sends);
    } catch (error) {
      // The others are read all the same, and this one is named.
      return [`${source}: ${String(error)}`];
    } finally {
      await tab.unrouteAll();
      // What belongs to the frame and not to its page stays open on the next one.
      await tab.keyboard.press('Escape');
    }
  });
}

/** The same for forms that are pages. */
export async function problemsInForms(on: Page, paths: readonly string[]): Promise<string[]> {
  return inTabs(on, paths, async (tab, path) => {
    await walkTo(tab, inEnglish(path));
    const found = await readAndRefuse(tab, 'main', `the form at ${path}`);
    await tab.unrouteAll();
    return found;
  });
}

/** Goes there and presses what opens it. */
async function reach(tab: Page, { at, press, asIf }: Overlay): Promise<void> {
  const address = inEnglish(at);
  if (asIf) {
    const { pathname } = new URL(address, 'http://none');
    const named = pathname.slice(pathname.lastIndexOf('/'));
    await tab.route(`**/v1/**${named}`, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, json: asIf((await answer.json()) as Record<string, unknown>) });
    });
    // Not from what the application keeps.
    await openSettled(tab, address);
  } else await walkTo(tab, address);
  for (const one of press) {
    if (typeof one === 'string' || one instanceof RegExp) await button(tab, one).click();
    else if ('key' in one) await tab.keyboard.press(one.key);
    else await tab.locator(one.css).first().click();
  }
}

function button(within: Page | Locator, name: string | RegExp): Locator {
  const wanted = { name, exact: true };
  return within.getByRole('button', wanted).or(within.getByRole('menuitem', wanted)).first();
}

async function readAndRefuse(tab: Page, part: string, name: string, sends?: string | null): Promise<string[]> {
  const found = await violationsIn(tab, part, `${name}, in English`, 'light');
  if (sends !== null) await beRefused(tab.locator(part), sends);
  await turnArabic(tab);
  return [...found, ...(await violationsIn(tab, part, `${name}, in Arabic`, 'dark'))];
}

/** Fills what is empty, chooses the first of everything, sends it, and waits for the "no". */
async function beRefused(opened: Locator, sends?: string): Promise<void> {
  const tab = opened.page();
  await fill(opened);
  const send = sends === undefined ? opened.locator('button[type=submit]').first() : button(opened, sends);
  await tab.route('**/*', (route) =>
    isAsking(route.request())
      ? route.fallback()
      : route.fulfill({ status: 409, contentType: 'application/problem+json', body: REFUSAL }),
  );
  await send.click();
  await opened.getByRole('alert').filter({ hasText: REFUSED }).first().waitFor();
}

/** What is only asked, such as what a refund would do, is answered by the server. */
const isAsking = (sent: Request): boolean => sent.method() === 'GET' || sent.url().endsWith('/preview');

async function fill(opened: Locator): Promise<void> {
  for (const group of await opened.getByRole('radiogroup').all()) {
    if ((await group.getByRole('radio', { checked: true }).count()) === 0)
      await group.getByRole('radio').first().check();
  }
  for (const field of await opened.locator(FIELDS).filter({ visible: true }).all()) {
    if ((await field.getAttribute('aria-haspopup')) === 'listbox') {
      await field.click();
      await field.press('ArrowDown');
      await field.press('Enter');
      continue;
    }
    if (!(await field.isEditable()) || (await field.inputValue()) !== '') continue;
    await field.fill(SAMPLES[(await field.getAttribute('type')) ?? 'text'] ?? 'As it was agreed');
  }
}
