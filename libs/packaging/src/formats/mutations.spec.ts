import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { ArticleContent } from '#libs/catalogue';
import {
  checkDocx,
  docxParts,
  factsOf,
  TEXT_CHECKS,
  type Facts,
} from '../../../../test/support/format-structure/index.js';
import { notWellFormed } from '../../../../test/support/format-schemas.js';
import { noticeFor } from '../article/notice.js';
import { packageFiles } from '../archive/assemble-package.js';
import { anArticle, PUBLIC_URL } from '../testing/fixtures.js';
import { someInputs } from '../testing/package-fixtures.js';

const inline = (html: string) => ({ html, text: html.replace(/<[^>]+>/g, '') });
const content = (): ArticleContent => {
  const base = anArticle();
  const note = { id: 'n1', kind: 'footnote', mark: '1', ...inline('By the old timetable.') } as const;
  const noted = { id: 'n0', kind: 'paragraph', ...inline('As it was<sup>1</sup> said.') } as const;
  return { ...base, blocks: [...base.blocks, noted, note] };
};

type Mutation = [name: string, change: (text: string) => string];
const swap = (name: string, from: string, to = ''): Mutation => [name, (text) => text.replaceAll(from, to)];

/** What no format may lose or change, wherever it says it. */
const EVERYWHERE: Mutation[] = [
  swap('another licence', 'L-2026-00042', 'L-2026-00043'),
  swap('no check code', '?check=K7QM-2W9X-HT4P-6ZRD'),
  swap('another original', '/world/2026/11/the-ferry', '/world/2026/11/another'),
  swap('another headline', 'The ferry that would not sink', 'The ferry that sank'),
  swap('no credit', 'First published by The Harbour Ledger'),
  swap('no copyright', '© 2026 The Harbour Ledger'),
  swap('other edits', 'House style only: spelling', 'Anything: spelling'),
  swap('no word of search engines', 'Keep this copy out of search engines'),
  swap('no word of machines', 'Text and data mining'),
  swap('no word of the end', 'take the article down by the end of that day'),
  swap('a paragraph lost', 'Nobody spoke'),
  swap('an item lost', 'one rope'),
  swap('a cell changed', '310', '311'),
  swap('a note lost', 'By the old timetable'),
  swap('a correction lost', 'An earlier version misnamed the ferry'),
];

const OF_PICTURES: Mutation[] = [
  swap('another photographer', 'Sara Naïm', 'Somebody'),
  swap('no caption', 'at dawn', 'at noon'),
];

const ninjs = (called: (name: string) => string): Mutation[] => {
  const set = (name: string, change: (news: Record<string, unknown>) => void): Mutation => [
    name,
    (text) => {
      const news = JSON.parse(text) as Record<string, unknown>;
      change(news);
      return JSON.stringify(news);
    },
  ];
  return [
    ...[
      'rightsInfo',
      'copyrightHolder',
      'expires',
      'edNote',
      'usageTerms',
      'bodies',
      'associations',
      'altIds',
      'by',
    ].map((name) => set(`no ${name}`, (news) => Reflect.deleteProperty(news, called(name)))),
    set('withheld', (news) => (news[called('pubStatus')] = 'withheld')),
    set('another language', (news) => (news['language'] = 'fr')),
    swap('a policy of another kind', '\\"Agreement\\"', '\\"Set\\"'),
    swap('a picture elsewhere', 'images/01.jpg', 'images/02.jpg'),
    swap('a picture from elsewhere', 'digitalsourcetype/digitalCapture', 'digitalsourcetype/print'),
    ['half a file', (text) => text.slice(0, text.length / 2)],
  ];
};

const OWN: Record<string, Mutation[]> = {
  'article.html': [
    ...OF_PICTURES,
    swap('indexed', 'content="noindex"', 'content="index"'),
    swap('mined', 'name="tdm-reservation" content="1"', 'name="tdm-reservation" content="0"'),
    swap('no canonical link', '<link rel="canonical"', '<link rel="alternate"'),
    swap('another direction', 'dir="ltr"', 'dir="rtl"'),
    swap('a script', '</article>', '<script>alert(1)</script></article>'),
    swap('a picture from elsewhere', 'src="data:image/jpeg;base64,', 'src="https://cdn.example/'),
    swap('a handler', '<figure>', '<figure onclick="x()">'),
    swap('no policy of content', "default-src 'none'", "default-src '*'"),
    swap('another end', '2027-11-22', '2028-11-22'),
  ],
  'article.txt': [
    ...OF_PICTURES,
    swap('a picture not named', '[images/01.jpg]'),
    ['no last line', (text) => text.trimEnd()],
  ],
  'article.md': [
    ...OF_PICTURES,
    swap('indexed', 'robots: "noindex"', 'robots: "all"'),
    swap('mined', 'tdm_reservation: 1\n'),
    swap('a broken field', 'title: "', 'title: '),
    swap('a picture elsewhere', '](images/01.jpg)', '](images/02.jpg)'),
    swap('another end', '2027-11-22', '2028-11-22'),
  ],
  'ninjs.json': [...OF_PICTURES, ...ninjs((name) => name)],
  'ninjs-2.2.json': [...OF_PICTURES, ...ninjs((name) => name.toLowerCase())],
  'nitf.xml': [
    ...OF_PICTURES,
    swap('another version', 'NITF 3.6', 'NITF 3.4'),
    swap('no namespace', ' xmlns="http://iptc.org/std/NITF/2006-10-18/"'),
    swap('indexed', 'content="noindex"', 'content="all"'),
    swap('no rights', '<doc.rights ', '<doc.copyright '),
    swap('another end', 'norm="20271122', 'norm="20281122'),
    swap('rights that never end', 'enddate="20271122T235959Z"', 'enddate="20991122T235959Z"'),
    swap('no country', 'location-code="', 'code="'),
    swap('not for editors', 'noteclass="editorsnote"', 'noteclass="end"'),
    swap('no picture', 'source="images/01.jpg"'),
    swap('a bare ampersand', '&amp;', '&'),
    swap('an open element', '</hedline>'),
    swap('withheld', 'management-status="usable"', 'management-status="withheld"'),
  ],
  'newsml-g2.xml': [
    ...OF_PICTURES,
    swap('another version', 'standardversion="2.35"', 'standardversion="2.9"'),
    swap('conformance of less', 'conformance="power"', 'conformance="core"'),
    swap('withheld', 'stat:usable', 'stat:withheld'),
    swap('mined', 'DMI-PROHIBITED', 'DMI-ALLOWED'),
    swap('indexed', 'value="noindex"', 'value="index"'),
    swap('no policy', 'rightsExpressionData', 'rightsExpression'),
    swap('another end', '2027-11-22', '2028-11-22'),
    swap('an item that is not there', 'residref="urn:imprimatur:component', 'residref="urn:imprimatur:other'),
    swap('another root', 'root="main"', 'root="none"'),
    swap('no picture', 'href="images/01.jpg"'),
    swap('a bare ampersand', '&amp;', '&'),
    swap('no class', 'itemClass', 'class'),
    swap('a picture from elsewhere', 'digitalsourcetype/digitalCapture', 'digitalsourcetype/print'),
  ],
  'jsonld.json': [
    swap('another type', '"NewsArticle"', '"Article"'),
    swap('no original', 'isBasedOn', 'basedOn'),
    swap('no page to license at', '/republish?url=', '/elsewhere?url='),
    swap('mined', '"tdm:reservation": 1', '"tdm:reservation": 0'),
    swap('no holder', 'copyrightHolder', 'holder'),
    swap('a picture of another', '"name": "Harbour Ledger"', '"name": "The Harbour Ledger"'),
    swap('no maker', '"creator"', '"maker"'),
    swap('a picture without its maker', '"name": "Sara Naïm"', '"name": "Somebody"'),
    swap('no source type', '"digitalSourceType"', '"sourceType"'),
    swap('no year', '"copyrightYear": 2026,'),
    swap('another year', '"copyrightYear": 2026', '"copyrightYear": 2025'),
    swap('data without a licence', '"sdLicense"', '"license2"'),
    swap('a licence of another name', '"license"', '"licence"'),
    swap('paid', '"isAccessibleForFree": true', '"isAccessibleForFree": "true"'),
    swap('another end', '2027-11-22', '2028-11-22'),
    swap('another picture', '"images/01.jpg"', '"images/02.jpg"'),
    swap('another language', '"inLanguage": "en"', '"inLanguage": "fr"'),
    ['half a file', (text) => text.slice(0, text.length / 2)],
  ],
};

const OF_DOCX: Mutation[] = [
  ...OF_PICTURES,
  swap('no title', 'w:val="Title"', 'w:val="Normal"'),
  swap('indexed', '>noindex<', '>all<'),
  swap('mined', 'tdm-reservation', 'tdm'),
  swap('another end', '2027-11-22', '2028-11-22'),
  swap('a link that leads nowhere', 'Id="rIdLink1"', 'Id="rIdLink9"'),
  swap('a note that is not there', '<w:footnoteReference w:id="1"/>', '<w:footnoteReference w:id="7"/>'),
  swap('no picture', 'wp:docPr', 'wp:none'),
  swap('no type', 'PartName="/word/document.xml"', 'PartName="/word/other.xml"'),
];

describe('our own judges', () => {
  const files = new Map<string, Buffer>();
  let facts: Facts;
  let parts: Map<string, string>;
  beforeAll(async () => {
    const inputs = await someInputs({}, content());
    const isOfArticle = ({ path }: { path: string }) => path === 'article.docx' || path in TEXT_CHECKS;
    for (const file of packageFiles(inputs).filter(isOfArticle)) {
      files.set(file.path, await buffer(Readable.from(await file.content())));
    }
    const [article] = inputs.articles;
    facts = factsOf(article!, noticeFor(inputs.licence, article!.item, PUBLIC_URL));
    parts = await docxParts(files.get('article.docx')!);
  });
  const textOf = (path: string): string => files.get(path)!.toString('utf8');

  it.each(Object.keys(TEXT_CHECKS))('find nothing in %s as it is written', (path) => {
    expect(TEXT_CHECKS[path]!(textOf(path), facts)).toEqual([]);
  });

  it('find nothing in article.docx as it is written', () => {
    expect(checkDocx(parts, facts)).toEqual([]);
  });

  const all = Object.entries(OWN).flatMap(([path, own]) =>
    [...EVERYWHERE, ...own].map(([name, change]) => [path, name, change] as const),
  );
  it.each(all)('%s: %s is caught', async (path, _, change) => {
    const changed = change(textOf(path));
    expect(changed).not.toBe(textOf(path));
    const found = TEXT_CHECKS[path]!(changed, facts);
    const broken =
      found.length === 0 && path.endsWith('.xml') ? await notWellFormed([{ name: 'one.xml', text: changed }]) : [];
    expect([...found, ...broken]).not.toEqual([]);
  });

  it.each([...EVERYWHERE, ...OF_DOCX])('article.docx: %s is caught', (_, change) => {
    const changed = new Map([...parts].map(([path, text]) => [path, change(text)]));
    expect([...changed.values()]).not.toEqual([...parts.values()]);
    expect(checkDocx(changed, facts)).not.toEqual([]);
  });
});
