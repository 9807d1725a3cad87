import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import type { ArticleContent } from '../article/article-content.js';
import { bodyText } from '../article/body-text.js';
import { checkDetails, DETAILS } from '../testing/expected-details.js';
import { averageScore, missingWords, scorePage } from '../testing/extraction-score.js';
import { describedPages, markedPages, type KnownPage } from '../testing/known-pages.js';
import { extractArticle } from './extract-article.js';

const PAGES = join(process.env['STANDARDS_DIR'] ?? '../shared/standards', 'article-pages');
const marked = markedPages(PAGES);
const described = describedPages(PAGES);
const describePages = marked.length > 0 ? describe : describe.skip;
const reason = marked.length > 0 ? '' : ` (skipped: no pages at ${PAGES}; set STANDARDS_DIR)`;

/** At least this share of expectations must be met; some expectations are themselves odd. */
const MOST = 0.9;

const articles = new Map<string, ArticleContent>();
function read({ name, html, url }: KnownPage): ArticleContent {
  const article = articles.get(name) ?? extractArticle(html, { url });
  articles.set(name, article);
  return article;
}

const named = (pages: readonly KnownPage[]): (readonly [string, KnownPage])[] =>
  pages.length > 0 ? pages.map((page) => [page.name, page] as const) : [['none', {} as KnownPage]];

describePages(`real pages${reason}`, () => {
  it.each(named([...marked, ...described]))('%s: headline and body', (_, page) => {
    const article = read(page);
    expect(article.headline.length).toBeGreaterThan(3);
    expect(article.wordCount).toBeGreaterThan(20);
  });

  it.each(named(marked))('%s: at least 90% of the words a person marked', (_, page) => {
    expect(missingWords(page.body!, bodyText(read(page)))).toBeLessThan(0.1);
  });

  it('scores better than every published tool on the pages with ground truth', () => {
    const scores = marked.map((page) => scorePage(page.body!, bodyText(read(page))));
    expect(averageScore(scores).f1).toBeGreaterThan(0.985);
  });

  it.each(DETAILS)('finds %s as expected', (detail) => {
    const met = described
      .map((page) => checkDetails(read(page), page.details)[detail])
      .filter((one) => one !== undefined);
    expect(met.length).toBeGreaterThan(10);
    expect(met.filter(Boolean).length / met.length).toBeGreaterThanOrEqual(MOST);
  });
});
