import { setTimeout as pause } from 'node:timers/promises';
import { readFile } from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

// What runs in the page is text here: these files are checked without the types of a browser.

/** WCAG 2.2 AA and what axe's authors call good practice; no rule is switched off. */
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const NARROWEST = { width: 360, height: 740 };
const DESKTOP = { width: 1280, height: 900 };
const axeSource = readFile('node_modules/axe-core/axe.min.js', 'utf8');
/** Every rule in each; a page is loaded once and its colours are changed under it. */
const SCHEMES = ['light', 'dark'] as const;
/** Lets the page take up a change of colours, and ends what is still fading; what turns for ever stays. */
const COLOURS_ARE_FINAL = `new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))).then(() => {
  const fades = document.getAnimations().filter(({ effect }) => effect.getComputedTiming().iterations !== Infinity);
  for (const fade of fades) fade.finish();
})`;
const LOOK_AT_ALL = `axe.run(document, { runOnly: ${JSON.stringify(STANDARDS)}, resultTypes: ['violations'] })`;
const LOOK_AT_COLOURS = `axe.run(document, {
  runOnly: axe.getRules(${JSON.stringify(STANDARDS)}).filter(({ tags }) => tags.includes('cat.color')).map(({ ruleId }) => ruleId),
  resultTypes: ['violations'],
})`;
/** All that rules about other things than colours can look at: the elements, and which of them are to be seen. */
const WHAT_IS_SHOWN = `document.body.outerHTML + [...document.body.querySelectorAll('*')]
  .map((one) => (one.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) ? 1 : 0)).join('')`;
const NOTE_WHAT_IS_SHOWN = `window.shownInLight = ${WHAT_IS_SHOWN}; false`;
const IS_SHOWN_AS_NOTED = `window.shownInLight === ${WHAT_IS_SHOWN}`;
const IS_SETTLED = `document.querySelector('h1') !== null && document.querySelector('.mantine-Skeleton-root') === null`;
/** The width of the page and what sticks out of it; empty when nothing does. */
const WHAT_STICKS_OUT = `(() => {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const sticksOut = ({ left, right }) => right > clientWidth + 0.5 || left < -0.5;
  const culprits = [...document.body.querySelectorAll('*')]
    .filter((element) => sticksOut(element.getBoundingClientRect()))
    .slice(0, 3)
    .map((element) => element.tagName.toLowerCase() + '.' + element.className);
  return [scrollWidth + ' px', ...culprits];
})()`;
/** The name and the surroundings of what has the focus; null when nothing has. */
const WHERE_FOCUS_IS = `(() => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  // A radio or a checkbox may be hidden, and its label carry the mark.
  const boxes = [element, ...(element.labels ?? [])].map((one) => one.getBoundingClientRect());
  const x = Math.max(0, Math.min(...boxes.map(({ left }) => left)) - 8);
  const y = Math.max(0, Math.min(...boxes.map(({ top }) => top)) - 8);
  const width = Math.max(...boxes.map(({ right }) => right)) + 8 - x;
  const height = Math.max(...boxes.map(({ bottom }) => bottom)) + 8 - y;
  const name = element.tagName.toLowerCase() + ' ' + (element.textContent || element.id).trim().slice(0, 40);
  return { name, clip: { x, y, width, height } };
})()`;

interface Stop {
  name: string;
  clip: { x: number; y: number; width: number; height: number };
}

/** Opens an address and waits until what it shows is there. */
export async function openSettled(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await settled(page);
}

/** A heading is up, nothing is being loaded, and the letters are the final ones. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(IS_SETTLED);
  await page.evaluate('document.fonts.ready.then(() => undefined)');
}

/**
 * What axe finds wrong in what is on the page now, in light and in dark; a line each, none when all is well. Where the
 * dark page is the light one but for its colours, the rules that look at colours are asked again and no others.
 */
export async function violations(page: Page, name: string): Promise<string[]> {
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(await axeSource);
  const found: string[] = [];
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.evaluate(COLOURS_ARE_FINAL);
    const isRead = await page.evaluate<boolean>(colorScheme === 'light' ? NOTE_WHAT_IS_SHOWN : IS_SHOWN_AS_NOTED);
    const results = await page.evaluate<AxeResults>(isRead ? LOOK_AT_COLOURS : LOOK_AT_ALL);
    for (const { id, nodes } of results.violations) {
      for (const { target, any } of nodes.slice(0, 3)) {
        found.push(`${name}, ${colorScheme}: ${id} at ${target.join(' ')} ${any[0]?.message ?? ''}`.trim());
      }
    }
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  return found;
}

/** What makes the page wider than a small telephone: the elements that stick out, none when all is well. */
export async function sidewaysScroll(page: Page, name: string): Promise<string[]> {
  await page.setViewportSize(NARROWEST);
  let wide = await page.evaluate<string[]>(WHAT_STICKS_OUT);
  // A chart draws itself anew a moment after its place has become narrower.
  for (let tries = 0; wide.length > 0 && tries < 10; tries += 1) {
    await pause(200);
    wide = await page.evaluate<string[]>(WHAT_STICKS_OUT);
  }
  await page.setViewportSize(DESKTOP);
  return wide.length > 0 ? [`${name}: wider than ${String(NARROWEST.width)} px: ${wide.join(', ')}`] : [];
}

/** Presses Tab through the whole page; the names of the stops that look the same with and without the focus. */
export async function stopsWithoutFocusMark(page: Page, mostStops = 60): Promise<string[]> {
  await page.setViewportSize({ width: DESKTOP.width, height: 3000 });
  const seen: (Stop & { picture: Buffer })[] = [];
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate<Stop | null>(WHERE_FOCUS_IS);
    if (!at) break;
    seen.push({ ...at, picture: await page.screenshot({ clip: at.clip, animations: 'disabled' }) });
  }
  await page.evaluate('document.activeElement?.blur()');
  const unmarked: string[] = [];
  for (const { name, clip, picture } of seen) {
    if (picture.equals(await page.screenshot({ clip, animations: 'disabled' }))) unmarked.push(name);
  }
  await page.setViewportSize(DESKTOP);
  return seen.length > 0 ? unmarked : ['The page has no stop for the Tab key.'];
}
