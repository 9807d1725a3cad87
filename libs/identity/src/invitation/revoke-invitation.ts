import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, isId, organisationOf, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { invitationNotFound } from '../identity.errors.js';
import { ManageMembers } from '../identity.permissions.js';
import { Invitation } from './invitation.entity.js';
import { INVITATION_TABLE } from './invitation.states.js';

/** An administrator takes an invitation back. @throws identity.invitation-not-found, invitation.state-conflict */
@Injectable()
export class RevokeInvitation {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, { invitationId }: { invitationId: string }): Promise<void> {
    authorise(actor, ManageMembers);
    const { organisationId } = organisationOf(actor);
    if (!isId(invitationId)) throw invitationNotFound();
    await this.transactions.run(async (tx) => {
      const invitation = await tx.findOne(Invitation, {
        where: { id: invitationId, organisationId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!invitation) throw invitationNotFound();
      INVITATION_TABLE.assert(invitation.state, 'revoked', 'organisation-admin');
      await tx.update(Invitation, invitationId, { state: 'revoked', closedAt: this.clock.now() });
      await this.audit.record(tx, actor, {
        action: 'identity.invitation-revoked',
        subject: { kind: 'invitation', id: invitationId },
        data: { organisationId },
      });
    });
  }
}
