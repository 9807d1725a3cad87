import type { ArticleContent, Block } from '../article/article-content.js';
import { extractArticle } from '../ingestion/extract-article.js';

/** Where the page lies. */
export const URL_OF_PAGE = 'https://ledger.example/2026/harbour/ferry';
export const PARAGRAPHS = Array.from(
  { length: 6 },
  (_, i) =>
    `<p>Paragraph ${i + 1}: the ferry left the quay at dawn, and the pilots, who had waited all night, watched it pass the lighthouse.</p>`,
);

/** A news page as most are built. */
export const pageOf = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Ferry leaves on time - The Harbour Ledger</title>${head}</head><body>
   <header><nav><a href="/">Home</a><a href="/news">News</a></nav></header>
   <main><article><h1>Ferry leaves on time</h1>${body}</article></main>
   <footer><p>© 2026 The Harbour Ledger. All rights reserved.</p></footer></body></html>`;

/** The article of a page with `middle` between its paragraphs. */
export const articleWith = (middle: string, head = ''): ArticleContent =>
  extractArticle(pageOf(PARAGRAPHS.slice(0, 3).join('') + middle + PARAGRAPHS.slice(3).join(''), head), {
    url: URL_OF_PAGE,
  });

export const kindsOf = (content: ArticleContent): string[] =>
  content.blocks.map(({ kind }) => kind).filter((kind) => kind !== 'paragraph');
export const blockOf = <K extends Block['kind']>(content: ArticleContent, kind: K): Extract<Block, { kind: K }> =>
  content.blocks.find((block): block is Extract<Block, { kind: K }> => block.kind === kind)!;
