import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DomainError } from '#libs/kernel';
import { testDatabase, type TestDatabase } from '../../../../test/support/index.js';
import { CATALOGUE_ENTITIES } from '../catalogue.entities.js';
import { MANAGER } from '../testing/catalogue-house.js';
import { sourceHouse, type SourceHouse } from '../testing/source-house.js';
import { signatureOf } from './check-signature.js';

const TEXT = 'The ferry left the quay at dawn, and the pilots watched it pass the old lighthouse in calm water.';
const html = (extra = ''): string =>
  `${extra}${Array.from({ length: 8 }, (_, i) => `<p>Part ${i}. ${TEXT}</p>`).join('')}`;

describe('what content systems bring', () => {
  let database: TestDatabase;
  let house: SourceHouse;

  beforeAll(async () => {
    database = await testDatabase({ entities: CATALOGUE_ENTITIES });
    house = await sourceHouse(database);
  });
  afterAll(async () => {
    await house?.close();
    await database?.close();
  });

  const content = async (articleId: string): Promise<Record<string, never>> => {
    const row = await database.reads.one<{ content: Record<string, never> }>(
      'SELECT v.content FROM catalogue.article a JOIN catalogue.article_version v ON v.id = a.version_id WHERE a.id = $1',
      [articleId],
    );
    return row!.content;
  };

  it('WordPress, page after page, with credit and byline and nothing unsafe', async () => {
    const post = (id: number) => ({
      id,
      link: `http://${house.host}/wp/${id}`,
      guid: { rendered: `http://${house.host}/?p=${id}` },
      date_gmt: '2026-02-20T10:00:00',
      modified_gmt: '2026-02-21T10:00:00',
      status: 'publish',
      title: { rendered: `Quay &amp; story ${id}` },
      excerpt: { rendered: '<p>What the pilots saw.</p>' },
      content: {
        rendered: html('<script>alert(1)</script><p onclick="x()">Hello <a href="javascript:x()">you</a>, reader.</p>'),
      },
      _embedded: {
        author: [{ name: 'Mira Holt' }],
        'wp:featuredmedia': [
          { source_url: `http://${house.host}/a.jpg`, alt_text: 'A quay', caption: { rendered: 'The quay. Reuters' } },
        ],
      },
    });
    house.site.serve = (path) => {
      const page = Number(new URL(path, 'http://x').searchParams.get('page') ?? 1);
      const body = JSON.stringify(page === 1 ? [post(1), post(2)] : [post(3), { ...post(4), status: 'draft' }]);
      return { type: 'application/json', body, headers: { 'x-wp-total': '4', 'x-wp-totalpages': '2' } };
    };
    const { id } = await house.add('wordpress', '/');
    expect(await house.run(id)).toMatchObject({ state: 'finished', total: 4, imported: 3, skipped: 1 });
    expect(house.site.hits.every((path) => path.startsWith('/wp-json/wp/v2/posts'))).toBe(true);
    const first = (await house.itemsOf(id)).find(({ url }) => url?.endsWith('/wp/1'));
    const article = await content(first!.articleId!);
    expect(article).toMatchObject({
      headline: 'Quay & story 1',
      byline: 'Mira Holt',
      standfirst: 'What the pilots saw.',
    });
    expect(JSON.stringify(article)).not.toMatch(/alert|onclick|javascript:/);
    expect(JSON.stringify(article['components'])).toMatch(/text\.staff/);
    expect(JSON.stringify(article['components'])).toMatch(/image\.agency/);
  });

  it('Drupal, with what is included and the next page', async () => {
    const node = (id: number) => ({
      type: 'node--article',
      id: `node-${id}`,
      attributes: {
        title: `Node ${id}`,
        status: true,
        created: '2026-02-20T10:00:00+00:00',
        changed: '2026-02-20T10:00:00+00:00',
        path: { alias: `/drupal/${id}` },
        body: { processed: html() },
      },
      relationships: { uid: { data: { type: 'user--user', id: 'u1' } } },
    });
    house.site.serve = (path) => {
      const isFirst = !path.includes('offset');
      const included = [{ type: 'user--user', id: 'u1', attributes: { display_name: 'Mira Holt' } }];
      const links = isFirst ? { next: { href: `http://${house.host}/jsonapi/node/article?page[offset]=20` } } : {};
      return {
        type: 'application/vnd.api+json',
        body: JSON.stringify({ jsonapi: {}, data: [node(isFirst ? 1 : 2)], included, links }),
      };
    };
    const { id } = await house.add('drupal', '/jsonapi/node/article');
    expect(await house.run(id)).toMatchObject({ state: 'finished', imported: 2, format: 'Drupal JSON:API' });
  });

  it('Arc ANS, with a token, and a wire story for what it is', async () => {
    let asked = '';
    const story = (id: string, more: object) => ({
      ...{
        type: 'story',
        _id: id,
        canonical_url: `/ans/${id}`,
        headlines: { basic: `Story ${id}` },
        display_date: '2026-02-20T10:00:00Z',
      },
      content_elements: Array.from({ length: 8 }, (_, i) => ({ type: 'text', content: `Part ${i}. ${TEXT}` })),
      credits: { by: [{ name: 'Mira Holt' }] },
      ...more,
    });
    house.site.serve = (_, headers) => {
      asked = String(headers.authorization);
      const body = {
        type: 'results',
        count: 2,
        content_elements: [story('a', {}), story('b', { distributor: { name: 'Reuters', category: 'wires' } })],
      };
      return { type: 'application/json', body: JSON.stringify(body) };
    };
    const { id } = await house.save.execute(MANAGER, {
      ...{ titleId: house.titleId, kind: 'arc-ans', name: 'Arc', everyMinutes: 60, token: 'letmein' },
      url: `http://${house.host}/content/v4/search/published?website=x`,
    });
    expect(await house.run(id)).toMatchObject({ state: 'finished', imported: 2 });
    expect(asked).toBe('Bearer letmein');
    const wire = (await house.itemsOf(id)).find(({ guid }) => guid === 'b');
    expect(JSON.stringify((await content(wire!.articleId!))['components'])).toMatch(/text\.agency/);
  });

  describe('ninjs, sent to us', () => {
    let source: { id: string; secret: string | null };
    beforeAll(async () => {
      source = await house.add('ninjs-push', null);
    });
    const item = (more: object = {}): Buffer =>
      Buffer.from(
        JSON.stringify({
          ...{
            uri: `http://${house.host}/ninjs/1`,
            type: 'text',
            pubStatus: 'usable',
            versionCreated: '2026-02-20T10:00:00Z',
          },
          ...{
            headlines: [{ value: 'Sent to us' }],
            by: 'Mira Holt',
            bodies: [{ contentType: 'text/html', value: html() }],
            ...more,
          },
        }),
      );
    const push = (body: Buffer, secret = source.secret!, at = house.clock.now().getTime() / 1_000) =>
      house.receive.execute({
        sourceId: source.id,
        body,
        signature: `t=${Math.floor(at)},v1=${signatureOf(secret, Math.floor(at), body)}`,
      });
    const codeOf = (work: Promise<unknown>): Promise<string> =>
      work.then(
        () => 'fine',
        (error: DomainError) => error.code,
      );

    it('is taken, refused a second time, and taken as a new version when it says something new', async () => {
      expect(await push(item())).toMatchObject({ outcome: 'imported' });
      expect(await codeOf(push(item()))).toBe('catalogue.push-replayed');
      house.clock.set(new Date(house.clock.now().getTime() + 2_000));
      expect(await push(item({ headlines: [{ value: 'Sent to us, corrected' }] }))).toMatchObject({
        outcome: 'updated',
      });
      expect(await house.sources.byId(MANAGER, source.id)).toMatchObject({ health: 'healthy', articles: 1 });
    });

    it('tells why an item is not taken, and writes it down', async () => {
      expect(await codeOf(push(item({ uri: 'http://elsewhere.example/1' })))).toBe('catalogue.unknown-host');
      expect(await codeOf(push(item({ uri: `http://${house.host}/never-brought`, pubStatus: 'canceled' })))).toBe(
        'catalogue.withdrawn-at-source',
      );
      expect(await codeOf(push(item({ embargoed: '2030-01-01T00:00:00Z' })))).toBe('catalogue.embargoed-at-source');
      expect(await codeOf(push(Buffer.from('[]')))).toBe('catalogue.push-not-ninjs');
      const codes = (await house.itemsOf(source.id)).map(({ code }) => code);
      expect(codes).toEqual(expect.arrayContaining(['catalogue.unknown-host', 'catalogue.withdrawn-at-source']));
    });

    it('takes the old secret beside the new one for as long as it was given', async () => {
      const old = source.secret!;
      const { secret } = await house.rotate.execute(MANAGER, { sourceId: source.id, oldValidHours: 1 });
      expect(await push(item({ uri: `http://${house.host}/ninjs/2` }), old)).toMatchObject({ outcome: 'imported' });
      expect(await push(item({ uri: `http://${house.host}/ninjs/3` }), secret)).toMatchObject({ outcome: 'imported' });
      house.clock.set(new Date(house.clock.now().getTime() + 3_601_000));
      expect(await codeOf(push(item(), old))).toBe('catalogue.push-bad-signature');
      await house.setState.execute(MANAGER, { sourceId: source.id, state: 'paused' });
      expect(await codeOf(push(item(), secret))).toBe('catalogue.source-not-active');
    });
  });
});
