import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { openSettled, settled, sidewaysScroll, stopsWithoutFocusMark, violations } from '../support/accessibility.js';
import { launchBrowser, startHouse, type TestHouse } from '../support/index.js';

/** The demo's one password, as it is printed when the house is ready. */
const PASSWORD = 'imprimatur-demo';
const BUYERS = ['gareth@courier.example', 'edwin@brightwater.example', 'saskia@openwater.example'];
const OPEN_PAGES = ['/', '/search', '/search?q=ferry', '/about', '/terms', '/requests/new', '/nothing-here'];
const ACCOUNT_PAGES = [
  ...['/sign-in', '/sign-up', '/forgot-password', '/link-sent', '/welcome'],
  ...['/reset-password', '/reset-password?token=worn-out', '/invitation', '/invitation?token=worn-out'],
];
const MEMBER_PAGES = [
  ...['/requests', '/licences', '/receipts', '/organisation', '/organisation/new', '/account'],
  // What is not there, or not theirs.
  ...['/requests/R-0000-00000', '/requests/R-0000-00000/paid', '/licences/L-0000-00000'],
];
const TABS = 3;
const DESK_ACCOUNT_PAGES = ['/sign-in', '/forgot-password', '/reset-password', '/reset-password?token=worn-out'];
const DESK_LISTS = [
  ...[
    '/',
    '/figures',
    '/templates',
    '/clearances',
    '/hours',
    '/articles',
    '/articles/import',
    '/licences',
    '/organisations',
    '/payments',
    '/staff',
  ],
  ...['/rights', '/rights/rules', '/rights/contributors', '/rights/agencies', '/sources', '/sources/files'],
  ...['/rules', '/rules/versions/1', '/screening', '/sanctions-lists'],
  ...['/prices', '/prices/terms'],
];
const WHAT_THE_DESK_OPENS = ['sources', 'requests', 'articles', 'licences', 'organisations', 'payments'];

interface Listed {
  id?: string;
  reference?: string;
  state?: string;
}

/** Everybody's pages with axe in light and dark, in both languages, on a telephone, and without a mouse. */
describe('accessibility', () => {
  let house: TestHouse;
  let browser: Browser;
  let portal: BrowserContext;
  let desk: BrowserContext;
  let page: Page;
  let articleId: string;
  let articleUrl: string;

  beforeAll(async () => {
    [house, browser] = await Promise.all([startHouse({ demo: true }), launchBrowser()]);
    // The pages allow no foreign script, and axe is one.
    portal = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce', baseURL: house.portal });
    desk = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce', baseURL: house.desk });
    page = await portal.newPage();
    const [article] = await listed(portal, '/api/v1/articles?q=oysters');
    articleId = article!.id!;
    articleUrl = String((article as Record<string, unknown>)['canonicalUrl']);
  }, 240_000);

  afterAll(async () => {
    await browser?.close();
    await house?.stop();
  });

  async function listed(context: BrowserContext, path: string): Promise<Listed[]> {
    const answer = await context.request.get(path);
    expect(answer.status()).toBe(200);
    return ((await answer.json()) as { items: Listed[] }).items;
  }

  async function signIn(context: BrowserContext, origin: string, email: string): Promise<void> {
    const answer = await context.request.post('/api/auth/sign-in/email', {
      data: { email, password: PASSWORD },
      headers: { origin },
    });
    expect(answer.status()).toBe(200);
  }

  const focused = (): Locator => page.locator(':focus');

  /** All that is wrong with what is shown now. */
  async function problemsHere(on: Page, name: string): Promise<string[]> {
    return [...(await violations(on, name)), ...(await sidewaysScroll(on, name))];
  }

  /** Side by side in several tabs: while one page loads, axe reads another. */
  async function problemsAt(on: Page, paths: readonly string[]): Promise<string[]> {
    const others = await Promise.all(Array.from({ length: TABS - 1 }, () => on.context().newPage()));
    const waiting = [...paths];
    const readIn = async (tab: Page): Promise<string[]> => {
      const problems: string[] = [];
      for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
        await openSettled(tab, path);
        problems.push(...(await problemsHere(tab, path)));
      }
      return problems;
    };
    const found = await Promise.all([on, ...others].map(readIn));
    await Promise.all(others.map((tab) => tab.close()));
    return found.flat();
  }

  const inBoth = (paths: readonly string[]): string[] =>
    paths.flatMap((path) => ['en', 'ar'].map((language) => `${path}${path.includes('?') ? '&' : '?'}lang=${language}`));

  it('finds nothing on the pages for everybody', async () => {
    expect(await problemsAt(page, inBoth([...OPEN_PAGES, `/articles/${articleId}`]))).toEqual([]);
  }, 120_000);

  it('finds nothing on the pages of an account', async () => {
    expect(await problemsAt(page, inBoth(ACCOUNT_PAGES))).toEqual([]);
  }, 120_000);

  it('finds nothing on the pages that work without script', async () => {
    const [licence] = await house.database.asOwner<{ reference: string; check: string }>(
      'SELECT reference, check_code AS check FROM licensing.licence ORDER BY reference LIMIT 1',
    );
    const paths = [
      ...['/verify', `/verify/${licence!.reference}`, `/verify/${licence!.reference}?check=${licence!.check}`],
      ...['/verify/L-0000-00000', '/republish', `/republish?url=${encodeURIComponent(articleUrl)}`],
    ];
    expect(await problemsAt(page, inBoth(paths))).toEqual([]);
  }, 120_000);

  it('finds nothing where an address leads nowhere', async () => {
    await openSettled(page, '/?lang=en');
    await page.locator('#find').fill('http://elsewhere.example/story');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await problemsHere(page, 'an error')).toEqual([]);
  }, 60_000);

  it.each(['en', 'ar'])(
    'finds nothing in the price in full (%s)',
    async (language) => {
      await openSettled(page, `/articles/${articleId}?lang=${language}`);
      await page.getByRole('button', { name: language === 'en' ? 'How?' : 'كيف؟' }).click();
      await page.getByRole('dialog').waitFor();
      expect(await problemsHere(page, 'the price in full')).toEqual([]);
    },
    60_000,
  );

  it('goes from the address to the price and back with the keyboard alone', async () => {
    await openSettled(page, '/?lang=en');
    await page.keyboard.press('Tab');
    await page.getByRole('link', { name: 'Skip to the content' }).and(focused()).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.locator('#find:focus').waitFor();
    await page.keyboard.type(articleUrl);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/articles\//);
    await settled(page);
    // Where the page changed, the focus is in its content.
    await page.locator('#content:focus').waitFor();
    const how = page.getByRole('button', { name: 'How?' });
    const reached = how.and(focused());
    for (let stops = 0; stops < 80 && (await reached.count()) === 0; stops += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await page.keyboard.press('Tab');
    await dialog.locator(':focus').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await reached.waitFor();
  }, 60_000);

  it('shows where the focus is at every stop', async () => {
    for (const path of ['/', '/sign-in', `/articles/${articleId}`]) {
      await openSettled(page, path);
      expect(await stopsWithoutFocusMark(page)).toEqual([]);
    }
  }, 90_000);

  it('finds nothing on the pages of members, in every state of a request and a licence', async () => {
    const seen = new Set<string>();
    const problems: string[] = [];
    for (const email of BUYERS) {
      await portal.clearCookies();
      await signIn(portal, house.portal, email);
      const paths = seen.size === 0 ? [...MEMBER_PAGES] : [];
      for (const kind of ['requests', 'licences']) {
        for (const { reference, state } of await listed(portal, `/api/v1/${kind}?limit=50`)) {
          if (seen.has(`${kind} ${String(state)}`)) continue;
          seen.add(`${kind} ${String(state)}`);
          paths.push(`/${kind}/${String(reference)}`);
          if (kind === 'licences') paths.push(`/licences/${String(reference)}/extend`);
          if (kind === 'requests' && state === 'offered')
            paths.push(`/requests/${String(reference)}/accept?offer=none`);
          if (kind === 'requests' && state === 'accepted') paths.push(`/requests/${String(reference)}/paid`);
        }
      }
      problems.push(...(await problemsAt(page, inBoth(paths))));
    }
    expect(problems).toEqual([]);
    expect(seen.size).toBeGreaterThan(9);
  }, 240_000);

  it('finds nothing in the dialog that asks before a request is withdrawn', async () => {
    const waiting = (await listed(portal, '/api/v1/requests?limit=50')).find(({ state }) => state === 'in_review');
    await openSettled(page, `/requests/${String(waiting?.reference)}?lang=en`);
    await page.getByRole('button', { name: 'Withdraw' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await problemsHere(page, 'withdrawing')).toEqual([]);
    await page.keyboard.press('Escape');
  }, 60_000);

  it('finds nothing on a kept quote', async () => {
    const [kept] = await house.database.asOwner<{ id: string }>(
      'SELECT id FROM licensing.quote ORDER BY created_at DESC LIMIT 1',
    );
    expect(await problemsAt(page, inBoth([`/quotes/${kept!.id}`]))).toEqual([]);
  }, 60_000);

  it('finds nothing at the desk', async () => {
    page = await desk.newPage();
    expect(await problemsAt(page, inBoth(DESK_ACCOUNT_PAGES))).toEqual([]);
    await signIn(desk, house.desk, 'admin@desk.example');
    const details = WHAT_THE_DESK_OPENS.map(async (kind) => {
      const [one] = await listed(desk, `/admin/v1/${kind}?limit=1`);
      return `/${kind}/${String(one!.reference ?? one!.id)}`;
    });
    expect(
      await problemsAt(
        page,
        inBoth([...DESK_LISTS, ...(await Promise.all(details)), '/second-factor', '/payments/none', '/nothing-here']),
      ),
    ).toEqual([]);
  }, 360_000);

  it('finds nothing in the list of shortcuts', async () => {
    await openSettled(page, '/');
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    expect(await problemsHere(page, 'the shortcuts')).toEqual([]);
  }, 60_000);
});
