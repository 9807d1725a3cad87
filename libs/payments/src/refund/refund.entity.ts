import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bigintColumn } from '#platform/database';
import type { RefundState } from './refund.states.js';

/** One article's part of a refund. */
export interface RefundItem {
  articleId: string;
  headline: string;
  /** Minor units, tax included. */
  amount: string;
  ends: boolean;
}

/** Money on its way back to the payer, kept before the provider is asked. */
@Entity({ schema: 'payments', name: 'refund' })
export class Refund {
  @PrimaryColumn('uuid')
  id: string;

  /** Of which it is: an attempt's, or that of a payment of an invoice. */
  @Column({ type: 'uuid', name: 'payment_id', insert: false, update: false })
  paymentId: string;

  @Column('uuid', { name: 'attempt_id', nullable: true })
  attemptId: string | null;

  @Column('uuid', { name: 'invoice_payment_id', nullable: true })
  invoicePaymentId: string | null;

  /** Of money that belongs to no order, of a settled order, or once more what a bank sent back. */
  @Column('text')
  kind: 'return' | 'order' | 'retry';

  @Column('text')
  origin: 'system' | 'finance' | 'dashboard';

  /** What of the licence ends with it. */
  @Column('text')
  ends: 'none' | 'items' | 'all';

  @Column('jsonb', { nullable: true })
  items: RefundItem[] | null;

  @Column('text', { name: 'reason_code' })
  reasonCode: string;

  @Column('char', { length: 3 })
  currency: string;

  /** Minor units. */
  @Column('bigint', { transformer: bigintColumn })
  amount: bigint;

  /** Both known when it is booked; minor units. */
  @Column('bigint', { nullable: true, transformer: bigintColumn })
  net: bigint | null;

  @Column('bigint', { nullable: true, transformer: bigintColumn })
  tax: bigint | null;

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

  @Column('uuid', { name: 'retry_of', nullable: true })
  retryOf: string | null;

  /** The second person: who approved or refused it. */
  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt: Date | null;

  /** When it came into the books; stays when the bank sends it back later. */
  @Column('timestamptz', { name: 'booked_at', nullable: true })
  bookedAt: Date | null;

  /** The ledger source under which what is left of the fee goes on being earned. */
  @Column('text', { name: 'rest_from', nullable: true })
  restFrom: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}

/** The provider's idempotency key of a refund. */
export const refundKey = (refund: Pick<Refund, 'id' | 'keyVersion'>): string =>
  `refund-${refund.id}-${refund.keyVersion}`;

/** Under it the job that asks the provider waits once. */
export const refundJobKey = (id: string): string => `payments.refund:${id}`;
