import { describe, expect, it } from '@jest/globals';
import { DISPUTE_STATES, disputeStates } from './dispute.states.js';

describe('the states of a dispute', () => {
  it('end in what the bank has decided', () => {
    expect(DISPUTE_STATES.filter((state) => disputeStates.isFinal(state))).toEqual(['inquiry-closed', 'won', 'lost']);
  });

  it('never go back', () => {
    for (const { from, to } of disputeStates.transitions) expect(disputeStates.allows(to, from, 'system')).toBe(false);
  });
});
