import type { RuleReason } from '../rules/evaluate.js';
import type { QuoteReasonView } from './quote-view.js';

/** What rights and book say, each sentence once; a rule is heard only where they have not said it more exactly. */
export function joinReasons(specific: readonly QuoteReasonView[], byRule: readonly RuleReason[]): QuoteReasonView[] {
  const said = new Map(specific.map((reason) => [`${reason.code} ${reason.message}`, reason]));
  const codes = new Set(specific.map(({ code }) => code));
  const added = byRule.filter(({ code }) => !codes.has(code));
  return [...said.values(), ...added.map((reason) => ({ ...reason, outcome: 'review' as const }))];
}
