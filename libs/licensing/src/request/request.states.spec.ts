import { describe, expect, it } from '@jest/globals';
import { REQUEST_STATES, requestStates, type RequestParty, type RequestState } from './request.states.js';

const PARTIES: RequestParty[] = ['system', 'licensee', 'reviewer', 'staff'];

/** product.md section 6, told a second time and by hand: from, to, and everybody who may. */
const ALLOWED: Record<string, RequestParty[]> = {
  'submitted>offered': ['system'],
  'submitted>in_review': ['system'],
  'submitted>withdrawn': ['licensee'],
  'in_review>offered': ['reviewer'],
  'in_review>changes_requested': ['reviewer'],
  'in_review>declined': ['reviewer'],
  'in_review>withdrawn': ['licensee'],
  'in_review>submitted': ['licensee'],
  'changes_requested>submitted': ['licensee'],
  'changes_requested>withdrawn': ['licensee'],
  'changes_requested>expired': ['system'],
  'offered>accepted': ['licensee'],
  'offered>in_review': ['licensee'],
  'offered>withdrawn': ['licensee'],
  'offered>expired': ['system'],
  'accepted>fulfilled': ['system'],
  'accepted>offered': ['system', 'licensee'],
  'accepted>expired': ['system'],
  'accepted>withdrawn': ['licensee'],
  'accepted>declined': ['system', 'staff'],
};

describe('the states of a request', () => {
  it('allow each step of the table and no other', () => {
    for (const from of REQUEST_STATES)
      for (const to of REQUEST_STATES)
        for (const by of PARTIES) {
          const wanted = (ALLOWED[`${from}>${to}`] ?? []).includes(by);
          expect([from, to, by, requestStates.allows(from, to, by)]).toEqual([from, to, by, wanted]);
        }
  });

  it('end in four states and nowhere else', () => {
    const final = REQUEST_STATES.filter((state) => requestStates.isFinal(state));
    expect(final.sort()).toEqual(['declined', 'expired', 'fulfilled', 'withdrawn']);
  });

  it('can all be reached from the first', () => {
    const reached = new Set<RequestState>(['submitted']);
    for (let before = 0; before !== reached.size;) {
      before = reached.size;
      for (const step of requestStates.transitions) if (reached.has(step.from)) reached.add(step.to);
    }
    expect([...reached].sort()).toEqual([...REQUEST_STATES].sort());
  });

  it('say in words what cannot be', () => {
    expect(() => requestStates.assert('declined', 'offered', 'reviewer')).toThrow(
      'This request is declined; it cannot become offered.',
    );
  });
});
