import { ORGANISATION_KINDS } from '#libs/identity';
import { STANDINGS } from '../licensee/standing.js';
import { EDITS, MEDIA, PURPOSES } from '../terms/use.js';
import { NAME_CHECKS } from './rule-facts.js';
import type { FactName } from './rule-set.js';

/** What kind of value a fact has, which says what may be asked of it. */
export type FactKind =
  | { kind: 'choice'; values: readonly string[] }
  /** A set of words. */
  | { kind: 'list'; values: readonly string[] }
  | { kind: 'boolean' }
  /** A whole number; `nullable`: there may be none. */
  | { kind: 'number'; nullable: boolean }
  /** Minor units as text; its bounds are said by currency. */
  | { kind: 'amount' }
  | { kind: 'currency' }
  | { kind: 'country' };

const choice = (...values: readonly string[]): FactKind => ({ kind: 'choice', values });
const boolean: FactKind = { kind: 'boolean' };
const count: FactKind = { kind: 'number', nullable: false };

export const FACT_KINDS: Readonly<Record<FactName, FactKind>> = {
  purpose: choice(...PURPOSES),
  media: { kind: 'list', values: MEDIA },
  exclusivity: choice('none', 'sector', 'territory', 'full'),
  term: choice('one-time', 'months', 'perpetual'),
  months: { kind: 'number', nullable: true },
  edits: choice(...EDITS),
  alreadyPublished: boolean,
  amount: { kind: 'amount' },
  currency: { kind: 'currency' },
  minorPictured: boolean,
  unclearedParts: count,
  items: count,
  isExcerpt: boolean,
  standing: choice(...STANDINGS),
  emailVerified: boolean,
  buyerKind: choice(...ORGANISATION_KINDS),
  buyerKindVerified: boolean,
  buyerCountry: { kind: 'country' },
  countryList: choice('clean', 'review', 'blocked'),
  nameCheck: choice(...NAME_CHECKS),
  hasInvoiceTerms: boolean,
};

export const isFact = (name: unknown): name is FactName => typeof name === 'string' && Object.hasOwn(FACT_KINDS, name);

/** What a value of this kind may be, in words. */
export function valuesInWords(kind: FactKind): string {
  switch (kind.kind) {
    case 'choice':
    case 'list':
      return `one of: ${kind.values.join(', ')}`;
    case 'boolean':
      return 'yes or no (true or false)';
    case 'number':
      return 'a whole number';
    case 'amount':
      return 'an amount in minor units';
    case 'currency':
      return 'a currency such as GBP';
    case 'country':
      return 'a country code such as GB';
  }
}
