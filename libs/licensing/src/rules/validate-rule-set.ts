import { isCountry } from '#libs/kernel';
import { PAYMENT_METHODS } from '../order/payable-order.js';
import { checkCondition, checkLimits, isObject } from './check-condition.js';
import { FLOOR_CODES, FLOOR_RULES, twoPeopleRule } from './floor-rules.js';
import { RuleFindings, type RuleMistake } from './rule-findings.js';
import type { Condition, InstantRule, RuleSetContent } from './rule-set.js';
import { alwaysHolds, canHold, implies } from './satisfiable.js';

const MOST_RULES = 50;
const MOST_REQUIREMENTS = 20;
const CODE = /^[a-z][a-z0-9-]{1,39}$/;

export interface RuleSetCheck {
  /** Null where the shape is wrong: then nothing can be kept. */
  content: RuleSetContent | null;
  shapes: RuleMistake[];
  /** Stand in the way of publishing. */
  mistakes: RuleMistake[];
  /** Do not. */
  warnings: RuleMistake[];
  /** Instant rules that ask nothing at all; each has to be confirmed by name before publishing. */
  asksNothing: string[];
}

/** Says everything about a rule set that a person should know before it decides anything. */
export function validateRuleSet(value: unknown): RuleSetCheck {
  const findings = new RuleFindings();
  checkShape(value, findings);
  const { shapes, mistakes, warnings } = findings;
  if (shapes.length > 0) return { content: null, shapes, mistakes, warnings, asksNothing: [] };
  const content = value as RuleSetContent;
  const asksNothing = mistakes.length === 0 ? checkSense(content, findings) : [];
  return { content, shapes, mistakes, warnings, asksNothing };
}

function checkShape(value: unknown, findings: RuleFindings): void {
  if (!isObject(value)) return findings.shape('', 'A rule set is missing here.');
  const extra = Object.keys(value).find((key) => !['review', 'instant', 'countries', 'fourEyes'].includes(key));
  if (extra !== undefined) findings.shape(extra.slice(0, 60), 'This is no part of a rule set.');
  const codes = new Set<string>();
  for (const kind of ['review', 'instant'] as const) {
    const rules = value[kind];
    if (!Array.isArray(rules)) findings.shape(kind, 'A list of rules is missing here.');
    else if (rules.length > MOST_RULES) findings.shape(kind, `At most ${MOST_RULES} rules fit here.`);
    else rules.forEach((rule, at) => checkRule(kind, rule, `${kind}.${at}`, codes, findings));
  }
  checkCountries(value.countries, findings);
  checkFourEyes(value.fourEyes, findings);
}

type Kind = 'review' | 'instant';
const FIELDS: Record<Kind, readonly string[]> = {
  review: ['code', 'off', 'when', 'message', 'nextStep'],
  instant: ['code', 'off', 'name', 'requires', 'methods'],
};

function checkRule(kind: Kind, rule: unknown, path: string, codes: Set<string>, findings: RuleFindings): void {
  if (!isObject(rule)) return findings.shape(path, 'A rule is missing here.');
  const extra = Object.keys(rule).find((key) => !FIELDS[kind].includes(key));
  if (extra !== undefined) findings.shape(`${path}.${extra.slice(0, 60)}`, 'This is no part of a rule.');
  if (rule.off !== undefined && typeof rule.off !== 'boolean') findings.shape(`${path}.off`, 'Say true or false.');
  checkCode(rule.code, `${path}.code`, codes, findings);
  if (kind === 'review') {
    checkText(rule.message, `${path}.message`, 200, 'The sentence the buyer reads', findings);
    checkText(rule.nextStep, `${path}.nextStep`, 200, 'What the buyer can do', findings);
    return checkCondition(rule.when, `${path}.when`, findings);
  }
  checkText(rule.name, `${path}.name`, 100, 'The rule’s name', findings);
  checkMethods(rule.methods, `${path}.methods`, findings);
  if (!Array.isArray(rule.requires))
    return findings.shape(`${path}.requires`, 'A list of requirements is missing here.');
  if (rule.requires.length > MOST_REQUIREMENTS) {
    return findings.shape(`${path}.requires`, `At most ${MOST_REQUIREMENTS} requirements fit in a rule.`);
  }
  rule.requires.forEach((one: unknown, at) => checkRequirement(one, `${path}.requires.${at}`, findings));
}

function checkRequirement(value: unknown, path: string, findings: RuleFindings): void {
  if (!isObject(value)) return findings.shape(path, 'A requirement is missing here.');
  if (typeof value.code !== 'string' || !CODE.test(value.code)) {
    findings.shape(`${path}.code`, 'A code is 2 to 40 small letters, digits and hyphens.');
  }
  checkText(value.message, `${path}.message`, 200, 'What is said when this is missing', findings);
  checkCondition(value.when, `${path}.when`, findings);
}

function checkCode(value: unknown, path: string, codes: Set<string>, findings: RuleFindings): void {
  if (typeof value !== 'string' || !CODE.test(value)) {
    return findings.shape(path, 'A code is 2 to 40 small letters, digits and hyphens.');
  }
  if (codes.has(value)) findings.mistake(path, 'code-twice', `Two rules have the code “${value}”.`);
  if (FLOOR_CODES.has(value)) {
    findings.mistake(path, 'code-taken', `“${value}” is a rule every set has; give this one another code.`);
  }
  codes.add(value);
}

function checkText(value: unknown, path: string, most: number, what: string, findings: RuleFindings): void {
  if (typeof value !== 'string' || value.length > most) {
    return findings.shape(path, `${what} is a text of up to ${most} characters.`);
  }
  if (value.trim() === '') findings.mistake(path, 'empty', `${what} is empty.`);
}

function checkMethods(value: unknown, path: string, findings: RuleFindings): void {
  const known: readonly unknown[] = PAYMENT_METHODS;
  if (!Array.isArray(value) || !value.every((one) => known.includes(one)) || new Set(value).size < value.length) {
    findings.shape(path, `Ways to pay are some of: ${PAYMENT_METHODS.join(', ')}.`);
  }
}

function checkCountries(value: unknown, findings: RuleFindings): void {
  if (!isObject(value)) return findings.shape('countries', 'The country lists are missing.');
  const seen = new Map<string, string>();
  for (const list of ['blocked', 'review'] as const) {
    const codes = value[list];
    if (!Array.isArray(codes) || codes.length > 300) {
      findings.shape(`countries.${list}`, 'A list of country codes is missing here.');
      continue;
    }
    codes.forEach((code: unknown, at) => {
      const path = `countries.${list}.${at}`;
      if (typeof code !== 'string' || !isCountry(code)) {
        return findings.shape(path, `“${String(code).slice(0, 20)}” is no country; write it as GB.`);
      }
      const before = seen.get(code);
      if (before) findings.mistake(path, 'country-twice', `${code} is named twice; once on the list “${before}”.`);
      seen.set(code, list);
    });
  }
}

function checkFourEyes(value: unknown, findings: RuleFindings): void {
  if (!isObject(value)) return findings.shape('fourEyes', 'When a second person is needed is missing.');
  const percent = value.overridePercent;
  if (typeof percent !== 'number' || !Number.isInteger(percent) || percent < 0 || percent > 100) {
    findings.shape('fourEyes.overridePercent', 'The difference is a whole percentage from 0 to 100.');
  }
  checkLimits(value.amountOver, 'fourEyes.amountOver', findings);
}

/** What a rule asks, as one condition. */
export const askedBy = ({ requires }: Pick<InstantRule, 'requires'>): Condition => ({
  all: requires.map(({ when }) => when),
});

/** Returns the codes of instant rules that ask nothing. */
function checkSense({ review, instant, fourEyes }: RuleSetContent, findings: RuleFindings): string[] {
  review.forEach((rule, at) => {
    if (!canHold(rule.when)) never(`review.${at}.when`, findings);
    else if (!rule.off && alwaysHolds(rule.when)) {
      findings.warning(`review.${at}.when`, 'always', 'This holds for every request, so no rule can approve any.');
    }
  });
  const stopping = [...FLOOR_RULES, twoPeopleRule(fourEyes), ...review.filter(({ off }) => !off)];
  const stops: Condition = { any: stopping.map(({ when }) => when) };
  const asksNothing: string[] = [];
  const reached: InstantRule[] = [];
  instant.forEach((rule, at) => {
    const before = findings.mistakes.length;
    rule.requires.forEach(({ when }, index) => {
      if (!canHold(when)) never(`instant.${at}.requires.${index}.when`, findings);
    });
    if (rule.off || findings.mistakes.length > before) return;
    if (checkReach(rule, at, stops, reached, findings)) {
      if (alwaysHolds(askedBy(rule))) asksNothing.push(rule.code);
      reached.push(rule);
    }
  });
  if (reached.length === 0 && findings.mistakes.length === 0) {
    findings.warning('instant', 'matches-nothing', 'No rule approves anything: every request will wait for a person.');
  }
  return asksNothing;
}

const never = (path: string, findings: RuleFindings): void =>
  findings.mistake(path, 'never', 'This can never hold: what it asks for excludes itself.');

/** Whether there are requests that this rule would approve. */
function checkReach(
  rule: InstantRule,
  at: number,
  stops: Condition,
  earlier: readonly InstantRule[],
  findings: RuleFindings,
): boolean {
  const asked = askedBy(rule);
  const path = `instant.${at}`;
  if (!canHold(asked)) {
    findings.mistake(path, 'never', 'This rule can never approve: its requirements exclude each other.');
    return false;
  }
  if (implies(asked, stops)) {
    findings.mistake(path, 'stopped', 'This rule can never approve: what it asks for always goes to a person.');
    return false;
  }
  const hiding = earlier.find((other) => implies(asked, askedBy(other)));
  if (!hiding) return true;
  findings.mistake(
    path,
    'unreachable',
    `“${hiding.name}” stands before this rule and approves everything that this one would. Put this one first, or remove it.`,
  );
  return false;
}
