import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StripeMode } from '#platform/config';
import { bigintColumn } from '#platform/database';
import { ANSWERABLE, type DisputeState } from './dispute.states.js';
import type { Evidence } from './evidence.js';

export const EVIDENCE_STATES = ['none', 'draft', 'sending', 'sent', 'failed'] as const;
export type EvidenceState = (typeof EVIDENCE_STATES)[number];

/** A payment that the payer's bank takes back. */
@Entity({ schema: 'payments', name: 'dispute' })
export class Dispute {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  mode: StripeMode;

  @Column('text', { name: 'provider_id' })
  providerId: string;

  /** Of which it is: an attempt's, or that of a payment of an invoice. */
  @Column({ type: 'uuid', name: 'payment_id', insert: false, update: false })
  paymentId: string;

  @Column('uuid', { name: 'attempt_id', nullable: true })
  attemptId: string | null;

  @Column('uuid', { name: 'invoice_payment_id', nullable: true })
  invoicePaymentId: string | null;

  /** The bank's own code, such as `fraudulent`. */
  @Column('text')
  reason: string;

  @Column('char', { length: 3 })
  currency: string;

  /** Minor units. */
  @Column('bigint', { transformer: bigintColumn })
  amount: bigint;

  @Column('text')
  state: DisputeState;

  /** Until when it can be answered. */
  @Column('timestamptz', { name: 'due_at', nullable: true })
  dueAt: Date | null;

  @Column('char', { length: 3, name: 'fee_currency', nullable: true })
  feeCurrency: string | null;

  @Column('bigint', { name: 'fee_amount', nullable: true, transformer: bigintColumn })
  feeAmount: bigint | null;

  /** When the money was booked as away. */
  @Column('timestamptz', { name: 'booked_at', nullable: true })
  bookedAt: Date | null;

  @Column('boolean', { name: 'of_order' })
  ofOrder: boolean;

  /** Once lost: what of it belonged to no order. Minor units. */
  @Column('bigint', { name: 'surplus_amount', transformer: bigintColumn })
  surplusAmount: bigint;

  @Column('jsonb', { nullable: true })
  evidence: Evidence | null;

  @Column('text', { name: 'evidence_state' })
  evidenceState: EvidenceState;

  @Column('uuid', { name: 'evidence_by', nullable: true })
  evidenceBy: string | null;

  @Column('text', { name: 'evidence_failure', nullable: true })
  evidenceFailure: string | null;

  @Column('int', { name: 'evidence_key' })
  evidenceKey: number;

  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt: Date | null;

  @Column('timestamptz', { name: 'reminded_at', nullable: true })
  remindedAt: Date | null;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt: Date;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}

/** An answer is taken: the bank waits for one, none was sent, and it is not too late. */
export const takesAnswer = (
  { state, evidenceState, dueAt }: Pick<Dispute, 'state' | 'evidenceState' | 'dueAt'>,
  now: Date,
): boolean =>
  ANSWERABLE.includes(state) && !['sending', 'sent'].includes(evidenceState) && (dueAt === null || dueAt > now);
