import type { MoneyJson } from '#libs/kernel';
import type { LicenseeStanding } from '../licensee/standing.js';
import type { ArticleChoice } from '../terms/fee-facts.js';
import type { Use } from '../terms/use.js';
import type { ScreeningResult } from './screen-country.js';
import type { RuleFacts } from './rule-set.js';

const SHOWS_PEOPLE = ['image', 'graphic', 'video'];

/** The facts of a use: what article, use and price book say. */
export function useFacts(use: Use, choices: readonly ArticleChoice[], total: MoneyJson): RuleFacts {
  return {
    purpose: use.purpose,
    media: use.media.map(({ medium }) => medium),
    exclusivity: use.exclusivity.kind,
    term: use.term.kind,
    months: use.term.kind === 'months' ? use.term.months : null,
    edits: use.edits,
    alreadyPublished: use.alreadyPublished,
    amount: total.amount,
    currency: total.currency,
    minorPictured: choices.some(showsMinor),
    unclearedParts: choices.reduce((sum, choice) => sum + unclearedParts(choice), 0),
    items: choices.length,
    isExcerpt: choices.every(({ item, components }) => item.excerpt !== undefined && components.length === 0),
  };
}

const showsMinor = ({ article, components }: ArticleChoice): boolean =>
  article.minorsPictured && components.some(({ kind }) => SHOWS_PEOPLE.includes(kind));

const unclearedParts = ({ article, components }: ArticleChoice): number =>
  [...article.components.filter(({ kind }) => kind === 'text'), ...components].filter(
    ({ status }) => status !== 'licensable',
  ).length;

/**
 * What the sanctions lists say about the buyer's name: nothing like it, something like it that nobody has decided on,
 * or an entry that staff have confirmed.
 */
export const NAME_CHECKS = ['clear', 'possible', 'confirmed'] as const;
export type NameCheck = (typeof NAME_CHECKS)[number];

/** Who asks, as the rules see them. */
export interface Buyer {
  standing: LicenseeStanding;
  emailVerified: boolean;
  kind: string;
  kindVerified: boolean;
  country: string;
  countryList: ScreeningResult;
  nameCheck: NameCheck;
  hasInvoiceTerms: boolean;
}

export function buyerFacts(buyer: Buyer): RuleFacts {
  return {
    standing: buyer.standing,
    emailVerified: buyer.emailVerified,
    buyerKind: buyer.kind,
    buyerKindVerified: buyer.kindVerified,
    buyerCountry: buyer.country,
    countryList: buyer.countryList,
    nameCheck: buyer.nameCheck,
    hasInvoiceTerms: buyer.hasInvoiceTerms,
  };
}
