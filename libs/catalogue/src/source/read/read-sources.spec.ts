import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '#libs/kernel';
import { missingStandard, STANDARDS_DIR } from '../../../../../test/support/standards.js';
import { boundItem, type FoundItem } from './found-item.js';
import { kindOf, READERS, spokenKind } from './source-kinds.js';
import { ninjsItem } from './read-ninjs.js';
import { readFeed } from './read-feed.js';
import type { SourceText } from './source-page.js';

const NOW = new Date('2026-03-01T09:00:00Z');
const textOf = (text: string, url = 'https://news.example/feed'): SourceText => ({
  ...{ text, url, headers: {}, articleBase: 'https://news.example' },
});
const itemsOf = (page: { items: Iterable<FoundItem> }): FoundItem[] =>
  [...page.items].flatMap((item) => boundItem(item) ?? []);
const filesIn = (folder: string, ending: RegExp): string[] => {
  if (missingStandard(folder)) return [];
  return readdirSync(join(STANDARDS_DIR, folder), { recursive: true })
    .map(String)
    .filter((name) => ending.test(name))
    .map((name) => join(STANDARDS_DIR, folder, name));
};
const read = (path: string): string => readFileSync(path, 'utf8');
const withSamples = (part: string) => (missingStandard(part) ? describe.skip : describe);

withSamples('feeds')(missingStandard('feeds') ?? 'feeds of the wild', () => {
  const feeds = filesIn('feeds', /\.(?:xml|rss|atom)$/);

  it.each(feeds)('%s is known as a feed and read', (path) => {
    const text = read(path);
    expect(kindOf(text)).toBe('feed');
    const page = readFeed(textOf(text));
    const items = itemsOf(page);
    expect(page.total).toBeGreaterThan(0);
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) {
      expect(item.guid).not.toBe('');
      if (item.url) expect(item.url).toMatch(/^https?:|^mailto:/);
      if (item.publishedAt) expect(Number.isNaN(Date.parse(item.publishedAt))).toBe(false);
    }
  });

  it('reads dates, addresses and whole texts as they are meant', () => {
    const [guardian] = itemsOf(readFeed(textOf(read(feeds.find((path) => path.endsWith('guardian.rss'))!))));
    expect(guardian).toMatchObject({
      headline: 'Trump State of the Union address promised unity but emphasized discord',
      url: 'https://www.theguardian.com/us-news/2018/jan/31/donald-trump-state-of-the-union-address-unity-discord',
      readsPage: true,
    });
    const [medium] = itemsOf(readFeed(textOf(read(feeds.find((path) => path.endsWith('content-encoded.rss'))!))));
    expect(medium).toMatchObject({ guid: 'https://medium.com/p/125af37d838f', publishedAt: '2018-04-09T18:55:38Z' });
    expect(medium!.whole).toMatchObject({ headline: 'THE CREATIVE FORAGER', authors: ['Jeremy Puma'] });
  });
});

withSamples('ninjs')(missingStandard('ninjs') ?? 'ninjs of every version', () => {
  it.each(filesIn('ninjs/examples', /\.json$/))('%s gives an item', (path) => {
    const { uri, type = 'text' } = JSON.parse(read(path)) as { uri?: string; type?: string };
    const item = boundItem(ninjsItem(JSON.parse(read(path)), NOW));
    expect(item?.guid).toBe(uri);
    if (!['text', 'composite', 'article', 'package'].includes(type))
      expect(item?.withheld?.code).toBe('catalogue.item-no-article');
  });

  it.each(['2.1/ninjsExSimpleText_2', '3.0/tt_text_image_3', 'doc-3.1/001_simple_example', '3.0/ninjsExSimpleText_3'])(
    '%s is a whole text',
    (name) => {
      const item = ninjsItem(JSON.parse(read(join(STANDARDS_DIR, 'ninjs/examples', `${name}.json`))), NOW);
      expect(item.whole?.html).toMatch(/<p/);
      expect(item.whole?.headline).toBe(item.headline);
    },
  );
});

withSamples('cms-api')(missingStandard('cms-api') ?? 'content systems', () => {
  it.each(filesIn('cms-api/ans/fixtures', /story-fixture-good.*\.json$/))('%s is a story', (path) => {
    const [item] = itemsOf(READERS['arc-ans'].read(textOf(read(path)), { url: 'https://api.example' }));
    expect(item).toMatchObject({
      withheld: null,
      url: expect.stringMatching(/^https?:\/\/(?:news\.example|www\.washingtonpost\.com)\//),
    });
    expect(item!.whole?.html).toContain('this is my first paragraph');
  });

  it.each(filesIn('cms-api/ans/fixtures', /(?:gallery|image|restricted|bad|delete|collection).*\.json$/))(
    '%s is read without a fault, or told',
    (path) => {
      expect(
        codeOf(() => itemsOf(READERS['arc-ans'].read(textOf(read(path)), { url: 'https://api.example' }))),
      ).toMatch(/^(?:fine|catalogue\.)/);
    },
  );

  it('a supplier of a story is never taken for our own newsroom', () => {
    const path = join(STANDARDS_DIR, 'cms-api/ans/fixtures/story-fixture-good-distributor.json');
    const [item] = itemsOf(READERS['arc-ans'].read(textOf(read(path)), { url: 'https://api.example' }));
    expect(item!.whole?.suppliedBy).toBe('Shutterstock');
  });
});

describe('whatever comes from a source', () => {
  const seeds = [
    '<?xml version="1.0"?><rss version="2.0"><channel><title>A</title><item><title>B</title><link>https://news.example/b</link></item></channel></rss>',
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><entry><id>x</id><title>B</title><link href="/b"/></entry></feed>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://news.example/b</loc></url></urlset>',
    '{"version":"https://jsonfeed.org/version/1.1","title":"A","items":[{"id":"1","url":"https://news.example/b"}]}',
    '[{"id":1,"link":"https://news.example/b","title":{"rendered":"B"},"content":{"rendered":"<p>C</p>"}}]',
    '{"jsonapi":{},"data":[{"type":"node--article","id":"1","attributes":{"title":"B","body":{"processed":"<p>C</p>"}}}]}',
    '{"type":"story","_id":"1","headlines":{"basic":"B"},"content_elements":[{"type":"text","content":"C"}]}',
  ];
  const torn = fc
    .tuple(fc.constantFrom(...seeds), fc.nat(400), fc.nat(40), fc.string({ unit: 'binary', maxLength: 40 }))
    .map(([seed, at, length, noise]) => seed.slice(0, at) + noise + seed.slice(at + length));
  const anything = fc.oneof(torn, fc.string({ unit: 'binary' }), fc.json());

  it('is read, or refused with a code of ours', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(...Object.values(READERS)), (text, reader) => {
        const read = (): unknown => itemsOf(reader.read(textOf(text), { url: 'https://news.example/feed' }));
        expect(codeOf(read)).toMatch(/^(?:fine$|catalogue\.)/);
        expect(spokenKind(text)).not.toBe('');
      }),
      { numRuns: 1_500 },
    );
  });

  it('as ninjs gives an item or none', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const item = boundItem(ninjsItem(value, NOW));
        expect(item === null || item.guid !== '').toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('is not believed to be an item inside a CDATA section', () => {
    const page = readFeed(
      textOf(
        '<rss version="2.0"><channel><title>A</title><item><guid>b</guid><title>B</title><description><![CDATA[</item><item>]]></description></item></channel></rss>',
      ),
    );
    expect(page.total).toBe(1);
    expect(itemsOf(page)).toHaveLength(1);
  });

  it('is read as far as it is asked for, were it 100,000 items', () => {
    const items = Array.from({ length: 100_000 }, (_, i) => `<item><guid>${i}</guid><title>Story ${i}</title></item>`);
    const page = readFeed(textOf(`<rss version="2.0"><channel><title>A</title>${items.join('')}</channel></rss>`));
    expect(page.total).toBe(100_000);
    const first: string[] = [];
    for (const { guid } of page.items) if (first.push(guid) === 300) break;
    expect([first[0], first[299]]).toEqual(['0', '299']);
  });

  it('is refused where it is nested beyond all use', () => {
    const deep = `<rss version="2.0"><channel>${'<a>'.repeat(5_000)}${'</a>'.repeat(5_000)}</channel></rss>`;
    expect(codeOf(() => readFeed(textOf(deep)))).toBe('catalogue.source-broken');
  });
});

function codeOf(work: () => unknown): string {
  try {
    work();
    return 'fine';
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}
