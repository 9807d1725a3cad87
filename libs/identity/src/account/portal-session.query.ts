import { Injectable } from '@nestjs/common';
import type { Actor, MemberRole } from '#libs/kernel';
import { Organisations, type OrganisationFacts } from '../organisation/organisations.query.js';

/** What the portal's pages know of the person in front of them. */
export interface PortalSessionView {
  signedIn: boolean;
  user: { id: string; email: string; name: string; emailVerified: boolean } | null;
  organisation: OrganisationFacts | null;
  roles: readonly MemberRole[];
}

@Injectable()
export class PortalSessions {
  constructor(private readonly organisations: Organisations) {}

  async describe(actor: Actor): Promise<PortalSessionView> {
    if (actor.kind !== 'member') return { signedIn: false, user: null, organisation: null, roles: [] };
    const { userId: id, email, name, emailVerified } = actor;
    return {
      signedIn: true,
      user: { id, email, name, emailVerified },
      organisation: actor.organisationId ? await this.organisations.byId(actor.organisationId) : null,
      roles: actor.roles,
    };
  }
}
