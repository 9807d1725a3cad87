import type { MoneyJson } from '#libs/kernel';
import { computeFee, worst, type Fee, type FeeFacts, type Outcome, type PriceBook } from '#libs/pricing';
import { evaluate, type Ruling } from '../rules/evaluate.js';
import type { RuleFacts, RuleSet } from '../rules/rule-set.js';

/** A fee and what the rules say about the use at that fee. */
export interface RuledFee {
  fee: Fee;
  ruling: Ruling;
  /** The worst of what the caller, and the rules, know; rush was charged by it. */
  knownOutcome: Outcome;
}

/**
 * A price under a book and a rule set. The rules look at the amount without rush, since rush is charged only where they
 * do not let the use through.
 *
 * @param facts `knownOutcome` is what the caller knows beside the rules
 * @param factsAt the rules' facts at an amount
 */
export function ruledFee(
  book: PriceBook,
  rules: RuleSet,
  facts: FeeFacts,
  factsAt: (total: MoneyJson) => RuleFacts,
): RuledFee {
  const plain = computeFee(book, { ...facts, rush: false });
  const ruling = evaluate(rules, factsAt(plain.total));
  const knownOutcome = worst([facts.knownOutcome ?? 'instant', ruling.outcome]);
  const isSettled = ruling.outcome === 'instant' && !facts.rush;
  return { fee: isSettled ? plain : computeFee(book, { ...facts, knownOutcome }), ruling, knownOutcome };
}
