import type { Page } from 'playwright-core';

const TABS = 3;

/** Reads these side by side in several tabs: while one page loads, axe reads another. */
export async function inTabs<T>(
  on: Page,
  items: readonly T[],
  read: (tab: Page, item: T) => Promise<string[]>,
): Promise<string[]> {
  const others = await Promise.all(
    Array.from({ length: Math.min(TABS, items.length) - 1 }, () => on.context().newPage()),
  );
  const waiting = [...items];
  const readIn = async (tab: Page): Promise<string[]> => {
    const problems: string[] = [];
    // Whoever looks may have changed, and with them what the application keeps.
    await tab.goto('about:blank');
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      problems.push(...(await read(tab, item)));
    }
    return problems;
  };
  const found = await Promise.all([on, ...others].map(readIn));
  await Promise.all(others.map((tab) => tab.close()));
  return found.flat();
}
