import { setTimeout as pause } from 'node:timers/promises';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

// What runs in the page is text here: these files are checked without the types of a browser.

/** WCAG 2.2 AA and what axe's authors call good practice; no rule is switched off. */
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const NARROWEST = { width: 360, height: 740 };
/** How long what sticks out may do so; a page where nothing does never waits. */
const REDRAWN_MS = 20_000;
const DESKTOP = { width: 1280, height: 900 };
const axeSource = readFile('node_modules/axe-core/axe.min.js', 'utf8');
type Scheme = 'light' | 'dark';
const LIGHT_FIRST: readonly [Scheme, Scheme] = ['light', 'dark'];
const DARK_FIRST: readonly [Scheme, Scheme] = ['dark', 'light'];
const IS_DARK = `matchMedia('(prefers-color-scheme: dark)').matches`;
/** Lets the page take up a change of colours, and ends what is still fading; what turns for ever stays. */
const COLOURS_ARE_FINAL = `new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))).then(() => {
  const fades = document.getAnimations().filter(({ effect }) => effect.getComputedTiming().iterations !== Infinity);
  for (const fade of fades) fade.finish();
})`;
/**
 * A line for each thing that is wrong, at most three a rule: made in the page, because all that axe says weighs more than the
 * looking. Style sheets are read again only for rules that these standards do not have.
 */
const lookAt = (part: string, rules: string, name: string): string =>
  `axe.run(${part}, {
    runOnly: ${rules}, resultTypes: ['violations'], reporter: 'no-passes', preload: { assets: ['media'], timeout: 10_000 },
  }).then(({ violations }) => violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ target, any }) =>
      (${JSON.stringify(name)} + ': ' + id + ' at ' + target.join(' ') + ' ' + (any[0]?.message ?? '')).trim())))`;
const ALL_RULES = JSON.stringify(STANDARDS);
const COLOUR_RULES = `axe.getRules(${ALL_RULES}).filter(({ tags }) => tags.includes('cat.color')).map(({ ruleId }) => ruleId)`;
/** What is folded is unfolded: axe reads only what is to be seen. */
const UNFOLD = `for (const one of document.querySelectorAll('details:not([open])')) one.open = true`;
/** All that rules about other things than colours can look at: the elements, and which of them are to be seen. */
const WHAT_IS_SHOWN = `document.body.outerHTML + [...document.body.querySelectorAll('*')]
  .map((one) => (one.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) ? 1 : 0)).join('')`;
const NOTE_WHAT_IS_SHOWN = `window.shownBefore = ${WHAT_IS_SHOWN}; undefined`;
const IS_SHOWN_AS_NOTED = `window.shownBefore === ${WHAT_IS_SHOWN}`;
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
 * What axe finds wrong in what is on the page now, in light and in dark; a line each, none when all is well. Begins with
 * the colours that the page has, and leaves it in the others. Where the second page is the first one but for its colours,
 * the rules that look at colours are asked again and no others.
 */
export async function violations(page: Page, name: string): Promise<string[]> {
  await ready(page);
  await page.evaluate(UNFOLD);
  const [first, second] = (await page.evaluate<boolean>(IS_DARK)) ? DARK_FIRST : LIGHT_FIRST;
  await colour(page, first);
  await page.evaluate(NOTE_WHAT_IS_SHOWN);
  const found = await page.evaluate<string[]>(lookAt('document', ALL_RULES, `${name}, ${first}`));
  await colour(page, second);
  const rules = (await page.evaluate<boolean>(IS_SHOWN_AS_NOTED)) ? COLOUR_RULES : ALL_RULES;
  return [...found, ...(await page.evaluate<string[]>(lookAt('document', rules, `${name}, ${second}`)))];
}

/** What axe finds wrong in a part of the page, by every rule, in one of the two. @param part a selector */
export async function violationsIn(page: Page, part: string, name: string, colorScheme: Scheme): Promise<string[]> {
  await ready(page);
  await colour(page, colorScheme);
  return page.evaluate<string[]>(lookAt(JSON.stringify(part), ALL_RULES, `${name}, ${colorScheme}`));
}

async function ready(page: Page): Promise<void> {
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(await axeSource);
}

async function colour(page: Page, colorScheme: Scheme): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.evaluate(COLOURS_ARE_FINAL);
}

/** What makes the page wider than a small telephone: the elements that stick out, none when all is well. */
export async function sidewaysScroll(page: Page, name: string): Promise<string[]> {
  return onTelephone(page, () => whatSticksOut(page, name));
}

/** Looks at the page as a small telephone shows it. */
export async function onTelephone<T>(page: Page, look: () => Promise<T>): Promise<T> {
  await page.setViewportSize(NARROWEST);
  const seen = await look();
  await page.setViewportSize(DESKTOP);
  return seen;
}

/** As `sidewaysScroll`, of a page that is as narrow already. */
export async function whatSticksOut(page: Page, name: string): Promise<string[]> {
  let wide = await page.evaluate<string[]>(WHAT_STICKS_OUT);
  // A chart draws itself anew a moment after its place has become narrower.
  for (const begun = Date.now(); wide.length > 0 && Date.now() - begun < REDRAWN_MS;) {
    await pause(200);
    wide = await page.evaluate<string[]>(WHAT_STICKS_OUT);
  }
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
