export * from './identity.module.js';
export * from './identity.entities.js';
export * from './identity.errors.js';
export * from './identity.events.js';
export * from './identity.permissions.js';

export { AUDIENCES, originOf, type Audience } from './auth/audience.js';
export { AUTH_ENDPOINTS, AUTH_PREFIX, type AuthEndpoint } from './auth/auth-endpoints.js';
export { AuthGate } from './auth/auth-gate.js';
export { DeskActorResolver, type DeskSessionView } from './auth/desk-actor.resolver.js';
export { PortalActorResolver } from './auth/portal-actor.resolver.js';
export { registerAuthRoutes } from './auth/register-auth-routes.js';

export { ACCOUNT_LANGUAGES, type AccountLanguage } from './account/account-language.js';
export { ChangeOwnLanguage } from './account/change-own-language.js';
export { ChangeOwnName } from './account/change-own-name.js';
export { PortalSessions, type PortalSessionView } from './account/portal-session.query.js';
export { SeedAccount, type SeedAccountInput } from './account/seed-account.js';
export { SeedStaff, type SeedStaffInput } from './account/seed-staff.js';

export { ORGANISATION_KINDS, type OrganisationKind } from './organisation/organisation-kind.js';
export { ORGANISATION_TERMS_VERSION } from './organisation/organisation-terms.js';
export type { OrganisationInput } from './organisation/organisation-input.js';
export { CreateOrganisation, type CreateOrganisationInput } from './organisation/create-organisation.js';
export { UpdateOrganisation } from './organisation/update-organisation.js';
export { VerifyOrganisationKind, type VerifyOrganisationKindInput } from './organisation/verify-organisation-kind.js';
export { SetInvoiceTerms, type SetInvoiceTermsInput } from './organisation/set-invoice-terms.js';
export { SeedOrganisation, type SeedOrganisationInput } from './organisation/seed-organisation.js';
export { Organisations, type OrganisationFacts, type OrganisationView } from './organisation/organisations.query.js';

export { ChangeMemberRoles, type ChangeMemberRolesInput } from './membership/change-member-roles.js';
export { RemoveMember } from './membership/remove-member.js';
export { Members, type MemberView, type Recipient } from './membership/members.query.js';

export { InviteMember, type InviteMemberInput } from './invitation/invite-member.js';
export { AcceptInvitation } from './invitation/accept-invitation.js';
export { RevokeInvitation } from './invitation/revoke-invitation.js';
export { Invitations, type InvitationPreview } from './invitation/invitations.query.js';
export { INVITATION_STATES, INVITATION_TABLE, type InvitationState } from './invitation/invitation.states.js';
export type { InvitationView } from './invitation/invitation.view.js';

export { CreateStaff, type CreateStaffInput } from './staff/create-staff.js';
export { ChangeStaffRoles, type ChangeStaffRolesInput } from './staff/change-staff-roles.js';
export { DisableStaff } from './staff/disable-staff.js';
export { ResetSecondFactor } from './staff/reset-second-factor.js';
export { StaffMembers, type StaffView } from './staff/staff.query.js';

export { CreateToken, type CreatedToken, type CreateTokenInput } from './token/create-token.js';
export { RevokeToken } from './token/revoke-token.js';
export { Tokens, type TokenView } from './token/tokens.query.js';

export { LINK_KINDS, type LinkKind } from './link/link-kind.js';
export { OneTimeLinks, type LinkToSend } from './link/one-time-links.js';
export { PurgeExpired, PurgeExpiredHandler, PURGE_SCHEDULE } from './link/purge-expired.js';
export {
  AuditLogQuery,
  type AuditEntryView,
  type AuditFilter,
  type AuditSealView,
} from './audit-log/audit-log.query.js';
export { auditCsv } from './audit-log/audit-csv.js';
