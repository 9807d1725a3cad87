import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** One step of a request or of its licence: one story under one reference. Never changes. */
@Entity({ schema: 'licensing', name: 'history' })
export class HistoryEntry {
  /** The order of what happened, also within one instant. */
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id: string;

  @Column('uuid', { name: 'request_id' })
  requestId: string;

  @Column('text')
  subject: 'request' | 'licence';

  @Column('text')
  step: string;

  @Column('text', { name: 'from_state', nullable: true })
  fromState: string | null;

  @Column('text', { name: 'to_state', nullable: true })
  toState: string | null;

  @Column('text', { name: 'actor_kind' })
  actorKind: 'member' | 'staff' | 'system';

  @Column('text', { name: 'actor_id' })
  actorId: string;

  @Column('text', { name: 'actor_name', nullable: true })
  actorName: string | null;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('jsonb')
  data: Record<string, unknown>;

  @Column('timestamptz')
  at: Date;
}
