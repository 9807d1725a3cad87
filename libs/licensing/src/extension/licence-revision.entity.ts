import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bigintColumn } from '#platform/database';
import type { LicenceSnapshot } from '../licence/licence-snapshot.js';

/** A later revision of a licence, complete by itself. Never changes; the licence's row says which one is the present. */
@Entity({ schema: 'licensing', name: 'licence_revision' })
export class LicenceRevision {
  @PrimaryColumn('uuid', { name: 'licence_id' })
  licenceId: string;

  @PrimaryColumn('int')
  revision: number;

  /** The extension that was asked for and paid. */
  @Column('uuid', { name: 'request_id' })
  requestId: string;

  @Column('char', { length: 3 })
  currency: string;

  /** What this revision cost by itself, in minor units. */
  @Column('bigint', { transformer: bigintColumn })
  paid: bigint;

  /** All that was paid for the licence, in minor units. */
  @Column('bigint', { transformer: bigintColumn })
  amount: bigint;

  /** ISO date, inclusive; null when perpetual. */
  @Column('date', { name: 'ends_on', nullable: true })
  endsOn: string | null;

  @Column('jsonb')
  snapshot: LicenceSnapshot;

  @Column('timestamptz', { name: 'issued_at' })
  issuedAt: Date;
}
