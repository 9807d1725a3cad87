import { describe, expect, it } from '@jest/globals';
import { ATTEMPT_STATES, attemptStates, PAID_STATES } from './attempt.states.js';

describe('the states of a payment attempt', () => {
  it('never lead from a paid state to an unpaid one', () => {
    for (const { from, to } of attemptStates.transitions) {
      if (PAID_STATES.includes(from)) expect([from, to, PAID_STATES.includes(to)]).toEqual([from, to, true]);
    }
  });

  it('take a late payment of whatever was given up', () => {
    for (const from of ['open', 'expired', 'failed'] as const) {
      for (const to of ['settled', 'held', 'surplus', 'unfulfillable'] as const) {
        expect([from, to, attemptStates.allows(from, to, 'system')]).toEqual([from, to, true]);
      }
    }
  });

  it('end in settled and refunded', () => {
    expect(ATTEMPT_STATES.filter((state) => attemptStates.isFinal(state))).toEqual(['settled', 'refunded']);
  });

  it('leave what money means to the system', () => {
    for (const { from, to, by } of attemptStates.transitions) {
      if (from !== 'created' && PAID_STATES.includes(to)) expect([from, to, by]).toEqual([from, to, ['system']]);
    }
  });
});
