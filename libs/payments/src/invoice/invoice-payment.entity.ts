import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bigintColumn } from '#platform/database';

export const INVOICE_PAYMENT_KINDS = ['card', 'bank-debit', 'transfer'] as const;
export type InvoicePaymentKind = (typeof INVOICE_PAYMENT_KINDS)[number];
export const SURPLUS_STATES = ['waiting', 'returning', 'returned'] as const;
export type SurplusState = (typeof SURPLUS_STATES)[number];

/** Money that came for an invoice, and how much of it the invoice took. */
@Entity({ schema: 'payments', name: 'invoice_payment' })
export class InvoicePayment {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'invoice_id' })
  invoiceId: string;

  @Column('uuid', { name: 'collection_id', nullable: true })
  collectionId: string | null;

  @Column('text')
  kind: InvoicePaymentKind;

  @Column('char', { length: 3 })
  currency: string;

  /** Minor units. */
  @Column('bigint', { transformer: bigintColumn })
  amount: bigint;

  @Column('bigint', { transformer: bigintColumn })
  applied: bigint;

  @Column({ type: 'bigint', transformer: bigintColumn, insert: false, update: false })
  surplus: bigint;

  /** Why not all of it was taken. */
  @Column('text', { name: 'reason_code', nullable: true })
  reasonCode: string | null;

  @Column('timestamptz', { name: 'paid_at' })
  paidAt: Date;

  @Column('text', { name: 'bank_reference', nullable: true })
  bankReference: string | null;

  @Column('uuid', { name: 'recorded_by', nullable: true })
  recordedBy: string | null;

  @Column('text', { name: 'payment_intent_id', nullable: true })
  paymentIntentId: string | null;

  @Column('text', { name: 'charge_id', nullable: true })
  chargeId: string | null;

  @Column('char', { length: 3, name: 'fee_currency', nullable: true })
  feeCurrency: string | null;

  @Column('bigint', { name: 'fee_amount', nullable: true, transformer: bigintColumn })
  feeAmount: bigint | null;

  @Column('text', { name: 'surplus_state', nullable: true })
  surplusState: SurplusState | null;

  @Column('text', { name: 'surplus_note', nullable: true })
  surplusNote: string | null;

  /** The provider's refund that returned it, or the last one that failed. */
  @Column('text', { name: 'surplus_failure', nullable: true })
  surplusFailure: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}
