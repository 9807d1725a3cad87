import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Pool } from 'pg';
import { ANONYMOUS } from '#libs/kernel';
import { testDatabase, type TestDatabase } from '../../../../test/support/index.js';
import { CATALOGUE_ENTITIES } from '../catalogue.entities.js';
import { articlePage, catalogueHouse, MANAGER, type CatalogueHouse } from '../testing/catalogue-house.js';

describe('resolving and importing', () => {
  let database: TestDatabase;
  let house: CatalogueHouse;
  const url = (path: string): string => `http://${house.host}${path}`;
  const put = (
    path: string,
    body: string,
    more: { status?: number; type?: string; location?: string } = {},
  ): string => {
    house.site.pages.set(path, { body, ...more });
    return url(path);
  };
  const count = async (table: string): Promise<number> => {
    const row = await database.reads.one<{ n: number }>(`SELECT count(*)::int AS n FROM catalogue.${table}`);
    return row!.n;
  };

  beforeAll(async () => {
    database = await testDatabase({ entities: CATALOGUE_ENTITIES });
    house = await catalogueHouse(database);
  });
  afterAll(async () => house.close());

  it('imports an unknown address once, and answers a known one with one statement', async () => {
    const address = put('/2026/ferry', articlePage());
    const first = await house.resolve.execute(ANONYMOUS, { url: address });
    expect(first).toMatchObject({
      headline: 'Ferry leaves on time',
      byline: 'By Mira Holt',
      state: 'live',
      version: 1,
      titleName: 'The Harbour Ledger',
      section: 'Harbour',
      publishedAt: '2026-02-27T08:30:00+01:00',
      language: 'en',
      direction: 'ltr',
    });
    expect(first.components[0]).toMatchObject({ id: 'text', rights: { status: 'licensable', code: 'text.staff' } });
    const { master } = database.dataSource.driver as unknown as { master: Pool };
    const statements = jest.spyOn(master, 'query');
    const again = await house.resolve.execute(ANONYMOUS, { url: `${address}/?utm_source=mail#top` });
    expect(again).toEqual(first);
    expect(statements).toHaveBeenCalledTimes(1);
    statements.mockRestore();
    expect(house.site.hits.filter((path) => path === '/2026/ferry')).toHaveLength(1);
  });

  it('shows the first words and the lengths of the rest, without the republishing line', async () => {
    const view = await house.resolve.execute(ANONYMOUS, { url: url('/2026/ferry') });
    const shown = view.blocks.filter((block) => block.kind === 'paragraph');
    const withheld = view.blocks.filter((block) => block.kind === 'withheld');
    expect(shown.length).toBeGreaterThan(3);
    expect(withheld.length).toBeGreaterThan(3);
    expect(shown.at(-1)!.text.endsWith('…')).toBe(true);
    expect(JSON.stringify(view)).not.toContain('republishing');
  });

  it('makes one article when the same address is asked for many times at once', async () => {
    const address = put('/2026/rush', articlePage({ headline: 'Many readers at once' }));
    const views = await Promise.all([
      ...Array.from({ length: 5 }, () => house.resolve.execute(ANONYMOUS, { url: address })),
      ...Array.from({ length: 3 }, () => house.import.execute(MANAGER, { url: address })),
    ]);
    const ids = new Set(views.map((view) => ('id' in view ? view.id : view.articleId)));
    expect(ids.size).toBe(1);
    expect((await house.facts.forQuote([...ids]))[0]!.version).toBe(1);
  });

  it('makes a new version only when the page says something new', async () => {
    const address = put('/2026/update', articlePage({ headline: 'The pier opens' }));
    const first = await house.import.execute(MANAGER, { url: address });
    expect(await house.import.execute(MANAGER, { url: address })).toEqual({ ...first, changed: false });
    put('/2026/update', articlePage({ headline: 'The pier opens late' }));
    const second = await house.import.execute(MANAGER, { url: address });
    expect(second).toMatchObject({ articleId: first.articleId, version: 2, changed: true });
    expect((await house.articles.wholeVersion(first.versionId)).content.headline).toBe('The pier opens');
    expect((await house.articles.wholeVersion(second.versionId)).content.headline).toBe('The pier opens late');
    const { history } = await house.desk.byId(MANAGER, first.articleId);
    expect(history.map(({ change, version }) => `${change} ${version}`)).toEqual(['updated 2', 'imported 1']);
  });

  it('judges rights again when contracts change, without a new version', async () => {
    const address = put('/2026/guest', articlePage({ headline: 'A guest writes', byline: 'Jonas Weir' }));
    const first = await house.import.execute(MANAGER, { url: address });
    const before = await house.facts.forQuote([first.articleId]);
    expect(before[0]!.components[0]).toMatchObject({ status: 'needs-clearance', code: 'text.unknown-author' });
    await house.saveContributor.execute(MANAGER, {
      titleId: house.titleId,
      name: 'Jonas Weir',
      relation: 'contributor',
      terms: 'shared',
    });
    expect(await house.import.execute(MANAGER, { url: address })).toMatchObject({ version: 1, changed: false });
    const after = await house.facts.forQuote([first.articleId]);
    expect(after[0]!.components[0]).toMatchObject({ status: 'licensable', code: 'text.contributor' });
  });

  it('takes HTML from staff, for an address of a title only', async () => {
    const html = articlePage({ headline: 'Pasted by hand' });
    const stored = await house.import.execute(MANAGER, { url: url('/pasted'), html });
    expect((await house.articles.publicView(stored.articleId)).headline).toBe('Pasted by hand');
    await expect(house.import.execute(MANAGER, { url: 'https://elsewhere.example/a', html })).rejects.toMatchObject({
      code: 'catalogue.unknown-host',
    });
    const foreign = articlePage({ head: '<link rel="canonical" href="https://elsewhere.example/a">' });
    await expect(house.import.execute(MANAGER, { url: url('/copied'), html: foreign })).rejects.toMatchObject({
      code: 'catalogue.foreign-article',
    });
    await expect(house.import.execute(ANONYMOUS, { url: url('/pasted'), html })).rejects.toMatchObject({
      code: 'kernel.unauthenticated',
    });
  });

  it('stores nothing that the database or a file could not take', async () => {
    const html = articlePage({
      headline: 'Odd\u0000 characters',
      paragraphs: [`A\u0000 b\u0001 c \uD800 d &#0; ${'word '.repeat(60)}`],
    });
    const stored = await house.import.execute(MANAGER, { url: url('/odd'), html });
    expect((await house.articles.publicView(stored.articleId)).headline).toBe('Odd characters');
  });

  it.each([
    ['a host that is not ours', 'https://elsewhere.example/a', 'catalogue.unknown-host'],
    ['no address', 'what is this', 'catalogue.bad-url'],
    ['another scheme', 'file:///etc/passwd', 'catalogue.bad-url'],
  ])('refuses %s', async (_, address, code) => {
    await expect(house.resolve.execute(ANONYMOUS, { url: address })).rejects.toMatchObject({ code });
  });

  it.each([
    ['/missing', null, 'fetch.not-found'],
    ['/file.pdf', { body: '%PDF', type: 'application/pdf' }, 'fetch.not-html'],
    ['/huge', { body: `<p>${'x'.repeat(6_000_000)}` }, 'fetch.too-large'],
    [
      '/empty',
      { body: '<html><head><title>Nothing here</title></head><body><nav><a href="/">Home</a></nav></body></html>' },
      'catalogue.no-article-body',
    ],
    ['/away', { body: '', status: 302, location: 'http://elsewhere.example/' }, 'fetch.host-not-allowed'],
    ['/inside', { body: '', status: 302, location: 'http://169.254.169.254/latest/' }, 'fetch.host-not-allowed'],
    ['/broken', { body: 'oops', status: 500 }, 'fetch.bad-status'],
    [
      '/copy',
      { body: articlePage({ head: '<link rel="canonical" href="https://elsewhere.example/a">' }) },
      'catalogue.foreign-article',
    ],
  ])('answers %s clearly, writes no article, and remembers it for a while', async (path, page, code) => {
    if (page) house.site.pages.set(path, page);
    const articles = await count('article');
    const attempt = (): Promise<unknown> => house.resolve.execute(ANONYMOUS, { url: url(path) });
    await expect(attempt()).rejects.toMatchObject({ code, nextStep: expect.any(String) });
    const hits = house.site.hits.length;
    await expect(attempt()).rejects.toMatchObject({ code, nextStep: expect.any(String) });
    expect(house.site.hits).toHaveLength(hits);
    expect(await count('article')).toBe(articles);
    house.clock.advance(11 * 60_000);
    await expect(attempt()).rejects.toMatchObject({ code });
    expect(house.site.hits.length).toBeGreaterThan(hits);
  });

  it('imports a page that failed once it is there', async () => {
    const address = url('/2026/later');
    await expect(house.resolve.execute(ANONYMOUS, { url: address })).rejects.toMatchObject({ code: 'fetch.not-found' });
    put('/2026/later', articlePage({ headline: 'It is here now' }));
    house.clock.advance(11 * 60_000);
    expect((await house.resolve.execute(ANONYMOUS, { url: address })).headline).toBe('It is here now');
  });

  it('publishes what happened in the same transaction', async () => {
    const rows = await database.asOwner<{ payload: { event: string } }>(
      `SELECT payload FROM graphile_worker._private_jobs WHERE payload->>'event' = 'catalogue.article-imported.v1'`,
    );
    expect(rows.length).toBe(await count('article_version'));
  });

  it('keeps versions and histories from being changed', async () => {
    for (const table of ['article_version', 'article_change', 'rights_override']) {
      await expect(database.reads.query(`DELETE FROM catalogue.${table}`)).rejects.toThrow('permission denied');
      await expect(database.reads.query(`UPDATE catalogue.${table} SET id = id`)).rejects.toThrow('permission denied');
    }
  });
});
