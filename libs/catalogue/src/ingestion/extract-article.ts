import type { ArticleContent } from '../article/article-content.js';
import { bodyText, wordsOf } from '../article/body-text.js';
import { rightsMap } from '../rights/rights-map.js';
import { boundContent } from './bound-content.js';
import { buildContent, type BuiltContent } from './body/build-content.js';
import type { Candidate, Media } from './body/candidate.js';
import { judgeBlocks, type JudgedBlocks } from './body/judge-blocks.js';
import {
  isPortrait,
  leadingMedia,
  namedPicture,
  namedWhereItStands,
  withStructuredCredit,
} from './body/leading-media.js';
import { coverage, evidentParts } from './body/evident-parts.js';
import { headlineParts } from './body/headline-parts.js';
import { isCommentSection, isHidden } from './body/part-names.js';
import { structuredBlocks } from './body/structured-blocks.js';
import { readableParts } from './body/readable-parts.js';
import { findRegion, type Region } from './body/region.js';
import { BlockWalk } from './body/walk-blocks.js';
import { articleDetails, type ArticleDetails } from './metadata/article-details.js';
import { readMeta, type PageMeta } from './metadata/page-meta.js';
import { directionOf, languageOf } from './metadata/page-language.js';
import { structuredArticle, type StructuredArticle } from './metadata/structured-data.js';
import { buildTree } from './page/build-tree.js';
import { isListPage } from './page/is-list.js';
import { decodeHtml } from './page/decode-html.js';
import type { PageElement, PageTree } from './page/page-tree.js';

export interface PageOptions {
  /** The address the page was read from; relative links are resolved against it. */
  url: string;
  /** The charset of the HTTP answer, where it named one. */
  contentTypeCharset?: string | null;
}

interface Page {
  tree: PageTree;
  meta: PageMeta;
  structured: StructuredArticle | null;
  details: ArticleDetails;
  url: string;
}

function readPage(html: string | Uint8Array, options: PageOptions): Page {
  const tree = buildTree(decodeHtml(html, options.contentTypeCharset));
  const meta = readMeta(tree);
  const structured = structuredArticle(tree.structuredData);
  const details = articleDetails({ tree, meta, structured, url: options.url });
  return { tree, meta, structured, details, url: options.url };
}

function judge(page: Page, region: Region): JudgedBlocks {
  const candidates = new BlockWalk(region, page.url).run();
  const { headline, byline, authors, standfirstIsPrinted } = page.details;
  const standfirst = standfirstIsPrinted ? page.details.standfirst : null;
  return judgeBlocks(candidates, region, {
    headline,
    standfirst,
    byline,
    authors,
    body: page.structured?.body ?? null,
  });
}

const isPicture = ({ kind }: Pick<Media, 'kind'>): boolean => kind === 'image' || kind === 'graphic';

function withPictures(page: Page, region: Region, blocks: Candidate[]): BuiltContent {
  const credited = blocks.map((block) =>
    block.media ? { ...block, media: withStructuredCredit(block.media, page.structured) } : block,
  );
  const above = leadingMedia(page.tree, region, page.url).filter((media) => !isPortrait(media, page.details.authors));
  const shown = [...above, ...blocks.flatMap(({ media }) => media ?? [])].filter(isPicture);
  const far = above.some(isPicture) ? [] : namedWhereItStands(page, region);
  const named = shown.length + far.length > 0 ? null : namedPicture(page);
  const leading = [...far, ...above].map((media) => withStructuredCredit(media, page.structured));
  return buildContent(credited, named ? [named, ...leading] : leading, page.url);
}

/** A standfirst that only repeats how the text begins is none. */
function ownStandfirst(standfirst: string | null, text: string): string | null {
  const letters = (value: string): string => value.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return standfirst && letters(text).startsWith(letters(standfirst)) ? null : standfirst;
}

function contentOf(page: Page, built: BuiltContent, sourceLines: readonly string[]): ArticleContent {
  const { details } = page;
  const text = bodyText(built);
  return {
    canonicalUrl: details.canonicalUrl,
    headline: details.headline ?? '',
    standfirst: ownStandfirst(details.standfirst, text),
    byline: details.byline,
    authors: details.authors,
    sourceLine: sourceLines.join(' ') || null,
    publisher: details.publisher,
    section: details.section,
    publishedAt: details.publishedAt,
    modifiedAt: details.modifiedAt,
    language: languageOf(details.languageClaims, text),
    direction: directionOf(details.directionClaims, text),
    blocks: built.blocks,
    components: [],
    wordCount: wordsOf(built),
  };
}

interface Reading extends BuiltContent {
  sourceLines: readonly string[];
}

function readParts(page: Page, parts: ReadonlySet<number>): Reading {
  const region = findRegion(page.tree, parts);
  const { blocks, sourceLines } = judge(page, region);
  return { ...withPictures(page, region, blocks), sourceLines };
}

/** The box around the headline is believed from so many words on, and from this share of what was found beside it. */
const ENOUGH_WORDS = 60;
const ENOUGH_SHARE = 0.5;

/** Readability's choice, unless it lies in a box beside the one in which the headline stands. */
function readChosen(page: Page, parts: ReadonlySet<number>): Reading {
  const chosen = readParts(page, parts);
  const around = headlineParts(page.tree, page.details.headline, findRegion(page.tree, parts));
  if (!around) return chosen;
  const reading = readParts(page, around);
  const words = wordsOf(reading);
  return words >= ENOUGH_WORDS && words >= wordsOf(chosen) * ENOUGH_SHARE ? reading : chosen;
}

/** Less of the body that structured data gives than this, and something else was taken for the article. */
const ENOUGH_EVIDENCE = 0.5;

/**
 * Readability's choice, unless the page's own structured data gives another text: then the elements that hold that
 * text, and where none does (a page that scripts fill), the text itself.
 */
function read(page: Page): Reading {
  const leaveOut = (element: PageElement): boolean => isHidden(element) || isCommentSection(element);
  const first = readChosen(page, readableParts(page.tree, leaveOut));
  const body = page.structured?.body ?? null;
  const agreed = coverage(body, bodyText(first));
  if (body === null || agreed === null || agreed >= ENOUGH_EVIDENCE) return first;
  const second = readParts(page, evidentParts(page.tree, body));
  if ((coverage(body, bodyText(second)) ?? 0) >= ENOUGH_EVIDENCE) return second;
  return { ...first, ...structuredBlocks(body, first.components), sourceLines: [] };
}

/**
 * The article of a page: Mozilla Readability (Apache-2.0) finds the region, our own reading gives it its structure.
 * Pure: no network, no clock, no database. Costs are bounded by the limits of `buildTree`. An article without running
 * text comes back with `wordCount` 0; whoever imports refuses it. Components are judged without knowing the title
 * (`rightsMap`), so anything that is not plainly somebody else's needs clearance.
 */
export function extractArticle(html: string | Uint8Array, options: PageOptions): ArticleContent {
  return readArticlePage(html, options).content;
}

/** As `extractArticle`, and whether the page is no article but a list of them, as a front page is. */
export function readArticlePage(
  html: string | Uint8Array,
  options: PageOptions,
): { content: ArticleContent; isList: boolean } {
  const page = readPage(html, options);
  const { blocks, components, sourceLines } = read(page);
  const content = rightsMap(boundContent({ ...contentOf(page, { blocks, components }, sourceLines), components }));
  const evidence = { url: content.canonicalUrl, words: content.wordCount, claimsArticle: claimsArticle(page) };
  return { content, isList: isListPage(page.tree, evidence) };
}

const claimsArticle = ({ meta, structured }: Page): boolean =>
  /article|news|blog/i.test(meta.first('og:type') ?? '') ||
  meta.first('article:published_time') !== null ||
  meta.properties.has('articleBody') ||
  structured?.body != null;
