import { beforeAll, describe, expect, it } from '@jest/globals';
import type { ArticleContent } from '#libs/catalogue';
import type { LicenceSnapshot } from '#libs/licensing';
import { packageFiles } from '../archive/assemble-package.js';
import { ARTICLE_FORMATS } from './article-formats.js';
import { anArticle, anItem } from '../testing/fixtures.js';
import { anArabicArticle, someInputs, textFiles, textOf } from '../testing/package-fixtures.js';

async function filesOf(licence?: Partial<LicenceSnapshot>, content?: ArticleContent): Promise<Record<string, string>> {
  return textFiles(await someInputs(licence, content));
}
const arabicItem = () =>
  anItem({
    language: 'ar',
    direction: 'rtl',
    headline: 'العبّارة «سانتا لينا» (1986) التي لم تغرق',
    byline: 'ميرا هولت، فاليتا',
  });

/** Those that are text; `article.docx` has a spec of its own. */
const ALL = ARTICLE_FORMATS.map(({ path }) => path);
const FORMATS = ALL.filter((path) => path !== 'article.docx');
/** Those that mark up the text as well. */
const MARKED = FORMATS.filter((path) => !['article.txt', 'jsonld.json'].includes(path));

describe('the counting picture', () => {
  /** What a browser will show; the rest is for paper, for editing, or for machines. */
  const SHOWN = ['article.html', 'article.md', 'ninjs.json', 'ninjs-2.2.json', 'newsml-g2.xml'];
  const isCounted = (text: string): boolean => /<img\b[^>]*\/c\/[\w-]{22}\.gif/.test(text);

  it('stands in each body that a browser shows where the licence agrees to it; else in none', async () => {
    const [counted, plain] = [
      await textFiles(await someInputs({ counting: true })),
      await textFiles(await someInputs()),
    ];
    const html = counted['article.html']!;
    expect(html).toMatch(
      /<img src="https:\/\/licensing\.harbour-ledger\.example\/c\/[\w-]{22}\.gif" width="1"[^>]+no-referrer" \/>/,
    );
    expect(html).toContain('img-src data: https://licensing.harbour-ledger.example;');
    expect(html).toContain('Readings are counted');
    expect(plain['article.html']).not.toMatch(/\.gif|Readings are counted/);
    expect(plain['article.html']).toContain('img-src data:;');
    const said = (text: string): string => text.replaceAll('\\"', '"');
    expect(FORMATS.filter((path) => isCounted(said(counted[path]!)))).toEqual(
      FORMATS.filter((path) => SHOWN.includes(path)),
    );
    expect(FORMATS.filter((path) => isCounted(said(plain[path]!)))).toEqual([]);
    // The rule stands wherever rules stand, also where nothing is counted.
    for (const path of [...FORMATS, 'README.txt']) {
      expect([path, /Readings are\s+counted/.test(counted[path]!)]).toEqual([path, true]);
      expect([path, /Readings are\s+counted/.test(plain[path]!)]).toEqual([path, false]);
    }
  });
});

describe('every article format', () => {
  let files: Record<string, string>;
  beforeAll(async () => {
    files = await filesOf();
  });

  it.each(FORMATS)('%s carries what must stay with the text', (path) => {
    const said = files[path]!.replaceAll('&amp;', '&').replaceAll('\\', '');
    expect(said).toContain('By Mira Holt in Valletta');
    expect(said).toContain('First published by The Harbour Ledger.');
    expect(said).toContain('https://www.harbour-ledger.example/world/2026/11/the-ferry');
    expect(said).toContain('L-2026-00042');
    expect(said).toMatch(/ends on 22 November 2027|2027-11-22/);
    expect(said).toContain('House style only');
    expect(said).toContain('noindex');
    expect(said).toContain('Sara Naïm/Harbour Ledger');
  });

  it.each([...FORMATS, 'README.txt', 'licence.odrl.json'])(
    '%s holds neither what is not licensed nor a price',
    (path) => {
      expect(files[path]).not.toContain('A storm that is not ours');
      expect(files[path]).not.toContain('storm.jpg');
      expect(files[path]).not.toMatch(/120\.00|12000|GBP\b/);
    },
  );
});

describe('README.txt', () => {
  it('names the folder of pictures only where there is one', async () => {
    const pictures = /^images\/ +the licensed pictures/m;
    expect((await filesOf())['README.txt']).toMatch(pictures);
    const inputs = await someInputs();
    const bare = { ...inputs, articles: inputs.articles.map((article) => ({ ...article, pictures: [] })) };
    const without = await textOf(packageFiles(bare).find(({ path }) => path === 'README.txt')!);
    expect(without).not.toMatch(pictures);
    expect(without).toContain('jsonld.json           schema.org NewsArticle, for machines\nlicence.odrl.json');
  });

  it('says where a licensed film lies, which is in no package', async () => {
    const inputs = await someInputs();
    const [article] = inputs.articles;
    const film = { ...article!.content.components[0]!, id: 'v1', kind: 'video' as const, creditLine: 'Omar Said' };
    const sourceUrl = 'https://media.harbour-ledger.example/ferry.mp4';
    const content = { ...article!.content, components: [...article!.content.components, { ...film, sourceUrl }] };
    const files = packageFiles({ ...inputs, articles: [{ ...article!, content }] });
    const readme = await textOf(files.find(({ path }) => path === 'README.txt')!);
    expect(readme.replaceAll(/\s+/g, ' ')).toContain(`not in this package: the film at ${sourceUrl} (Omar Said)`);
  });
});

describe('article.html', () => {
  it('loads nothing from elsewhere and points to the original', async () => {
    const { 'article.html': html = '' } = await filesOf();
    expect(html).toContain('<link rel="canonical" href="https://www.harbour-ledger.example/world/2026/11/the-ferry">');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain('<meta name="tdm-reservation" content="1">');
    expect(html.match(/<img src="([^"]{0,22})/)?.[1]).toBe('data:image/jpeg;base64');
    expect(html).not.toMatch(/(?:src|poster|data)="(?!data:)/);
    expect(html).not.toMatch(/rel="stylesheet"|@import|url\(/);
    expect(html.startsWith('<!doctype html>\n<html lang="en" dir="ltr">')).toBe(true);
  });

  it('holds each picture once, wide enough for its column, where the body for others names every size', async () => {
    const inputs = await someInputs();
    const sizes = [1_280, 640].map((width) => ({ path: `images/01-${width}.jpg`, width, height: 100, size: 1 }));
    const asked: string[] = [];
    const files = packageFiles({
      ...inputs,
      pictures: { ...inputs.pictures, read: (path) => (asked.push(path), Promise.resolve(Buffer.from(path))) },
      articles: inputs.articles.map((one) => ({ ...one, pictures: one.pictures.map((it) => ({ ...it, sizes })) })),
    });
    const read = (name: string): Promise<string> => textOf(files.find(({ path }) => path === name)!);
    const html = await read('article.html');
    expect(asked).toEqual(['images/01-1280.jpg']);
    expect(html).toMatch(/<img src="data:[^"]+" width="1280" height="100"/);
    expect(html).not.toContain('srcset');
    for (const size of ['01-1280', '01-640']) expect(await read('ninjs.json')).toContain(`images/${size}.jpg`);
  });

  it('lets nothing in that could run', async () => {
    const evil = '</script><script>alert(1)</script>';
    const content = anArticle({
      headline: evil,
      standfirst: `<img src=x onerror=alert(1)>`,
      blocks: [
        {
          id: 'b1',
          kind: 'paragraph',
          text: 'x',
          html: '<a href="javascript:alert(1)" onclick="x()">a</a><script>alert(1)</script><img src=x>',
        },
        { id: 'b2', kind: 'quote', text: 'q', html: '<em>q</em>', cite: evil },
      ],
    });
    const { 'article.html': html = '' } = await filesOf(
      { items: [anItem({ componentIds: [], headline: evil })] },
      content,
    );
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    expect(html).not.toMatch(/javascript:|<img|onclick=/);
    const jsonLd = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)![1]!) as {
      headline: string;
    };
    expect(jsonLd.headline).toBe(evil);
  });

  it('is right-to-left in Arabic, notice and all', async () => {
    const { 'article.html': html = '' } = await filesOf({ items: [arabicItem()] }, anArabicArticle());
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toContain('<footer class="source" lang="ar" dir="rtl">');
    expect(html).toContain('نُشر أولًا في The Harbour Ledger');
    expect(html).toContain('22 نوفمبر 2027');
  });

  it('marks the notice’s own language in another', async () => {
    const item = anItem({ language: 'fr' });
    const { 'article.html': html = '' } = await filesOf({ items: [item] }, anArticle({ language: 'fr' }));
    expect(html).toContain('<html lang="fr" dir="ltr">');
    expect(html).toContain('<footer class="source" lang="en" dir="ltr">');
  });
});

describe('parts that are no text', () => {
  const inline = (text: string) => ({ html: text, text });
  const content = (): ArticleContent => {
    const base = anArticle();
    const [text, picture, storm] = base.components;
    const part = { creditLine: null, alt: null, width: null, height: null, rights: text!.rights } as const;
    return anArticle({
      blocks: [
        { id: 'p', kind: 'paragraph', ...inline('She sails.') },
        { id: 'g', kind: 'gallery', caption: 'Two views', componentIds: [picture!.id, storm!.id] },
        { id: 'q', kind: 'component', componentId: 'pull' },
        { id: 'e', kind: 'component', componentId: 'post' },
        { id: 'f', kind: 'footnote', mark: '1', ...inline('By the timetable of 1931.') },
      ],
      components: [
        ...[text!, picture!, storm!],
        { ...part, id: 'pull', kind: 'pull-quote', caption: 'She sails, always', sourceUrl: null },
        { ...part, id: 'post', kind: 'embed', caption: 'A post', sourceUrl: 'https://social.example/1' },
      ],
    });
  };

  it.each(FORMATS)('%s keeps licensed ones and footnotes, and leaves out the others', async (path) => {
    const files = await filesOf({ items: [anItem({ componentIds: ['image-1', 'pull'] })] }, content());
    expect(files[path]).toContain('By the timetable of 1931.');
    expect(files[path]).not.toMatch(/storm|social\.example|A post/);
    expect(files[path]).toMatch(/images\/01|data:image|posts in this package/);
    if (MARKED.includes(path)) expect(files[path]).toContain('She sails, always');
  });

  it('a gallery without a licensed picture is gone', async () => {
    const files = await filesOf({ items: [anItem({ componentIds: [] })] }, content());
    expect(files['article.html']).not.toContain('class="gallery"');
    expect(files['article.html']).not.toContain('Two views');
  });
});

describe('an excerpt', () => {
  it('holds the chosen blocks and nothing else of the text', async () => {
    const files = await filesOf({ items: [anItem({ blockIds: ['b4', 'b7'], componentIds: [] })] });
    for (const path of FORMATS) {
      expect(files[path]).toContain('Nobody spoke');
      expect(files[path]).toContain('She floats.');
      expect(files[path]).not.toMatch(/as always|A crossing|one rope|still crosses at dawn|2025|images\/01/);
    }
    expect(JSON.parse(files['ninjs.json']!)).toMatchObject({ representationType: 'partial' });
  });
});

describe('article.md', () => {
  it('is the same text in CommonMark', async () => {
    const { 'article.md': markdown = '' } = await filesOf();
    expect(markdown).toContain('The ferry left *before* dawn, [as always](https://example.org/a).');
    expect(markdown).toContain('Nobody spoke \\* of the storm & its cost.');
    expect(markdown).toContain('- one rope\n- two **lamps**');
    expect(markdown).toContain('> She floats.\n>\n> The captain');
    expect(markdown).toContain('| Year | Trips |\n| --- | --- |\n| 2025 | 310 |');
    expect(markdown).toContain('![A white ferry in grey light](images/01.jpg)');
    expect(markdown.startsWith('---\ntitle: "The ferry that would not sink & other stories"\n')).toBe(true);
  });
});

describe('several articles', () => {
  it('have a folder each, with their own pictures', async () => {
    const second = anItem({ id: '019a0000-0000-7000-8000-000000000102', headline: 'قصة أخرى' });
    const files = await filesOf({ items: [anItem(), second] });
    expect(Object.keys(files)).toEqual([
      ...['README.txt', 'licence.jws', 'licence.odrl.json', 'certificate.pdf'],
      ...[...ALL, 'images/01.jpg'].map((name) => `01-the-ferry-that-would-not-sink-other-stories/${name}`),
      ...[...ALL, 'images/01.jpg'].map((name) => `02/${name}`),
    ]);
  });
});
