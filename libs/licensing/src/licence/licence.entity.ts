import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bigintColumn } from '#platform/database';
import type { LicenceSnapshot, LicenceState } from './licence-snapshot.js';

/** A licence: what was agreed never changes (the application has no grant to), only its state does. */
@Entity({ schema: 'licensing', name: 'licence' })
export class Licence {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'request_id' })
  requestId: string;

  @Column('text')
  reference: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @Column('text', { name: 'requester_id' })
  requesterId: string;

  @Column('text')
  state: LicenceState;

  /** Why it is suspended or terminated. */
  @Column('text', { name: 'reason_code', nullable: true })
  reasonCode: string | null;

  @Column('text', { name: 'reason_note', nullable: true })
  reasonNote: string | null;

  @Column('int')
  revision: number;

  @Column('uuid', { name: 'title_id' })
  titleId: string;

  @Column('text', { name: 'title_name' })
  titleName: string;

  @Column('text')
  headline: string;

  @Column('text')
  language: string;

  @Column('text')
  direction: 'ltr' | 'rtl';

  @Column('int', { name: 'item_count' })
  itemCount: number;

  @Column('char', { length: 3 })
  currency: string;

  /** Minor units. */
  @Column('bigint', { transformer: bigintColumn })
  amount: bigint;

  /** ISO date. */
  @Column('date', { name: 'starts_on' })
  startsOn: string;

  /** ISO date, inclusive; null when perpetual. */
  @Column('date', { name: 'ends_on', nullable: true })
  endsOn: string | null;

  @Column('text', { name: 'check_code' })
  checkCode: string;

  @Column('jsonb')
  snapshot: LicenceSnapshot;

  @Column('timestamptz', { name: 'issued_at' })
  issuedAt: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}
