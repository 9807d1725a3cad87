import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, isId, organisationOf, type Actor, type Clock, type MemberRole } from '#libs/kernel';
import { decodeCursor, pageSize, Reads, toPage, type Page } from '#platform/database';
import { invitationAccepted, invitationExpired, invitationNotFound } from '../identity.errors.js';
import { ManageMembers } from '../identity.permissions.js';
import { hashOfToken } from '../link/token.js';
import type { InvitationState } from './invitation.states.js';
import type { InvitationView } from './invitation.view.js';

/** What the holder of an invitation's link sees before signing in. */
export interface InvitationPreview {
  organisation: string;
  email: string;
  roles: MemberRole[];
  /** ISO 8601. */
  expiresAt: string;
}

type PreviewRow = Omit<InvitationPreview, 'expiresAt'> & { state: InvitationState; expires_at: Date };
type Row = Omit<InvitationView, 'createdAt' | 'expiresAt'> & { created_at: Date; expires_at: Date };

@Injectable()
export class Invitations {
  constructor(
    private readonly reads: Reads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The waiting invitations of the actor's organisation, newest first. */
  async list(actor: Actor, page: { cursor?: string; limit?: number } = {}): Promise<Page<InvitationView>> {
    authorise(actor, ManageMembers);
    const { organisationId } = organisationOf(actor);
    const limit = pageSize(page.limit);
    const after = decodeCursor(page.cursor, 1)?.[0];
    const rows = await this.reads.query<Row>(
      `SELECT id, email, roles, state, created_at, expires_at FROM identity.invitation
       WHERE organisation_id = $1 AND state = 'pending' AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`,
      [organisationId, isId(after) ? after : null, limit + 1],
    );
    return toPage(rows.map(toView), limit, (invitation) => [invitation.id]);
  }

  /**
   * Public: the token is the key.
   * @throws identity.invitation-not-found (also where it was taken back), identity.invitation-accepted,
   * identity.invitation-expired
   */
  async preview(token: string): Promise<InvitationPreview> {
    const row = await this.reads.one<PreviewRow>(
      `SELECT o.name AS organisation, i.email, i.roles, i.state, i.expires_at
       FROM identity.invitation i JOIN identity.organisation o ON o.id = i.organisation_id
       WHERE i.token_hash = $1 AND i.state <> 'revoked'`,
      [hashOfToken(token)],
    );
    if (!row) throw invitationNotFound();
    const { state, expires_at: expiresAt, ...preview } = row;
    if (state === 'accepted') throw invitationAccepted();
    if (expiresAt <= this.clock.now()) throw invitationExpired();
    return { ...preview, expiresAt: expiresAt.toISOString() };
  }
}

const toView = ({ created_at: createdAt, expires_at: expiresAt, ...row }: Row): InvitationView => ({
  ...row,
  createdAt: createdAt.toISOString(),
  expiresAt: expiresAt.toISOString(),
});
