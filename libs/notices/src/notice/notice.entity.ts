import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NoticeKind, NoticeState } from './notice.states.js';

/** What the newsroom has to tell those who hold licences on an article. */
@Entity({ schema: 'notices', name: 'notice' })
export class Notice {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: NoticeKind;

  @Column('text')
  state: NoticeState;

  /** Written at the desk, or proposed because the newsroom changed the article. */
  @Column('text')
  origin: 'desk' | 'catalogue';

  @Column('uuid', { name: 'article_id' })
  articleId: string;

  /** Only holders of this version are told; null for all. */
  @Column('int', { name: 'about_version', nullable: true })
  aboutVersion: number | null;

  /** Its text takes the place of the licensed one; of corrections and updates. */
  @Column('int', { name: 'new_version', nullable: true })
  newVersion: number | null;

  @Column('uuid', { name: 'new_version_id', nullable: true })
  newVersionId: string | null;

  @Column('text')
  headline: string;

  @Column('text')
  language: string;

  @Column('text')
  direction: 'ltr' | 'rtl';

  @Column('text', { name: 'title_name' })
  titleName: string;

  @Column('text', { name: 'canonical_url' })
  canonicalUrl: string;

  /** To the licensees. */
  @Column('text')
  text: string;

  /** For the desk alone. */
  @Column('text', { nullable: true })
  note: string | null;

  /** What the new version changed. */
  @Column('text', { array: true })
  codes: string[];

  @Column('int')
  hours: number;

  @Column('text')
  counts: 'clock' | 'desk';

  /** Of the draft: counts its changes. */
  @Column('int')
  revision: number;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy: string | null;

  @Column('text', { name: 'created_by_name', nullable: true })
  createdByName: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  @Column('uuid', { name: 'sent_by', nullable: true })
  sentBy: string | null;

  @Column('text', { name: 'sent_by_name', nullable: true })
  sentByName: string | null;

  /** Until then it can be called back. */
  @Column('timestamptz', { name: 'starts_at', nullable: true })
  startsAt: Date | null;

  /** When its sending began, from which its deadline counts. */
  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt: Date | null;

  @Column('timestamptz', { name: 'remind_at', nullable: true })
  remindAt: Date | null;

  @Column('timestamptz', { name: 'due_at', nullable: true })
  dueAt: Date | null;

  /** The last licence of the page that is written. */
  @Column('uuid', { name: 'told_to', nullable: true })
  toldTo: string | null;

  /** When everybody was told. */
  @Column('timestamptz', { name: 'told_at', nullable: true })
  toldAt: Date | null;
}
