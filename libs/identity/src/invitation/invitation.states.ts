import { TransitionTable } from '#libs/kernel';

export const INVITATION_STATES = ['pending', 'accepted', 'revoked'] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];
export type InvitationStep = 'invited' | 'organisation-admin';

/** Expiry is a date, not a state: a pending invitation past it can still be sent again or revoked. */
export const INVITATION_TABLE = new TransitionTable<InvitationState, InvitationStep>('invitation', INVITATION_STATES, [
  { from: 'pending', to: 'accepted', name: 'accept', by: ['invited'] },
  { from: 'pending', to: 'revoked', name: 'revoke', by: ['organisation-admin'] },
]);
