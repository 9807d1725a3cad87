import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StripeMode } from '#platform/config';
import { bigintColumn } from '#platform/database';
import type { DeclineCode } from './decline.js';
import type { PlaceEvidence } from '../tax/place-of-buyer.js';
import type { TaxReason, TaxTreatment } from '../tax/tax-rules.js';
import type { AttemptState } from './attempt.states.js';

/** One try to pay an order by card, kept before the provider is called. */
@Entity({ schema: 'payments', name: 'attempt' })
export class Attempt {
  @PrimaryColumn('uuid')
  id: string;

  /** Of the provider's account; an attempt is never touched in another mode. */
  @Column('text')
  mode: StripeMode;

  @Column('uuid', { name: 'request_id' })
  requestId: string;

  @Column('text')
  reference: string;

  @Column('text', { name: 'licence_reference' })
  licenceReference: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @Column('text', { name: 'organisation_name' })
  organisationName: string;

  @Column('text', { name: 'requester_id' })
  requesterId: string;

  @Column('text', { name: 'started_by' })
  startedBy: string;

  @Column('text', { name: 'title_name', nullable: true })
  titleName: string | null;

  @Column('text')
  headline: string;

  @Column('int', { name: 'item_count' })
  itemCount: number;

  @Column('text')
  state: AttemptState;

  @Column('char', { length: 3 })
  currency: string;

  /** What is to be paid, tax included. Minor units. */
  @Column('bigint', { transformer: bigintColumn })
  amount: bigint;

  /** The order's price: what is left of the amount without the tax; the database works it out. */
  @Column({ type: 'bigint', transformer: bigintColumn, insert: false, update: false })
  net: bigint;

  @Column('bigint', { transformer: bigintColumn })
  tax: bigint;

  @Column('text', { name: 'tax_treatment' })
  taxTreatment: TaxTreatment;

  @Column('int', { name: 'tax_rate_bp' })
  taxRateBp: number;

  @Column('int', { name: 'tax_table_version', nullable: true })
  taxTableVersion: number | null;

  @Column('text', { name: 'tax_name', nullable: true })
  taxName: string | null;

  @Column('char', { length: 2, name: 'tax_country', nullable: true })
  taxCountry: string | null;

  @Column('text', { name: 'tax_reason' })
  taxReason: TaxReason;

  /** As it was when the attempt was made; the receipt adds the card's country. */
  @Column('jsonb', { name: 'tax_evidence', nullable: true })
  taxEvidence: PlaceEvidence | null;

  /** Raised only when the provider has used a key up without doing the work. */
  @Column('int', { name: 'key_version' })
  keyVersion: number;

  @Column('text', { name: 'session_id', nullable: true })
  sessionId: string | null;

  @Column('text', { name: 'session_url', nullable: true })
  sessionUrl: string | null;

  /** Fixed before the call, so that a repeated call is the same to the letter. */
  @Column('timestamptz', { name: 'session_expires_at', nullable: true })
  sessionExpiresAt: Date | null;

  @Column('text', { name: 'payment_intent_id', nullable: true })
  paymentIntentId: string | null;

  @Column('text', { name: 'charge_id', nullable: true })
  chargeId: string | null;

  @Column('char', { length: 3, name: 'received_currency', nullable: true })
  receivedCurrency: string | null;

  @Column('bigint', { name: 'received_amount', nullable: true, transformer: bigintColumn })
  receivedAmount: bigint | null;

  @Column('char', { length: 3, name: 'fee_currency', nullable: true })
  feeCurrency: string | null;

  @Column('bigint', { name: 'fee_amount', nullable: true, transformer: bigintColumn })
  feeAmount: bigint | null;

  @Column('text', { name: 'reason_code', nullable: true })
  reasonCode: string | null;

  /** What the bank said to the last card; the page is still open for another. */
  @Column('text', { name: 'decline_code', nullable: true })
  declineCode: DeclineCode | null;

  @Column('timestamptz', { name: 'declined_at', nullable: true })
  declinedAt: Date | null;

  @Column('timestamptz', { name: 'paid_at', nullable: true })
  paidAt: Date | null;

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt: Date | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}

/** The provider's idempotency key of an attempt. */
export const sessionKey = (attempt: Pick<Attempt, 'id' | 'keyVersion'>): string =>
  `checkout-${attempt.id}-${attempt.keyVersion}`;
