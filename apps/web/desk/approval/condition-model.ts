import type { Condition } from '../../api/desk-rules.js';

/** What kind of value a fact has, as the API checks it (libs/licensing/src/rules/fact-kinds.ts). */
export type FactKind = 'choice' | 'list' | 'boolean' | 'number' | 'amount' | 'currency' | 'country';

interface FactShape {
  kind: FactKind;
  values?: readonly string[];
}

const choice = (...values: string[]): FactShape => ({ kind: 'choice', values });
const BOOLEAN: FactShape = { kind: 'boolean' };
const NUMBER: FactShape = { kind: 'number' };

export const FACTS: Readonly<Record<string, FactShape>> = {
  purpose: choice('editorial', 'educational', 'non-profit', 'internal', 'corporate-promotional', 'advocacy'),
  media: {
    kind: 'list',
    values: [
      ...['web', 'app', 'newsletter', 'social', 'archive', 'print-newspaper', 'magazine', 'book', 'report'],
      ...['coursepack', 'presentation', 'broadcast', 'intranet', 'ai-index', 'ai-input', 'ai-train'],
    ],
  },
  exclusivity: choice('none', 'sector', 'territory', 'full'),
  term: choice('one-time', 'months', 'perpetual'),
  months: NUMBER,
  edits: choice('none', 'style', 'shorten', 'cut-with-approval', 'adapt'),
  alreadyPublished: BOOLEAN,
  amount: { kind: 'amount' },
  currency: { kind: 'currency' },
  minorPictured: BOOLEAN,
  unclearedParts: NUMBER,
  items: NUMBER,
  isExcerpt: BOOLEAN,
  standing: choice('new', 'known', 'overdue', 'blocked'),
  emailVerified: BOOLEAN,
  buyerKind: choice('publisher', 'company', 'public-body', 'educational', 'non-profit'),
  buyerKindVerified: BOOLEAN,
  buyerCountry: { kind: 'country' },
  countryList: choice('clean', 'review', 'blocked'),
  nameCheck: choice('clear', 'possible', 'confirmed'),
  hasInvoiceTerms: BOOLEAN,
};

export const OPERATORS = {
  choice: ['oneOf', 'noneOf', 'is', 'isNot'],
  list: ['oneOf', 'noneOf'],
  boolean: ['is'],
  number: ['atMost', 'atLeast', 'is'],
  amount: ['within', 'above', 'free'],
  currency: ['oneOf', 'noneOf'],
  country: ['oneOf', 'noneOf'],
} as const satisfies Record<FactKind, readonly string[]>;
export type Operator = (typeof OPERATORS)[FactKind][number];

/** One comparison, as it is edited. */
export interface Comparison {
  fact: string;
  operator: Operator;
  value: string | number | boolean | null | string[] | Record<string, string>;
}
export type GroupKind = 'all' | 'any' | 'not';
export interface Group {
  kind: GroupKind;
  parts: Condition[];
}

/** A condition as a comparison, or null where it is a group. */
export function comparisonOf(condition: Condition): Comparison | null {
  if ('amountWithin' in condition) return { fact: 'amount', operator: 'within', value: condition.amountWithin };
  if ('not' in condition) {
    const { not } = condition;
    if ('amountWithin' in not) return { fact: 'amount', operator: 'above', value: not.amountWithin };
    return 'is' in not ? { fact: not.fact, operator: 'isNot', value: not.is } : null;
  }
  if (!('fact' in condition)) return null;
  const { fact } = condition;
  if ('oneOf' in condition) return { fact, operator: 'oneOf', value: condition.oneOf };
  if ('noneOf' in condition) return { fact, operator: 'noneOf', value: condition.noneOf };
  if ('atLeast' in condition) return { fact, operator: 'atLeast', value: condition.atLeast };
  if ('atMost' in condition) return { fact, operator: 'atMost', value: condition.atMost };
  return { fact, operator: fact === 'amount' ? 'free' : 'is', value: condition.is };
}

export function conditionOf({ fact, operator, value }: Comparison): Condition {
  switch (operator) {
    case 'within':
      return { amountWithin: value as Record<string, string> };
    case 'above':
      return { not: { amountWithin: value as Record<string, string> } };
    case 'free':
      return { fact: 'amount', is: '0' };
    case 'isNot':
      return { not: { fact, is: value as string } };
    case 'is':
      return { fact, is: value as string | number | boolean | null };
    case 'oneOf':
      return { fact, oneOf: value as string[] };
    case 'noneOf':
      return { fact, noneOf: value as string[] };
    case 'atLeast':
      return { fact, atLeast: Number(value) };
    case 'atMost':
      return { fact, atMost: Number(value) };
  }
}

/** What a comparison begins with when its fact or operator is chosen anew. */
export function freshComparison(fact: string, operator?: Operator): Comparison {
  const { kind, values } = FACTS[fact] ?? NUMBER;
  const first = operator ?? OPERATORS[kind][0];
  if (first === 'within' || first === 'above') return { fact, operator: first, value: { GBP: '50000' } };
  if (first === 'oneOf' || first === 'noneOf') return { fact, operator: first, value: [] };
  if (kind === 'boolean') return { fact, operator: first, value: true };
  if (kind === 'number') return { fact, operator: first, value: 0 };
  return { fact, operator: first, value: values?.[0] ?? null };
}

/** A group as it is edited. “None of” is “not any of”. */
export function groupOf(condition: Condition): Group {
  if ('all' in condition) return { kind: 'all', parts: condition.all };
  if ('any' in condition) return { kind: 'any', parts: condition.any };
  if ('not' in condition) {
    const { not } = condition;
    return { kind: 'not', parts: 'any' in not ? not.any : [not] };
  }
  return { kind: 'all', parts: [condition] };
}

export function conditionOfGroup({ kind, parts }: Group): Condition {
  if (kind === 'not') return { not: parts.length === 1 ? parts[0]! : { any: parts } };
  return kind === 'all' ? { all: parts } : { any: parts };
}
