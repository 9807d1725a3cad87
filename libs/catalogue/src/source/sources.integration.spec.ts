import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../../../../test/support/index.js';
import { CATALOGUE_ENTITIES } from '../catalogue.entities.js';
import { articlePage, MANAGER } from '../testing/catalogue-house.js';
import { sourceHouse, type SourceHouse } from '../testing/source-house.js';

const rss = (items: string[], head = ''): string =>
  `<?xml version="1.0"?>${head}<rss version="2.0"><channel><title>Ledger</title>${items.join('')}</channel></rss>`;

describe('sources', () => {
  let database: TestDatabase;
  let house: SourceHouse;
  let feed: string | Buffer = '';
  let pages = new Map<string, string>();
  let headers: Record<string, string> = {};
  let count = 0;

  beforeAll(async () => {
    database = await testDatabase({ entities: CATALOGUE_ENTITIES });
    house = await sourceHouse(database);
  });
  afterAll(async () => {
    await house?.close();
    await database?.close();
  });
  beforeEach(() => {
    pages = new Map();
    headers = {};
    house.clock.set(new Date('2026-03-01T09:00:00Z'));
    house.site.serve = (path, sent) => {
      if (path.startsWith('/feed')) {
        if (headers['etag'] && sent['if-none-match'] === headers['etag']) return { status: 304 };
        return { type: 'application/rss+xml', body: feed, headers };
      }
      const page = pages.get(path.split('?')[0]!);
      return page ? { body: page } : undefined;
    };
  });

  const url = (path: string): string => `http://${house.host}${path}`;
  const item = (path: string, more: { guid?: string; title?: string; date?: string; extra?: string } = {}): string =>
    `<item><title>${more.title ?? `Story ${path}`}</title><link>${path.startsWith('http') ? path : url(path)}</link>
     <guid isPermaLink="false">${more.guid ?? path}</guid>
     <pubDate>${more.date ?? 'Fri, 27 Feb 2026 08:00:00 GMT'}</pubDate>${more.extra ?? ''}</item>`;
  const newFeed = async (): Promise<string> => (await house.add('feed', `/feed-${(count += 1)}.xml`)).id;
  const publish = (path: string, headline = `Story ${path}`): void => void pages.set(path, articlePage({ headline }));

  it('takes what a feed names, once, and what changed again', async () => {
    publish('/a/1');
    publish('/a/2');
    feed = rss([item('/a/1'), item('/a/2')]);
    const id = await newFeed();
    expect(await house.run(id)).toMatchObject({
      state: 'finished',
      format: 'RSS 2.0',
      total: 2,
      imported: 2,
      failed: 0,
    });
    const hits = house.site.hits.length;
    expect(await house.run(id)).toMatchObject({ imported: 0, unchanged: 0, known: 2 });
    expect(house.site.hits.slice(hits)).toEqual([expect.stringMatching(/^\/feed/)]);
    publish('/a/2', 'Story /a/2, corrected');
    feed = rss([item('/a/1'), item('/a/2', { title: 'Story /a/2, corrected' })]);
    expect(await house.run(id)).toMatchObject({ imported: 0, updated: 1, known: 1 });
    expect(await house.run(id, true)).toMatchObject({ unchanged: 2, known: 0 });
    expect(await house.sources.byId(MANAGER, id)).toMatchObject({ health: 'healthy', articles: 2 });
  });

  it('asks only whether anything changed, and believes a no', async () => {
    publish('/b/1');
    feed = rss([item('/b/1')]);
    headers = { etag: '"one"', 'last-modified': 'Fri, 27 Feb 2026 08:00:00 GMT' };
    const id = await newFeed();
    await house.run(id);
    house.clock.set(new Date('2026-03-01T11:00:00Z'));
    await house.startDue.handle();
    const [due] = (await house.record.runs(MANAGER, id, {})).items;
    expect(due).toMatchObject({ trigger: 'schedule', state: 'waiting' });
    await house.runner.handle({ runId: due!.id }, { jobId: '1', attempt: 1, maxAttempts: 5 });
    const [done] = (await house.record.runs(MANAGER, id, {})).items;
    expect(done).toMatchObject({ state: 'finished', code: 'catalogue.source-unchanged' });
  });

  it('tells each bad item with its reason and takes the others', async () => {
    publish('/c/good');
    pages.set('/c/empty', '<html><body><h1>Nothing</h1></body></html>');
    const other = await house.saveTitle.execute(MANAGER, {
      ...{ name: 'Another Title', ownNames: [], language: 'en' },
      hosts: [
        { host: 'other.example', kind: 'article' },
        { host: 'www.both.example', kind: 'article' },
      ],
    });
    await house.saveTitle.execute(MANAGER, {
      ...{ name: 'A Third Title', ownNames: [], language: 'en' },
      hosts: [{ host: 'third.example', kind: 'article' }],
    });
    await database.asOwner("UPDATE catalogue.title_host SET host = 'both.example' WHERE host = 'third.example'");
    expect(other.id).toBeTruthy();
    feed = rss([
      item('/c/empty'),
      item('/c/gone'),
      item('/c/future', { date: 'Fri, 27 Feb 2099 08:00:00 GMT' }),
      item('http://other.example/x', { guid: 'x' }),
      item('http://nobody.example/x', { guid: 'y' }),
      item('http://both.example/x', { guid: 'z' }),
      item('javascript:alert(1)', { guid: 'w' }),
      item('/c/good'),
    ]);
    const id = await newFeed();
    const run = await house.run(id);
    expect(run).toMatchObject({ state: 'finished', imported: 1, failed: 5, skipped: 2 });
    const reasons = Object.fromEntries((await house.itemsOf(id)).map(({ guid, code }) => [guid, code]));
    expect(reasons).toEqual({
      '/c/empty': 'catalogue.no-article-body',
      '/c/gone': 'fetch.not-found',
      '/c/future': 'catalogue.date-in-the-future',
      x: 'catalogue.item-of-other-title',
      y: 'catalogue.unknown-host',
      z: 'catalogue.host-claimed-twice',
      w: 'catalogue.item-without-address',
      '/c/good': null,
    });
    expect((await house.sources.byId(MANAGER, id)).health).toBe('troubled');
  });

  it('keeps both articles of a guid that is used twice, and one of an article named twice', async () => {
    publish('/d/1');
    publish('/d/2');
    feed = rss([
      item('/d/1', { guid: 'same' }),
      item('/d/2', { guid: 'same' }),
      item('/d/1?utm_source=x', { guid: 'again' }),
    ]);
    const id = await newFeed();
    const run = await house.run(id);
    expect(run).toMatchObject({ imported: 2, unchanged: 1 });
    const items = await house.itemsOf(id);
    const reused = items.find(({ code }) => code === 'catalogue.guid-reused');
    expect(reused).toBeDefined();
    // Items are taken side by side: where one is both, it says that its guid is another's.
    if (reused?.outcome !== 'unchanged') expect(items.map(({ code }) => code)).toContain('catalogue.item-twice');
  });

  it.each([
    ['a web page', '<!doctype html><html><body>Hello</body></html>', 'catalogue.not-a-source'],
    ['an empty file', '', 'catalogue.not-a-source'],
    ['a torn feed', '<rss version="2.0"><channel><item><title>x</ti', 'catalogue.source-broken'],
    [
      'billion laughs',
      '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><rss version="2.0"><channel><title>&b;</title></channel></rss>',
      'catalogue.source-entities',
    ],
    [
      'an external entity',
      '<?xml version="1.0"?><!DOCTYPE rss SYSTEM "x" [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>&x;</title></channel></rss>',
      'catalogue.source-entities',
    ],
  ])('tells why %s is not read', async (_, body, code) => {
    feed = body;
    const id = await newFeed();
    expect(await house.run(id)).toMatchObject({ state: 'failed', code });
    expect(await house.sources.byId(MANAGER, id)).toMatchObject({ health: 'failing', failures: 1 });
  });

  it('stops a bomb and a loop of redirects', async () => {
    headers = { 'content-encoding': 'gzip' };
    feed = gzipSync(Buffer.alloc(40_000_000, 'a'));
    const id = await newFeed();
    expect(await house.run(id)).toMatchObject({ state: 'failed', code: 'catalogue.source-too-large' });
    headers = {};
    feed = gzipSync(Buffer.alloc(40_000_000, 'a'));
    expect(await house.run(id)).toMatchObject({ state: 'failed', code: 'catalogue.source-too-large' });
    house.site.serve = () => ({ status: 302, headers: { location: '/feed-again.xml' } });
    expect(await house.run(id)).toMatchObject({ state: 'failed', code: 'fetch.too-many-redirects' });
    const source = await house.sources.byId(MANAGER, id);
    expect(source.failures).toBe(3);
    // Each failure doubles the wait.
    expect(Date.parse(source.nextRunAt!) - house.clock.now().getTime()).toBe(8 * 3_600_000);
  });
});
