import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bigintColumn } from '#platform/database';

export const REFUND_STATES = ['pending', 'succeeded', 'failed'] as const;
export type RefundState = (typeof REFUND_STATES)[number];

/** Money on its way back to the payer, kept before the provider is asked. */
@Entity({ schema: 'payments', name: 'refund' })
export class Refund {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'attempt_id' })
  attemptId: string;

  @Column('text', { name: 'reason_code' })
  reasonCode: string;

  @Column('char', { length: 3 })
  currency: string;

  /** Minor units. */
  @Column('bigint', { transformer: bigintColumn })
  amount: bigint;

  @Column('text')
  state: RefundState;

  @Column('int', { name: 'key_version' })
  keyVersion: number;

  @Column('text', { name: 'provider_id', nullable: true })
  providerId: string | null;

  @Column('text', { nullable: true })
  failure: string | null;

  /** In finance's own words; null when it goes back by itself. */
  @Column('text', { nullable: true })
  note: string | null;

  /** Who of the staff sent it back; null when it goes back by itself. */
  @Column('uuid', { name: 'begun_by', nullable: true })
  begunBy: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}

/** The provider's idempotency key of a refund. */
export const refundKey = (refund: Pick<Refund, 'id' | 'keyVersion'>): string =>
  `refund-${refund.id}-${refund.keyVersion}`;
