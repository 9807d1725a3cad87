import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DeliveryState } from './delivery.states.js';
import type { TargetKind, TargetSettings } from './target-settings.js';

/** A place of the licensee's own to which its packages are sent. */
@Entity({ schema: 'packaging', name: 'delivery_target' })
export class DeliveryTarget {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @Column('text')
  kind: TargetKind;

  @Column('text')
  name: string;

  @Column('jsonb')
  settings: TargetSettings;

  /** Never shown again; '' where there are none. */
  @Column('text', { name: 'sealed_credentials' })
  sealedCredentials: string;

  @Column('text', { name: 'created_by' })
  createdBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  /** Of a mailbox: when it was last sent a test. */
  @Column('timestamptz', { name: 'last_test_at', nullable: true })
  lastTestAt: Date | null;

  /** Of a mailbox: when somebody there said yes; nothing is sent before. Of another place: since it is there. */
  @Column('timestamptz', { name: 'confirmed_at', nullable: true })
  confirmedAt: Date | null;

  /** Of the link in the newest mail that asks; it stays, so that its page can say that it was used. */
  @Column('text', { name: 'confirm_hash', nullable: true })
  confirmHash: string | null;

  /** When that mail was made. */
  @Column('timestamptz', { name: 'asked_at', nullable: true })
  askedAt: Date | null;

  /** Its log stays. */
  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt: Date | null;
}

/** One package on its way to one place. */
@Entity({ schema: 'packaging', name: 'delivery' })
export class Delivery {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'target_id' })
  targetId: string;

  @Column('uuid', { name: 'package_id' })
  packageId: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @Column('text')
  reference: string;

  @Column('int')
  revision: number;

  @Column('text')
  state: DeliveryState;

  @Column('int')
  tries: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}
