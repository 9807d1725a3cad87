import type { RightsStatus } from '../article/article-content.js';
import type { KnownOwner } from './find-owners.js';

/** What a contributor's contract lets us do with their work. */
export const CONTRIBUTOR_TERMS = ['owned', 'shared', 'one-time', 'none'] as const;
export type ContributorTerms = (typeof CONTRIBUTOR_TERMS)[number];

/** What was agreed with somebody, for work published on the days from `from` to `until`, both inclusive. */
export interface ContributorContract {
  name: string;
  terms: ContributorTerms;
  /** `yyyy-mm-dd`; absent or null: from ever. */
  from?: string | null;
  /** `yyyy-mm-dd`; absent or null: for ever. */
  until?: string | null;
}

export const RULE_PARTS = ['everything', 'text', 'pictures'] as const;
export type RuleParts = (typeof RULE_PARTS)[number];

/** A rule of the rights desk over many articles; every condition that is set has to hold. */
export interface BulkRule {
  id: string;
  titleId: string | null;
  section: string | null;
  /** A name in the byline (for text) or the credit line (for pictures). */
  contributor: string | null;
  /** Words of a byline, source line or credit line, such as `Harbour Trust`. */
  source: string | null;
  parts: RuleParts;
  status: RightsStatus;
}

/** What a title knows of itself when rights are judged. */
export interface RightsContext {
  titleName: string;
  /** Other ways its name is printed in credits, such as `Harbour Ledger` or its Arabic name. */
  ownNames: readonly string[];
  staff: readonly string[];
  contributors: readonly ContributorContract[];
  /** The house's own additions to the lists of agencies, libraries and offices. */
  owners?: readonly KnownOwner[];
  /** Rules in force for this title. */
  rules?: readonly BulkRule[];
}

/** Judging without a title: nobody is known, so nothing is ours. */
export const UNKNOWN_TITLE: RightsContext = { titleName: '', ownNames: [], staff: [], contributors: [] };

export const allOwnNames = (context: RightsContext): string[] =>
  [context.titleName, ...context.ownNames, context.titleName.replace(/^the\s+/i, '')].filter(
    (name) => name.trim() !== '',
  );
