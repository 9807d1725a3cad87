import { defineEvent } from '#platform/jobs';

/**
 * A link has to be mailed. The payload carries no address and no link: the consumer fetches both with
 * `OneTimeLinks.open(linkId)`, which answers null once the link has expired.
 */
export interface LinkRequested {
  linkId: string;
}

export const VerificationRequested = defineEvent<LinkRequested>('identity.verification-requested.v1');
export const MagicLinkRequested = defineEvent<LinkRequested>('identity.magic-link-requested.v1');
export const PasswordResetRequested = defineEvent<LinkRequested>('identity.password-reset-requested.v1');
export const InvitationCreated = defineEvent<LinkRequested & { invitationId: string; organisationId: string }>(
  'identity.invitation-created.v1',
);
export const StaffInvited = defineEvent<LinkRequested & { userId: string }>('identity.staff-invited.v1');
