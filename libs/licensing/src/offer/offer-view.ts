import type { MoneyJson } from '#libs/kernel';
import type { FeeLine } from '#libs/pricing';
import type { QuoteItemView } from '../quote/quote-view.js';
import type { Use } from '../terms/use.js';

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
  madeAt: string;
  expiresAt: string;
}
