import { beforeAll, describe, expect, it } from '@jest/globals';
import type { ArticleContent } from '#libs/catalogue';
import type { LicenceSnapshot } from '#libs/licensing';
import { missingStandard } from '../../../../test/support/standards.js';
import { ninjsJudge, schemaOrgJudge, xsdFindings } from '../../../../test/support/format-schemas.js';
import { aLicence, anArticle, anItem, aUse } from '../testing/fixtures.js';
import { anArabicArticle, someInputs, textFiles } from '../testing/package-fixtures.js';

type Files = Record<string, string>;

async function filesOf(licence: Partial<LicenceSnapshot>, content?: ArticleContent): Promise<Files> {
  return textFiles(await someInputs(licence, content));
}

const arabicItem = anItem({ language: 'ar', direction: 'rtl', byline: 'ميرا هولت، فاليتا' });
const perpetual = (): Partial<LicenceSnapshot> => ({
  ...aLicence({ use: aUse({ term: { kind: 'perpetual' } }) }),
  items: [anItem({ publishedAt: null, byline: null })],
});
const CASES: [string, Partial<LicenceSnapshot>, ArticleContent | undefined][] = [
  ['the whole text with a picture', {}, undefined],
  ['an excerpt', { items: [anItem({ blockIds: ['b4'], componentIds: [] })] }, undefined],
  ['an Arabic article', { items: [arabicItem] }, anArabicArticle()],
  [
    'what has no dates, byline or end',
    perpetual(),
    anArticle({ byline: null, authors: [], modifiedAt: null, section: null }),
  ],
  ['a date that is none', {}, anArticle({ modifiedAt: 'last Tuesday' })],
  ['a licence for AI', { use: aUse({ media: [{ medium: 'ai-index' }] }) }, undefined],
  ['an article without text', { items: [anItem({ componentIds: [] })] }, anArticle({ blocks: [] })],
];

const missing = ['ninjs/schema', 'nitf', 'newsml-g2/schema', 'schemaorg'].map(missingStandard).find(Boolean);
const whenPresent = missing ? describe.skip : describe;

whenPresent(`each format against its official schema${missing ? ` (${missing})` : ''}`, () => {
  const cases = new Map<string, Files>();
  beforeAll(async () => {
    for (const [name, licence, content] of CASES) cases.set(name, await filesOf(licence, content));
  });
  const each = (path: string) =>
    [...cases].map(([name, files]) => ({ name: `${name.replaceAll(' ', '-')}.xml`, text: files[path]! }));

  it.each([
    ['3.1', 'ninjs.json'],
    ['2.2', 'ninjs-2.2.json'],
  ] as const)('ninjs %s', (version, path) => {
    const judge = ninjsJudge(version);
    for (const { name, text } of each(path)) expect([name, judge(JSON.parse(text))]).toEqual([name, null]);
    const [first] = each(path);
    expect(judge({ ...(JSON.parse(first!.text) as object), body_html: '<p>x</p>' })).toContain('unevaluated');
  });

  it('NITF 3.6', async () => {
    expect(await xsdFindings('nitf', each('nitf.xml'))).toEqual([]);
    const [first] = each('nitf.xml');
    const wrong = { ...first!, text: first!.text.replaceAll('hl1>', 'h1>') };
    expect(await xsdFindings('nitf', [wrong])).not.toEqual([]);
  });

  it('NewsML-G2 2.35', async () => {
    expect(await xsdFindings('newsml-g2', each('newsml-g2.xml'))).toEqual([]);
    const [first] = each('newsml-g2.xml');
    const wrong = { ...first!, text: first!.text.replace('<versionCreated>', '<versionCreated>on ') };
    expect(await xsdFindings('newsml-g2', [wrong])).not.toEqual([]);
  });

  it('schema.org', () => {
    const judge = schemaOrgJudge();
    for (const { name, text } of each('jsonld.json')) expect([name, judge(JSON.parse(text))]).toEqual([name, []]);
    expect(judge({ '@type': 'NewsArticle', licence: 'https://a.example' })).toHaveLength(1);
  });
});
