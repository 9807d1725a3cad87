import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AgreedTerms } from '#libs/pricing';
import type { AgreedState } from './agreed-terms.states.js';

/** Terms agreed with one organisation. The application can move them on and end them, and never change what they say. */
@Entity({ schema: 'licensing', name: 'agreed_terms' })
export class AgreedTermsRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  /** null: for all titles that have no terms of their own with this organisation. */
  @Column('uuid', { name: 'title_id', nullable: true })
  titleId: string | null;

  /** 1, 2, 3 ... within the organisation; null until agreed. */
  @Column('integer', { nullable: true })
  version: number | null;

  @Column('text')
  state: AgreedState;

  @Column('jsonb')
  data: AgreedTerms;

  @Column('timestamptz', { name: 'starts_at' })
  startsAt: Date;

  @Column('timestamptz', { name: 'ends_at', nullable: true })
  endsAt: Date | null;

  /** Why, for those who read it later; the organisation does not see it. */
  @Column('text')
  note: string;

  @Column('uuid', { name: 'proposed_by' })
  proposedBy: string;

  @Column('text', { name: 'proposed_by_name' })
  proposedByName: string;

  @Column('timestamptz', { name: 'proposed_at' })
  proposedAt: Date;

  @Column('uuid', { name: 'agreed_by', nullable: true })
  agreedBy: string | null;

  @Column('text', { name: 'agreed_by_name', nullable: true })
  agreedByName: string | null;

  @Column('timestamptz', { name: 'agreed_at', nullable: true })
  agreedAt: Date | null;

  @Column('uuid', { name: 'closed_by', nullable: true })
  closedBy: string | null;

  @Column('text', { name: 'closed_by_name', nullable: true })
  closedByName: string | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;

  @Column('text', { name: 'close_reason', nullable: true })
  closeReason: string | null;
}
