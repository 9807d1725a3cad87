import { describe, expect, it } from '@jest/globals';
import { PACKAGE_STATES, packageStates } from './package.states.js';

const ALLOWED = new Set(['queued>building', 'building>ready', 'building>queued', 'building>failed']);

describe('the states of a package', () => {
  it('allow the system each step of the table and no other', () => {
    for (const from of PACKAGE_STATES)
      for (const to of PACKAGE_STATES)
        expect([from, to, packageStates.allows(from, to, 'system')]).toEqual([from, to, ALLOWED.has(`${from}>${to}`)]);
  });

  it('let staff queue a failed one again, and do nothing else', () => {
    const byStaff = packageStates.transitions.filter(({ by }) => by.includes('staff'));
    expect(byStaff.map(({ from, to }) => `${from}>${to}`)).toEqual(['failed>queued']);
  });

  it('end in ready', () => {
    expect(PACKAGE_STATES.filter((state) => packageStates.isFinal(state))).toEqual(['ready']);
  });
});
