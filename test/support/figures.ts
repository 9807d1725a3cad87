import type { Page } from 'playwright-core';
import { openSettled } from './accessibility.js';

/**
 * Amounts on the page that lead nowhere: in no link, on no line that leads somewhere, and not the page's own heading, whose
 * parts stand below it. Charts have their figures in the table beside them.
 */
const LEAD_NOWHERE = `[...document.querySelectorAll('main data[data-currency]')]
  .filter((figure) => !figure.closest('a, h1, [role="img"]') && !figure.closest('li')?.querySelector('a[class*="rowLink"]'))
  .map((figure) => figure.textContent + ' in ' + (figure.closest('tr, li, dl, p')?.textContent ?? '').slice(0, 60))`;

/** A page with its figures, and those of them that lead nowhere. */
export async function figuresAt(page: Page, path: string): Promise<{ figures: number; leadNowhere: string[] }> {
  await openSettled(page, path);
  const figures = await page.locator('main data[data-currency]').count();
  const found = await page.evaluate<string[]>(LEAD_NOWHERE);
  return { figures, leadNowhere: found.map((one) => `${path}: ${one}`) };
}
