import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Money } from '#libs/kernel';
import type { StripeMode } from '#platform/config';
import { bigintColumn } from '#platform/database';
import type { PlaceEvidence } from '../tax/place-of-buyer.js';
import type { TaxReason, TaxTreatment } from '../tax/tax-rules.js';
import type { InvoiceDocument } from './invoice-document.js';
import type { InvoiceState } from './invoice.states.js';

/** An invoice on account, ours: its number, what it says, and what became of it. */
@Entity({ schema: 'payments', name: 'invoice' })
export class Invoice {
  @PrimaryColumn('uuid')
  id: string;

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

  @Column('text', { name: 'issued_by' })
  issuedBy: string;

  @Column('text')
  headline: string;

  @Column('int', { name: 'item_count' })
  itemCount: number;

  /** It bought a revision of a licence that was there before. */
  @Column('boolean', { name: 'is_extension' })
  isExtension: boolean;

  @Column('text')
  state: InvoiceState;

  @Column('text', { name: 'legal_entity' })
  legalEntity: string;

  @Column('bigint', { transformer: bigintColumn })
  serial: bigint;

  /** `IMP-INV-000042` */
  @Column('text')
  number: string;

  @Column('char', { length: 3 })
  currency: string;

  /** Tax included. Minor units, as all below. */
  @Column('bigint', { transformer: bigintColumn })
  amount: bigint;

  @Column('bigint', { transformer: bigintColumn })
  tax: bigint;

  @Column({ type: 'bigint', transformer: bigintColumn, insert: false, update: false })
  net: bigint;

  @Column('text', { name: 'tax_treatment' })
  taxTreatment: TaxTreatment;

  @Column('int', { name: 'tax_rate_bp' })
  taxRateBp: number;

  @Column('int', { name: 'tax_table_version', nullable: true })
  taxTableVersion: number | null;

  @Column('char', { length: 2, name: 'tax_country', nullable: true })
  taxCountry: string | null;

  @Column('text', { name: 'tax_reason' })
  taxReason: TaxReason;

  @Column('jsonb', { name: 'tax_evidence', nullable: true })
  taxEvidence: PlaceEvidence | null;

  @Column('text', { name: 'po_number', nullable: true })
  poNumber: string | null;

  @Column('int', { name: 'terms_days' })
  termsDays: number;

  @Column('timestamptz', { name: 'issued_at' })
  issuedAt: Date;

  /** ISO date. */
  @Column('date', { name: 'due_on' })
  dueOn: string;

  /** What came of the amount; what came beyond it stands with the payment. */
  @Column('bigint', { transformer: bigintColumn })
  paid: bigint;

  @Column('bigint', { name: 'written_off', transformer: bigintColumn })
  writtenOff: bigint;

  @Column('jsonb')
  document: InvoiceDocument;

  /** ISO date: nobody is reminded up to and including that day. */
  @Column('date', { name: 'paused_until', nullable: true })
  pausedUntil: string | null;

  @Column('text', { name: 'pause_reason', nullable: true })
  pauseReason: string | null;

  /** Since when its licence is held back for it. */
  @Column('timestamptz', { name: 'suspended_at', nullable: true })
  suspendedAt: Date | null;

  @Column('text', { name: 'reason_code', nullable: true })
  reasonCode: string | null;

  @Column('timestamptz', { name: 'paid_at', nullable: true })
  paidAt: Date | null;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}

type Owing = Pick<Invoice, 'amount' | 'paid' | 'writtenOff' | 'currency'>;

/** What is still to come. */
export const owedOn = ({ amount, paid, writtenOff, currency }: Owing): Money =>
  Money.of(amount - paid - writtenOff, currency);
