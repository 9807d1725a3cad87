import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MemberRole } from '#libs/kernel';
import type { InvitationState } from './invitation.states.js';

@Entity({ schema: 'identity', name: 'invitation' })
export class Invitation {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @Column('text')
  email: string;

  @Column('text', { array: true })
  roles: MemberRole[];

  /** SHA-256 of the token in the mailed link. */
  @Column('text', { name: 'token_hash' })
  tokenHash: string;

  @Column('text')
  state: InvitationState;

  @Column('uuid', { name: 'invited_by' })
  invitedBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;

  @Column('uuid', { name: 'accepted_by', nullable: true })
  acceptedBy: string | null;
}
