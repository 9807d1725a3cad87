import { describe, expect, it } from '@jest/globals';
import { LICENCE_STATES } from './licence-snapshot.js';
import { licenceStates } from './licence.states.js';

const ALLOWED = new Set([
  'scheduled>active',
  'scheduled>terminated',
  'scheduled>suspended',
  'active>suspended',
  'active>expired',
  'active>terminated',
  'suspended>active',
  'suspended>scheduled',
  'suspended>terminated',
  'suspended>expired',
]);
const BY_CLOCK = new Set(['scheduled>active', 'active>expired', 'suspended>expired']);

describe('the states of a licence', () => {
  it('allow each step of the table and no other', () => {
    for (const from of LICENCE_STATES)
      for (const to of LICENCE_STATES)
        expect([from, to, licenceStates.allows(from, to, 'system')]).toEqual([from, to, ALLOWED.has(`${from}>${to}`)]);
  });

  it('leave starting and ending to the clock', () => {
    for (const { from, to } of licenceStates.transitions)
      expect([from, to, licenceStates.allows(from, to, 'staff')]).toEqual([from, to, !BY_CLOCK.has(`${from}>${to}`)]);
  });

  it('end in expired and terminated', () => {
    expect(LICENCE_STATES.filter((state) => licenceStates.isFinal(state))).toEqual(['expired', 'terminated']);
  });
});
