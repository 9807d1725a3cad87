import type { MoneyJson } from '#libs/kernel';
import type { FeeLine } from '#libs/pricing';
import type { QuoteItemView } from '../quote/quote-view.js';
import type { TermsDiff } from '../terms/diff-terms.js';
import type { Use } from '../terms/use.js';
import type { LeftOutView } from './left-out.js';

export const OFFER_KINDS = ['rule', 'approval', 'counter'] as const;
export type OfferKind = (typeof OFFER_KINDS)[number];

/** One version of what is offered. Never rewritten: a counter-offer is the next version. */
export interface OfferView {
  id: string;
  /** 1, 2, ... within the request. */
  version: number;
  kind: OfferKind;
  use: Use;
  countries: readonly string[];
  items: QuoteItemView[];
  lines: FeeLine[];
  price: MoneyJson;
  /** What the price book says for the same terms; differs from `price` when staff set another one. */
  bookPrice: MoneyJson;
  /** A sentence from the desk, or null. */
  note: string | null;
  /** What was asked for and is not offered, each with why. */
  leftOut: LeftOutView[];
  /** The rush surcharge that is not asked for, as the answer came later than promised; else null. */
  rushReturned: MoneyJson | null;
  madeAt: string;
  expiresAt: string;
}

/** An offer beside what came before it: the ask it answers, or the offer it replaces. */
export interface OfferVersionView extends OfferView {
  comparedWith: 'ask' | 'offer' | null;
  /** null when there is nothing to compare with. */
  changes: TermsDiff | null;
}

/** One version of what was asked for. */
export interface AskVersionView {
  version: number;
  at: string;
  quoteId: string;
  use: Use;
  countries: string[];
  items: QuoteItemView[];
  lines: FeeLine[];
  price: MoneyJson;
  /** Since the version before; null for the first. */
  changes: TermsDiff | null;
}
