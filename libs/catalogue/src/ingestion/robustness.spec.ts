import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { bodyText } from '../article/body-text.js';
import { averageScore, scorePage } from '../testing/extraction-score.js';
import { markedPages } from '../testing/known-pages.js';
import { MUTATIONS, PROMOS } from '../testing/mutate-page.js';
import { extractArticle } from './extract-article.js';
import { decodeHtml } from './page/decode-html.js';

const FOLDER = join(process.env['STANDARDS_DIR'] ?? '../shared/standards', 'article-pages');
/** Every third: `npm run bench -- --only extract` does the same with all of them. */
const pages = markedPages(FOLDER).filter((_, index) => index % 3 === 0);
const describePages = pages.length > 0 ? describe : describe.skip;
const reason = pages.length > 0 ? '' : ` (skipped: no pages at ${FOLDER}; set STANDARDS_DIR)`;

/** Where names say nothing any more, more is lost than by anything else. */
const atLeast = (mutation: string): number => (/names|all/.test(mutation) ? 0.955 : 0.985);

describePages(`pages changed so that only structure and words are left${reason}`, () => {
  it.each(Object.entries(MUTATIONS))('%s', (name, mutate) => {
    const scores = pages.map(({ html, url, body }) =>
      scorePage(body!, bodyText(extractArticle(mutate(decodeHtml(html)), { url }))),
    );
    expect(averageScore(scores).f1).toBeGreaterThan(atLeast(name));
  });
});

describe('promos between paragraphs', () => {
  const sentence = (i: number): string =>
    `<p>Paragraph ${i}: the ferry left the quay at dawn, and the pilots, who had waited all night, watched it pass by.</p>`;
  const page = (promo: string): string =>
    `<html><body><div><h1>The ferry leaves on time</h1>${[1, 2, 3].map(sentence).join('')}${promo}${[4, 5, 6].map(sentence).join('')}</div></body></html>`;
  const read = (html: string): string => bodyText(extractArticle(html, { url: 'https://ledger.example/a' }));

  it.each(PROMOS)('leaves out %s', (promo) => {
    expect(read(page(promo))).toBe(read(page('')));
  });
});
