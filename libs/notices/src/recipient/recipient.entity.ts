import { Column, Entity, PrimaryColumn } from 'typeorm';

export const ACKNOWLEDGEMENT_WAYS = ['mail', 'portal', 'api', 'desk'] as const;
/** How a holder confirmed: by the mail's link, on the portal, by the API, or told to the desk. */
export type AcknowledgementWay = (typeof ACKNOWLEDGEMENT_WAYS)[number];

/** One licence that a notice reaches: at most one for each, and what its holder answered. */
@Entity({ schema: 'notices', name: 'recipient' })
export class Recipient {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'notice_id' })
  noticeId: string;

  @Column('uuid', { name: 'licence_id' })
  licenceId: string;

  @Column('text')
  reference: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @Column('text', { name: 'organisation_name' })
  organisationName: string;

  @Column('text', { name: 'requester_id' })
  requesterId: string;

  @Column('timestamptz', { name: 'told_at' })
  toldAt: Date;

  @Column('timestamptz', { name: 'acknowledged_at', nullable: true })
  acknowledgedAt: Date | null;

  @Column('text', { name: 'acknowledged_way', nullable: true })
  acknowledgedWay: AcknowledgementWay | null;

  /** Id of the person: of the organisation, or of the desk. */
  @Column('text', { name: 'acknowledged_by', nullable: true })
  acknowledgedBy: string | null;

  @Column('text', { name: 'acknowledged_name', nullable: true })
  acknowledgedName: string | null;

  /** Where the desk noted it: who said it, and how. */
  @Column('text', { name: 'acknowledged_note', nullable: true })
  acknowledgedNote: string | null;

  /** How often it was written again by itself. */
  @Column('int')
  chases: number;

  @Column('timestamptz', { name: 'next_chase_at', nullable: true })
  nextChaseAt: Date | null;

  /** When its deadline passed unanswered. */
  @Column('timestamptz', { name: 'overdue_at', nullable: true })
  overdueAt: Date | null;
}
