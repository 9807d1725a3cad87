import { Injectable } from '@nestjs/common';
import type { Actor, MemberRole } from '#libs/kernel';
import { Reads } from '#platform/database';
import { Organisations, type OrganisationFacts } from '../organisation/organisations.query.js';
import type { AccountLanguage } from './account-language.js';

/** What the portal's pages know of the person in front of them. */
export interface PortalSessionView {
  signedIn: boolean;
  user: { id: string; email: string; name: string; emailVerified: boolean; language: AccountLanguage } | null;
  organisation: OrganisationFacts | null;
  roles: readonly MemberRole[];
}

@Injectable()
export class PortalSessions {
  constructor(
    private readonly organisations: Organisations,
    private readonly reads: Reads,
  ) {}

  async describe(actor: Actor): Promise<PortalSessionView> {
    if (actor.kind !== 'member') return { signedIn: false, user: null, organisation: null, roles: [] };
    const { userId: id, email, name, emailVerified } = actor;
    const sql = 'SELECT language FROM identity.portal_user WHERE id = $1';
    const account = await this.reads.one<{ language: AccountLanguage }>(sql, [id]);
    return {
      signedIn: true,
      user: { id, email, name, emailVerified, language: account?.language ?? 'en' },
      organisation: actor.organisationId ? await this.organisations.byId(actor.organisationId) : null,
      roles: actor.roles,
    };
  }
}
