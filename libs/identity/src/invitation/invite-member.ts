import { Inject, Injectable } from '@nestjs/common';
import {
  authorise,
  CLOCK,
  DomainError,
  newId,
  organisationOf,
  type Actor,
  type Clock,
  type MemberActor,
  type MemberRole,
} from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions, type Tx } from '#platform/database';
import { cleanEmail } from '../account/email-address.js';
import { alreadyInOrganisation } from '../identity.errors.js';
import { ManageMembers } from '../identity.permissions.js';
import { hashOfToken, newToken } from '../link/token.js';
import { cleanMemberRoles } from '../membership/member-roles.js';
import { Invitation } from './invitation.entity.js';
import { toInvitationView, type InvitationView } from './invitation.view.js';
import { MailInvitation } from './mail-invitation.js';

export interface InviteMemberInput {
  email: string;
  roles: readonly MemberRole[];
  /** `en` or `ar`, for the mail; else theirs where they have an account, else that of who invites. */
  language?: string;
}

const VALID_DAYS = 14;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * An administrator invites somebody by e-mail. Inviting the same address again sends a fresh link and ends the old one.
 * @throws identity.input-invalid, identity.already-in-organisation, identity.too-many-mails, kernel.forbidden
 */
@Injectable()
export class InviteMember {
  constructor(
    private readonly transactions: Transactions,
    private readonly mail: MailInvitation,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, input: InviteMemberInput): Promise<InvitationView> {
    authorise(actor, ManageMembers);
    const { actor: member, organisationId } = organisationOf(actor);
    const email = cleanEmail(input.email);
    const roles = cleanMemberRoles(input.roles);
    const token = newToken();
    return this.transactions.run(async (tx) => {
      await refuseMember(tx, organisationId, email);
      const invitation = await this.keep(tx, member, { organisationId, email, roles, tokenHash: hashOfToken(token) });
      const sent = await this.mail.within(
        tx,
        invitation,
        token,
        input.language ?? (await languageFor(tx, email, member)),
      );
      if (!sent) throw tooManyMails();
      await this.audit.record(tx, actor, {
        action: 'identity.member-invited',
        subject: { kind: 'invitation', id: invitation.id },
        data: { organisationId, roles: roles.join(' ') },
      });
      return toInvitationView(invitation);
    });
  }

  private async keep(
    tx: Tx,
    member: MemberActor,
    wanted: Pick<Invitation, 'organisationId' | 'email' | 'roles' | 'tokenHash'>,
  ): Promise<Invitation> {
    const { organisationId, email } = wanted;
    const now = this.clock.now();
    const dates = { createdAt: now, expiresAt: new Date(now.getTime() + VALID_DAYS * DAY_MS) };
    const pending = await tx.findOne(Invitation, {
      where: { organisationId, email, state: 'pending' },
      lock: { mode: 'pessimistic_write' },
    });
    if (pending) {
      const change = { ...wanted, ...dates, invitedBy: member.userId };
      await tx.update(Invitation, pending.id, change);
      return { ...pending, ...change };
    }
    const invitation: Invitation = {
      ...wanted,
      ...dates,
      id: newId(),
      state: 'pending',
      invitedBy: member.userId,
      closedAt: null,
      acceptedBy: null,
    };
    await tx.insert(Invitation, invitation);
    return invitation;
  }
}

/** Their own where they have an account; else the one of who invites them. */
async function languageFor(tx: Tx, email: string, inviter: MemberActor): Promise<string> {
  const sql = `SELECT language FROM identity.portal_user WHERE email = $1 OR id = $2 ORDER BY (email = $1) DESC LIMIT 1`;
  const [account] = await tx.query<{ language: string }[]>(sql, [email, inviter.userId]);
  return account?.language ?? 'en';
}

async function refuseMember(tx: Tx, organisationId: string, email: string): Promise<void> {
  // The lock makes two invitations of the same address follow each other.
  await tx.query('SELECT 1 FROM identity.organisation WHERE id = $1 FOR UPDATE', [organisationId]);
  const members = await tx.query<unknown[]>(
    'SELECT 1 FROM identity.v_member WHERE organisation_id = $1 AND email = $2',
    [organisationId, email],
  );
  if (members.length > 0) throw alreadyInOrganisation();
}

const tooManyMails = () =>
  new DomainError('identity.too-many-mails', 'This address has been sent several invitations within the hour.', {
    kind: 'rate-limited',
    nextStep: 'Ask the person to look in their spam folder, or try again in an hour.',
  });
