import type { MoneyJson } from '#libs/kernel';
import type { Use } from '../terms/use.js';

export const LICENCE_STATES = ['scheduled', 'active', 'suspended', 'expired', 'terminated'] as const;
export type LicenceState = (typeof LICENCE_STATES)[number];

export interface LicenceParty {
  id: string;
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
}

/** A part that is licensed because it was cleared for this request, or because a picture of our own takes its place. */
export type ClearedPart =
  | { componentId: string; clearanceId: string; kind: 'cleared' }
  | {
      componentId: string;
      clearanceId: string;
      kind: 'own';
      fileId: string;
      contentType: string;
      /** Of the bytes, in lower-case hex. */
      sha256: string;
      caption: string | null;
      creditLine: string;
      alt: string | null;
    };

/** One article of a licence, frozen at issue: later versions of the article do not change it. */
export interface LicenceItemSnapshot {
  id: string;
  articleId: string;
  articleVersionId: string;
  articleVersion: number;
  headline: string;
  byline: string | null;
  /** The title (publication) as credited, such as `The Harbour Ledger`. */
  titleName: string;
  canonicalUrl: string;
  language: string;
  direction: 'ltr' | 'rtl';
  publishedAt: string | null;
  /** Chosen blocks, or null for the whole text. */
  blockIds: string[] | null;
  /** Components beside the text, each cleared at issue. */
  componentIds: string[];
  words: number;
  price: MoneyJson;
  /** Parts whose rights were cleared for this licence alone; absent where every part was licensable. */
  clearances?: ClearedPart[];
}

/** The deed: the licence in plain words, in one language. */
export interface Deed {
  language: string;
  direction: 'ltr' | 'rtl';
  title: string;
  sections: DeedSection[];
}

export interface DeedSection {
  heading: string;
  paragraphs: string[];
  /** For the two parties alone, since it says the price; never on a certificate, which is shown to others. */
  confidential?: true;
}

/**
 * Everything agreed, frozen at issue: the contract copy (with price and persons). What may be published is
 * `PublicClaims`, which packaging derives from it.
 */
export interface LicenceSnapshot {
  licenceId: string;
  /** `L-2026-00042` */
  reference: string;
  /** `R-2026-00042` */
  requestReference: string;
  /** 1 for a new licence; an extension is revision n of the same licence. */
  revision: number;
  licensor: LicenceParty & { url: string };
  licensee: LicenceParty & {
    kind: string;
    /** BCP 47: what was chosen by whoever asked, at issue; absent where that was not known, and in older snapshots. */
    language?: string;
  };
  items: LicenceItemSnapshot[];
  use: Use;
  /** The territory normalised to ISO 3166-1 alpha-2 codes, sorted. */
  countries: readonly string[];
  startsOn: string;
  /** Inclusive last day, or null when perpetual. */
  endsOn: string | null;
  price: MoneyJson;
  priceBook: { id: string; version: number };
  termsVersion: string;
  /** The licensee agrees that readings are counted; absent where it does not. */
  counting?: true;
  deeds: Deed[];
  /** At least 64 bits, base32 in groups; opens the verify page's details. */
  checkCode: string;
  /** ISO 8601 with zone. */
  issuedAt: string;
}
