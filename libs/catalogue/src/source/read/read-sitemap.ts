import { Parser } from 'htmlparser2';
import { readDate } from '../../ingestion/metadata/read-date.js';
import { safeUrl } from '../../ingestion/body/inline-text.js';
import { brokenSource } from '../source.errors.js';
import type { FoundItem } from './found-item.js';
import { guardXml } from './guard-xml.js';
import type { Place, SourcePage, SourceText } from './source-page.js';
import { documentsOf, splitItems } from './split-items.js';

/** Entries handed to the parser at a time. */
const PART = 500;
/** Sitemaps of one index that are read in a run, the newest first. */
const MOST_PARTS = 50;

export const looksLikeSitemap = (text: string): boolean =>
  /<(?:\w+:)?(?:urlset|sitemapindex)[\s>]/i.test(text.slice(0, 5_000));

/**
 * A sitemap (sitemaps.org 0.9) with or without Google's news elements, or an index of them; the parts of an index are
 * further places. An ordinary entry is taken too: its page decides whether it is an article.
 * @throws catalogue.source-broken, catalogue.source-entities
 */
export function readSitemap({ text, url }: SourceText, place: Place): SourcePage {
  const xml = guardXml(text);
  if (/<(?:\w+:)?sitemapindex[\s>]/i.test(xml.slice(0, 5_000))) return readIndex(xml, url);
  if (!/<(?:\w+:)?urlset[\s>]/i.test(xml.slice(0, 5_000))) throw brokenSource('a sitemap');
  const split = splitItems(xml, ['url']);
  const [first, ...further] = place.further ?? [];
  return {
    format: /sitemap-news|<news:news[\s>]/.test(xml) ? 'News sitemap' : 'Sitemap',
    name: null,
    total: first === undefined && !place.page ? split.count : null,
    items: itemsOf(xml, split, url),
    next: first === undefined ? null : { url: first, further, page: (place.page ?? 0) + 1 },
  };
}

function readIndex(xml: string, url: string): SourcePage {
  const split = splitItems(xml, ['sitemap']);
  const parts = entriesOf(xml, split, 'sitemap')
    .flatMap(({ loc, lastmod }) => {
      const address = safeUrl(loc ?? null, url);
      return address ? [{ address, at: Date.parse(readDate(lastmod) ?? '') || 0 }] : [];
    })
    .sort((a, b) => b.at - a.at)
    .slice(0, MOST_PARTS);
  const [first, ...further] = parts.map(({ address }) => address);
  const next = first === undefined ? null : { url: first, further, page: 1 };
  return { format: 'Sitemap index', name: null, total: null, items: [], next };
}

function* itemsOf(xml: string, split: ReturnType<typeof splitItems>, url: string): Generator<FoundItem> {
  for (const document of documentsOf(xml, split, PART)) {
    for (const entry of parseEntries(document, 'url')) yield toItem(entry, url);
  }
}

function toItem(entry: Entry, url: string): FoundItem {
  const address = safeUrl(entry['loc'] ?? null, url);
  return {
    guid: address ?? entry['loc'] ?? '',
    url: address,
    headline: entry['title'] ?? null,
    publishedAt: readDate(entry['publication_date']),
    modifiedAt: readDate(entry['lastmod']),
    whole: null,
    readsPage: true,
    withheld: null,
  };
}

type Entry = Partial<Record<string, string>>;
const WANTED = new Set(['loc', 'lastmod', 'publication_date', 'title']);

const entriesOf = (xml: string, split: ReturnType<typeof splitItems>, name: string): Entry[] =>
  [...documentsOf(xml, split, PART)].flatMap((document) => parseEntries(document, name));

/** A streaming parser that knows no entities but the five of XML. */
function parseEntries(document: string, name: string): Entry[] {
  const entries: Entry[] = [];
  let entry: Entry | null = null;
  let field: string | null = null;
  let depth = 0;
  const local = (tag: string): string => tag.slice(tag.indexOf(':') + 1);
  const parser = new Parser(
    {
      onopentag: (tag) => {
        if (entry) depth += 1;
        if (!entry && local(tag) === name) [entry, depth] = [{}, 0];
        // `image:loc` and its like are addresses of something else.
        else if (entry && WANTED.has(local(tag)) && (!tag.includes(':') || tag.startsWith('news:'))) field = local(tag);
      },
      ontext: (text) => {
        if (entry && field) entry[field] = ((entry[field] ?? '') + text).slice(0, 2_100);
      },
      onclosetag: () => {
        field = null;
        if (!entry) return;
        if (depth > 0) depth -= 1;
        else {
          entries.push(trimmed(entry));
          entry = null;
        }
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(document);
  return entries;
}

const trimmed = (entry: Entry): Entry =>
  Object.fromEntries(Object.entries(entry).map(([name, value]) => [name, value?.trim() || undefined]));
