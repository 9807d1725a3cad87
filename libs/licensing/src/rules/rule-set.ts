import type { PaymentMethod } from '../order/payable-order.js';

/** One fact about a request; lists are sets of words. */
export type FactValue = string | number | boolean | null | readonly string[];
export type RuleFacts = Readonly<Partial<Record<FactName, FactValue>>>;

/** About the use: known as soon as there is a price. */
export const USE_FACTS = [
  'purpose',
  'media',
  'exclusivity',
  'term',
  'months',
  'edits',
  'alreadyPublished',
  'amount',
  'currency',
  'minorPictured',
  'unclearedParts',
  'items',
  'isExcerpt',
] as const;
/** About the buyer: known when a member of an organisation asks. */
const BUYER_FACTS = [
  'standing',
  'emailVerified',
  'buyerKind',
  'buyerKindVerified',
  'buyerCountry',
  'countryList',
  'nameCheck',
  'hasInvoiceTerms',
] as const;
export const FACT_NAMES = [...USE_FACTS, ...BUYER_FACTS] as const;
export type FactName = (typeof FACT_NAMES)[number];

/** A condition over facts, as data. On a list fact, `oneOf` means at least one of it, `noneOf` none of it. */
export type Condition =
  | { fact: FactName; is: string | number | boolean | null }
  | { fact: FactName; oneOf: readonly string[] }
  | { fact: FactName; noneOf: readonly string[] }
  | { fact: FactName; atLeast: number }
  | { fact: FactName; atMost: number }
  /** The amount is at most this many minor units of its currency; a currency that is not named is never within. */
  | { amountWithin: Readonly<Record<string, string>> }
  | { not: Condition }
  | { all: readonly Condition[] }
  | { any: readonly Condition[] };

/** Sends a request to a person when it holds, with its reason. */
export interface ReviewRule {
  code: string;
  /** Switched off: kept, but not read. */
  off?: boolean;
  when: Condition;
  message: string;
  nextStep: string;
}

/** Approves at once when every requirement holds; each says in words what is missing when it does not. */
export interface InstantRule {
  code: string;
  off?: boolean;
  name: string;
  requires: readonly Requirement[];
  methods: readonly PaymentMethod[];
}

export interface Requirement {
  code: string;
  message: string;
  when: Condition;
}

/** ISO 3166-1 alpha-2 codes of the countries whose organisations we cannot serve, or only after a look. */
export interface CountryLists {
  blocked: readonly string[];
  review: readonly string[];
}

/** When an approval needs a second person (product.md section 6). */
export interface FourEyes {
  /** A price further than this from the book's, in whole percent. */
  overridePercent: number;
  /** More than this many minor units, by currency; a currency that is not named always needs two. */
  amountOver: Readonly<Record<string, string>>;
}

/** What a rule set says, as it is stored. */
export interface RuleSetContent {
  review: readonly ReviewRule[];
  instant: readonly InstantRule[];
  countries: CountryLists;
  fourEyes: FourEyes;
}

/** A rule set as it decides. The version, 0 for a draft, says which. */
export interface RuleSet extends RuleSetContent {
  id: string;
  version: number;
}
