import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { CONFIG, type Config } from '#platform/config';
import { ACTOR_RESOLVER } from '#platform/http';
import { ChangeOwnLanguage } from './account/change-own-language.js';
import { ChangeOwnName } from './account/change-own-name.js';
import { PortalSessions } from './account/portal-session.query.js';
import { SeedAccount } from './account/seed-account.js';
import { SeedStaff } from './account/seed-staff.js';
import type { Audience } from './auth/audience.js';
import { AuthGate } from './auth/auth-gate.js';
import { DeskActorResolver } from './auth/desk-actor.resolver.js';
import { PortalActorResolver } from './auth/portal-actor.resolver.js';
import { AcceptInvitation } from './invitation/accept-invitation.js';
import { Invitations } from './invitation/invitations.query.js';
import { InviteMember } from './invitation/invite-member.js';
import { MailInvitation } from './invitation/mail-invitation.js';
import { RevokeInvitation } from './invitation/revoke-invitation.js';
import { OneTimeLinks } from './link/one-time-links.js';
import { PurgeExpiredHandler } from './link/purge-expired.js';
import { RequestLink } from './link/request-link.js';
import { ChangeMemberRoles } from './membership/change-member-roles.js';
import { Members } from './membership/members.query.js';
import { RemoveMember } from './membership/remove-member.js';
import { CreateOrganisation } from './organisation/create-organisation.js';
import { AuditLogQuery } from './audit-log/audit-log.query.js';
import { Organisations } from './organisation/organisations.query.js';
import { SeedOrganisation } from './organisation/seed-organisation.js';
import { SetInvoiceTerms } from './organisation/set-invoice-terms.js';
import { UpdateOrganisation } from './organisation/update-organisation.js';
import { VerifyOrganisationKind } from './organisation/verify-organisation-kind.js';
import { ChangeStaffRoles } from './staff/change-staff-roles.js';
import { CreateStaff } from './staff/create-staff.js';
import { DisableStaff } from './staff/disable-staff.js';
import { InviteStaff } from './staff/invite-staff.js';
import { ResetSecondFactor } from './staff/reset-second-factor.js';
import { StaffMembers } from './staff/staff.query.js';
import { CreateToken } from './token/create-token.js';
import { RevokeToken } from './token/revoke-token.js';
import { TokenActors } from './token/token-actors.js';
import { Tokens } from './token/tokens.query.js';

const PORTAL = [
  PortalSessions,
  ChangeOwnName,
  ChangeOwnLanguage,
  CreateOrganisation,
  UpdateOrganisation,
  ChangeMemberRoles,
  RemoveMember,
  InviteMember,
  AcceptInvitation,
  RevokeInvitation,
  Invitations,
  CreateToken,
  RevokeToken,
  Tokens,
];
const DESK = [VerifyOrganisationKind, SetInvoiceTerms, CreateStaff, ChangeStaffRoles, DisableStaff, ResetSecondFactor];
const EVERYWHERE = [
  Organisations,
  AuditLogQuery,
  Members,
  StaffMembers,
  OneTimeLinks,
  RequestLink,
  PurgeExpiredHandler,
  SeedAccount,
  SeedStaff,
  SeedOrganisation,
];
const INSIDE = [MailInvitation, InviteStaff, TokenActors];

/**
 * People, organisations, roles and sessions. `portal` and `desk` bring the actor resolver and the auth gate of their
 * side; `worker` brings neither, as no request reaches it.
 */
@Module({})
export class IdentityModule {
  static forRoot({ audience }: { audience: Audience | 'worker' }): DynamicModule {
    const useCases = [...EVERYWHERE, ...PORTAL, ...DESK];
    const side = audience === 'worker' ? [] : sideProviders(audience);
    const exported = side.map((provider) => (typeof provider === 'function' ? provider : provider.provide));
    return {
      module: IdentityModule,
      global: true,
      providers: [...INSIDE, ...useCases, ...side],
      exports: [...useCases, ...exported],
    };
  }
}

function sideProviders(audience: Audience): Provider[] {
  const resolver = audience === 'portal' ? PortalActorResolver : DeskActorResolver;
  return [
    resolver,
    { provide: ACTOR_RESOLVER, useExisting: resolver },
    {
      provide: AuthGate,
      inject: [CONFIG, RequestLink],
      useFactory: (config: Config, links: RequestLink) =>
        new AuthGate(audience, config, (mail) => links.execute(audience, mail)),
    },
  ];
}
