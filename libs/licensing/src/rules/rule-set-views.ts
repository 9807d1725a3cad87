import type { RuleSetChange } from './compare-rule-sets.js';
import type { ExplainedRuling } from './explain-ruling.js';
import type { RuleMistake } from './rule-findings.js';
import type { ReviewRule, RuleFacts, RuleSet } from './rule-set.js';
import type { RuleSetDraftState } from './rule-set-draft.entity.js';

export const VERSION_STATES = ['in-force', 'coming', 'retired'] as const;

export interface RuleSetVersionItem {
  version: number;
  name: string;
  state: (typeof VERSION_STATES)[number];
  note: string | null;
  effectiveFrom: string;
  draftedBy: string[];
  publishedBy: string;
  publishedAt: string;
}

export interface RuleSetDraftItem {
  id: string;
  title: string;
  state: RuleSetDraftState;
  basedOn: number;
  editors: string[];
  createdAt: string;
  updatedAt: string;
}

export interface RuleSetsView {
  inForce: RuleSetVersionItem;
  /** Published, but not decided by yet. */
  coming: RuleSetVersionItem[];
  drafts: RuleSetDraftItem[];
}

export interface RuleSetVersionDetail extends RuleSetVersionItem {
  rules: RuleSet;
  /** What every set has and none can leave out. */
  always: readonly ReviewRule[];
}

export interface RuleSetDraftDetail extends RuleSetDraftItem {
  revision: number;
  rules: RuleSet;
  always: readonly ReviewRule[];
  mistakes: RuleMistake[];
  warnings: RuleMistake[];
  /** Instant rules that ask nothing; publishing has to confirm each. */
  asksNothing: string[];
  /** The newest version; another than `basedOn` when something was published since. */
  newest: number;
  /** Whether the reader has written in it, and so cannot publish it. */
  isOwn: boolean;
}

export interface RuleSetComparison {
  /** A version's number, or `draft`. */
  before: string;
  after: string;
  changes: RuleSetChange[];
}

export interface TriedRules {
  /** What was tried: as typed, or of a request. */
  facts: RuleFacts;
  /** The request the facts are of. */
  reference: string | null;
  inForce: ExplainedRuling & { version: number };
  /** What the draft says; null when only the version in force was tried. */
  draft: ExplainedRuling | null;
}
