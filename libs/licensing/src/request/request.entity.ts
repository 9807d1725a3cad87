import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bigintColumn } from '#platform/database';
import type { PaymentMethod } from '../order/payable-order.js';
import type { StoredRuling } from '../rules/ruling.js';
import type { RequestKind, ReviewReasonView } from './request-view.js';
import type { RequestState } from './request.states.js';

/** The organisation as it was when it asked. */
export interface LicenseeSnapshot {
  name: string;
  country: string;
  kind: string;
  kindVerified: boolean;
}

/** Where a request stands now; how it came there is in the history. Times are never blanked once they have passed. */
@Entity({ schema: 'licensing', name: 'request' })
export class LicenceRequest {
  @PrimaryColumn('uuid')
  id: string;

  @Column('smallint')
  year: number;

  /** Made by the database from year and sequence. */
  @Column({ type: 'text', insert: false, update: false })
  reference: string;

  @Column('text')
  kind: RequestKind;

  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @Column('text', { name: 'requester_id' })
  requesterId: string;

  @Column('text', { name: 'requester_name' })
  requesterName: string;

  @Column('jsonb')
  licensee: LicenseeSnapshot;

  @Column('text')
  state: RequestState;

  /** What was asked for; null for a wish in words. */
  @Column('uuid', { name: 'quote_id', nullable: true })
  quoteId: string | null;

  /** The standing offer. */
  @Column('uuid', { name: 'offer_id', nullable: true })
  offerId: string | null;

  /** A decision that waits for its second person. */
  @Column('uuid', { name: 'proposal_id', nullable: true })
  proposalId: string | null;

  @Column('uuid', { name: 'title_id', nullable: true })
  titleId: string | null;

  @Column('text', { name: 'title_name', nullable: true })
  titleName: string | null;

  /** Of a request that adds to a licence: which one. */
  @Column('uuid', { name: 'extends_licence_id', nullable: true })
  extendsLicenceId: string | null;

  /** `L-2026-00042` */
  @Column('text', { name: 'extends_reference', nullable: true })
  extendsReference: string | null;

  @Column('text')
  headline: string;

  @Column('text')
  language: string;

  @Column('text')
  direction: 'ltr' | 'rtl';

  @Column('int', { name: 'item_count' })
  itemCount: number;

  /** The offer's price, else the quote's. */
  @Column('char', { length: 3, nullable: true })
  currency: string | null;

  /** Minor units. */
  @Column('bigint', { nullable: true, transformer: bigintColumn })
  amount: bigint | null;

  @Column('boolean')
  rush: boolean;

  @Column('jsonb')
  reasons: ReviewReasonView[];

  /** What the rules said last, and on which facts. */
  @Column('jsonb', { nullable: true })
  ruling: StoredRuling | null;

  @Column('text', { name: 'payment_methods', array: true })
  paymentMethods: PaymentMethod[];

  @Column('text', { name: 'free_text', nullable: true })
  freeText: string | null;

  @Column('text', { nullable: true })
  url: string | null;

  @Column('text', { nullable: true })
  question: string | null;

  @Column('text', { name: 'decline_code', nullable: true })
  declineCode: string | null;

  @Column('text', { name: 'decline_note', nullable: true })
  declineNote: string | null;

  /** The wording of the licence that was accepted. */
  @Column('text', { name: 'terms_version', nullable: true })
  termsVersion: string | null;

  @Column('text', { name: 'accepted_by', nullable: true })
  acceptedBy: string | null;

  @Column('text', { name: 'idempotency_key', nullable: true })
  idempotencyKey: string | null;

  @Column('timestamptz', { name: 'submitted_at' })
  submittedAt: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  @Column('timestamptz', { name: 'promised_at', nullable: true })
  promisedAt: Date | null;

  /** When the desk is reminded of its promise. */
  @Column('timestamptz', { name: 'promise_remind_at', nullable: true })
  promiseRemindAt: Date | null;

  /** The last promise that was broken: its own time. A rush surcharge is not asked for from then on. */
  @Column('timestamptz', { name: 'promise_broken_at', nullable: true })
  promiseBrokenAt: Date | null;

  @Column('timestamptz', { name: 'offer_expires_at', nullable: true })
  offerExpiresAt: Date | null;

  /** When an unanswered question ends the request. */
  @Column('timestamptz', { name: 'answer_due_at', nullable: true })
  answerDueAt: Date | null;

  @Column('timestamptz', { name: 'payment_due_at', nullable: true })
  paymentDueAt: Date | null;

  /** A payment page may be open until then. */
  @Column('timestamptz', { name: 'payment_open_until', nullable: true })
  paymentOpenUntil: Date | null;
}
