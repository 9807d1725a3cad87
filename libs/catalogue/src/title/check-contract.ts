import { titleInvalid } from '../catalogue.errors.js';
import { CONTRIBUTOR_TERMS, type ContributorTerms } from '../rights/rights-context.js';
import { RELATIONS, type Relation } from './contributor.entity.js';

/** What is agreed with somebody, as it is stored. */
export interface Contract {
  name: string;
  relation: Relation;
  terms: ContributorTerms;
  shareBps: number | null;
  validFrom: string | null;
  validUntil: string | null;
  note: string | null;
}

export interface ContractInput {
  name: string;
  relation: Relation;
  /** What staff write is always `owned`. */
  terms: ContributorTerms;
  /** Their part of what is earned, in hundredths of a percent (3000 is 30%); for `shared` only. */
  shareBps?: number | null;
  /** The publication days it covers, `yyyy-mm-dd`, both inclusive; null or absent is without a limit. */
  validFrom?: string | null;
  validUntil?: string | null;
  note?: string | null;
}

function dayOf(path: string, value: string | null | undefined): string | null {
  if (value === null || value === undefined || value === '') return null;
  const time = /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
  if (!isDay) throw titleInvalid(path, 'Give a day such as 2026-03-31.');
  return value;
}

function shareOf({ terms, relation, shareBps }: ContractInput): number | null {
  if (terms !== 'shared' || relation === 'staff' || shareBps === null || shareBps === undefined) return null;
  const isShare = Number.isInteger(shareBps) && shareBps >= 1 && shareBps <= 9_999;
  if (!isShare) throw titleInvalid('shareBps', 'A share lies between 0.01% and 99.99%.');
  return shareBps;
}

/** A contract in its stored form. @throws catalogue.title-invalid */
export function checkContract(input: ContractInput): Contract {
  const name = input.name.trim();
  if (name.length < 2 || name.length > 120) throw titleInvalid('name', 'A name has 2 to 120 characters.');
  if (!RELATIONS.includes(input.relation)) throw titleInvalid('relation', 'Choose staff or contributor.');
  if (!CONTRIBUTOR_TERMS.includes(input.terms)) throw titleInvalid('terms', 'Choose one of the terms of the list.');
  const isStaff = input.relation === 'staff';
  const validFrom = isStaff ? null : dayOf('validFrom', input.validFrom);
  const validUntil = isStaff ? null : dayOf('validUntil', input.validUntil);
  if (validFrom && validUntil && validUntil < validFrom)
    throw titleInvalid('validUntil', 'A contract ends on or after the day it begins.');
  const note = input.note?.trim().slice(0, 1_000) ?? '';
  return {
    ...{ name, relation: input.relation, terms: isStaff ? 'owned' : input.terms },
    ...{ shareBps: shareOf(input), validFrom, validUntil, note: note === '' ? null : note },
  };
}

/** Whether two contracts cover a day both. */
export const overlaps = (
  one: Pick<Contract, 'validFrom' | 'validUntil'>,
  other: Pick<Contract, 'validFrom' | 'validUntil'>,
): boolean =>
  (one.validFrom ?? '') <= (other.validUntil ?? '9999-12-31') &&
  (other.validFrom ?? '') <= (one.validUntil ?? '9999-12-31');
