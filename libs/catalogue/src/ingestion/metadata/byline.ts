import { ancestors, findAll, findFirst, textOf, type PageElement, type PageTree } from '../page/page-tree.js';
import { partNames } from '../body/part-names.js';
import { propertyValue, type PageMeta } from './page-meta.js';
import { readReportLine } from './report-line.js';
import type { StructuredArticle } from './structured-data.js';

export interface Byline {
  /** As printed, without times and links beside it. */
  byline: string | null;
  authors: string[];
}

const BY =
  /^\W*(?:by|von|par|por|di|da|av|af|door|od|автор[ыи]?|текст|بقلم|كتب(?:ت|ه|ها)?|إعداد|تقرير|written by|reported by|words by|text|texte)(?:\s*:\s*|\s+)/iu;
const NAMES = /(?:^|[\s_-])(?:byline|by-line|author|authors|writer|auteur|autor|autore|contributor)s?(?:$|[\s_-])/i;
const PICTURE_CREDIT = /^\W*(?:photo|photograph|image|picture|foto|illustration)/i;
/** Where a byline ends and times, links and jobs begin. */
const CUT_OFF =
  /\s*(?:[|•·]|\b\d+ min(?:ute)?s? read|\b(?:published|updated|posted|follow|contact|e-?mail|twitter|facebook|link copied|share|publié|mis à jour|veröffentlicht|publicado|actualizado)\b|@\w|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b\d{1,2}[:.]\d{2}\b|\b(?:19|20)\d{2}\b).*$/isu;
const JOB =
  /\s*,?\s*\b(?:staff|news|chief|senior|political|sports?|business|science|games|associate|deputy|managing|special|guest|foreign|national|world)?\s*(?:correspondent|reporter|editor|columnist|writer|producer)s?\b.*$/isu;
const LONGEST = 160;
/** How far from the headline a byline stands, in elements. */
const REACH = 160;

/** Names joined by commas, slashes and the conjunctions of several languages, each without titles and addresses. */
export function splitNames(text: string): string[] {
  const report = readReportLine(text);
  if (!report) return namesIn(text);
  return [...namesIn(report.before ?? ''), report.agency.trim(), ...namesIn(report.behind)];
}

function namesIn(text: string): string[] {
  return text
    .replace(BY, '')
    .replace(/\([^)]{0,120}\)/g, '')
    .replace(CUT_OFF, '')
    .split(/\s*(?:,|;|\/|&|\+|\n|\s(?:and|und|et|y|e|och|og|en|with|и|و)\s|\u060C|\sو(?=\p{L}{3}))\s*/u)
    .map((name) =>
      name
        .replace(JOB, '')
        .replace(BY, '')
        .replace(/\s+in\s+\p{Lu}.*$/u, '')
        .trim(),
    )
    .filter(
      (name) => name.length >= 2 && name.length <= 80 && /\p{L}{2}/u.test(name) && !/^https?:|\.com\b/.test(name),
    );
}

const isAuthorLink = (element: PageElement): boolean =>
  element.tag !== 'link' &&
  element.textLength >= 3 &&
  element.textLength <= 80 &&
  (element.attributes['rel'] ?? '').split(/\s+/).includes('author');

const isByline = (element: PageElement): boolean => {
  if (element.tag === 'meta' || element.textLength < 3 || element.textLength > 400) return false;
  if (element.attributes['rel'] === 'author' || (element.attributes['itemprop'] ?? '').split(/\s+/).includes('author'))
    return true;
  const name = `${element.attributes['class'] ?? ''} ${element.attributes['id'] ?? ''}`.slice(0, 300);
  return NAMES.test(name) && !partNames(element).caption;
};

/** Names that say what an element lacks: `no-bio`, `hasnt-sidebar`. */
const LACKING = /(?:^|[\s_-])(?:no|not|non|without|hasnt|hide|has-0|is-not)[_-][\w-]+/gi;
const ELSEWHERE = /(?:^|[\s_-])(?:comments?|related|recommend\w*|sidebar|footer|bio)(?:$|[\s_-])/i;

const isElsewhere = (element: PageElement): boolean =>
  [element, ...ancestors(element)].some((at) => {
    if (at.textLength >= 5_000) return false;
    const names = `${at.attributes['class'] ?? ''} ${at.attributes['id'] ?? ''}`.slice(0, 200);
    return ELSEWHERE.test(names.replace(LACKING, ' '));
  });

/** The part of a printed line that is the byline: from its “by” or its first author's name to where times begin. */
function cleanByline(text: string, authors: readonly string[]): string | null {
  const lower = text.toLowerCase();
  const starts = authors.map((name) => lower.indexOf(name.toLowerCase())).filter((at) => at >= 0);
  const first = starts.length > 0 ? Math.min(...starts) : 0;
  const lead = /(?:^|\s)(?:by|von|par|por|di|door|av|af)\s+$/iu.exec(text.slice(0, first));
  const line = text.slice(lead ? lead.index : first).trim();
  const last = Math.max(
    0,
    ...authors.map((name) =>
      line.toLowerCase().includes(name.toLowerCase())
        ? line.toLowerCase().indexOf(name.toLowerCase()) + name.length
        : 0,
    ),
  );
  const cut = `${line.slice(0, last)}${line.slice(last).replace(CUT_OFF, '')}`.replace(/[\s,;:–—-]+$/u, '').trim();
  return /\p{L}{2}/u.test(cut) && cut.length <= LONGEST ? cut : null;
}

const SPOKEN_BY = /^\W*(?:by|von|par|por|di|door|av|af|بقلم)\s*:?\s+(?=\p{Lu}|\p{Lo})/iu;

/** A short line of its own that begins with “by” and a name, whatever its element is called. */
const isSpokenByline = (element: PageElement): boolean =>
  !element.hasBlock &&
  element.textLength >= 6 &&
  element.textLength <= 120 &&
  /^(?:p|div|span|address|li|h[3-6])$/.test(element.tag) &&
  !partNames(element).caption &&
  SPOKEN_BY.test(textOf(element));

function nearHeadline(tree: PageTree, test: (element: PageElement) => boolean): PageElement[] {
  const heading = findFirst(tree.root, (element) => element.tag === 'h1' && element.textLength > 0);
  return findAll(
    tree.root,
    (element) => (heading === null || Math.abs(element.index - heading.index) < REACH) && test(element),
  ).filter((element) => !isElsewhere(element));
}

const LONGEST_LINE = 200;

/** The line around a name that names more of the authors, such as the one that joins two links by “and”. */
function wholeLine(element: PageElement, authors: readonly string[]): string {
  const text = textOf(element);
  const holder = element.parent;
  if (!holder || holder.textLength > LONGEST_LINE || holder.textLength === element.textLength) return text;
  const line = textOf(holder);
  return named(line, authors) > named(text, authors) ? line : text;
}

const named = (text: string, authors: readonly string[]): number =>
  authors.filter((name) => text.toLowerCase().includes(name.toLowerCase())).length;

/** The printed line that names most of the authors, one that says “by” before one that does not. */
function printedByline(tree: PageTree, authors: readonly string[]): string | null {
  const marked = nearHeadline(tree, isByline);
  const found = (marked.length > 0 ? marked : nearHeadline(tree, isSpokenByline))
    .map((element) => wholeLine(element, authors))
    .filter((text) => !PICTURE_CREDIT.test(text));
  const most = Math.max(0, ...found.map((text) => named(text, authors)));
  const candidates =
    most > 0
      ? found.filter((text) => named(text, authors) === most)
      : found.filter((text) => authors.length === 0 || BY.test(text));
  const spoken = candidates.find((text) => BY.test(text)) ?? candidates[0];
  return spoken ? cleanByline(spoken, authors) : null;
}

/** Names that link to their author, near the headline. */
function linkedAuthors(tree: PageTree): string[] {
  const heading = findFirst(tree.root, (element) => element.tag === 'h1' && element.textLength > 0);
  return findAll(tree.root, isAuthorLink)
    .filter((element) => heading !== null && Math.abs(element.index - heading.index) < REACH && !isElsewhere(element))
    .flatMap((element) => splitNames(textOf(element)))
    .slice(0, 6);
}

function unique(names: readonly string[]): string[] {
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}

const AUTHOR_NAMES =
  'author article:author article:author_name parsely-author sailthru.author dc.creator dc.contributor byl byline cxenseparse:author';

function claimedAuthors(meta: PageMeta): string[] {
  for (const name of AUTHOR_NAMES.split(' ')) {
    const values = meta.all(name).filter((value) => !/^https?:|^\/|facebook\.com/.test(value));
    const names = values.flatMap((value) => splitNames(value));
    if (names.length > 0) return names;
  }
  return [];
}

function markedAuthors(meta: PageMeta): string[] {
  const [first, ...rest] = meta.properties.get('author') ?? [];
  if (!first) return [];
  const near = [first, ...rest.filter((element) => element.index - first.index < 40)];
  return near
    .map(propertyValue)
    .filter((text): text is string => text !== null && text.length < 120 && !PICTURE_CREDIT.test(text))
    .flatMap(splitNames);
}

/** Who a page says wrote its article: the line as printed, and the names from structured data, metadata or that line. */
export function readByline(tree: PageTree, meta: PageMeta, structured: StructuredArticle | null): Byline {
  const structuredNames =
    structured?.authors.flatMap((name) =>
      name.length > 60 || BY.test(name) || readReportLine(name) ? splitNames(name) : [name],
    ) ?? [];
  const publishers = [structured?.publisher, meta.first('og:site_name'), structured?.copyrightHolder].map(folded);
  const isPerson = (name: string): boolean => !publishers.includes(folded(name));
  const claims = [structuredNames, claimedAuthors(meta), markedAuthors(meta), linkedAuthors(tree)];
  const claimed = claims.find((names) => names.some(isPerson)) ?? claims.find((names) => names.length > 0) ?? [];
  const printed = printedByline(tree, claimed);
  const people = claimed.filter(isPerson);
  // A line that names somebody else than the page's data does is believed too: of several owners the strictest decides.
  const read = printed && named(printed, people) === 0 ? splitNames(printed) : [];
  const authors = unique(read.length > 0 ? [...read, ...people] : claimed).slice(0, 20);
  return { byline: printed ?? (authors.length > 0 ? authors.join(', ') : null), authors };
}

const folded = (name: string | null | undefined): string =>
  (name ?? '')
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/\.(?:com|org|net|co\.uk)$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
