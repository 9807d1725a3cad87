import { DiscardRulesDraft, DraftRules, RebaseRulesDraft, SaveRulesDraft } from './draft-rules.js';
import { PublishRules } from './publish-rules.js';
import { RuleSets } from './rule-sets.query.js';
import { TryRules } from './try-rules.js';

/** What the desk does with rule sets. */
export const RULES_DOOR = [
  RuleSets,
  DraftRules,
  SaveRulesDraft,
  DiscardRulesDraft,
  RebaseRulesDraft,
  PublishRules,
  TryRules,
];
