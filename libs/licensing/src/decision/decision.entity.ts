import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bigintColumn } from '#platform/database';
import type { LeftOut } from '../offer/left-out.js';
import type { DecisionKind } from '../request/desk-view.js';
import type { ReviewReasonView } from '../request/request-view.js';

/** What a reviewer decided, in full; with second reasons it takes effect when another person approves it. Never changes. */
@Entity({ schema: 'licensing', name: 'decision' })
export class Decision {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'request_id' })
  requestId: string;

  @Column('text')
  decision: DecisionKind;

  @Column('text', { name: 'reviewer_id' })
  reviewerId: string;

  @Column('text', { name: 'reviewer_name' })
  reviewerName: string;

  @Column('text', { name: 'reason_code', nullable: true })
  reasonCode: string | null;

  @Column('text', { nullable: true })
  note: string | null;

  /** The terms offered, for an approval or counter-offer. */
  @Column('uuid', { name: 'quote_id', nullable: true })
  quoteId: string | null;

  @Column('char', { length: 3, nullable: true })
  currency: string | null;

  /** Minor units. */
  @Column('bigint', { nullable: true, transformer: bigintColumn })
  amount: bigint | null;

  /** What of the request is not offered. */
  @Column('jsonb', { name: 'left_out' })
  leftOut: LeftOut[];

  /** Minor units of the rush surcharge that is not asked for. */
  @Column('bigint', { name: 'rush_returned', nullable: true, transformer: bigintColumn })
  rushReturned: bigint | null;

  @Column('jsonb', { name: 'second_reasons' })
  secondReasons: ReviewReasonView[];

  @Column('timestamptz')
  at: Date;
}

/** The second person's yes. The database refuses the same person twice. */
@Entity({ schema: 'licensing', name: 'approval' })
export class Approval {
  @PrimaryColumn('uuid', { name: 'decision_id' })
  decisionId: string;

  @Column('text', { name: 'reviewer_id' })
  reviewerId: string;

  @Column('text', { name: 'approver_id' })
  approverId: string;

  @Column('text', { name: 'approver_name' })
  approverName: string;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('timestamptz')
  at: Date;
}
