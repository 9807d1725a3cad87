import { ALL_COUNTRIES } from '#libs/kernel';
import { AUDIENCE_KIND, type Medium, type Purpose, type QuoteInput, type Term } from '#libs/licensing';
import type { ArticleView } from '#libs/catalogue';
import { ENGLISH } from './words-en.js';

/** What the form without script sends: one medium, one place, one term. Everything is text, and nothing is trusted. */
export interface RepublishFields {
  url?: string;
  medium?: string;
  count?: string;
  country?: string;
  term?: string;
  purpose?: string;
  currency?: string;
  lang?: string;
}

/** The form as it is shown and priced: every field has a value that can be meant. */
export interface RepublishChoice {
  medium: Medium;
  count: number;
  /** ISO 3166-1 alpha-2, or empty for worldwide. */
  country: string;
  term: string;
  purpose: Purpose;
  currency: string;
}

export const FORM_MEDIA = Object.keys(ENGLISH.republish.media) as Medium[];
export const FORM_TERMS = Object.keys(ENGLISH.republish.terms);
export const FORM_PURPOSES = Object.keys(ENGLISH.republish.purposes) as Purpose[];
export const FORM_CURRENCIES = ['GBP', 'EUR', 'USD'];

const DEFAULT_COUNT = 10_000;

export function readChoice(fields: RepublishFields): RepublishChoice {
  const count = Number.parseInt(fields.count ?? '', 10);
  const country = (fields.country ?? '').trim().toUpperCase();
  return {
    medium: oneOf(FORM_MEDIA, fields.medium, 'web'),
    count: Number.isSafeInteger(count) && count > 0 ? count : DEFAULT_COUNT,
    country: ALL_COUNTRIES.includes(country) ? country : '',
    term: oneOf(FORM_TERMS, fields.term, '12'),
    purpose: oneOf(FORM_PURPOSES, fields.purpose, 'editorial'),
    currency: oneOf(FORM_CURRENCIES, fields.currency, 'GBP'),
  };
}

const oneOf = <T extends string>(values: readonly T[], given: string | undefined, otherwise: T): T =>
  values.find((value) => value === given) ?? otherwise;

/** The same wish as the API takes it. @param today ISO date */
export function toQuoteInput(choice: RepublishChoice, article: ArticleView, today: string): QuoteInput {
  const kind = AUDIENCE_KIND[choice.medium];
  const term: Term =
    choice.term === 'one-time' ? { kind: 'one-time' } : { kind: 'months', months: Number(choice.term) };
  return {
    items: [{ articleId: article.id }],
    currency: choice.currency,
    use: {
      media: [kind ? { medium: choice.medium, audience: { kind, count: choice.count } } : { medium: choice.medium }],
      purpose: choice.purpose,
      ...(choice.purpose === 'corporate-promotional' && kind === 'staff' ? { staff: choice.count } : {}),
      territory: choice.country ? { kind: 'countries', values: [choice.country] } : { kind: 'worldwide' },
      languages: [article.language],
      term,
      startsOn: today,
      exclusivity: { kind: 'none' },
      edits: 'none',
      alreadyPublished: false,
      rush: false,
    },
  };
}
