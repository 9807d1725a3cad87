export { evaluate, type RuleReason, type Ruling } from './evaluate.js';
export * from './rule-set.js';
export * from './rule-set-views.js';
export { FACT_KINDS, type FactKind } from './fact-kinds.js';
export { NAME_CHECKS, type NameCheck } from './rule-facts.js';
export type { RuleMistake } from './rule-findings.js';
export type { RuleSetChange, RuleSetPart } from './compare-rule-sets.js';
export type { ExplainedRule, ExplainedRuling, Verdict } from './explain-ruling.js';
export { DRAFT_STATES, type RuleSetDraftState } from './rule-set-draft.entity.js';
export { RuleSets } from './rule-sets.query.js';
export {
  DiscardRulesDraft,
  DraftRules,
  RebaseRulesDraft,
  SaveRulesDraft,
  type SaveRulesDraftInput,
} from './draft-rules.js';
export { PublishRules, type PublishRulesInput } from './publish-rules.js';
export { TryRules, type TryRulesInput } from './try-rules.js';
