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

  /** More was bought, or some of its articles ended. */
  @Column('text')
  kind: 'extension' | 'items-ended';

  /** The extension that was asked for and paid; where items ended, the request whose terms go on. */
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

  /** Where items ended: how many articles are left, and the first of them. */
  @Column('int', { name: 'item_count', nullable: true })
  itemCount: number | null;

  @Column('text', { nullable: true })
  headline: string | null;

  @Column('jsonb')
  snapshot: LicenceSnapshot;

  @Column('timestamptz', { name: 'issued_at' })
  issuedAt: Date;
}
