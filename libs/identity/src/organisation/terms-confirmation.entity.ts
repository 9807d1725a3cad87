import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody confirmed, for an organisation, the terms under which organisations buy. Append-only. */
@Entity({ schema: 'identity', name: 'terms_confirmation' })
export class TermsConfirmation {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @Column('uuid', { name: 'user_id' })
  userId: string;

  @Column('text', { name: 'terms_version' })
  termsVersion: string;

  @Column('timestamptz', { name: 'confirmed_at' })
  confirmedAt: Date;
}
