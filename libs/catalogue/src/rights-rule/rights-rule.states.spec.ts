import { describe, expect, it } from '@jest/globals';
import { RULE_STATES, RULE_TRANSITIONS, type RuleState } from './rights-rule.states.js';

const allowed = (from: RuleState): RuleState[] =>
  RULE_STATES.filter((to) => RULE_TRANSITIONS.allows(from, to, 'staff'));

describe('the states of a rule', () => {
  it('lead where the table says', () => {
    expect(allowed('draft')).toEqual(['applied']);
    expect(allowed('applied')).toEqual(['replaced', 'ended']);
    expect(RULE_TRANSITIONS.isFinal('replaced')).toBe(true);
    expect(RULE_TRANSITIONS.isFinal('ended')).toBe(true);
  });
});
