import { createHash } from 'node:crypto';
import { readArticleUrl, urlKey } from '../ingestion/url-key.js';
import type { FoundItem } from './read/found-item.js';

const digest = (...parts: readonly (string | null)[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** How an item is known again: by its id and its address together, so that an id given to another article is noticed. */
export interface ItemKeys {
  key: string;
  guidKey: string;
  /** Changes when the source says something else of it, or the title gets other hosts. */
  fingerprint: string;
}

/** The row of an item that is being taken. */
export interface ItemPlace extends ItemKeys {
  id: string;
  runId: string;
  sourceId: string;
  guid: string;
}

export function keysOf(item: FoundItem, hosts: readonly string[]): ItemKeys {
  const { guid, url, headline, publishedAt, modifiedAt, whole, withheld } = item;
  const content = whole ? digest(whole.html, whole.byline, whole.standfirst, whole.section) : null;
  return {
    key: digest(guid, addressKey(url)),
    guidKey: digest(guid),
    fingerprint: digest(headline, publishedAt, modifiedAt, content, withheld?.code ?? null, ...hosts),
  };
}

function addressKey(url: string | null): string | null {
  try {
    return url ? urlKey(readArticleUrl(url)) : null;
  } catch {
    return url;
  }
}
