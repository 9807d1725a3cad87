/**
 * The facts a fee depends on, and the priced lines that come back. Pricing knows no article, person or clock; licensing
 * turns an article and a use into these facts.
 */
import type { MoneyJson } from '#libs/kernel';
import type { AgreedTerms } from '../agreed/agreed-terms.js';

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
  /**
   * The worst outcome the caller already knows of (a part that needs clearance, a rule); `instant` when left out.
   * The fee's outcome is never better, and rush is charged by it.
   */
  knownOutcome?: Outcome;
  /** What was agreed with who asks, beside the book; left out for everybody else. */
  agreed?: AgreedTerms;
}

export const OUTCOMES = ['instant', 'review', 'refused'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface FeeLine {
  /** Stable: base, words, audience, territory, term, buyer, extra-media, exclusivity, translation, minimum, images, volume, rush, rounding... */
  code: string;
  /** A sentence for people, such as `Audience: 250,000 copies (print newspaper)`; the factor stands beside it. */
  label: string;
  /** Decimal string such as `3.9`: this line multiplies the amount before it. Absent for lines that add an amount. */
  factor?: string;
  /** What this line adds to the amount before it, exact, in minor units as a decimal string; may be negative. */
  adds?: string;
  /** Amount after this line, exact, in minor units as a decimal string: it may have parts of a penny. */
  exact: string;
  /** The same for display: whole minor units of the book's currency, rounded half up. */
  running: MoneyJson;
  /** What the label speaks of, for labels in another language: counts, codes, names. */
  values?: Readonly<Record<string, string | number>>;
}

export interface FeeReason {
  code: string;
  message: string;
  nextStep: string;
  outcome: 'review' | 'refused';
}

/** Something to tell the buyer that changes neither price nor outcome, such as that a contract would suit better. */
export interface FeeProposal {
  code: string;
  message: string;
  nextStep: string;
}

export interface FeeItem {
  key: string;
  lines: FeeLine[];
  /** Before what the order changes (volume, rush, rounding). */
  amount: MoneyJson;
  /** This item's part of the total; the shares of all items add up to it to the penny. */
  share: MoneyJson;
}

export interface Fee {
  currency: string;
  /** Dearest first, whatever the order they were asked in. */
  items: FeeItem[];
  /** Order-level lines: subtotal, volume, agreed, already-published, rush, rounding; the last one's running amount is the total. */
  lines: FeeLine[];
  total: MoneyJson;
  outcome: Outcome;
  reasons: FeeReason[];
  proposals: FeeProposal[];
}
