import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export const RECIPIENT_STEPS = [
  'told',
  'mailed',
  'webhook-taken',
  'webhook-failed',
  'reminded',
  'overdue',
  'chased',
  'acknowledged',
] as const;
export type RecipientStep = (typeof RECIPIENT_STEPS)[number];

/** What happened with one recipient: the proof. */
@Entity({ schema: 'notices', name: 'recipient_history' })
export class RecipientHistory {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id: string;

  @Column('uuid', { name: 'recipient_id' })
  recipientId: string;

  @Column('text')
  step: RecipientStep;

  @Column('text', { nullable: true })
  way: string | null;

  @Column('text', { name: 'actor_kind' })
  actorKind: string;

  @Column('text', { name: 'actor_id', nullable: true })
  actorId: string | null;

  @Column('text', { name: 'actor_name', nullable: true })
  actorName: string | null;

  /** Codes, counts and addresses of the licensee’s own people. */
  @Column('jsonb')
  data: Record<string, string | number | null>;

  /** The same for the same thing, however often it is done. */
  @Column('text', { nullable: true })
  once: string | null;

  @Column('timestamptz')
  at: Date;
}
