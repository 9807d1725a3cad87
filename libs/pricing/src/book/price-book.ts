/**
 * A price book: the fee rules of one title in one currency, as data. Amounts are minor units of `currency` as decimal
 * strings ("12000" is 120.00 GBP), factors are decimal strings ("0.75"). `validatePriceBook` makes one from unknown data.
 */
export interface PriceBook {
  /** Of this form of data; a book of another form is refused. */
  format: 1;
  name: string;
  /** Said wherever the book is shown, such as that it is an example to be edited. */
  note: string;
  /** ISO 4217. */
  currency: string;
  /** The edition of regions and lower-income countries the territory factor uses, so that it never changes. */
  worldVersion: string;
  /** One item's text before any factor. */
  base: string;
  /** The least an item's text costs. */
  minimum: string;
  /** null: no free excerpts. */
  freeExcerpt: FreeExcerptRule | null;
  /** By number of words. */
  words: Band[];
  /** By users, circulation, copies or viewers; the dearest medium counts. */
  audience: Band[];
  /** By staff: intranet, and the buyer's own size for purposes that say so. */
  staff: Band[];
  territory: TerritoryFactors;
  term: TermFactors;
  purposes: Record<PricedPurpose, PurposeRule>;
  /** Added to 1 for each medium after the first. */
  extraMedium: string;
  exclusivity: Record<PricedExclusivity, Rule>;
  /** Added to 1 for each language of translation after the first. */
  extraLanguage: string;
  /** Each, per component. */
  components: { image: string; graphic: string; video: string };
  /** By an item's place in the order, dearest first. */
  volume: VolumeTier[];
  /** Orders of this many items are told that a contract would suit them; null: never. */
  contractFrom: number | null;
  /** On the order, where an answer is promised. */
  rush: string;
  /** On the order; always reviewed. */
  alreadyPublished: string;
  /** What happens to uses by AI systems. */
  ai: 'refused' | 'review';
}

/** A factor, and whether somebody has to look at it. */
export interface Rule {
  factor: string;
  review?: true;
}

/** Holds from `from` up to and including `upTo`; null: without end. Bands follow each other without gap or overlap. */
export interface Band extends Rule {
  from: number;
  upTo: number | null;
}

export interface FreeExcerptRule {
  maxWords: number;
  maxMonths: number;
  purposes: PricedPurpose[];
}

export interface TerritoryFactors {
  worldwide: string;
  /** Everywhere but somewhere. */
  except: string;
  /** The most one region costs. */
  region: string;
  country: string;
  lowerIncomeCountry: string;
}

export interface TermFactors {
  oneTime: Rule;
  /** By months. */
  months: Band[];
  perpetual: Rule;
}

export interface PurposeRule extends Rule {
  /** The kind of organisation that has this factor, once verified; licensing holds the request for review until then. */
  verifiedAs?: string;
  /** The organisation's own size counts as an audience. */
  staffCounts?: true;
}

export interface VolumeTier {
  /** The place of the first item it holds for, counted from 1. */
  from: number;
  factor: string;
}

export const PRICED_PURPOSES = [
  'editorial',
  'educational',
  'non-profit',
  'internal',
  'corporate-promotional',
  'advocacy',
] as const;
export type PricedPurpose = (typeof PRICED_PURPOSES)[number];

export const PRICED_EXCLUSIVITIES = ['none', 'sector', 'territory', 'full'] as const;
export type PricedExclusivity = (typeof PRICED_EXCLUSIVITIES)[number];

/** Media that have no audience: uses by AI systems. */
export const AI_MEDIA: readonly string[] = ['ai-index', 'ai-input', 'ai-train'];

export const isPricedPurpose = (purpose: string): purpose is PricedPurpose =>
  (PRICED_PURPOSES as readonly string[]).includes(purpose);

/** The kind an organisation must be verified as for this purpose's factor to stand, or null. */
export const verifiedKindFor = (book: PriceBook, purpose: string): string | null =>
  isPricedPurpose(purpose) ? (book.purposes[purpose].verifiedAs ?? null) : null;
