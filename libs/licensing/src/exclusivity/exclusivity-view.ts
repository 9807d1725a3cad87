import type { Medium } from '../terms/use.js';

/** What of one article is held by an offer, or sold by a licence. */
export interface ClaimView {
  id: string;
  article: { id: string; headline: string; language: string; direction: 'ltr' | 'rtl' };
  /** `R-2026-00042` while it is held, `L-2026-00042` once it is sold. */
  reference: string;
  holder: { id: string; name: string };
  state: 'held' | 'active';
  isExclusive: boolean;
  /** ISO 3166-1 alpha-2, sorted. */
  countries: string[];
  isWorldwide: boolean;
  media: Medium[];
  /** Empty for every sector. */
  sectors: string[];
  /** ISO dates; the last day is inclusive, null without an end. */
  from: string;
  until: string | null;
  /** ISO 8601: a hold ends then by itself, unless it is paid for; null for what is sold. */
  heldUntil: string | null;
}

export interface ClaimFilter {
  /** Part of the headline, the holder's name or the number. */
  text?: string;
  articleId?: string;
  state?: string;
  /** `exclusive` (default) or `all`. */
  show?: string;
  cursor?: string;
  limit?: number;
}

/** What stands in the way of a request, for whoever decides it. */
export interface ConflictView {
  articleId: string;
  reference: string;
  isExclusive: boolean;
  message: string;
}
