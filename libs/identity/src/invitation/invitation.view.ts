import type { MemberRole } from '#libs/kernel';
import type { Invitation } from './invitation.entity.js';
import type { InvitationState } from './invitation.states.js';

export interface InvitationView {
  id: string;
  email: string;
  roles: MemberRole[];
  state: InvitationState;
  /** ISO 8601. */
  createdAt: string;
  /** ISO 8601; a pending invitation past it can be sent again. */
  expiresAt: string;
}

export const toInvitationView = (invitation: Invitation): InvitationView => ({
  id: invitation.id,
  email: invitation.email,
  roles: invitation.roles,
  state: invitation.state,
  createdAt: invitation.createdAt.toISOString(),
  expiresAt: invitation.expiresAt.toISOString(),
});
