import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** One decision of staff whether a version is a correction. */
@Entity({ schema: 'catalogue', name: 'revision_history' })
export class RevisionHistory {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id: string;

  @Column('uuid', { name: 'article_id' })
  articleId: string;

  @Column('integer')
  version: number;

  @Column('boolean')
  material: boolean;

  @Column('text')
  note: string;

  @Column('timestamptz')
  at: Date;

  @Column('text', { name: 'actor_kind' })
  actorKind: string;

  @Column('text', { name: 'actor_id', nullable: true })
  actorId: string | null;

  /** Of staff, as they were called then. */
  @Column('text', { name: 'actor_name', nullable: true })
  actorName: string | null;
}
