import type { ArticleContent } from '../article/article-content.js';
import { bodyText, wordsOf } from '../article/body-text.js';
import { noArticleBody, noHeadline } from '../catalogue.errors.js';
import { boundContent } from '../ingestion/bound-content.js';
import { buildContent } from '../ingestion/body/build-content.js';
import { judgeBlocks } from '../ingestion/body/judge-blocks.js';
import type { Region } from '../ingestion/body/region.js';
import { BlockWalk } from '../ingestion/body/walk-blocks.js';
import type { ReadArticle } from '../ingestion/fetch-article.js';
import { canonicalLanguage, directionOf, languageOf } from '../ingestion/metadata/page-language.js';
import { buildTree } from '../ingestion/page/build-tree.js';
import { urlKey } from '../ingestion/url-key.js';
import { rightsMap } from '../rights/rights-map.js';
import type { TitleOfHost } from '../title/rights-contexts.js';
import type { WholeItem } from './read/found-item.js';

/**
 * An article as a source brings it, as an article of ours: its HTML goes the same way as a page's, block by block, judged
 * and sanitised; only nothing has to be looked for.
 * @throws catalogue.no-headline, catalogue.no-article-body
 */
export function wholeContent(item: WholeItem, address: URL, title: TitleOfHost): ReadArticle {
  if (item.headline.trim() === '') throw noHeadline();
  const url = new URL(address);
  url.hash = '';
  const tree = buildTree(`<article>${item.html}</article>`);
  const region: Region = { root: tree.root, isKept: () => true, keptLength: (element) => element.textLength };
  const { headline, standfirst, byline } = item;
  const authors = withSupplier(item, title);
  const known = { headline, standfirst, byline, authors, body: null };
  const { blocks, sourceLines } = judgeBlocks(new BlockWalk(region, url.href).run(), region, known);
  const built = buildContent(blocks, [], url.href);
  const text = bodyText(built);
  const language = languageOf([canonicalLanguage(item.language), title.language], text);
  const content: ArticleContent = {
    ...{ canonicalUrl: url.href, headline, standfirst, byline, authors },
    sourceLine: [item.suppliedBy, ...sourceLines].filter(Boolean).join(' ') || null,
    publisher: null,
    section: item.section,
    publishedAt: item.publishedAt,
    modifiedAt: item.modifiedAt,
    language,
    direction: directionOf([], text),
    blocks: built.blocks,
    components: [],
    wordCount: wordsOf(built),
  };
  if (content.wordCount === 0) throw noArticleBody();
  const bounded = boundContent({ ...content, components: built.components });
  return { content: rightsMap(bounded, title.context), urlKeys: [urlKey(url)] };
}

/** Whoever supplied it counts as an author, so that it is never taken for our own; our own names are nobody else. */
function withSupplier({ authors, suppliedBy }: WholeItem, { context }: TitleOfHost): string[] {
  const own = [context.titleName, ...context.ownNames].map((name) => name.toLowerCase());
  return suppliedBy && !own.includes(suppliedBy.toLowerCase()) ? [...authors, suppliedBy] : [...authors];
}
