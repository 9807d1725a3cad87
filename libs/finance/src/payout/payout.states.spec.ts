import { describe, expect, it } from '@jest/globals';
import { PAYOUT_STATES, payoutStates } from './payout.states.js';

describe('the states of a payout', () => {
  it('goes forward only, and may fail after it arrived', () => {
    const steps = PAYOUT_STATES.flatMap((from) =>
      PAYOUT_STATES.filter((to) => payoutStates.allows(from, to, 'provider')).map((to) => `${from} > ${to}`),
    );
    expect(steps).toEqual(['in-transit > paid', 'in-transit > failed', 'paid > failed']);
    expect(payoutStates.isFinal('failed')).toBe(true);
  });
});
