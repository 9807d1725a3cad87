import type { Reason } from '../item-result.js';

/** A whole article as a source brings it; `html` is not to be trusted. */
export interface WholeItem {
  headline: string;
  standfirst: string | null;
  byline: string | null;
  authors: string[];
  /** Who supplied it, where the source says that it was not the title's own newsroom. */
  suppliedBy: string | null;
  section: string | null;
  /** BCP 47, or null where the source does not say. */
  language: string | null;
  publishedAt: string | null;
  modifiedAt: string | null;
  html: string;
}

/** One thing that a source names. */
export interface FoundItem {
  /** What the source calls it, for ever; its address where it gives no id. */
  guid: string;
  url: string | null;
  headline: string | null;
  /** ISO 8601 with zone. */
  publishedAt: string | null;
  modifiedAt: string | null;
  /** The article itself, where the source brings it. */
  whole: WholeItem | null;
  /** Whether its page is read first and `whole` is only for want of it. */
  readsPage: boolean;
  /** Why the source itself says that it is not to be taken. */
  withheld: Reason | null;
}

const LONGEST = { guid: 500, url: 2_000, headline: 500 } as const;
/** A body longer than this is no article; in characters. */
const LONGEST_BODY = 2_000_000;

/** The same with every part within bounds, so that it can be stored. Null when it has neither id nor address. */
export function boundItem(item: FoundItem): FoundItem | null {
  const url = item.url && item.url.length <= LONGEST.url ? item.url.trim() : null;
  const guid = (item.guid || url || '').trim().slice(0, LONGEST.guid);
  if (guid === '') return null;
  const whole = item.whole && item.whole.html.length <= LONGEST_BODY ? item.whole : null;
  const headline = item.headline?.trim().slice(0, LONGEST.headline) || null;
  return storable({ ...item, guid, url, headline, whole });
}

const UNSTORABLE = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** PostgreSQL's jsonb and text take no NUL, and no half of a surrogate pair. */
const storable = <T>(value: T): T =>
  JSON.parse(
    JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'string' ? inner.replace(UNSTORABLE, '') : inner)),
  ) as T;
