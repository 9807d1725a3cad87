import { describe, expect, it } from '@jest/globals';
import type { ArticleFacts } from '#libs/catalogue';
import { articleObstacles } from './article-obstacles.js';
import { checkCurrency, checkItems } from './check-items.js';
import { checkUse } from './check-use.js';
import { joinArticles, toFeeFacts } from './fee-facts.js';
import { Findings } from './findings.js';
import type { UseItem } from './use.js';

const ARTICLE = '0190a000-0000-7000-8000-000000000001';
type Component = ArticleFacts['components'][number];
const part = (id: string, kind: Component['kind'], status: Component['status'] = 'licensable'): Component => ({
  id,
  kind,
  status,
  code: `${kind}.${status}`,
  message: `This ${kind} is ${status}.`,
  nextStep: null,
  caption: null,
  creditLine: null,
});
const article = (change: Partial<ArticleFacts> = {}): ArticleFacts => ({
  articleId: ARTICLE,
  versionId: '0190a000-0000-7000-8000-000000000002',
  version: 1,
  titleId: '0190a000-0000-7000-8000-000000000003',
  titleName: 'The Harbour Ledger',
  headline: 'The tide comes in',
  byline: 'By Mira Holt',
  canonicalUrl: 'https://ledger.example/tide',
  language: 'en-GB',
  direction: 'ltr',
  publishedAt: null,
  state: 'live',
  embargoedUntil: null,
  wordCount: 900,
  blocks: [
    { id: 'b1', words: 60 },
    { id: 'b2', words: 30 },
  ],
  components: [
    part('text', 'text'),
    part('i1', 'image'),
    part('g1', 'graphic'),
    part('v1', 'video'),
    part('a1', 'audio'),
  ],
  minorsPictured: false,
  ...change,
});
const use = checkUse(
  {
    media: [{ medium: 'ai-index' }, { medium: 'web', audience: { kind: 'monthly-users', count: 8 } }],
    purpose: 'editorial',
    territory: { kind: 'countries', values: ['KE'] },
    languages: ['en', 'ar', 'ar-EG', 'fr'],
    term: { kind: 'one-time' },
  },
  '2026-11-23',
);

function joined(item: Partial<UseItem>, facts = article()) {
  const findings = new Findings();
  const choices = joinArticles([{ articleId: ARTICLE, ...item }], [facts], findings);
  return { choices, found: findings.errors.map(({ path, code }) => `${path}:${code}`) };
}
function items(value: unknown): string[] {
  const findings = new Findings();
  checkItems(value, findings);
  return findings.errors.map(({ path, code }) => `${path}:${code}`);
}

describe('the articles of a quote', () => {
  it('become facts that pricing understands', () => {
    const { choices } = joined({ componentIds: ['i1', 'g1', 'v1'] });
    expect(toFeeFacts(use, choices)).toEqual({
      media: [
        { medium: 'ai-index', audience: null },
        { medium: 'web', audience: { kind: 'monthly-users', count: 8 } },
      ],
      purpose: 'editorial',
      staff: null,
      countries: ['KE'],
      term: { kind: 'one-time' },
      exclusivity: 'none',
      alreadyPublished: false,
      rush: false,
      items: [{ key: ARTICLE, words: 900, isExcerpt: false, images: 1, graphics: 1, videos: 1, translations: 2 }],
    });
  });

  it('count only the words of an excerpt', () => {
    const { choices } = joined({ excerpt: { blockIds: ['b2'] } });
    expect(toFeeFacts(use, choices).items[0]).toMatchObject({ words: 30, isExcerpt: true });
  });

  it('have parts that must exist', () => {
    expect(joined({ excerpt: { blockIds: ['b9'] } }).found).toEqual(['items.0.excerpt.blockIds:block-unknown']);
    expect(joined({ componentIds: ['nope'] }).found).toEqual(['items.0.componentIds:component-unknown']);
    expect(joined({ componentIds: ['text'] }).found).toEqual(['items.0.componentIds:component-unknown']);
    expect(joined({ componentIds: ['a1'] }).found).toEqual(['items.0.componentIds:recording']);
    expect(joined({ articleId: ARTICLE.replace('1', '9') }).found).toEqual(['items.0.articleId:article-unknown']);
  });

  it.each<[string, unknown, string]>([
    ['nothing', [], 'items:items-missing'],
    ['no list', 'all', 'items:items-missing'],
    ['too many', Array.from({ length: 101 }, () => ({ articleId: ARTICLE })), 'items:too-many-items'],
    ['no id', [{ articleId: '1 OR 1=1' }], 'items.0.articleId:article-unknown'],
    ['one twice', [{ articleId: ARTICLE }, { articleId: ARTICLE.toUpperCase() }], 'items.1.articleId:article-twice'],
    ['an empty excerpt', [{ articleId: ARTICLE, excerpt: { blockIds: [] } }], 'items.0.excerpt.blockIds:excerpt-empty'],
    ['parts that are no ids', [{ articleId: ARTICLE, componentIds: [7] }], 'items.0.componentIds:ids-invalid'],
  ])('are refused when there is %s', (_, value, finding) => {
    expect(items(value)).toEqual([finding]);
  });

  it('are priced in a currency that exists', () => {
    const findings = new Findings();
    expect(checkCurrency('eur', findings)).toBe('EUR');
    expect(findings.errors).toEqual([]);
    checkCurrency('XXQ', findings);
    expect(findings.errors).toMatchObject([{ path: 'currency', code: 'currency-unknown' }]);
  });
});

describe('obstacles', () => {
  const obstacles = (facts: ArticleFacts, componentIds: string[] = []) =>
    articleObstacles(joined({ componentIds }, facts).choices).map(({ code, outcome }) => `${code}:${outcome}`);

  it('are none for what is ours', () => {
    expect(obstacles(article(), ['i1'])).toEqual([]);
  });

  it('refuse withdrawn and embargoed articles', () => {
    expect(obstacles(article({ state: 'killed' }))).toEqual(['article-killed:refused']);
    expect(obstacles(article({ state: 'embargoed', embargoedUntil: '2026-12-01T09:00:00.000Z' }))).toEqual([
      'article-embargoed:refused',
    ]);
  });

  it('refuse an agency’s text, and its pictures only when they are chosen', () => {
    expect(obstacles(article({ components: [part('text', 'text', 'excluded')] }))).toEqual(['text.excluded:refused']);
    const agency = article({ components: [part('text', 'text'), part('i1', 'image', 'excluded')] });
    expect(obstacles(agency)).toEqual([]);
    expect(obstacles(agency, ['i1'])).toEqual(['image.excluded:refused']);
  });

  it('send unclear parts to a person', () => {
    const unclear = article({ components: [part('text', 'text', 'needs-clearance'), part('i1', 'image')] });
    expect(obstacles(unclear, ['i1'])).toEqual(['needs-clearance:review']);
  });
});
