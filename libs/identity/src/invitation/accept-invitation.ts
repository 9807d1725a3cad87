import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Actor, type Clock, type MemberActor } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { brokenConstraint, Transactions, type Tx } from '#platform/database';
import { signedInMember } from '../account/signed-in-member.js';
import {
  alreadyMember,
  emailUnverified,
  invitationExpired,
  invitationForOtherEmail,
  invitationNotFound,
} from '../identity.errors.js';
import { hashOfToken } from '../link/token.js';
import { Membership } from '../membership/membership.entity.js';
import { Organisations, type OrganisationFacts } from '../organisation/organisations.query.js';
import { Invitation } from './invitation.entity.js';
import { INVITATION_TABLE } from './invitation.states.js';

/**
 * The invited person joins. The link alone is not enough: they must be signed in with the very address it was sent to,
 * and have confirmed that address.
 * @throws identity.invitation-not-found, identity.invitation-expired, identity.invitation-other-email,
 * identity.email-unverified, identity.already-member, invitation.state-conflict
 */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: Organisations,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, { token }: { token: string }): Promise<OrganisationFacts> {
    const member = signedInMember(actor);
    return this.transactions.run(async (tx) => {
      const invitation = await tx.findOne(Invitation, {
        where: { tokenHash: hashOfToken(token) },
        lock: { mode: 'pessimistic_write' },
      });
      if (!invitation) throw invitationNotFound();
      this.guard(invitation, member);
      await this.join(tx, invitation, member);
      await this.audit.record(tx, actor, {
        action: 'identity.invitation-accepted',
        subject: { kind: 'invitation', id: invitation.id },
        data: { organisationId: invitation.organisationId },
      });
      return this.organisations.byId(invitation.organisationId, tx);
    });
  }

  private guard(invitation: Invitation, member: MemberActor): void {
    if (invitation.email !== member.email.toLowerCase()) throw invitationForOtherEmail();
    INVITATION_TABLE.assert(invitation.state, 'accepted', 'invited');
    if (invitation.expiresAt <= this.clock.now()) throw invitationExpired();
    if (!member.emailVerified) throw emailUnverified();
    if (member.organisationId) throw alreadyMember();
  }

  private async join(tx: Tx, invitation: Invitation, member: MemberActor): Promise<void> {
    const now = this.clock.now();
    const { organisationId, roles } = invitation;
    try {
      await tx.insert(Membership, { userId: member.userId, organisationId, roles, joinedAt: now });
    } catch (error) {
      throw brokenConstraint(error) === 'membership_pkey' ? alreadyMember() : error;
    }
    await tx.update(Invitation, invitation.id, { state: 'accepted', closedAt: now, acceptedBy: member.userId });
  }
}
