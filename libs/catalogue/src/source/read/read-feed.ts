import { parseFeed } from 'feedsmith';
import { DomainError } from '#libs/kernel';
import { readDate } from '../../ingestion/metadata/read-date.js';
import { brokenSource } from '../source.errors.js';
import type { FoundItem } from './found-item.js';
import { fromAtom, fromJson, fromRdf, fromRss } from './feed-items.js';
import { guardXml } from './guard-xml.js';
import { firstText, at, objectsOf, type Json } from './json-values.js';
import { plainText } from './plain-text.js';
import type { SourcePage, SourceText } from './source-page.js';
import { documentsOf, splitItems } from './split-items.js';

/** Items handed to the parser at a time. */
const PART = 200;
/** Kept of what stands around the items: some put a table of all items there. */
const LONGEST_HEAD = 200_000;

/** What feedsmith makes of a document: its names differ by format. */
interface Parsed {
  format: 'rss' | 'atom' | 'rdf' | 'json';
  feed: Json;
}

const NAMES = { rss: 'RSS', atom: 'Atom', rdf: 'RSS 1.0 (RDF)', json: 'JSON Feed' } as const;

/** Whether a text can be meant as a feed; says nothing of its being sound. */
export const looksLikeFeed = (text: string): boolean =>
  /^\s*(?:<\?xml[\s\S]{0,500}?\?>)?(?:\s|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE[^>]*>)*<(?:rss|(?:\w+:)?RDF|(?:\w+:)?feed|channel)[\s>]/i.test(
    text.slice(0, 5_000),
  ) || /^\s*\{[\s\S]{0,2000}"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org/.test(text.slice(0, 5_000));

/**
 * RSS 0.9 to 2.0, RDF, Atom and JSON Feed (1.0, 1.1), by feedsmith, part by part.
 * @throws catalogue.source-broken, catalogue.source-entities
 */
export function readFeed({ text, url }: SourceText): SourcePage {
  if (/^\s*\{/.test(text)) return readJsonFeed(text, url);
  const xml = guardXml(text);
  const split = splitItems(xml, ['item', 'entry']);
  const head = withoutTable(split.head).slice(0, LONGEST_HEAD);
  const around = { ...split, head };
  const shell = parse(split.count === 0 ? xml : `${head}${split.tail}`);
  return {
    format: versionOf(shell, xml),
    name: nameOf(shell),
    total: split.count,
    items: itemsOf(xml, around, url),
    next: null,
  };
}

function* itemsOf(xml: string, split: ReturnType<typeof splitItems>, url: string): Generator<FoundItem> {
  for (const part of documentsOf(xml, split, PART)) yield* mapped(parse(part), url);
}

function readJsonFeed(text: string, url: string): SourcePage {
  const parsed = parse(jsonOf(text));
  const count = objectsOf(parsed.feed['items']).length;
  return { format: NAMES[parsed.format], name: nameOf(parsed), total: count, items: mapped(parsed, url), next: null };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw brokenSource('a JSON Feed');
  }
}

/** RSS 1.0 lists all items once more in the channel. */
const withoutTable = (head: string): string => head.replace(/<(?:\w+:)?items\b[\s\S]*?<\/(?:\w+:)?items>/, '');

function parse(document: unknown): Parsed {
  try {
    return parseFeed(document);
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw brokenSource('a feed');
  }
}

const MAPPERS = { rss: fromRss, rdf: fromRdf, atom: fromAtom, json: fromJson } as const;

function mapped({ format, feed }: Parsed, url: string): FoundItem[] {
  const context = { url, date: readDate };
  return objectsOf(feed['items'] ?? feed['entries']).map((item) => MAPPERS[format](item, context));
}

const nameOf = ({ feed }: Parsed): string | null => plainText(firstText(feed['title'], at(feed, 'title', 'value')));

function versionOf(parsed: Parsed, xml: string): string {
  if (parsed.format !== 'rss') return NAMES[parsed.format];
  const version = /<rss[^>]{0,300}?\bversion\s*=\s*["']([\d.]{1,5})["']/i.exec(xml.slice(0, 5_000));
  return version ? `RSS ${version[1]}` : 'RSS';
}
