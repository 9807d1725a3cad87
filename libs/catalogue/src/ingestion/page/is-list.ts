import { findAll, type PageElement, type PageTree } from './page-tree.js';

/** What else is known of a page when it is asked whether it lists articles. */
export interface ListEvidence {
  url: string;
  /** Words of the running text that was found. */
  words: number;
  /** Whether its metadata call it an article, with a date or a body. */
  claimsArticle: boolean;
}

const SHORTEST_HEADLINE = 15;
const isHeading = (tag: string): boolean => /^h[1-6]$/.test(tag);

/** A headline that is a link: a teaser of another page. */
const isTeaser = (element: PageElement): boolean =>
  isHeading(element.tag) &&
  element.textLength >= SHORTEST_HEADLINE &&
  (element.linkLength >= 0.8 * element.textLength || element.parent?.tag === 'a');

/** The first page of a site, or of one of its languages: `/`, `/index.html`, `/ar/`. */
function isFrontAddress(address: string): boolean {
  const path = URL.canParse(address) ? new URL(address).pathname : address;
  return /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:(?:index|home|default)(?:\.[a-z]{3,5})?\/?)?$/i.test(path);
}

const FRONT = { teasers: 5, wordsForEach: 60 };
const OTHER = { teasers: 8, wordsForEach: 40 };

/**
 * Whether a page lists articles, as a front page or a section does: its headlines are links, and there is little text
 * for each. Pages whose metadata call them articles are believed, unless they are the front of a site.
 */
export function isListPage(tree: PageTree, { url, words, claimsArticle }: ListEvidence): boolean {
  const isFront = isFrontAddress(url);
  if (claimsArticle && !isFront) return false;
  const teasers = findAll(tree.root, isTeaser).length;
  const bounds = isFront ? FRONT : OTHER;
  return teasers >= bounds.teasers && words < teasers * bounds.wordsForEach;
}
