import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { openSettled, settled, stopsWithoutFocusMark } from '../support/accessibility.js';
import { launchBrowser, startHouse, type TestHouse } from '../support/index.js';
import { inBoth, listed, problemsAt, problemsHere, problemsInDialogs, signInDemo } from '../support/read-with-axe.js';

const BUYERS = ['gareth@courier.example', 'edwin@brightwater.example', 'saskia@openwater.example'];
const OPEN_PAGES = [
  ...['/', '/search', '/search?q=ferry', '/about', '/terms', '/requests/new', '/check', '/button', '/nothing-here'],
];
const ACCOUNT_PAGES = [
  ...['/sign-in', '/sign-in/link?token=worn-out', '/sign-up', '/forgot-password', '/link-sent', '/welcome'],
  ...['/reset-password', '/reset-password?token=worn-out', '/invitation', '/invitation?token=worn-out'],
];
const MEMBER_PAGES = [
  ...[
    '/requests',
    '/licences',
    '/receipts',
    '/organisation',
    '/organisation/new',
    '/organisation/delivery',
    '/account',
  ],
  ...['/notices', '/notices?open=true', '/notices/none', '/notice?link=worn-out'],
  // What is not there, or not theirs.
  ...[
    '/requests/R-0000-00000',
    '/requests/R-0000-00000/paid',
    '/requests/R-0000-00000/change',
    '/licences/L-0000-00000',
  ],
];

/** The portal's pages with axe in light and dark, in both languages, on a telephone, and without a mouse. */
describe('accessibility of the portal', () => {
  let house: TestHouse;
  let browser: Browser;
  let portal: BrowserContext;
  let page: Page;
  let articleId: string;
  let articleUrl: string;

  beforeAll(async () => {
    [house, browser] = await Promise.all([startHouse({ demo: true }), launchBrowser()]);
    // The pages allow no foreign script, and axe is one.
    portal = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce', baseURL: house.portal });
    page = await portal.newPage();
    const [article] = await listed(portal, '/api/v1/articles?q=oysters');
    articleId = article!.id!;
    articleUrl = String((article as Record<string, unknown>)['canonicalUrl']);
  });

  afterAll(async () => {
    await browser?.close();
    await house?.stop();
  });

  const focused = (): Locator => page.locator(':focus');

  it('finds nothing on the pages for everybody', async () => {
    expect(await problemsAt(page, inBoth([...OPEN_PAGES, `/articles/${articleId}`]))).toEqual([]);
  });

  it('finds nothing on the pages of an account', async () => {
    expect(await problemsAt(page, inBoth(ACCOUNT_PAGES))).toEqual([]);
  });

  it('finds nothing on the pages that work without script', async () => {
    const [licence] = await house.database.asOwner<{ reference: string; check: string }>(
      'SELECT reference, check_code AS check FROM licensing.licence ORDER BY reference LIMIT 1',
    );
    const paths = [
      ...['/verify', `/verify/${licence!.reference}`, `/verify/${licence!.reference}?check=${licence!.check}`],
      ...[
        '/verify/L-0000-00000',
        '/downloads/none',
        '/mailboxes/none',
        '/republish',
        `/republish?url=${encodeURIComponent(articleUrl)}`,
      ],
    ];
    const sent = await portal.request.post('/republish', { form: { url: articleUrl }, maxRedirects: 0 });
    const [kept] = sent.headers()['location']!.split('?');
    // With script it goes on at once; axe is one, so only that step is kept from it.
    await portal.route('**/go-on.js', (route) => route.abort());
    const withMistakes = `/republish?count=none&country=Atlantis&url=${encodeURIComponent(articleUrl)}`;
    expect(await problemsAt(page, inBoth([...paths, kept!, withMistakes]))).toEqual([]);
    await portal.unroute('**/go-on.js');
  });

  it('finds nothing where an address leads nowhere', async () => {
    await openSettled(page, '/?lang=en');
    await page.locator('#find').fill('http://elsewhere.example/story');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await problemsHere(page, 'an error')).toEqual([]);
  });

  it.each(['en', 'ar'])('finds nothing in the price in full (%s)', async (language) => {
    await openSettled(page, `/articles/${articleId}?lang=${language}`);
    await page.getByRole('button', { name: language === 'en' ? 'How?' : 'كيف؟' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await problemsHere(page, 'the price in full')).toEqual([]);
  });

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
  });

  it('shows where the focus is at every stop', async () => {
    for (const path of ['/', '/sign-in', `/articles/${articleId}`]) {
      await openSettled(page, path);
      expect(await stopsWithoutFocusMark(page)).toEqual([]);
    }
  });

  it('finds nothing on the pages of members, in every state of a request and a licence', async () => {
    const seen = new Set<string>();
    const problems: string[] = [];
    for (const email of BUYERS) {
      await portal.clearCookies();
      await signInDemo(portal, house.portal, email);
      const paths = seen.size === 0 ? [...MEMBER_PAGES] : [];
      for (const kind of ['requests', 'licences']) {
        for (const { reference, state } of await listed(portal, `/api/v1/${kind}?limit=50`)) {
          if (seen.has(`${kind} ${String(state)}`)) continue;
          seen.add(`${kind} ${String(state)}`);
          paths.push(`/${kind}/${String(reference)}`);
          if (kind === 'licences') paths.push(`/licences/${String(reference)}/extend`);
          if (kind === 'requests' && state === 'changes_requested') paths.push(`/requests/${String(reference)}/change`);
          if (kind === 'requests' && state === 'offered')
            paths.push(`/requests/${String(reference)}/accept?offer=none`);
          if (kind === 'requests' && state === 'accepted') paths.push(`/requests/${String(reference)}/paid`);
        }
      }
      for (const document of await listed(portal, '/api/v1/invoices?limit=50')) {
        const { kind, number } = document as Record<string, unknown>;
        if (kind === 'invoice') paths.push(`/invoices/${String(number)}`);
      }
      for (const notice of await listed(portal, '/api/v1/notices?limit=2')) {
        paths.push(`/notices/${String((notice as Record<string, unknown>)['id'])}`);
      }
      problems.push(...(await problemsAt(page, inBoth(paths))));
    }
    expect(problems).toEqual([]);
    expect(seen.size).toBeGreaterThan(9);
  });

  it('finds nothing in the dialog that asks before a request is withdrawn', async () => {
    const waiting = (await listed(portal, '/api/v1/requests?limit=50')).find(({ state }) => state === 'in_review');
    const path = `/requests/${String(waiting?.reference)}?lang=en`;
    expect(await problemsInDialogs(page, [[path, 'Withdraw']])).toEqual([]);
  });

  it('finds nothing where several articles are priced together, and where a part waits to be cleared', async () => {
    const waiting = await house.database.asOwner<{ reference: string }>(
      `SELECT DISTINCT r.reference FROM licensing.request r JOIN licensing.clearance c ON c.request_id = r.id
        JOIN identity.v_organisation o ON o.id = r.organisation_id
        WHERE r.state = 'in_review' AND c.state = 'open' AND c.kind <> 'text' AND o.name = 'Open Water Trust'`,
    );
    expect(waiting).toHaveLength(1);
    await portal.clearCookies();
    await signInDemo(portal, house.portal, 'saskia@openwater.example');
    await openSettled(page, '/search?q=ferry&lang=en');
    for (const nth of [1, 2]) {
      await page
        .getByRole('button', { name: /^Add to a request with several/ })
        .first()
        .click();
      await page.getByRole('link', { name: `Several articles (${String(nth)})` }).waitFor();
    }
    expect(await problemsAt(page, inBoth(['/basket', `/requests/${waiting[0]!.reference}`]))).toEqual([]);
  });

  it('finds nothing on a kept quote', async () => {
    const [kept] = await house.database.asOwner<{ id: string }>(
      'SELECT id FROM licensing.quote ORDER BY created_at DESC LIMIT 1',
    );
    expect(await problemsAt(page, inBoth([`/quotes/${kept!.id}`]))).toEqual([]);
  });
});
