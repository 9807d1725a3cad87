import type { MoneyJson } from '#libs/kernel';
import { worst, type FeeFacts, type Outcome, type PriceBook } from '#libs/pricing';
import { ruledFee } from '../quote/ruled-fee.js';
import { evaluate } from '../rules/evaluate.js';
import { USE_FACTS, type RuleFacts, type RuleSet } from '../rules/rule-set.js';

/** What a past request was decided on, as it was stored then. */
export interface PastFacts {
  fee: FeeFacts;
  rule: RuleFacts;
}

/** What a book and a rule set make of a request. */
export interface Replayed {
  /** Minor units of the book's currency. */
  amount: bigint;
  outcome: Outcome;
  /** The rule that approves; null where none does. */
  rule: string | null;
  /** Why it is not instant, each code once. */
  reasons: string[];
}

/**
 * A past request under a book and rules, as if it came today. Pure: the same facts, book and rules give the same for
 * ever. What only the day itself knew (an article's state, another's exclusive right) is not part of it.
 *
 * @throws pricing.facts-invalid where the facts cannot be priced any more
 */
export function replay(past: PastFacts, book: PriceBook, rules: RuleSet): Replayed {
  const isCleared = past.rule.unclearedParts === undefined || past.rule.unclearedParts === 0;
  const facts: FeeFacts = { ...past.fee, knownOutcome: isCleared ? 'instant' : 'review' };
  const ofUse = useFactsOf(past.rule);
  const { fee, knownOutcome } = ruledFee(book, rules, facts, (total) => at(ofUse, total));
  const ruling = evaluate(rules, at(past.rule, fee.total));
  const outcome = worst([fee.outcome, knownOutcome, ruling.outcome]);
  const codes = [...fee.reasons, ...ruling.reasons].map(({ code }) => code);
  return {
    amount: BigInt(fee.total.amount),
    outcome,
    rule: outcome === 'instant' ? ruling.rule : null,
    reasons: outcome === 'instant' ? [] : [...new Set(codes)],
  };
}

const at = (facts: RuleFacts, total: MoneyJson): RuleFacts => ({
  ...facts,
  amount: total.amount,
  currency: total.currency,
});

/** The part of the facts that a quote is judged by. */
const useFactsOf = (facts: RuleFacts): RuleFacts =>
  Object.fromEntries(USE_FACTS.filter((name) => facts[name] !== undefined).map((name) => [name, facts[name]]));
