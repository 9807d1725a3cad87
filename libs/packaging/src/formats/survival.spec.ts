import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ArticleContent, Block, InlineText } from '#libs/catalogue';
import { inThisThread } from '#platform/threads';
import { factsOf, structureFindings } from '../../../../test/support/format-structure/index.js';
import { ninjsJudge, notWellFormed, xsdFindings, type NamedText } from '../../../../test/support/format-schemas.js';
import { missingStandard } from '../../../../test/support/standards.js';
import { selectLicensed, type LicensedArticle } from '../article/licensed-article.js';
import { noticeFor } from '../article/notice.js';
import { publicTerms } from '../claims/public-claims.js';
import { writePolicy } from '../odrl/write-policy.js';
import { aLicence, anArticle, anItem, PUBLIC_URL } from '../testing/fixtures.js';
import { aPicture } from '../testing/package-fixtures.js';
import { ARTICLE_FORMATS } from './article-formats.js';
import { legal } from './legal-text.js';

/** What has broken formats before: marks of each format, other scripts, emoji of many parts, long words, odd characters. */
const ODD = [
  ...['&amp;', '<b>', ']]>', '--', '"quoted"', "'single'", '{{x}}', '${x}', '`code`', '*star*', '_line_', '# head'],
  ...[
    '| cell |',
    '[link](x)',
    '\\back',
    '1. one',
    '- dash',
    '> quote',
    '~tilde~',
    '=sum(1)',
    '%41',
    '\u00a0',
    '\u200b',
  ],
  ...['العبّارة «سانتا»', 'שלום (עולם)', '東京の船', 'ไทย', 'हिन्दी', 'Ångström', 'e\u0301', 'ﬁ', '١٢٣'],
  ...['👩‍👩‍👧‍👦', '🇲🇹', '👍🏽', '🚢', '𝔄', '\u202eabc\u202c', '\u2066abc\u2069'],
  ...['\u0000', '\u0007', '\u000b', '\u001b[31m', '\ufffe', '\uffff', '\ud800', 'a\udc00b', '\u0085', '\u2028'],
  ...['two\nlines', 'tab\tbed', 'carriage\r\nreturn'],
  'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(12),
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...ODD), fc.string({ unit: 'binary', maxLength: 12 }), fc.lorem({ maxCount: 4 })), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => ['So', ...parts].join(' '));

const escape = (said: string): string => said.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const inline: fc.Arbitrary<InlineText> = fc
  .tuple(text, fc.constantFrom('', 'em', 'strong', 'sub', 'sup', 'code', 'mark'), text)
  .map(([first, mark, second]) => ({
    html: `${escape(first)} ${mark ? `<${mark}>${escape(second)}</${mark}>` : escape(second)}`,
    text: `${first} ${second}`,
  }));
const cells = fc.array(inline, { minLength: 1, maxLength: 3 });
const kinds: fc.Arbitrary<Omit<Block, 'id'>>[] = [
  inline.map((said) => ({ kind: 'paragraph', ...said })),
  fc.tuple(inline, fc.constantFrom(2, 3, 4)).map(([said, level]) => ({ kind: 'heading', level, ...said })),
  fc.tuple(cells, fc.boolean()).map(([items, ordered]) => ({ kind: 'list', items, ordered })),
  fc.tuple(inline, fc.option(text)).map(([said, cite]) => ({ kind: 'quote', cite, ...said })),
  fc.tuple(inline, fc.constantFrom('1', '2', '*', 'a')).map(([said, mark]) => ({ kind: 'footnote', mark, ...said })),
  inline.map((said) => ({ kind: 'correction', ...said })),
  fc
    .tuple(fc.option(text), cells, fc.array(cells, { maxLength: 3 }))
    .map(([caption, header, rows]) => ({ kind: 'table', caption, header, rows })),
  fc.constant({ kind: 'component', componentId: 'image-1' }),
];
const articles = fc
  .record({
    headline: text,
    standfirst: fc.option(text),
    byline: fc.option(text),
    caption: fc.option(text),
    blocks: fc.array(fc.oneof(...kinds), { minLength: 1, maxLength: 8 }),
    language: fc.constantFrom('en', 'ar', 'zh-Hant'),
  })
  .map(({ caption, blocks, language, ...rest }): ArticleContent => {
    const whole = anArticle();
    const direction = language === 'ar' ? 'rtl' : 'ltr';
    const components = whole.components.map((part) => (part.id === 'image-1' ? { ...part, caption } : part));
    const numbered = blocks.map((block, index) => ({ ...block, id: `b${index}` }) as Block);
    return { ...whole, ...rest, language, direction, components, blocks: numbered };
  });

const RUNS = 30;
const missing = ['ninjs/schema', 'nitf', 'newsml-g2/schema'].map(missingStandard).find(Boolean);

describe('odd text survives in every format', () => {
  let picture: Buffer;
  const xmlFiles: Record<'nitf.xml' | 'newsml-g2.xml', NamedText[]> = { 'nitf.xml': [], 'newsml-g2.xml': [] };
  const ninjsFiles: Record<'ninjs.json' | 'ninjs-2.2.json', string[]> = { 'ninjs.json': [], 'ninjs-2.2.json': [] };
  beforeAll(async () => {
    picture = await aPicture();
  });

  async function write(whole: ArticleContent) {
    const { headline, byline, language, direction } = whole;
    const item = legal(anItem({ headline, byline, language, direction }));
    const licence = aLicence({ items: [item] });
    const content = legal(selectLicensed(whole, item));
    const { caption, alt, creditLine } = content.components.find(({ id }) => id === 'image-1')!;
    const isShown = content.blocks.some(({ kind }) => kind === 'component');
    const file = { contentType: 'image/jpeg', width: 64, height: 40, size: picture.length } as const;
    const shown = { componentId: 'image-1', kind: 'image', path: 'images/01.jpg', ...file } as const;
    const pictures = isShown ? [{ ...shown, caption, alt, creditLine }] : [];
    const article: LicensedArticle = { item, content, pictures, folder: '' };
    const notice = noticeFor(licence, item, PUBLIC_URL);
    const policy = writePolicy(publicTerms(licence, PUBLIC_URL));
    const sourceOf = () => `data:image/jpeg;base64,${picture.toString('base64')}`;
    const context = {
      licence,
      notice,
      policy,
      publicUrl: PUBLIC_URL,
      bytesOf: () => Promise.resolve(picture),
      sourceOf,
      compute: inThisThread,
    };
    const files = new Map<string, Buffer>();
    for (const { path, write: make } of ARTICLE_FORMATS) files.set(path, Buffer.from(await make(article, context)));
    return { files, facts: factsOf(article, notice) };
  }

  it('word for word, whatever stands in headline, text, tables, notes and captions', async () => {
    await fc.assert(
      fc.asyncProperty(articles, async (whole) => {
        const { files, facts } = await write(whole);
        for (const [path, bytes] of files) {
          expect([path, await structureFindings(path, bytes, facts)]).toEqual([path, []]);
        }
        for (const [path, list] of Object.entries(xmlFiles)) {
          list.push({ name: `n${list.length}.xml`, text: files.get(path)!.toString('utf8') });
        }
        for (const [path, list] of Object.entries(ninjsFiles)) list.push(files.get(path)!.toString('utf8'));
      }),
      { numRuns: RUNS },
    );
  });

  it('as XML that every reader opens', async () => {
    expect(xmlFiles['nitf.xml'].length).toBeGreaterThanOrEqual(RUNS);
    for (const list of Object.values(xmlFiles)) expect(await notWellFormed(list)).toEqual([]);
  });

  (missing ? it.skip : it)(`valid by the schemas${missing ? ` (${missing})` : ''}`, async () => {
    expect(await xsdFindings('nitf', xmlFiles['nitf.xml'])).toEqual([]);
    expect(await xsdFindings('newsml-g2', xmlFiles['newsml-g2.xml'])).toEqual([]);
    for (const [version, path] of [
      ['3.1', 'ninjs.json'],
      ['2.2', 'ninjs-2.2.json'],
    ] as const) {
      const judge = ninjsJudge(version);
      for (const one of ninjsFiles[path]) expect(judge(JSON.parse(one))).toBeNull();
    }
  });

  it('with its emoji whole, and without what no format can hold', async () => {
    const said = 'A 👩‍👩‍👧‍👦 by 🇲🇹\u0000\u0007\ud800!';
    const whole = anArticle({ blocks: [{ id: 'b', kind: 'paragraph', html: said, text: said }] });
    const { files } = await write(whole);
    for (const [path, bytes] of files) {
      if (path === 'article.docx') continue;
      expect([path, bytes.toString('utf8').includes('A 👩‍👩‍👧‍👦 by 🇲🇹\ufffd!')]).toEqual([path, true]);
    }
  });
});
