import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadExtractor, type ArticleContent } from '#libs/catalogue';
import { loadFormats } from '#libs/packaging';
import { inThisThread } from '#platform/threads';
import { factsOf, structureFindings, type Facts } from '../../../test/support/format-structure/index.js';
import { ninjsJudge, notWellFormed, schemaOrgJudge, xsdFindings } from '../../../test/support/format-schemas.js';
import { aFormatLicence, A_JPEG } from '../../../test/support/format-licence.js';
import { docxReadingFindings } from '../../../test/support/read-docx.js';
import { realPages } from '../../../test/support/real-pages.js';
import { missingStandard } from '../../../test/support/standards.js';
import { readContentFiles } from '../newsroom/content-file.js';
import { sitesOf } from '../newsroom/newsroom-site.js';
import { contentFolder } from './content-folder.js';
import { renderArticlePage } from './press/article-page.js';
import { toArticle } from './press/article.js';

const { extractArticle } = await loadExtractor();
const formats = await loadFormats();

interface Written {
  name: string;
  facts: Facts;
  content: ArticleContent;
  files: Map<string, Buffer>;
}
interface Page {
  name: string;
  url: string;
  html: string;
}

const PUBLIC_URL = 'https://licensing.example.org';
/** Documents in one run of the validator; its memory is its own. */
const BATCH = 25;

/** As the demo newsroom prints them, and as real newspapers once did. */
async function demoPages(): Promise<Page[]> {
  const sites = sitesOf(await readContentFiles(contentFolder), 3015, 'http://portal.test');
  return sites.flatMap((site) =>
    site.articles.map((file) => ({
      name: file.slug,
      url: toArticle(file, site).url,
      html: renderArticlePage(file, site),
    })),
  );
}

async function write({ name, url, html }: Page): Promise<Written> {
  const whole = extractArticle(html, { url });
  const licence = aFormatLicence(whole);
  const [item] = licence.items;
  const content = formats.legal(formats.selectLicensed(whole, item!));
  const article = { item: formats.legal(item!), content, pictures: picturesOf(content), folder: '' };
  const notice = formats.noticeFor(licence, article.item, PUBLIC_URL);
  const policy = formats.writePolicy(formats.publicTerms(licence, PUBLIC_URL));
  const bytesOf = () => Promise.resolve(A_JPEG);
  const sourceOf = () => `data:image/jpeg;base64,${A_JPEG.toString('base64')}`;
  const context = { licence, notice, policy, publicUrl: PUBLIC_URL, bytesOf, sourceOf, compute: inThisThread };
  const files = new Map<string, Buffer>();
  for (const format of formats.ARTICLE_FORMATS) {
    const made = await format.write(article, context);
    files.set(format.path, typeof made === 'string' ? Buffer.from(made) : made);
  }
  return { name: name.replaceAll(/[^A-Za-z0-9.-]+/g, '-'), facts: factsOf(article, notice), content, files };
}

function picturesOf({ components }: ArticleContent) {
  const drawn = components.filter(({ kind }) => kind === 'image' || kind === 'graphic');
  return drawn.map(({ id, kind, caption, alt, creditLine }, index) => {
    const name = `images/${String(index + 1).padStart(2, '0')}`;
    const file = { width: 1_600, height: 900, size: A_JPEG.length };
    const sizes = [{ ...file, path: `${name}-640.jpg`, width: 640, height: 360 }];
    return {
      ...{ componentId: id, kind, caption, alt, creditLine, ...file, sizes },
      ...{ path: `${name}.jpg`, contentType: 'image/jpeg' as const },
    };
  });
}

const missing = ['ninjs/schema', 'nitf', 'newsml-g2/schema', 'schemaorg', 'article-pages']
  .map(missingStandard)
  .find(Boolean);
const note = missing ? ` (${missing})` : '';
const whenPresent = missing ? it.skip : it;

describe('every article in every format', () => {
  let all: Written[];
  beforeAll(async () => {
    const pages = [...(await demoPages()), ...(missing ? [] : await realPages())];
    all = [];
    for (const page of pages) all.push(await write(page));
  });

  const documents = (path: string) =>
    all.map(({ name, files }) => ({ name: `${name}.xml`, text: files.get(path)!.toString('utf8') }));
  async function inBatches<T>(items: readonly T[], judge: (batch: T[]) => Promise<string[]>): Promise<string[]> {
    const found: string[] = [];
    for (let at = 0; at < items.length; at += BATCH) found.push(...(await judge(items.slice(at, at + BATCH))));
    return found;
  }

  it('is many articles, in two directions, with pictures, tables and notes among them', () => {
    expect(all.length).toBeGreaterThanOrEqual(missing ? 60 : 110);
    expect(all.some(({ facts }) => facts.direction === 'rtl')).toBe(true);
    expect(all.filter(({ facts }) => facts.pictures.length > 0).length).toBeGreaterThan(30);
  });

  it.each(formats.ARTICLE_FORMATS.map(({ path }) => path))('%s says all that it must', async (path) => {
    for (const { name, facts, files } of all) {
      expect([name, await structureFindings(path, files.get(path)!, facts)]).toEqual([name, []]);
    }
  });

  it('article.docx says it to another reader too: headings, lists, tables, notes and links are what they are', async () => {
    for (const { name, facts, content, files } of all) {
      const found = await docxReadingFindings(files.get('article.docx')!, facts.headline, content);
      expect([name, found]).toEqual([name, []]);
    }
  });

  it.each(['nitf.xml', 'newsml-g2.xml'])('%s is well-formed', async (path) => {
    expect(await inBatches(documents(path), notWellFormed)).toEqual([]);
  });

  whenPresent(`ninjs 3.1 and 2.2 are valid by the schemas of IPTC${note}`, () => {
    const judges = { 'ninjs.json': ninjsJudge('3.1'), 'ninjs-2.2.json': ninjsJudge('2.2') };
    for (const [path, judge] of Object.entries(judges)) {
      for (const { name, text } of documents(path)) {
        expect([path, name, judge(JSON.parse(text))]).toEqual([path, name, null]);
      }
    }
  });

  whenPresent.each(['nitf', 'newsml-g2'] as const)(`%s is valid by the schema of IPTC${note}`, async (kind) => {
    expect(await inBatches(documents(`${kind}.xml`), (batch) => xsdFindings(kind, batch))).toEqual([]);
  });

  whenPresent(`JSON-LD has only properties of its types in schema.org${note}`, () => {
    const judge = schemaOrgJudge();
    for (const { name, text } of documents('jsonld.json')) {
      expect([name, judge(JSON.parse(text))]).toEqual([name, []]);
    }
  });
});
