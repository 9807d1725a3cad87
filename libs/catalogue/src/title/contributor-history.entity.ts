import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Contract } from './check-contract.js';

/** One change of what is agreed with somebody. */
@Entity({ schema: 'catalogue', name: 'contributor_history' })
export class ContributorHistory {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'contributor_id' })
  contributorId: string;

  @Column('uuid', { name: 'title_id' })
  titleId: string;

  @Column('text')
  change: 'added' | 'changed' | 'removed';

  @Column('jsonb', { nullable: true })
  before: Contract | null;

  @Column('jsonb', { nullable: true })
  after: Contract | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('timestamptz')
  at: Date;

  @Column('text', { name: 'actor_kind' })
  actorKind: string;

  @Column('text', { name: 'actor_id', nullable: true })
  actorId: string | null;

  /** Of staff, as they were called then. */
  @Column('text', { name: 'actor_name', nullable: true })
  actorName: string | null;
}
