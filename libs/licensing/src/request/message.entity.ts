import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A message between licensee and desk. Never changes. */
@Entity({ schema: 'licensing', name: 'message' })
export class Message {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'request_id' })
  requestId: string;

  @Column('text', { name: 'author_kind' })
  authorKind: 'licensee' | 'desk';

  @Column('text', { name: 'author_id' })
  authorId: string;

  @Column('text', { name: 'author_name' })
  authorName: string;

  @Column('text')
  body: string;

  @Column('timestamptz')
  at: Date;
}
