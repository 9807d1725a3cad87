import { describe, expect, it } from '@jest/globals';
import { INVITATION_STATES, INVITATION_TABLE, type InvitationStep } from './invitation.states.js';

const ALLOWED = ['pending>accepted by invited', 'pending>revoked by organisation-admin'];
const STEPS: InvitationStep[] = ['invited', 'organisation-admin'];

describe('the states of an invitation', () => {
  const cases = INVITATION_STATES.flatMap((from) =>
    INVITATION_STATES.flatMap((to) => STEPS.map((by) => ({ from, to, by }))),
  );

  it.each(cases)('$from to $to by $by', ({ from, to, by }) => {
    expect(INVITATION_TABLE.allows(from, to, by)).toBe(ALLOWED.includes(`${from}>${to} by ${by}`));
  });

  it('ends with accepted and revoked', () => {
    expect(INVITATION_STATES.filter((state) => INVITATION_TABLE.isFinal(state))).toEqual(['accepted', 'revoked']);
  });
});
