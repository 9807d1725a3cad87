import { beforeAll, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { openSettled } from './accessibility.js';
import { deskOverlays } from './axe-overlays-desk.js';
import { oneOf, openSite, type Scene } from './axe-scene.js';
import { eventually } from './eventually.js';
import { problemsInOverlays } from './overlays-with-axe.js';
import { listed, problemsAt, problemsHere, signInDemo } from './read-with-axe.js';

const ACCOUNT_PAGES = ['/sign-in', '/forgot-password', '/reset-password', '/reset-password?token=worn-out'];
const LISTS = [
  ...['/', '/figures', '/templates', '/clearances', '/clearances?state=all', '/hours', '/articles', '/articles/import'],
  ...['/licences', '/organisations', '/payments', '/staff', '/exclusivity', '/exclusivity?show=all', '/audit'],
  ...[
    '/rights',
    '/rights/rules',
    '/rights/contributors',
    '/rights/agencies',
    '/sources',
    '/sources/files',
    '/sources/new',
  ],
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
  ...['differences', 'notices', 'refunds', 'disputes'],
];

/** The desk's pages with axe in light and dark, in both languages and on a telephone; and what opens over them. */
export function describeDesk(scene: Scene): void {
  let desk: BrowserContext;
  let page: Page;
  const one = (sql: string): Promise<string> => oneOf(scene, sql);
  const read = (paths: readonly string[]) => problemsAt(page, paths, scene.seen.desk);

  beforeAll(async () => {
    [desk, page] = await openSite(scene, 'desk');
    // Somebody who may do everything sees all that there is to see.
    await scene.house.database.asOwner(
      `UPDATE identity.staff SET roles = '{reviewer,rights-manager,finance,administrator}'
        WHERE user_id = (SELECT id FROM identity.desk_user WHERE email = 'admin@desk.example')`,
    );
  });

  const signIn = (): Promise<void> => signInDemo(desk, scene.house.desk, 'admin@desk.example');

  /** A file of addresses, sent and worked through: the demo has none. */
  async function fileOfAddresses(): Promise<string> {
    const file = {
      name: 'one.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('url\nhttp://elsewhere.example/story\n'),
    };
    const headers = { origin: scene.house.desk };
    const sent = await desk.request.post('/admin/v1/bulk-imports', { multipart: { file }, headers });
    const { id } = (await sent.json()) as { id: string };
    await eventually(
      async () => ((await (await desk.request.get(`/admin/v1/bulk-imports/${id}`)).json()) as { state: string }).state,
      (state) => state === 'finished' || state === 'failed',
    );
    return `/sources/files/${id}`;
  }

  const requestWith = (where: string): Promise<string> =>
    one(`SELECT r.reference AS value FROM licensing.request r WHERE ${where}`);
  const newest = (table: string, where = 'true'): Promise<string> =>
    one(`SELECT id AS value FROM ${table} WHERE ${where} ORDER BY id DESC LIMIT 1`);

  it('finds nothing on the pages of an account', async () => {
    expect(await read(ACCOUNT_PAGES)).toEqual([]);
  });

  it('finds nothing on the lists', async () => {
    await signIn();
    expect(await read(LISTS)).toEqual([]);
  });

  it('finds nothing on one of each thing that the lists have', async () => {
    const details = WHAT_THE_DESK_OPENS.map(async (kind) => {
      const [first] = await listed(desk, `/admin/v1/${kind}?limit=1`);
      // The reference of other things is that of their request.
      return `/${kind}/${String(kind === 'requests' || kind === 'licences' ? first!.reference : first!.id)}`;
    });
    const invoices = ['paid', 'overdue', 'open'].map((state) =>
      one(`SELECT '/receivables/' || number AS value FROM payments.invoice WHERE state = '${state}'`),
    );
    const others = [
      `SELECT '/notices/' || notice_id || '/recipients/' || id AS value FROM notices.recipient`,
      `SELECT '/notices/' || id || '/proof' AS value FROM notices.notice WHERE state = 'sent'`,
      `SELECT '/notices/new?article=' || article_id AS value FROM notices.notice`,
      `SELECT '/sources/' || id || '/edit' AS value FROM catalogue.source`,
      `SELECT '/statements/' || id AS value FROM finance.statement`,
    ].map(one);
    const paths = await Promise.all([fileOfAddresses(), ...details, ...invoices, ...others]);
    expect(await read(paths)).toEqual([]);
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
    expect(await read(paths)).toEqual([]);
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
    expect(await read([...new Set(paths)].map((path) => `/requests/${path}`))).toEqual([]);
  });

  it('finds nothing in what opens over the pages, as it opens and as it is refused', async () => {
    await signIn();
    expect(await problemsInOverlays(page, await deskOverlays(one), scene.opened)).toEqual([]);
  });

  it('finds nothing in the dialogs and forms of a request', async () => {
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

  it('finds nothing on a request whose article lost a part since, and is offered without it', async () => {
    const [{ reference } = { reference: '' }] = await scene.house.database.asOwner<{ reference: string }>(
      `WITH asked AS (
        SELECT r.reference, (w ->> 'articleId')::uuid AS article_id, w -> 'componentIds' ->> 0 AS part
          FROM licensing.request r JOIN licensing.quote q ON q.id = r.quote_id, jsonb_array_elements(q.content -> 'wanted') w
         WHERE r.state = 'in_review' AND r.proposal_id IS NULL AND w -> 'componentIds' ->> 0 IS NOT NULL
         ORDER BY r.reference LIMIT 1
      ) UPDATE catalogue.article a SET components = (
          SELECT jsonb_agg(p) FROM jsonb_array_elements(a.components) p WHERE p ->> 'id' <> asked.part)
        FROM asked WHERE a.id = asked.article_id RETURNING asked.reference`,
    );
    await openSettled(page, `/requests/${reference}?lang=en`);
    await page.getByRole('button', { name: 'Offer it without them' }).click();
    await page.locator('#decision form').waitFor();
    expect(await problemsHere(page, 'a part that is gone')).toEqual([]);
    await page.goto(`/requests/${reference}?lang=ar`);
    await page.getByRole('button', { name: 'اعرضه من دونها' }).waitFor();
    expect(await problemsHere(page, 'a part that is gone, in Arabic')).toEqual([]);
  });
}
