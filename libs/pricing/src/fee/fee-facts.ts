/**
 * The facts a fee depends on, and the priced lines that come back. Pricing knows no article, person or clock; licensing
 * turns an article and a use into these facts.
 */
import type { MoneyJson } from '#libs/kernel';

export interface FeeMedium {
  medium: string;
  /** null for media without an audience. */
  audience: { kind: string; count: number } | null;
}

export interface FeeItemFacts {
  /** Echoed in the result; an article id as far as licensing is concerned. */
  key: string;
  /** Words of the article, or of the excerpt. */
  words: number;
  isExcerpt: boolean;
  images: number;
  graphics: number;
  videos: number;
  /** Languages the text is translated into: the wanted ones other than the original. */
  translations: number;
}

export interface FeeFacts {
  media: FeeMedium[];
  purpose: string;
  /** Staff of the organisation, or null when not said. */
  staff: number | null;
  /** ISO 3166-1 alpha-2 codes, normalised. */
  countries: readonly string[];
  term: { kind: 'one-time' } | { kind: 'months'; months: number } | { kind: 'perpetual' };
  exclusivity: 'none' | 'sector' | 'territory' | 'full';
  alreadyPublished: boolean;
  rush: boolean;
  items: FeeItemFacts[];
}

export type Outcome = 'instant' | 'review' | 'refused';

export interface FeeLine {
  /** Stable: base, words, audience, territory, term, buyer, extra-media, exclusivity, translation, minimum, images, volume, rush, rounding... */
  code: string;
  /** A sentence for people, such as `National daily, 250,000 copies`. */
  label: string;
  /** Decimal string such as `3.9`; absent for lines that add an amount. */
  factor?: string;
  /** Running amount after this line, in minor units of the book's currency. */
  running: MoneyJson;
}

export interface FeeReason {
  code: string;
  message: string;
  nextStep: string;
  outcome: 'review' | 'refused';
}

export interface FeeItem {
  key: string;
  lines: FeeLine[];
  amount: MoneyJson;
}

export interface Fee {
  currency: string;
  items: FeeItem[];
  /** Order-level lines: volume, rush, rounding; the last one's running amount is the total. */
  lines: FeeLine[];
  total: MoneyJson;
  outcome: Outcome;
  reasons: FeeReason[];
}
