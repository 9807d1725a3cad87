import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, startHouse, type TestHouse } from '../support/index.js';
import { newsPage, PASSWORD, Press } from '../support/press.js';

const HOST = 'quay-post.example';
const REVIEWER = 'rosa@desk.example';
const HEADLINES = ['The regatta returns', 'Two regattas and a fog', 'Lighthouse keepers retire'];

interface Results {
  items: { headline: string; headlineParts: { text: string; match: boolean }[] }[];
  about: { count: number; isExact: boolean };
  didYouMean: { q: string; isShown: boolean } | null;
}

/** A reader looks for an article without its address; staff keep a search they need every day. */
describe('search', () => {
  let house: TestHouse;
  let press: Press;
  let browser: Browser;

  beforeAll(async () => {
    house = await startHouse();
    press = await Press.open({ DATABASE_URL: house.database.url, DATA_DIR: house.dataDir });
    await press.title('The Quay Post', HOST);
    for (const [place, headline] of HEADLINES.entries()) {
      const path = `/2026/11/${String(place)}`;
      await press.article(`http://${HOST}${path}`, newsPage({ host: HOST, path, headline }));
    }
    await press.staffMember(REVIEWER, ['reviewer']);
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await press?.close();
    await house?.stop();
  });

  const results = async (query: string): Promise<Results> =>
    (await (await fetch(`${house.portal}/api/v1/articles?${query}`)).json()) as Results;
  const shown = async (page: Page): Promise<string[]> => page.locator('ol h2').allInnerTexts();

  it('answers over HTTP with marks, a count, and what was meant', async () => {
    const found = await results('q=regatta%20');
    expect(found.items.map(({ headline }) => headline).sort()).toEqual(HEADLINES.slice(0, 2).sort());
    expect(found.items[0]!.headlineParts.filter(({ match }) => match)).toHaveLength(1);
    expect(found.about).toEqual({ count: 2, isExact: true });
    expect((await results('q=ligthouse')).didYouMean).toEqual({ q: 'lighthouse', isShown: true });
    expect((await fetch(`${house.portal}/api/v1/articles?cursor=nonsense`)).status).toBe(422);
  });

  it('shows results while one types, by keyboard alone, and keeps the search in the address', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    await page.goto(`${house.portal}/search`);
    await page.getByText('3 articles').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('regat');
    await page.getByText('2 articles').waitFor();
    expect((await shown(page)).sort()).toEqual(HEADLINES.slice(0, 2).sort());
    expect(await page.locator('ol mark').first().innerText()).toMatch(/regat/i);
    expect(new URL(page.url()).searchParams.get('q')).toBe('regat');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    const first = (await shown(page))[0]!;
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: first, level: 1 }).waitFor();
    await page.goBack();
    await page.getByText('2 articles').waitFor();
    await page.getByLabel('Words in headlines, names and texts').press('Escape');
    await page.getByText('3 articles').waitFor();
    expect(problems).toEqual([]);
    await page.close();
  });

  it('helps when nothing answers', async () => {
    const page = await browser.newPage();
    await page.goto(`${house.portal}/search?q=ligthouse`);
    await page.getByText(/Nothing answers to “ligthouse”/).waitFor();
    expect(await shown(page)).toEqual(['Lighthouse keepers retire']);
    await page.goto(`${house.portal}/search?q=xylophone`);
    await page.getByText('Nothing found for “xylophone”').waitFor();
    await page.close();
  });

  it('lets staff save a search and come back to it', async () => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${house.desk}/sign-in`);
    await page
      .getByLabel(/e-mail/i)
      .first()
      .fill(REVIEWER);
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
    await page.goto(`${house.desk}/articles?q=regatta`);
    await page.getByText('2 articles.').waitFor();
    await page.getByRole('button', { name: 'Save this filter' }).click();
    await page.getByLabel('Name').fill('Regattas');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('link', { name: 'Regattas', exact: true }).waitFor();
    await page.goto(`${house.desk}/articles`);
    await page.getByText('3 articles.').waitFor();
    await page.getByRole('link', { name: 'Regattas', exact: true }).click();
    await page.getByText('2 articles.').waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('regatta');
    await page.getByRole('button', { name: 'Remove the saved filter “Regattas”' }).click();
    await page.getByRole('link', { name: 'Regattas', exact: true }).waitFor({ state: 'detached' });
    await page.close();
  });
});
