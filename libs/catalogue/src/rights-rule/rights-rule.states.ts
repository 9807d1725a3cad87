import { TransitionTable } from '#libs/kernel';

export const RULE_STATES = ['draft', 'applied', 'replaced', 'ended'] as const;
export type RuleState = (typeof RULE_STATES)[number];

/** A version of a rule is drafted, applied, and then replaced by the next one or ended, by somebody or on its last day. */
export const RULE_TRANSITIONS = new TransitionTable<RuleState, 'staff' | 'system'>('rights-rule', RULE_STATES, [
  { from: 'draft', to: 'applied', name: 'apply', by: ['staff', 'system'] },
  { from: 'applied', to: 'replaced', name: 'replace', by: ['staff', 'system'] },
  { from: 'applied', to: 'ended', name: 'end', by: ['staff', 'system'] },
]);
