import { existsSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { realPages } from '../../../../../test/support/real-pages.js';
import { STANDARDS_DIR } from '../../../../../test/support/standards.js';
import { readArticlePage } from '../extract-article.js';

const teaser = (i: number, words = 20): string =>
  `<article><h2><a href="/2026/story-${i}">The harbour board decides on pier ${i}</a></h2><p>${'The board met again. '.repeat(words / 4)}</p></article>`;
const front = (head = '', count = 12): string =>
  `<!doctype html><html><head><title>The Quay Post</title>${head}</head><body><main><h1>The Quay Post</h1>${Array.from(
    { length: count },
    (_, i) => teaser(i),
  ).join('')}</main></body></html>`;
const story = (head = ''): string =>
  `<!doctype html><html><head><title>The ferry</title>${head}</head><body><article><h1>The ferry that counted twice</h1>
   ${`<p>${'The ferry left the old quay before sunrise and the crew counted every crate twice. '.repeat(5)}</p>`.repeat(9)}
   </article><aside>${Array.from({ length: 9 }, (_, i) => `<h3><a href="/s/${i}">Another story of the harbour ${i}</a></h3>`).join('')}</aside></body></html>`;
const isList = (html: string, url: string): boolean => readArticlePage(html, { url }).isList;

describe('a page that lists articles', () => {
  it.each([
    ['the front of a site', front(), 'https://post.example/'],
    ['the front of a language', front(), 'https://post.example/ar/'],
    [
      'a front that calls itself an article',
      front('<meta property="og:type" content="article">'),
      'https://post.example/',
    ],
    ['a small front', front('', 6), 'https://post.example/index.html'],
    ['a section', front('', 20), 'https://post.example/politics'],
    [
      'links around headlines',
      front('', 20).replace(/<h2><a ([^>]*)>(.*?)<\/a><\/h2>/g, '<a $1><h2>$2</h2></a>'),
      'https://post.example/news/',
    ],
  ])('is known by its headlines: %s', (_, html, url) => {
    expect(isList(html, url)).toBe(true);
  });

  it.each([
    ['an article with related stories', story(), 'https://post.example/2026/ferry'],
    ['an article at the root of a site', story(), 'https://post.example/'],
    [
      'a round-up that calls itself an article',
      front('<meta property="og:type" content="article">'),
      'https://post.example/2026/week',
    ],
  ])('is not %s', (_, html, url) => {
    expect(isList(html, url)).toBe(false);
  });

  const hasPages = existsSync(`${STANDARDS_DIR}/article-pages`);
  (hasPages ? it : it.skip)('is none of the real article pages (skipped where there are none)', async () => {
    const pages = await realPages();
    expect(pages.filter(({ html, url }) => isList(html, url)).map(({ name }) => name)).toEqual([]);
  });
});
