import type { RuleSetContent } from './rule-set.js';

export type RuleSetPart = 'review' | 'instant' | 'countries' | 'four-eyes';

/** One difference between two rule sets. */
export interface RuleSetChange {
  part: RuleSetPart;
  /** `moved`: the same, but in another place among the instant rules, of which the first that holds approves. */
  change: 'added' | 'removed' | 'changed' | 'moved' | 'switched-off' | 'switched-on';
  /** Of the rule, the country or the threshold. */
  code: string;
  before: unknown;
  after: unknown;
}

/** What is different in `after`. Rules are the same by their code. */
export function compareRuleSets(before: RuleSetContent, after: RuleSetContent): RuleSetChange[] {
  return [
    ...compareRules('review', before.review, after.review),
    ...compareRules('instant', before.instant, after.instant),
    ...compareMaps('countries', countriesOf(before), countriesOf(after)),
    ...compareMaps('four-eyes', thresholdsOf(before), thresholdsOf(after)),
  ];
}

interface Rule {
  code: string;
  off?: boolean;
}

function compareRules(part: RuleSetPart, before: readonly Rule[], after: readonly Rule[]): RuleSetChange[] {
  const old = new Map(before.map((rule) => [rule.code, rule]));
  const now = new Map(after.map((rule) => [rule.code, rule]));
  const removed = before
    .filter(({ code }) => !now.has(code))
    .map((rule): RuleSetChange => ({ part, change: 'removed', code: rule.code, before: rule, after: null }));
  const stayed = before.map(({ code }) => code).filter((code) => now.has(code));
  const order = after.map(({ code }) => code).filter((code) => old.has(code));
  const changed = after.flatMap((rule): RuleSetChange[] => {
    const was = old.get(rule.code);
    if (!was) return [{ part, change: 'added', code: rule.code, before: null, after: rule }];
    const change = changeOf(was, rule) ?? (moved(part, stayed, order, rule.code) ? 'moved' : null);
    return change ? [{ part, change, code: rule.code, before: was, after: rule }] : [];
  });
  return [...changed, ...removed];
}

function changeOf(was: Rule, is: Rule): RuleSetChange['change'] | null {
  if (canonical({ ...was, off: false }) !== canonical({ ...is, off: false })) return 'changed';
  if (Boolean(was.off) === Boolean(is.off)) return null;
  return is.off ? 'switched-off' : 'switched-on';
}

/** Only among instant rules does the order say anything. */
const moved = (part: RuleSetPart, before: readonly string[], after: readonly string[], code: string): boolean =>
  part === 'instant' && before.indexOf(code) > after.indexOf(code);

function compareMaps(
  part: RuleSetPart,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): RuleSetChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((code): RuleSetChange[] => {
    const [was, is] = [before.get(code) ?? null, after.get(code) ?? null];
    if (was === is) return [];
    const change = was === null ? 'added' : is === null ? 'removed' : 'changed';
    return [{ part, change, code, before: was, after: is }];
  });
}

const countriesOf = ({ countries }: RuleSetContent): Map<string, string> =>
  new Map([
    ...countries.review.map((code) => [code, 'review'] as const),
    ...countries.blocked.map((code) => [code, 'blocked'] as const),
  ]);

const thresholdsOf = ({ fourEyes }: RuleSetContent): Map<string, string> =>
  new Map([['override', String(fourEyes.overridePercent)], ...Object.entries(fourEyes.amountOver)]);

/** The same text for the same data, whatever the order of its keys. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(',')}}`;
}
