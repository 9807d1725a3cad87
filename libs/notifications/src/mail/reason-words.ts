import type { OfferChange } from '#libs/licensing';
import type { HoldReason } from '#libs/payments';

/** Why something came to pass, in the words of one language, by the code that is kept. */
export interface ReasonWords {
  /** Why a request is declined, with what to do instead. */
  declined: (code: string) => string;
  /** Why a licence is suspended or has ended, and what to do. */
  licence: (code: string) => string;
  /** Why a payment goes back. */
  /** What becomes of the licence when money of its order goes back. */
  refunded: Readonly<Record<'none' | 'items' | 'all', string>>;
  returned: (code: string) => string;
  /** What is other in a new version of an offer. */
  changed: Readonly<Record<OfferChange, string>>;
  /** What a bank said to a card. */
  card: (code: string) => string;
  /** Why a payment is held; for finance. */
  held: Readonly<Record<HoldReason, string>>;
}
