import { safeUrl } from '../../ingestion/body/inline-text.js';
import type { FoundItem, WholeItem } from './found-item.js';
import { asWord, at, asList, asObject, firstText, objectsOf, type Json } from './json-values.js';
import { paragraphs, plainText } from './plain-text.js';

interface Context {
  /** The feed's own address: what links are resolved against. */
  url: string;
  date: (value: string | null | undefined) => string | null;
}

/** A text shorter than this is a teaser, not the article; in words. */
const WHOLE_WORDS = 120;
const ENDS_CUT =
  /(?:\[…\]|\[\.\.\.\]|\[&#8230;\]|…|\.\.\.|read more|continue reading|weiterlesen|lire la suite|اقرأ المزيد)\s*(?:<\/[a-z]+>\s*)*$/i;

interface Parts {
  guid: string | null;
  url: string | null;
  headline: string | null;
  published: string | null;
  modified: string | null;
  summary: string | null;
  html: string | null;
  authors: string[];
  section: string | null;
  language: string | null;
}

function found(parts: Parts, { url, date }: Context): FoundItem {
  const publishedAt = date(parts.published);
  const modifiedAt = date(parts.modified);
  const headline = plainText(parts.headline);
  const dates = { publishedAt, modifiedAt: modifiedAt === publishedAt ? null : modifiedAt };
  return {
    ...{ guid: parts.guid ?? '', url: safeUrl(parts.url, url), headline },
    ...dates,
    whole: headline ? wholeOf(parts, headline, dates) : null,
    readsPage: true,
    withheld: null,
  };
}

/** What the feed carries of the text, where that can be the whole of it. */
function wholeOf(
  parts: Parts,
  headline: string,
  dates: { publishedAt: string | null; modifiedAt: string | null },
): WholeItem | null {
  const { html } = parts;
  if (!html || ENDS_CUT.test(html.trim())) return null;
  if ((html.replace(/<[^>]*>/g, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < WHOLE_WORDS) return null;
  const { authors, section, language } = parts;
  const standfirst = plainText(parts.summary);
  const byline = authors.length > 0 ? authors.join(', ') : null;
  return { ...{ headline, byline, authors, section, language, html }, ...dates, standfirst, suppliedBy: null };
}

const names = (list: unknown): string[] =>
  objectsOf(list)
    .flatMap((person) => firstText(person['name']) ?? [])
    .slice(0, 20);
const texts = (list: unknown): string[] => asList(list).flatMap((one) => firstText(one) ?? []);
const longer = (...values: (string | null)[]): string | null =>
  values.reduce((best, value) => ((value?.length ?? 0) > (best?.length ?? 0) ? value : best), null);

export function fromRss(item: Json, context: Context): FoundItem {
  const guid = firstText(at(item, 'guid', 'value'));
  const isAddress = at(item, 'guid', 'isPermaLink') !== false && /^https?:\/\//i.test(guid ?? '');
  const authors = [...names(item['authors']), ...texts(at(item, 'dc', 'creators'))];
  const parts: Parts = {
    guid,
    url: firstText(at(item, 'feedburner', 'origLink'), item['link'], isAddress ? guid : null),
    headline: firstText(item['title'], texts(at(item, 'dc', 'titles'))[0]),
    published: firstText(item['pubDate'], texts(at(item, 'dc', 'dates'))[0], at(item, 'atom', 'published')),
    modified: firstText(at(item, 'atom', 'updated'), at(item, 'dcterms', 'modified')),
    summary: at(item, 'content', 'encoded') ? firstText(item['description']) : null,
    html: longer(firstText(at(item, 'content', 'encoded')), firstText(item['description'])),
    authors,
    section: firstText(at(objectsOf(item['categories'])[0], 'name')),
    language: texts(at(item, 'dc', 'languages'))[0] ?? null,
  };
  return found(parts, context);
}

export function fromRdf(item: Json, context: Context): FoundItem {
  const about = firstText(at(item, 'rdf', 'about'));
  const parts: Parts = {
    guid: about,
    url: firstText(item['link'], about),
    headline: firstText(item['title'], texts(at(item, 'dc', 'titles'))[0]),
    published: firstText(texts(at(item, 'dc', 'dates'))[0], at(item, 'dc', 'date')),
    modified: null,
    summary: at(item, 'content', 'encoded') ? firstText(item['description']) : null,
    html: longer(firstText(at(item, 'content', 'encoded')), firstText(item['description'])),
    authors: texts(at(item, 'dc', 'creators')),
    section: texts(at(item, 'dc', 'subjects'))[0] ?? null,
    language: texts(at(item, 'dc', 'languages'))[0] ?? null,
  };
  return found(parts, context);
}

export function fromAtom(entry: Json, context: Context): FoundItem {
  const links = objectsOf(entry['links']);
  const link =
    links.find(({ rel, type }) => (rel ?? 'alternate') === 'alternate' && (!type || asWord(type).includes('html'))) ??
    links.find(({ rel }) => (rel ?? 'alternate') === 'alternate');
  const text = (name: string): string | null => firstText(at(entry, name, 'value'), entry[name]);
  const parts: Parts = {
    guid: firstText(entry['id']),
    url: firstText(asObject(link)['href']),
    headline: text('title'),
    published: firstText(entry['published'], entry['issued'], entry['created'], entry['updated'], entry['modified']),
    modified: firstText(entry['updated'], entry['modified']),
    summary: text('content') ? text('summary') : null,
    html: longer(text('content'), text('summary')),
    authors: names(entry['authors']),
    section: firstText(at(objectsOf(entry['categories'])[0], 'label'), at(objectsOf(entry['categories'])[0], 'term')),
    language: firstText(at(entry, 'xml', 'lang')),
  };
  return found(parts, context);
}

export function fromJson(item: Json, context: Context): FoundItem {
  const id = item['id'];
  const parts: Parts = {
    guid: typeof id === 'number' ? String(id) : firstText(id),
    url: firstText(item['url'], item['external_url']),
    headline: firstText(item['title']),
    published: firstText(item['date_published']),
    modified: firstText(item['date_modified']),
    summary: firstText(item['summary']),
    html: firstText(item['content_html']) ?? paragraphs(firstText(item['content_text'])),
    authors: [...names(item['authors']), ...names([item['author']])],
    section: texts(item['tags'])[0] ?? null,
    language: firstText(item['language']),
  };
  return found(parts, context);
}
