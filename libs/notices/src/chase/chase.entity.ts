import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The desk asks again by hand; for a moment it can be undone. */
@Entity({ schema: 'notices', name: 'chase' })
export class Chase {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'notice_id' })
  noticeId: string;

  /** Null: all who have not confirmed. */
  @Column('uuid', { name: 'recipient_id', nullable: true })
  recipientId: string | null;

  @Column('text')
  state: 'waiting' | 'sent' | 'undone';

  @Column('uuid', { name: 'staff_id' })
  staffId: string;

  @Column('text', { name: 'staff_name' })
  staffName: string;

  @Column('timestamptz', { name: 'begun_at' })
  begunAt: Date;

  @Column('timestamptz', { name: 'starts_at' })
  startsAt: Date;
}
