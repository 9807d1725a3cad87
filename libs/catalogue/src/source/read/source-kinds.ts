import { looksLikeAns, ansPlace, readAns } from './read-ans.js';
import { drupalPlace, readDrupal } from './read-drupal.js';
import { looksLikeFeed, readFeed } from './read-feed.js';
import { looksLikeSitemap, readSitemap } from './read-sitemap.js';
import { readWordpress, wordpressPlace } from './read-wordpress.js';
import { at, asList } from './json-values.js';
import type { PolledKind } from '../source.states.js';
import type { Place, SourcePage, SourceText } from './source-page.js';

interface Reader {
  first(address: string): Place;
  read(text: SourceText, place: Place): SourcePage;
}

const asIs = (url: string): Place => ({ url });

/** How each kind of source is asked and read. */
export const READERS: Readonly<Record<PolledKind, Reader>> = {
  feed: { first: asIs, read: readFeed },
  'news-sitemap': { first: asIs, read: readSitemap },
  wordpress: { first: wordpressPlace, read: readWordpress },
  drupal: { first: drupalPlace, read: readDrupal },
  'arc-ans': { first: ansPlace, read: readAns },
};

/** What a text plainly is, or null; says nothing of its being sound. */
export function kindOf(text: string): PolledKind | null {
  if (looksLikeFeed(text)) return 'feed';
  if (looksLikeSitemap(text)) return 'news-sitemap';
  const value = jsonOrNull(text);
  if (value === null) return null;
  if (at(value, 'jsonapi') !== undefined || Array.isArray(at(value, 'data'))) return 'drupal';
  const [first] = asList(value);
  if (at(first, 'title', 'rendered') !== undefined) return 'wordpress';
  return looksLikeAns(value) || looksLikeAns(first) ? 'arc-ans' : null;
}

function jsonOrNull(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

const SPOKEN: Readonly<Record<PolledKind, string>> = {
  feed: 'a feed',
  'news-sitemap': 'a sitemap',
  wordpress: 'a list of WordPress posts',
  drupal: 'a JSON:API collection',
  'arc-ans': 'a list of ANS documents',
};

/** What a text is, in words, for whoever gave its address. */
export function spokenKind(text: string): string {
  if (text.trim() === '') return 'an empty file';
  const kind = kindOf(text);
  if (kind) return SPOKEN[kind];
  if (/<!doctype html|<html[\s>]/i.test(text.slice(0, 3_000))) return 'a web page';
  if (/^\s*[[{]/.test(text)) return 'JSON of another kind';
  return /^\s*</.test(text) ? 'XML of another kind' : 'a text of another kind';
}

/** Feeds that a web page names as its own (RSS Advisory Board, autodiscovery). */
export function feedsNamedBy(html: string, url: string): string[] {
  const links = html.slice(0, 200_000).match(/<link\b[^>]{0,1000}>/gi) ?? [];
  const feeds = links.filter((link) =>
    /type\s*=\s*["']?application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json)/i.test(link),
  );
  return feeds
    .flatMap((link) => {
      const href = /href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(link);
      const found = (href?.[1] ?? href?.[2] ?? href?.[3])?.replaceAll('&amp;', '&');
      return found && URL.canParse(found, url) ? [new URL(found, url).href] : [];
    })
    .slice(0, 10);
}
