import { Injectable } from '@nestjs/common';
import { authorise, isId, organisationOf, type Actor } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { memberNotFound } from '../identity.errors.js';
import { ManageMembers } from '../identity.permissions.js';
import { guardLastAdministrator, lockMember } from './administrators.js';
import { Membership } from './membership.entity.js';

/**
 * An administrator removes a member, or a member leaves. The person keeps their account and loses the organisation's
 * papers at once. @throws identity.member-not-found, identity.last-administrator
 */
@Injectable()
export class RemoveMember {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
  ) {}

  async execute(actor: Actor, { userId }: { userId: string }): Promise<void> {
    const { actor: member, organisationId } = organisationOf(actor);
    if (member.userId !== userId) authorise(actor, ManageMembers);
    if (!isId(userId)) throw memberNotFound();
    await this.transactions.run(async (tx) => {
      guardLastAdministrator(await lockMember(tx, organisationId, userId), false);
      await tx.delete(Membership, { userId, organisationId });
      await this.audit.record(tx, actor, {
        action: member.userId === userId ? 'identity.member-left' : 'identity.member-removed',
        subject: { kind: 'member', id: userId },
        data: { organisationId },
      });
    });
  }
}
