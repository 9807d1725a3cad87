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
const refusal = (detail: string): string =>
  JSON.stringify({
    ...{ type: 'urn:imprimatur:problem:test.refused', title: 'Conflict', status: 409, code: 'test.refused' },
    ...{ detail, nextStep: 'Look at what has become of it.', requestId: 'request-0' },
    errors: [{ path: 'name', code: 'test.name', message: 'The name is taken.' }],
  });
const SAMPLES: Record<string, string> = {
  ...{ email: 'somebody@press.example', url: 'https://press.example/', date: '2026-12-31', number: '1' },
  ...{ password: 'a long enough password', 'datetime-local': '2026-12-31T10:00', time: '10:00' },
};
const PATIENCE_MS = 15_000;
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

/** What narrows a list is a search, and what has an address of its own needs no script and is read where it leads. */
const PAGE_FORMS = 'main form:not([role=search]):not([action])';

/**
 * The forms of the page that is shown, each filled, sent and refused: what axe finds then. One that was sent on another page is
 * left out; one that asks back first opens an overlay.
 *
 * @param sent the forms that were sent already, by what their fields and buttons are called
 */
export async function problemsInForms(tab: Page, name: string, sent: Set<string>): Promise<string[]> {
  const found: string[] = [];
  const forms = tab.locator(PAGE_FORMS).filter({ has: tab.locator('button[type=submit]'), visible: true });
  for (let at = 0; at < (await forms.count()); at += 1) {
    const called = await calledIn(forms.nth(at));
    if (sent.has(called)) continue;
    sent.add(called);
    try {
      await change(forms.nth(at));
      // Each is told something else: the "no" to the form before may still stand on the page.
      const no = `Number ${String(sent.size)} was taken.`;
      await send(forms.nth(at), undefined, no);
      const answer = tab.getByRole('alert').filter({ hasText: no });
      await answer.or(tab.getByRole('dialog')).first().waitFor({ timeout: PATIENCE_MS });
      found.push(...(await violationsIn(tab, 'main', `${name}, refused: ${called}`, 'light')));
    } catch (error) {
      found.push(`${name}: the form “${called}” is not refused: ${String(error)}`);
    }
    await tab.keyboard.press('Escape');
    await tab.unrouteAll();
  }
  return found;
}

const calledIn = async (form: Locator): Promise<string> =>
  (await form.locator('label, legend, button').allInnerTexts()).map((text) => text.trim()).join(' · ');

/** Filled, and other than it was: what is the same need not be sent. */
async function change(form: Locator): Promise<void> {
  const [name] = await form.locator('input[autocomplete=name]').all();
  await name?.fill('As it is now');
  await fill(form);
  for (const choice of await form.locator('select[required]').all()) {
    if ((await choice.inputValue()) === '') await choice.selectOption({ index: 1 });
  }
  for (const box of await form.locator('input[type=checkbox][required]').all()) await box.check();
  const box = form.getByRole('checkbox').first();
  if ((await form.locator('button[type=submit]').first().isDisabled()) && (await box.count()) > 0) await box.click();
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
  await fill(opened);
  await send(opened, sends);
  await opened.getByRole('alert').filter({ hasText: REFUSED }).first().waitFor();
}

/** Presses the button that sends; whatever is sent is refused. */
async function send(from: Locator, sends?: string, no = REFUSED): Promise<void> {
  await from
    .page()
    .route('**/*', (route) =>
      isAsking(route.request())
        ? route.fallback()
        : route.fulfill({ status: 409, contentType: 'application/problem+json', body: refusal(no) }),
    );
  const pressed = sends === undefined ? from.locator('button[type=submit]').first() : button(from, sends);
  await pressed.click({ timeout: PATIENCE_MS });
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
    const isNumber = (await field.getAttribute('inputmode')) === 'decimal';
    const type = isNumber ? 'number' : ((await field.getAttribute('type')) ?? 'text');
    await field.fill(SAMPLES[type] ?? 'As it was agreed');
  }
}
