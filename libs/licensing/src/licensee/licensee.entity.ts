import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LicenseeStanding } from './standing.js';

/** What staff or finance said about an organisation's standing; without a row it follows from its licences. */
@Entity({ schema: 'licensing', name: 'licensee' })
export class Licensee {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId: string;

  @Column('text')
  standing: LicenseeStanding;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('text', { name: 'changed_by_kind' })
  changedByKind: 'staff' | 'system';

  @Column('text', { name: 'changed_by' })
  changedBy: string;

  @Column('timestamptz', { name: 'changed_at' })
  changedAt: Date;
}
