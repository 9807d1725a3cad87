import type { PaymentMethod } from '../order/payable-order.js';
import type { ReviewReasonView } from '../request/request-view.js';
import { FLOOR_RULES, twoPeopleRule } from './floor-rules.js';
import type { Condition, FactName, FactValue, InstantRule, ReviewRule, RuleFacts, RuleSet } from './rule-set.js';
import { onLists } from './screen-country.js';

export interface RuleReason extends ReviewReasonView {
  nextStep: string;
}

/** What the rules say about a request, and by which rule; stored with the facts it was decided on. */
export interface Ruling {
  outcome: 'instant' | 'review';
  /** The instant rule that approved, else null. */
  rule: string | null;
  methods: PaymentMethod[];
  reasons: RuleReason[];
}

const OUTSIDE_RULES = 'A person at the rights desk looks at it; the promised time is shown on the request.';

/**
 * A review rule that holds sends the request to a person, and so does one that every set has (floor-rules.ts).
 * Otherwise the first instant rule that holds approves it, unless two people have to; if none does, the reasons are what
 * the nearest one misses.
 * Facts that are not known yet (the buyer's, while somebody only asks for a price) are taken to be fine, so a quote
 * says what the best buyer would get. What the country lists say follows from the set and the buyer's country.
 */
export function evaluate(ruleSet: RuleSet, given: RuleFacts): Ruling {
  const facts = underLists(ruleSet, given);
  const reasons = [...FLOOR_RULES, ...ruleSet.review].filter((rule) => applies(rule, facts)).map(reasonOf);
  const tried = ruleSet.instant.filter(({ off }) => !off).map((rule) => ({ rule, missing: missingOf(rule, facts) }));
  const approving = tried.find(({ missing }) => missing.length === 0);
  if (approving && reasons.length === 0) {
    const forTwo = twoPeopleRule(ruleSet.fourEyes);
    if (applies(forTwo, facts)) return { outcome: 'review', rule: null, methods: [], reasons: [reasonOf(forTwo)] };
    return { outcome: 'instant', rule: approving.rule.code, methods: [...approving.rule.methods], reasons: [] };
  }
  if (!approving) {
    const nearest = tried.sort((a, b) => a.missing.length - b.missing.length)[0];
    for (const reason of nearest?.missing ?? [noRule]) {
      if (!reasons.some(({ code }) => code === reason.code)) reasons.push(reason);
    }
  }
  return { outcome: 'review', rule: null, methods: [], reasons };
}

const applies = ({ off, when }: ReviewRule, facts: RuleFacts): boolean =>
  !off && isKnown(when, facts) && holds(when, facts);
const reasonOf = ({ code, message, nextStep }: ReviewRule): RuleReason => ({ code, message, nextStep });

/** The facts with what this set's country lists say, so that past facts can be judged by other lists. */
export function underLists({ countries }: RuleSet, facts: RuleFacts): RuleFacts {
  const { buyerCountry } = facts;
  return typeof buyerCountry === 'string'
    ? { ...facts, countryList: onLists(countries, buyerCountry.toUpperCase()) }
    : facts;
}

const noRule: RuleReason = {
  code: 'no-rule',
  message: 'No rule approves this by itself.',
  nextStep: OUTSIDE_RULES,
};

function missingOf(rule: InstantRule, facts: RuleFacts): RuleReason[] {
  return rule.requires
    .filter(({ when }) => isKnown(when, facts) && !holds(when, facts))
    .map(({ code, message }) => ({ code, message, nextStep: OUTSIDE_RULES }));
}

/** The facts each condition reads, found once: simulation asks a hundred thousand times. */
const READ_BY = new WeakMap<Condition, readonly FactName[]>();

/** Whether all the facts that a condition reads are known. */
export function isKnown(condition: Condition, facts: RuleFacts): boolean {
  let names = READ_BY.get(condition);
  if (!names) READ_BY.set(condition, (names = factsOf(condition)));
  return names.every((name) => facts[name] !== undefined);
}

/** The facts a condition reads. */
export function factsOf(condition: Condition): FactName[] {
  if ('not' in condition) return factsOf(condition.not);
  if ('all' in condition) return condition.all.flatMap(factsOf);
  if ('any' in condition) return condition.any.flatMap(factsOf);
  return 'amountWithin' in condition ? ['amount', 'currency'] : [condition.fact];
}

/** Whether a condition holds over facts that are all known. */
export function holds(condition: Condition, facts: RuleFacts): boolean {
  if ('not' in condition) return !holds(condition.not, facts);
  if ('all' in condition) return condition.all.every((part) => holds(part, facts));
  if ('any' in condition) return condition.any.some((part) => holds(part, facts));
  if ('amountWithin' in condition) return isWithin(condition.amountWithin, facts);
  const value = facts[condition.fact] ?? null;
  if ('is' in condition) return value === condition.is;
  if ('oneOf' in condition) return words(value).some((word) => condition.oneOf.includes(word));
  if ('noneOf' in condition) return words(value).every((word) => !condition.noneOf.includes(word));
  if ('atLeast' in condition) return typeof value === 'number' && value >= condition.atLeast;
  return typeof value === 'number' && value <= condition.atMost;
}

const words = (value: FactValue): readonly string[] => (typeof value === 'object' && value ? value : [String(value)]);

function isWithin(limits: Readonly<Record<string, string>>, facts: RuleFacts): boolean {
  const limit = limits[String(facts.currency)];
  return limit !== undefined && BigInt(String(facts.amount)) <= BigInt(limit);
}
