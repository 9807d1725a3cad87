import {
  ancestors,
  findAll,
  findFirst,
  isBlockTag,
  textOf,
  type PageElement,
  type PageTree,
} from '../page/page-tree.js';
import { safeUrl } from '../body/inline-text.js';
import { partNames } from '../body/part-names.js';
import { readHeadline } from './headline.js';
import { readByline, type Byline } from './byline.js';
import { propertyValue, type PageMeta } from './page-meta.js';
import { readDate } from './read-date.js';
import type { StructuredArticle } from './structured-data.js';

/** What a page says about its article outside the running text. */
export interface ArticleDetails extends Byline {
  canonicalUrl: string;
  headline: string | null;
  standfirst: string | null;
  /** Whether the standfirst stands on the page as such, so that it is not running text too. */
  standfirstIsPrinted: boolean;
  section: string | null;
  publishedAt: string | null;
  modifiedAt: string | null;
  publisher: string | null;
  languageClaims: (string | null)[];
  directionClaims: (string | null)[];
}

interface Sources {
  tree: PageTree;
  meta: PageMeta;
  structured: StructuredArticle | null;
  url: string;
}

const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|igshid|cmpid|ncid|ref_src)$/i;

/** Longer addresses are not believed. */
const LONGEST_URL = 1_500;

/** The address an article calls its own: `rel=canonical`, `og:url`, else the one it was read from; no fragment, no tracking. */
export function canonicalUrlOf(meta: PageMeta, url: string): string {
  const claims = [meta.links.get('canonical') ?? null, meta.first('og:url'), url];
  const own = new URL(url);
  for (const claim of claims) {
    const absolute = claim ? safeUrl(claim, url) : null;
    if (!absolute?.startsWith('http') || absolute.length > LONGEST_URL) continue;
    const canonical = new URL(absolute);
    if (canonical.pathname === '/' && !canonical.search && own.pathname !== '/') continue;
    canonical.hash = '';
    for (const name of [...canonical.searchParams.keys()]) if (TRACKING.test(name)) canonical.searchParams.delete(name);
    return canonical.href;
  }
  return url;
}

const STANDFIRST_NAMES =
  /(?:^|[\s_-])(?:standfirst|summary|excerpt|dek|deck|subtitle|sub-?title|sub-?head(?:line|ing)?|secondary-?title|chapo|chapeau|untertitel|teaser-?text|(?:article|story|post)[_-]{0,2}(?:summary|desc(?:ription)?|teaser|excerpt)|entry-?summary|story-?dek|sottotitolo|bajada|entradilla|linha-?fina|abstract)(?:$|[\s_-])/i;

function isStandfirst(element: PageElement): boolean {
  if (element.tag === 'meta' || element.textLength < 25 || element.textLength > 700) return false;
  if (element.linkLength > element.textLength / 2) return false;
  const property = element.attributes['itemprop'] ?? '';
  const name = `${element.attributes['class'] ?? ''} ${element.attributes['id'] ?? ''}`;
  return property === 'description' || property === 'alternativeHeadline' || STANDFIRST_NAMES.test(name.slice(0, 300));
}

function isNear(element: PageElement, heading: PageElement | null): boolean {
  if (partNames(element).aside) return false;
  return heading === null || Math.abs(element.index - heading.index) < 60;
}

/** How far behind the headline a heading may stand that belongs to it, in elements. */
const REACH = 120;
const JUST_BEHIND = 15;
const OPENS_QUOTATION = /^["'“„«‘]/;
const ENDS_SENTENCE = /[.!?…。؟]["”»’)]?$/;

/** A heading of a sentence's length between the headline and the first paragraph: a standfirst without a name. */
function subheading({ elements }: PageTree, headline: PageElement | null): PageElement | null {
  if (!headline) return null;
  for (const element of elements.slice(headline.index + 1, headline.index + REACH)) {
    const isLinked = element.linkLength > element.textLength / 2;
    if (element.tag === 'p' && element.textLength > 60 && !isLinked) return null;
    if (!/^h[2-4]$/.test(element.tag) || isLinked || element.textLength < 40 || element.textLength > 400) continue;
    const text = textOf(element);
    if (OPENS_QUOTATION.test(text)) continue;
    const isClose = element.index - headline.index <= JUST_BEHIND || ENDS_SENTENCE.test(text);
    if (isClose && ![element, ...ancestors(element)].some((at) => at.textLength < 3_000 && partNames(at).aside))
      return element;
  }
  return null;
}

/** Its first paragraph, where an element holds more than the standfirst alone. */
function leadOf(element: PageElement): string {
  if (!element.hasBlock) return textOf(element);
  const first = findFirst(element, (inner) => !inner.hasBlock && isBlockTag(inner.tag) && inner.textLength >= 25);
  return textOf(first ?? element);
}

function standfirstOf(
  { tree, meta, structured }: Sources,
  headline: string | null,
): { standfirst: string | null; standfirstIsPrinted: boolean } {
  const heading = findFirst(tree.root, (element) => /^h[12]$/.test(element.tag) && textOf(element) === headline);
  const marked = findFirst(tree.root, (element) => isStandfirst(element) && isNear(element, heading));
  const printed = marked ?? subheading(tree, heading);
  const claims = [
    printed ? leadOf(printed) : null,
    meta.first('og:description', 'description', 'twitter:description'),
    structured?.description ?? null,
  ];
  const usable = (text: string | null): boolean =>
    text !== null && text !== headline && !/(?:\.\.\.|…)\s*$/.test(text) && text.length <= 700;
  const standfirst = claims.find(usable) ?? null;
  return { standfirst, standfirstIsPrinted: standfirst !== null && standfirst === claims[0] };
}

const PUBLISHED_NAMES =
  'article:published_time article:published og:published_time datepublished parsely-pub-date sailthru.date ' +
  'dc.date.issued dcterms.created dc.date pubdate publish-date publishdate publication_date ptime date displaydate ' +
  'cxenseparse:recs:publishtime';
const MODIFIED_NAMES =
  'article:modified_time og:updated_time datemodified dcterms.modified lastmod last-modified utime';

function dateOf({ tree, meta, structured }: Sources, which: 'published' | 'modified'): string | null {
  const isPublished = which === 'published';
  const element = meta.properties.get(isPublished ? 'datePublished' : 'dateModified')?.[0];
  const names = (isPublished ? PUBLISHED_NAMES : MODIFIED_NAMES).split(' ');
  const claims = [
    isPublished ? structured?.publishedAt : structured?.modifiedAt,
    ...names.map((name) => meta.first(name)),
    element ? propertyValue(element) : null,
  ];
  const dates = claims.map(readDate).filter((date) => date !== null);
  const [first] = dates;
  if (!first) return isPublished ? printedDate(tree) : null;
  if (!first.endsWith('T00:00:00Z')) return first;
  return (
    [...dates, isPublished ? printedDate(tree) : null].find(
      (date) => date !== null && isSameDayButExact(first, date),
    ) ?? first
  );
}

/** Whether `other` says the hour of the day that `day` only names; zones may move it by half a day. */
function isSameDayButExact(day: string, other: string): boolean {
  const apart = Date.parse(other) - Date.parse(day);
  return !other.endsWith('T00:00:00Z') && apart > -14 * 3_600_000 && apart < 38 * 3_600_000;
}

/** A line that says when, by how it begins; in front of the text it needs no name. */
const WHEN =
  /^\W*(?:published|posted|first published|publié|paru|mis en ligne|veröffentlicht|erschienen|stand:|publicado|publicada|pubblicato|gepubliceerd|geplaatst|publicerad|publisert|opublikowano|опубликовано|yayınlanma|نشر|نُشر|تاريخ النشر|发布|公開|掲載)/iu;

function isDateLine(element: PageElement): boolean {
  if (element.hasBlock || element.textLength < 8 || element.textLength > 90 || element.linkLength > 0) return false;
  return /[\d٠-٩۰-۹]/.test(textOf(element)) && WHEN.test(textOf(element));
}

function printedDate(tree: PageTree): string | null {
  for (const time of findAll(
    tree.root,
    (element) => element.tag === 'time' || partNames(element).detail || isDateLine(element),
  ).slice(0, 60)) {
    if (time.textLength > 120) continue;
    const date = readDate(time.attributes['datetime']) ?? readDate(textOf(time));
    if (date) return date;
  }
  return null;
}

function sectionOf({ meta, structured }: Sources): string | null {
  const property = meta.properties.get('articleSection')?.[0];
  const claims = [
    structured?.section,
    meta.first('article:section', 'parsely-section', 'section', 'sailthru.section'),
    property ? propertyValue(property) : null,
  ];
  return claims.find((text) => text && text.length <= 60 && !/^https?:/.test(text)) ?? null;
}

const htmlOf = (tree: PageTree): PageElement | null => findFirst(tree.root, (element) => element.tag === 'html');

/** Reads headline, standfirst, byline, dates, section and claims about the language; printed words before metadata. */
export function articleDetails(sources: Sources): ArticleDetails {
  const { tree, meta, structured } = sources;
  const headline = readHeadline(tree, meta, structured);
  const html = htmlOf(tree);
  const body = findFirst(tree.root, (element) => element.tag === 'body' || element.tag === 'article');
  return {
    ...readByline(tree, meta, structured),
    canonicalUrl: canonicalUrlOf(meta, sources.url),
    headline,
    ...standfirstOf(sources, headline),
    section: sectionOf(sources),
    publishedAt: dateOf(sources, 'published'),
    modifiedAt: dateOf(sources, 'modified'),
    publisher: structured?.publisher ?? meta.first('og:site_name', 'application-name') ?? null,
    languageClaims: [
      html?.attributes['lang'] ?? null,
      html?.attributes['xml:lang'] ?? null,
      structured?.language ?? null,
      meta.first('og:locale', 'content-language', 'language', 'dc.language'),
    ],
    directionClaims: [body?.attributes['dir'] ?? null, html?.attributes['dir'] ?? null],
  };
}
