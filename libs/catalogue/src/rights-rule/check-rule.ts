import type { RightsStatus } from '../article/article-content.js';
import { ruleInvalid } from '../catalogue.errors.js';
import { RULE_PARTS, type BulkRule, type RuleParts } from '../rights/rights-context.js';

export interface RuleInput {
  titleId?: string | null;
  section?: string | null;
  contributor?: string | null;
  source?: string | null;
  parts: RuleParts;
  status: RightsStatus;
  /** The last day it is in force, `yyyy-mm-dd`. */
  until?: string | null;
  reason: string;
}

export type CheckedRule = Omit<BulkRule, 'id'> & { until: string | null; reason: string };

const STATUSES: readonly RightsStatus[] = ['licensable', 'needs-clearance', 'excluded'];

function condition(path: string, value: string | null | undefined, longest: number): string | null {
  const text = value?.trim() ?? '';
  if (text === '') return null;
  if (text.length > longest) throw ruleInvalid(path, `Give at most ${longest} characters.`);
  if ((text.match(/[\p{L}\p{N}]/gu) ?? []).length < 2) throw ruleInvalid(path, 'Give at least two letters.');
  return text;
}

function lastDay(until: string | null | undefined, today: string): string | null {
  if (!until) return null;
  const time = /^\d{4}-\d\d-\d\d$/.test(until) ? Date.parse(`${until}T00:00:00Z`) : Number.NaN;
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(until);
  if (!isDay || until < today) throw ruleInvalid('until', 'Give a day from today on, such as 2027-01-31.');
  return until;
}

/** A rule in its stored form. `today` is `yyyy-mm-dd`. @throws catalogue.rule-invalid */
export function checkRule(input: RuleInput, today: string): CheckedRule {
  const conditions = {
    titleId: input.titleId ?? null,
    section: condition('section', input.section, 100),
    contributor: condition('contributor', input.contributor, 120),
    source: condition('source', input.source, 120),
  };
  if (Object.values(conditions).every((value) => value === null))
    throw ruleInvalid('section', 'A rule needs a title, a section, a contributor or a source.');
  if (!RULE_PARTS.includes(input.parts)) throw ruleInvalid('parts', 'Choose what it is about.');
  if (!STATUSES.includes(input.status)) throw ruleInvalid('status', 'Choose what becomes of it.');
  const isWholeTitle = conditions.section === null && conditions.contributor === null && conditions.source === null;
  if (isWholeTitle && input.status === 'licensable')
    throw ruleInvalid('status', 'A rule that allows needs more than a title: a section, a contributor or a source.');
  const reason = input.reason.trim().slice(0, 1_000);
  if (reason === '') throw ruleInvalid('reason', 'Say why, for those who read the history later.');
  return { ...conditions, parts: input.parts, status: input.status, until: lastDay(input.until, today), reason };
}
