import { Injectable } from '@nestjs/common';
import { authorise, isId, organisationOf, type Actor, type MemberRole } from '#libs/kernel';
import { decodeCursor, pageSize, Reads, toPage, type Page } from '#platform/database';
import type { AccountLanguage } from '../account/account-language.js';
import { ReadMembers, ReadOrganisations } from '../identity.permissions.js';

export interface MemberView {
  userId: string;
  name: string;
  email: string;
  emailVerified: boolean;
  roles: MemberRole[];
  /** ISO 8601. */
  joinedAt: string;
}

/** Whom a mail about an organisation's affairs goes to. */
export interface Recipient {
  userId: string;
  name: string;
  email: string;
  /** Of the mails to them: `en` or `ar`. */
  language: AccountLanguage;
}

interface Row {
  user_id: string;
  name: string;
  email: string;
  email_verified: boolean;
  roles: MemberRole[];
  joined_at: Date;
}

/** Who answers for what an organisation buys. */
const ANSWERABLE: readonly MemberRole[] = ['buyer', 'organisation-admin'];

@Injectable()
export class Members {
  constructor(private readonly reads: Reads) {}

  /** The members of the actor's own organisation, in the order they have accounts. */
  async list(actor: Actor, page: { cursor?: string; limit?: number } = {}): Promise<Page<MemberView>> {
    authorise(actor, ReadMembers);
    return this.page(organisationOf(actor).organisationId, page);
  }

  /** For the desk. */
  async forStaff(
    actor: Actor,
    organisationId: string,
    page: { cursor?: string; limit?: number } = {},
  ): Promise<Page<MemberView>> {
    authorise(actor, ReadOrganisations);
    return isId(organisationId) ? this.page(organisationId, page) : { items: [], nextCursor: null };
  }

  /** For mails, no permission is asked: members with one of these roles and a confirmed address. */
  async recipients(organisationId: string, roles: readonly MemberRole[]): Promise<Recipient[]> {
    return this.reads.query<Recipient>(
      `SELECT user_id AS "userId", name, email, language FROM identity.v_member
       WHERE organisation_id = $1 AND roles && $2::text[] AND email_verified ORDER BY user_id`,
      [organisationId, roles],
    );
  }

  /**
   * For mails, no permission is asked: the member who asked for something, and once they have left the organisation those
   * who answer for what it buys.
   */
  async concerned(organisationId: string, userId: string): Promise<Recipient[]> {
    if (!isId(userId)) return this.recipients(organisationId, ANSWERABLE);
    const asked = await this.reads.query<Recipient>(
      `SELECT user_id AS "userId", name, email, language FROM identity.v_member
       WHERE organisation_id = $1 AND user_id = $2`,
      [organisationId, userId],
    );
    return asked.length > 0 ? asked : this.recipients(organisationId, ANSWERABLE);
  }

  private async page(organisationId: string, page: { cursor?: string; limit?: number }): Promise<Page<MemberView>> {
    const limit = pageSize(page.limit);
    const after = decodeCursor(page.cursor, 1)?.[0];
    const rows = await this.reads.query<Row>(
      `SELECT u.id AS user_id, u.name, u.email, u.email_verified, m.roles, m.joined_at
       FROM identity.membership m JOIN identity.portal_user u ON u.id = m.user_id
       WHERE m.organisation_id = $1 AND ($2::uuid IS NULL OR m.user_id > $2)
       ORDER BY m.user_id LIMIT $3`,
      [organisationId, isId(after) ? after : null, limit + 1],
    );
    return toPage(rows.map(toView), limit, (member) => [member.userId]);
  }
}

const toView = (row: Row): MemberView => ({
  userId: row.user_id,
  name: row.name,
  email: row.email,
  emailVerified: row.email_verified,
  roles: row.roles,
  joinedAt: row.joined_at.toISOString(),
});
