import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { NoticeState } from './notice.states.js';

/** One step of a notice. */
@Entity({ schema: 'notices', name: 'notice_history' })
export class NoticeHistory {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id: string;

  @Column('uuid', { name: 'notice_id' })
  noticeId: string;

  @Column('text', { name: 'from_state', nullable: true })
  fromState: NoticeState | null;

  @Column('text', { name: 'to_state' })
  toState: NoticeState;

  @Column('text', { name: 'actor_kind' })
  actorKind: string;

  @Column('text', { name: 'actor_id', nullable: true })
  actorId: string | null;

  @Column('text', { name: 'actor_name', nullable: true })
  actorName: string | null;

  @Column('timestamptz')
  at: Date;
}
