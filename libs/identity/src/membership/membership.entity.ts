import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MemberRole } from '#libs/kernel';

/** A person in an organisation; a person is in at most one. */
@Entity({ schema: 'identity', name: 'membership' })
export class Membership {
  @PrimaryColumn('uuid', { name: 'user_id' })
  userId: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @Column('text', { array: true })
  roles: MemberRole[];

  @Column('timestamptz', { name: 'joined_at' })
  joinedAt: Date;
}
