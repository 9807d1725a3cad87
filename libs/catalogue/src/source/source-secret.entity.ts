import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A secret that a pushing source signs with; one is current, the one before it may still be valid for a while. */
@Entity({ schema: 'catalogue', name: 'source_secret' })
export class SourceSecret {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'source_id' })
  sourceId: string;

  @Column('text')
  sealed: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  /** Null for the current one. */
  @Column('timestamptz', { name: 'valid_until', nullable: true })
  validUntil: Date | null;
}
