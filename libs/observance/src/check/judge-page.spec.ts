import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadExtractor, type ArticleContent } from '#libs/catalogue';
import type { LicenceSnapshot } from '#libs/licensing';
import {
  aLicence,
  anArticle,
  anItem,
  aUse,
  packagePage,
  PUBLIC_URL,
  someBlocks,
} from '../../../../test/support/published-page.js';
import { readPage } from '../page/read-page.js';
import type { Agreed, Published } from './agreed.js';
import { judgePage } from './judge-page.js';

let extractArticle: Awaited<ReturnType<typeof loadExtractor>>['extractArticle'];
beforeAll(async () => {
  ({ extractArticle } = await loadExtractor());
});
const AT = 'https://www.northern-courier.example/news/the-ferry';
const DAY = { today: '2027-01-15', publicUrl: PUBLIC_URL };
const content = anArticle({ blocks: someBlocks() });

interface Case {
  licence?: Partial<LicenceSnapshot>;
  agreed?: Partial<Agreed>;
  headers?: Record<string, string>;
  miningFile?: string;
  content?: ArticleContent;
  today?: string;
  /** Changes the page that the package holds. */
  edit?: (html: string) => string;
}

/** Findings by rule. */
function judged({ licence: change = {}, agreed = {}, headers = {}, edit = (html) => html, ...over }: Case) {
  const licence = aLicence(change);
  const [item] = licence.items;
  const text = over.content ?? content;
  const html = edit(packagePage(licence, text, 'https://cdn.northern-courier.example/upload/ferry.jpg'));
  const page: Published = {
    signs: readPage(html, AT, headers),
    article: extractArticle(html, { url: AT }),
    miningFile: over.miningFile ?? null,
    looks: { ofPage: new Map(), ofOurs: new Map() },
  };
  const what: Agreed = { licence, item: item!, state: 'active', content: text, isWithdrawn: false, ...agreed };
  const findings = judgePage(what, page, { ...DAY, today: over.today ?? DAY.today });
  return Object.fromEntries(findings.map((one) => [one.rule, one]));
}
const codes = (one: Case) => Object.fromEntries(Object.entries(judged(one)).map(([rule, { code }]) => [rule, code]));

describe('a page with a licensed article', () => {
  it('meets everything when it is the page of the package', () => {
    expect(codes({ licence: { use: aUse({ edits: 'none' }) } })).toEqual({
      ...{ licence: 'licence.valid', text: 'text.as-licensed', credit: 'credit.found', link: 'link.both' },
      ...{ noindex: 'noindex.found', mining: 'mining.reserved', pictures: 'pictures.licensed' },
    });
  });

  it.each<[string, string, string, Case]>([
    ['noindex', 'noindex.absent', 'its instruction is gone', { edit: (html) => html.replace('content="noindex"', '') }],
    [
      'noindex',
      'noindex.found',
      'the answer itself carries it',
      { edit: (html) => html.replace('content="noindex"', ''), headers: { 'x-robots-tag': 'noindex, nofollow' } },
    ],
    [
      'noindex',
      'noindex.absent',
      'it is for another robot',
      { edit: (html) => html.replace('content="noindex"', ''), headers: { 'x-robots-tag': 'otherbot: noindex' } },
    ],
    ['mining', 'mining.absent', 'nothing is reserved', { edit: withoutMining }],
    ['mining', 'mining.reserved', 'its site reserves it', { edit: withoutMining, miningFile: '1' }],
    [
      'mining',
      'mining.open',
      'the page counts more than the header',
      { edit: openMining, headers: { 'tdm-reservation': '1' } },
    ],
    [
      'mining',
      'mining.not-asked',
      'the licence is for AI',
      { licence: { use: aUse({ media: [{ medium: 'web' }, { medium: 'ai-index' }] as never }) } },
    ],
    [
      'link',
      'link.visible',
      'it names itself canonical',
      { edit: (html) => html.replace(/rel="canonical" href="[^"]+"/, `rel="canonical" href="${AT}"`) },
    ],
    [
      'link',
      'link.canonical',
      'readers have no link',
      { edit: (html) => html.replace(/<a href="https:\/\/www\.harbour[^>]+>/, '<a>') },
    ],
    [
      'link',
      'link.absent',
      'there is none',
      { edit: (html) => html.replaceAll('www.harbour-ledger.example', 'elsewhere.example') },
    ],
    [
      'credit',
      'credit.absent',
      'nobody is named',
      { edit: (html) => html.replaceAll('Mira Holt', '').replaceAll('Harbour Ledger', '') },
    ],
    ['credit', 'credit.no-author', 'the author is gone', { edit: (html) => html.replaceAll('Mira Holt', '') }],
    ['credit', 'credit.no-title', 'the title is gone', { edit: (html) => html.replaceAll('Harbour Ledger', '') }],
    [
      'credit',
      'credit.parts',
      'said in other words',
      { edit: (html) => html.replaceAll('First published by', 'Courtesy of') },
    ],
    [
      'pictures',
      'pictures.uncleared',
      'an agency’s picture stands there under another host, in another size',
      {
        edit: (html) =>
          html.replace('</article>', '<img src="https://cdn.example/x/storm-front-8812-1200x800.jpg?w=9"></article>'),
        content: named(),
      },
    ],
    [
      'pictures',
      'pictures.unknown',
      'its own picture stands there',
      { edit: (html) => html.replace('upload/ferry.jpg', 'upload/our-own-view.jpg') },
    ],
    ['licence', 'licence.ended', 'it is over', { today: '2027-11-23' }],
    ['licence', 'licence.not-started', 'it has not begun', { today: '2026-11-22' }],
    ['licence', 'licence.suspended', 'it is suspended', { agreed: { state: 'suspended' } }],
    ['licence', 'licence.withdrawn', 'the article was killed', { agreed: { isWithdrawn: true } }],
    [
      'licence',
      'licence.no-web',
      'it is for print',
      { licence: { use: aUse({ media: [{ medium: 'print-newspaper' }] as never }) } },
    ],
    [
      'text',
      'text.absent',
      'another text stands there',
      {
        edit: (html) =>
          html.replaceAll(/<p>The ferry[\s\S]*?<\/p>|<p>[A-Z][^<]{60,}<\/p>/g, '<p>Rain is expected.</p>'),
      },
    ],
    [
      'text',
      'text.shortened',
      'half is left out, and nothing may be',
      { licence: { use: aUse({ edits: 'none' }) }, edit: halved },
    ],
    ['text', 'text.changed', 'half is another text, and style may be changed', { edit: halved }],
    [
      'text',
      'text.approval',
      'cuts need approval',
      { licence: { use: aUse({ edits: 'cut-with-approval' }) }, edit: halved },
    ],
    [
      'text',
      'text.as-licensed',
      'half is left out, as it may be',
      { licence: { use: aUse({ edits: 'shorten' }) }, edit: halved },
    ],
    ['text', 'text.adapted', 'it may be adapted', { licence: { use: aUse({ edits: 'adapt' }) } }],
  ])('%s: %s, where %s', (rule, code, _, one) => {
    const found = judged(one)[rule]!;
    expect(found).toMatchObject({ code });
    if (found.verdict === 'not-met' || found.verdict === 'unclear') expect(found.nextStep).toMatch(/\w+ .*[.”]$/);
  });

  it('may hold the counting picture, where one was agreed', () => {
    expect(codes({ licence: { counting: true } })).toMatchObject({ pictures: 'pictures.licensed' });
  });

  it('may hold an excerpt, and is compared with that alone', () => {
    const licence = { items: [anItem({ blockIds: ['p0', 'p1'] })], use: aUse({ edits: 'none' }) };
    expect(judged({ licence })['text']).toMatchObject({ code: 'text.as-licensed', facts: { kept: '100' } });
  });

  it('names the pictures that may not stand there', () => {
    const edit = (html: string) => html.replace('</article>', '<img src="/p/storm-front-8812.jpg"></article>');
    expect(judged({ edit, content: named() })['pictures']!.places).toEqual([
      'https://www.northern-courier.example/p/storm-front-8812.jpg',
    ]);
  });
});

function withoutMining(html: string): string {
  return html.replace('<meta name="tdm-reservation" content="1">', '');
}
function openMining(html: string): string {
  return html.replace('name="tdm-reservation" content="1"', 'name="tdm-reservation" content="0"');
}
function halved(html: string): string {
  let at = 0;
  return html.replaceAll(/<p>[A-Z][^<]{60,}<\/p>/g, (paragraph) => (at++ % 2 === 0 ? paragraph : ''));
}
/** The agency's picture has a name that says something. */
function named(): ArticleContent {
  const components = content.components.map((one) =>
    one.id === 'image-2' ? { ...one, sourceUrl: 'https://media.harbour-ledger.example/9/storm-front-8812.jpg' } : one,
  );
  return { ...content, components };
}
