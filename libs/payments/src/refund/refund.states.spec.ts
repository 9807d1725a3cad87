import { describe, expect, it } from '@jest/globals';
import { REFUND_STATES, refundStates } from './refund.states.js';

describe('the states of a refund', () => {
  const staff = ['proposed>pending', 'proposed>refused'];
  const system = ['pending>succeeded', 'pending>failed', 'succeeded>failed'];

  it('allow each step of the table and no other, each to its own', () => {
    for (const from of REFUND_STATES) {
      for (const to of REFUND_STATES) {
        const step = `${from}>${to}`;
        expect([step, refundStates.allows(from, to, 'staff')]).toEqual([step, staff.includes(step)]);
        expect([step, refundStates.allows(from, to, 'system')]).toEqual([step, system.includes(step)]);
      }
    }
  });
});
