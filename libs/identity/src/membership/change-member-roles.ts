import { Injectable } from '@nestjs/common';
import { authorise, isId, organisationOf, type Actor, type MemberRole } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { memberNotFound } from '../identity.errors.js';
import { ManageMembers } from '../identity.permissions.js';
import { guardLastAdministrator, lockMember } from './administrators.js';
import { cleanMemberRoles } from './member-roles.js';
import { Membership } from './membership.entity.js';

export interface ChangeMemberRolesInput {
  userId: string;
  roles: readonly MemberRole[];
}

/**
 * An administrator gives a member of their organisation other roles.
 * @throws identity.member-not-found, identity.last-administrator, identity.input-invalid
 */
@Injectable()
export class ChangeMemberRoles {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
  ) {}

  async execute(actor: Actor, input: ChangeMemberRolesInput): Promise<{ userId: string; roles: MemberRole[] }> {
    authorise(actor, ManageMembers);
    const { organisationId } = organisationOf(actor);
    const roles = cleanMemberRoles(input.roles);
    if (!isId(input.userId)) throw memberNotFound();
    return this.transactions.run(async (tx) => {
      const member = await lockMember(tx, organisationId, input.userId);
      guardLastAdministrator(member, roles.includes('organisation-admin'));
      await tx.update(Membership, { userId: input.userId, organisationId }, { roles });
      await this.audit.record(tx, actor, {
        action: 'identity.member-roles-changed',
        subject: { kind: 'member', id: input.userId },
        data: { organisationId, roles: roles.join(' ') },
      });
      return { userId: input.userId, roles };
    });
  }
}
