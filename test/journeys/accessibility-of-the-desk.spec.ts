import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openSettled } from '../support/accessibility.js';
import { launchBrowser, startHouse, type TestHouse } from '../support/index.js';
import { inBoth, listed, problemsAt, problemsHere, problemsInDialogs, signInDemo } from '../support/read-with-axe.js';

const ACCOUNT_PAGES = ['/sign-in', '/forgot-password', '/reset-password', '/reset-password?token=worn-out'];
const LISTS = [
  ...['/', '/figures', '/templates', '/clearances', '/clearances?state=all', '/hours', '/articles', '/articles/import'],
  ...['/licences', '/organisations', '/payments', '/staff', '/exclusivity', '/exclusivity?show=all', '/audit'],
  ...['/rights', '/rights/rules', '/rights/contributors', '/rights/agencies', '/sources', '/sources/files'],
  ...['/rules', '/rules/versions/1', '/screening', '/sanctions-lists', '/prices', '/prices/terms'],
  ...['/ledger', '/ledger/journal', '/ledger/revenue', '/ledger/periods', '/ledger/accounts/stripe?currency=GBP'],
  ...['/receivables', '/payouts', '/differences'],
  ...[
    '/refunds',
    '/refunds?state=proposed',
    '/refunds/limits',
    '/disputes',
    '/notices',
    '/notices?state=draft',
    '/notices/new',
  ],
  ...['/reports', '/reports?by=territory', '/tax', '/tax?unconfirmed=true', '/tax/tables', '/statements'],
  ...['/second-factor', '/payments/none', '/nothing-here'],
];
const WHAT_THE_DESK_OPENS = [
  ...['sources', 'requests', 'articles', 'licences', 'organisations', 'payments', 'ledger/entries', 'payouts'],
  ...['differences', 'notices'],
];

/** The desk's pages with axe in light and dark, in both languages and on a telephone; and its dialogs. */
describe('accessibility of the desk', () => {
  let house: TestHouse;
  let browser: Browser;
  let desk: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    [house, browser] = await Promise.all([startHouse({ demo: true }), launchBrowser()]);
    // The pages allow no foreign script, and axe is one.
    desk = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce', baseURL: house.desk });
    page = await desk.newPage();
  });

  afterAll(async () => {
    await browser?.close();
    await house?.stop();
  });

  /** The one value that a statement finds. */
  async function one(sql: string): Promise<string> {
    const [row] = await house.database.asOwner<{ value: string }>(sql);
    return row!.value;
  }

  const requestWith = (where: string): Promise<string> =>
    one(`SELECT r.reference AS value FROM licensing.request r WHERE ${where} ORDER BY r.reference LIMIT 1`);
  const newest = (table: string, where = 'true'): Promise<string> =>
    one(`SELECT id AS value FROM ${table} WHERE ${where} ORDER BY id DESC LIMIT 1`);

  it('finds nothing on the pages of an account', async () => {
    expect(await problemsAt(page, inBoth(ACCOUNT_PAGES))).toEqual([]);
  });

  it('finds nothing on the lists, and on one of each thing they list', async () => {
    await signInDemo(desk, house.desk, 'admin@desk.example');
    const details = WHAT_THE_DESK_OPENS.map(async (kind) => {
      const [first] = await listed(desk, `/admin/v1/${kind}?limit=1`);
      return `/${kind}/${String(first!.reference ?? first!.id)}`;
    });
    const invoices = ['paid', 'overdue', 'open'].map((state) =>
      one(`SELECT '/receivables/' || min(number) AS value FROM payments.invoice WHERE state = '${state}'`),
    );
    const told = one(`SELECT '/notices/' || notice_id || '/recipients/' || id AS value FROM notices.recipient LIMIT 1`);
    const proof = one(`SELECT '/notices/' || id || '/proof' AS value FROM notices.notice WHERE state = 'sent' LIMIT 1`);
    const written = one(`SELECT '/notices/new?article=' || article_id AS value FROM notices.notice LIMIT 1`);
    const paths = [...LISTS, ...(await Promise.all([...details, ...invoices, told, proof, written]))];
    expect(await problemsAt(page, inBoth(paths))).toEqual([]);
  });

  it('finds nothing where prices, rules and lists of names are worked on', async () => {
    const book = await one(
      `SELECT b.title_id || '/' || b.currency AS value FROM pricing.price_book b
        WHERE b.currency = 'GBP' ORDER BY (SELECT count(*) FROM pricing.price_book_version v WHERE v.price_book_id = b.id) DESC LIMIT 1`,
    );
    const [priceDraft, version] = [
      await newest('pricing.price_book_draft'),
      await newest('pricing.price_book_version'),
    ];
    const rulesDraft = await newest('licensing.rule_set_draft');
    const paths = [
      ...[`/prices/${book}`, `/prices/versions/${version}`, `/prices/compare?from=${version}&to=${priceDraft}`],
      ...[`/prices/drafts/${priceDraft}`, `/prices/drafts/${priceDraft}/simulate`],
      ...[`/rules/drafts/${rulesDraft}`, `/rules/drafts/${rulesDraft}/simulate`],
      `/sanctions-lists/${await newest('licensing.sanctions_list')}`,
      `/rights/contributors/${await newest('catalogue.contributor')}`,
      `/articles/${await newest('catalogue.article', 'version = 2')}/versions`,
    ];
    expect(await problemsAt(page, inBoth(paths))).toEqual([]);
  });

  it('finds nothing on a request whose part waits, that was changed, that waits for a second person, or is late', async () => {
    const clearance = (state: string) =>
      `EXISTS (SELECT 1 FROM licensing.clearance c WHERE c.request_id = r.id AND c.state = '${state}')`;
    const paths = await Promise.all([
      requestWith(`r.state = 'in_review' AND ${clearance('open')}`),
      requestWith(clearance('cleared')),
      requestWith(clearance('excluded')),
      requestWith(`r.proposal_id IS NOT NULL AND r.state = 'in_review'`),
      requestWith(`r.promise_broken_at IS NOT NULL AND r.rush`),
      requestWith(
        `r.state = 'in_review' AND (SELECT count(DISTINCT h.data ->> 'quoteId') FROM licensing.history h
          WHERE h.request_id = r.id) > 1`,
      ),
    ]);
    expect(await problemsAt(page, inBoth([...new Set(paths)].map((path) => `/requests/${path}`)))).toEqual([]);
  });

  it('finds nothing in the dialogs', async () => {
    await desk.clearCookies();
    await signInDemo(desk, house.desk, 'rights@desk.example');
    const list = await newest('licensing.sanctions_list');
    const problems = await problemsInDialogs(page, [
      ['/prices?lang=en', 'New draft'],
      ['/prices/terms', 'Propose terms'],
      ['/rules', 'New draft'],
      ['/sanctions-lists', 'Add a list'],
      [`/sanctions-lists/${list}`, 'Change the list'],
      ['/templates', 'New template'],
      ['/rights/contributors', /^Add/],
      ['/rights/rules', 'Draft a rule'],
    ]);
    expect(problems).toEqual([]);
  });

  it('finds nothing in the dialogs and forms of a request', async () => {
    await desk.clearCookies();
    await signInDemo(desk, house.desk, 'reviewer@desk.example');
    const waiting = await requestWith(
      `r.state = 'in_review' AND EXISTS (SELECT 1 FROM licensing.clearance c
        WHERE c.request_id = r.id AND c.state = 'open' AND c.kind <> 'text')`,
    );
    await openSettled(page, `/requests/${waiting}?lang=en`);
    await page.getByRole('button', { name: /^Work on it:/ }).click();
    const problems: string[] = [];
    for (const choice of ['Note whom I asked', 'Clear with a proof', 'Leave it out', 'Put another in its place']) {
      await page.getByRole('radio', { name: choice }).check();
      problems.push(...(await problemsHere(page, `clearing: ${choice}`)));
    }
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    for (const [key, name] of [
      ['a', 'approving'],
      ['o', 'a counter-offer'],
      ['q', 'a question'],
      ['d', 'declining'],
    ] as const) {
      await page.keyboard.press(key);
      await page.locator('#decision form').waitFor();
      problems.push(...(await problemsHere(page, name)));
      await page.keyboard.press('Escape');
    }
    expect(problems).toEqual([]);
  });

  it('finds nothing in the list of shortcuts', async () => {
    await openSettled(page, '/');
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    expect(await problemsHere(page, 'the shortcuts')).toEqual([]);
  });
});
