import { evaluate, holds, isKnown, underLists, type Ruling } from './evaluate.js';
import { FLOOR_RULES, twoPeopleRule } from './floor-rules.js';
import type { Condition, ReviewRule, RuleFacts, RuleSet } from './rule-set.js';

/** `unknown`: a fact it reads was not given. */
export type Verdict = 'holds' | 'fails' | 'unknown';

export interface ExplainedRule {
  /** `always`: a rule every set has. */
  kind: 'always' | 'review' | 'instant';
  code: string;
  name: string;
  verdict: Verdict;
  /** Whether the outcome would be another one without this rule. */
  decides: boolean;
  /** Of an instant rule, one by one. */
  requirements: { code: string; message: string; verdict: Verdict }[];
}

export interface ExplainedRuling extends Ruling {
  rules: ExplainedRule[];
  /** As they were looked at, with what the country lists of this set say. */
  facts: RuleFacts;
}

/** What a rule set says about some facts, and which conditions decide. Rules that are switched off are left out. */
export function explainRuling(ruleSet: RuleSet, given: RuleFacts): ExplainedRuling {
  const ruling = evaluate(ruleSet, given);
  const facts = underLists(ruleSet, given);
  const reviews = (kind: 'always' | 'review', rules: readonly ReviewRule[]): ExplainedRule[] =>
    rules
      .filter(({ off }) => !off)
      .map(({ code, message, when }) => {
        const verdict = verdictOf(when, facts);
        return { kind, code, name: message, verdict, decides: verdict === 'holds', requirements: [] };
      });
  const instant = ruleSet.instant
    .filter(({ off }) => !off)
    .map(({ code, name, requires }): ExplainedRule => {
      const requirements = requires.map((one) => ({ ...one, verdict: verdictOf(one.when, facts) }));
      return {
        kind: 'instant',
        ...{ code, name },
        verdict: together(requirements.map(({ verdict }) => verdict)),
        decides: ruling.rule === code,
        requirements: requirements.map(({ code: missing, message, verdict }) => ({ code: missing, message, verdict })),
      };
    });
  return {
    ...ruling,
    facts,
    rules: [
      ...reviews('always', [...FLOOR_RULES, twoPeopleRule(ruleSet.fourEyes)]),
      ...reviews('review', ruleSet.review),
      ...instant,
    ],
  };
}

const verdictOf = (when: Condition, facts: RuleFacts): Verdict =>
  !isKnown(when, facts) ? 'unknown' : holds(when, facts) ? 'holds' : 'fails';

const together = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.includes('fails') ? 'fails' : verdicts.includes('unknown') ? 'unknown' : 'holds';
