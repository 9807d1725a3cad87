import type { MoneyJson } from '#libs/kernel';
import type { MediumUse, Term, TerritoryTerm } from '../terms/use.js';

/** What may become more of a licence; what is left out stays as it is. */
export interface ExtensionInput {
  /** `L-2026-00042` */
  reference: string;
  term?: Term;
  media?: MediumUse[];
  territory?: TerritoryTerm;
  languages?: string[];
}

/** What a quote for an extension stands on: which licence, as it was, and what is paid for it already. */
export interface ExtensionBasis {
  licenceId: string;
  /** The request by which the licence began. */
  requestId: string;
  /** `L-2026-00042` */
  reference: string;
  /** The revision it goes on from; another one in the meantime makes the quote outdated. */
  revision: number;
  /** The wider use as if it were bought at once, at the licence's own price book. */
  full: MoneyJson;
  /** What counts towards it. */
  paid: MoneyJson;
}
