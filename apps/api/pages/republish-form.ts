import { ALL_COUNTRIES } from '#libs/kernel';
import {
  AUDIENCE_KIND,
  MEDIA,
  PURPOSES,
  type Medium,
  type Purpose,
  type QuoteInput,
  type QuoteView,
  type Term,
} from '#libs/licensing';
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

/** Those that have an audience; the others are agreed on the full page. */
export const FORM_MEDIA = MEDIA.filter((medium) => AUDIENCE_KIND[medium] !== null);
export const FORM_TERMS = Object.keys(ENGLISH.republish.terms);
export const FORM_PURPOSES = PURPOSES;
export const FORM_CURRENCIES = ['GBP', 'EUR', 'USD'];

/** What a reader chooses or types; a wrong one is named on the page and stays as it was typed. */
export const CHOSEN_FIELDS = ['medium', 'count', 'country', 'term', 'purpose', 'currency'] as const;
export type ChosenField = (typeof CHOSEN_FIELDS)[number];

export interface FieldMistake {
  field: ChosenField | 'url';
  typed: string;
}

export interface ReadForm {
  choice: RepublishChoice;
  /** The fields as they are shown again. */
  shown: Record<ChosenField, string>;
  mistakes: FieldMistake[];
}

const START: Record<ChosenField, string> = {
  medium: 'web',
  count: '10000',
  country: '',
  term: '12',
  purpose: 'editorial',
  currency: 'GBP',
};

/** Reads the form: what is absent has its default, and what cannot be meant is a mistake. */
export function readForm(fields: RepublishFields): ReadForm {
  const shown = { ...START };
  for (const field of CHOSEN_FIELDS) shown[field] = fields[field]?.trim() ?? START[field];
  const country = shown.country.toUpperCase();
  const medium = FORM_MEDIA.find((value) => value === shown.medium);
  const purpose = FORM_PURPOSES.find((value) => value === shown.purpose);
  const count = wholeNumber(shown.count);
  const isRight: Record<ChosenField, boolean> = {
    medium: medium !== undefined,
    count: count !== null,
    country: country === '' || ALL_COUNTRIES.includes(country),
    term: FORM_TERMS.includes(shown.term),
    purpose: purpose !== undefined,
    currency: FORM_CURRENCIES.includes(shown.currency),
  };
  return {
    choice: {
      ...{ medium: medium ?? 'web', count: count ?? 0, purpose: purpose ?? 'editorial' },
      ...{ country, term: shown.term, currency: shown.currency },
    },
    shown,
    mistakes: CHOSEN_FIELDS.filter((field) => !isRight[field]).map((field) => ({ field, typed: shown[field] })),
  };
}

/** `10000`, `10,000`, `10 000` and `١٠٬٠٠٠` are the same number; null for everything else, and for nobody. */
function wholeNumber(text: string): number | null {
  const latin = text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660));
  if (!/^(\d+|\d{1,3}([,.٬\s]\d{3})+)$/.test(latin)) return null;
  const count = Number(latin.replace(/\D/g, ''));
  return Number.isSafeInteger(count) && count > 0 ? count : null;
}

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

/** A kept price as the form would have asked for it; null for what only the whole builder can say. */
export function choiceOf({ items, use, currency }: QuoteView): RepublishChoice | null {
  const [media, ...others] = use.media;
  const { territory, term } = use;
  const medium = FORM_MEDIA.find((one) => one === media?.medium);
  const isPlain = use.exclusivity.kind === 'none' && use.edits === 'none' && !use.rush && !use.alreadyPublished;
  const [item, ...more] = items;
  if (!medium || others.length > 0 || !isPlain || !item || more.length > 0 || item.blockIds) return null;
  if (term.kind === 'perpetual' || item.components.length > 0) return null;
  const country = territory.kind === 'countries' && territory.values.length === 1 ? territory.values[0]! : '';
  if (territory.kind !== 'worldwide' && !country) return null;
  const length = term.kind === 'one-time' ? 'one-time' : String(term.months);
  if (!FORM_TERMS.includes(length)) return null;
  return { medium, count: media?.audience?.count ?? 0, country, term: length, purpose: use.purpose, currency };
}
