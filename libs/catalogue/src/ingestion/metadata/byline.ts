import { findAll, textOf, type PageElement, type PageTree } from '../page/page-tree.js';
import { partNames } from '../body/part-names.js';
import type { PageMeta } from './page-meta.js';
import { propertyValue } from './page-meta.js';
import type { StructuredArticle } from './structured-data.js';

export interface Byline {
  /** As printed. */
  byline: string | null;
  authors: string[];
}

const BY =
  /^\W*(?:by|von|par|por|di|da|av|af|door|od|автор[ыи]?|текст|بقلم|كتب(?:ت|ه|ها)?|إعداد|تقرير|written by|reported by|text|texte|words)\s*:?\s+/iu;
const NAMES = /(?:^|[\s_-])(?:byline|by-line|author|authors|writer|auteur|autor|autore|contributor)s?(?:$|[\s_-])/i;
const CUT_OFF =
  /\s*(?:[|•·]|\b(?:published|updated|posted|follow|contact|email|e-mail|staff (?:writer|reporter)|(?:chief |senior |political |sports? )?(?:correspondent|reporter|editor|columnist)|publié|veröffentlicht|publicado|am \d)\b|@\w|\d{1,2}[:.]\d{2}|\d{1,2} \w+ (?:19|20)\d{2}|(?:19|20)\d{2}).*$/isu;
const LONGEST = 160;

/** Names joined by commas, slashes and the conjunctions of several languages, each without titles and addresses. */
export function splitNames(text: string): string[] {
  return text
    .replace(BY, '')
    .replace(/\([^)]{0,120}\)/g, '')
    .split(/\s*(?:,|;|\/|&|\+|\n|\s(?:and|und|et|y|e|och|og|en|with|и|و)\s|\u060C|\sو(?=\p{L}))\s*/u)
    .map((name) =>
      name
        .replace(CUT_OFF, '')
        .replace(BY, '')
        .replace(/\s+in\s+\p{Lu}.*$/u, '')
        .trim(),
    )
    .filter((name) => name.length >= 2 && name.length <= 80 && /\p{L}/u.test(name) && !/^https?:|\.com\b/.test(name));
}

const isByline = (element: PageElement): boolean => {
  if (element.tag === 'meta' || element.textLength < 3 || element.textLength > 400) return false;
  if (
    (element.attributes['rel'] ?? '') === 'author' ||
    (element.attributes['itemprop'] ?? '').split(/\s+/).includes('author')
  )
    return true;
  return (
    NAMES.test(`${element.attributes['class'] ?? ''} ${element.attributes['id'] ?? ''}`.slice(0, 300)) &&
    !partNames(element).caption
  );
};

function printedByline(tree: PageTree): string | null {
  const found = findAll(tree.root, isByline);
  const inText = found
    .filter((element) => !isInComment(element))
    .map((element) => ({ element, text: textOf(element) }))
    .filter(({ text }) => text.length <= LONGEST * 2);
  const spoken = inText.find(({ text }) => BY.test(text)) ?? inText[0];
  if (!spoken) return null;
  const text = spoken.text
    .replace(
      /\s*(?:[|•·]|\b(?:published|updated|posted)\b\s*:?|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s).*$/iu,
      '',
    )
    .trim();
  return text.length >= 3 && text.length <= LONGEST ? text : null;
}

function isInComment(element: PageElement): boolean {
  for (let at: PageElement | null = element; at; at = at.parent) {
    if (
      /comment|related|recommend|sidebar|footer/i.test(
        `${at.attributes['class'] ?? ''} ${at.attributes['id'] ?? ''}`.slice(0, 200),
      ) &&
      at.textLength < 5_000
    ) {
      return !/commentisfree/.test(at.attributes['class'] ?? '');
    }
  }
  return false;
}

const clean = (names: readonly string[]): string[] => {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = name.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};

function claimedAuthors(meta: PageMeta): string[] {
  const claims = [
    'author',
    'article:author',
    'article:author_name',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dc.contributor',
    'byl',
    'byline',
    'cxenseparse:author',
  ];
  for (const name of claims) {
    const values = meta.all(name).filter((value) => !/^https?:|^\/|facebook\.com/.test(value));
    const names = values.flatMap((value) => splitNames(value));
    if (names.length > 0) return names;
  }
  return [];
}

/** Who a page says wrote its article: the line as printed, and the names from structured data, metadata or that line. */
export function readByline(tree: PageTree, meta: PageMeta, structured: StructuredArticle | null): Byline {
  const printed = printedByline(tree);
  const marked = (meta.properties.get('author') ?? [])
    .map(propertyValue)
    .filter((text): text is string => text !== null && text.length < 120);
  const sources = [
    structured?.authors.flatMap((name) => (name.length > 60 ? splitNames(name) : [name])) ?? [],
    claimedAuthors(meta),
    marked.flatMap(splitNames),
    printed ? splitNames(printed) : [],
  ];
  const authors = clean(sources.find((names) => names.length > 0) ?? []).slice(0, 20);
  return { byline: printed ?? (authors.length > 0 ? authors.join(', ') : null), authors };
}
