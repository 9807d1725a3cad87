import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MailContent } from '#platform/mail';
import type { MailKind } from './mail-words.js';

/** A mail on its way. Mails with a link that opens an account keep only the link's id: the link itself is sealed elsewhere. */
@Entity({ schema: 'notifications', name: 'mail' })
export class Mail {
  @PrimaryColumn('uuid')
  id: string;

  /** At most one mail for one occasion and person. */
  @Column('text', { name: 'dedup_key' })
  dedupKey: string;

  @Column('text')
  kind: MailKind;

  @Column('text', { nullable: true })
  recipient: string | null;

  @Column('jsonb', { nullable: true })
  content: MailContent | null;

  @Column('uuid', { name: 'link_id', nullable: true })
  linkId: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt: Date | null;
}
