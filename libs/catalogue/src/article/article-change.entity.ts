import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ArticleState } from './article.states.js';

export type ArticleChangeKind = 'imported' | 'updated' | 'embargoed' | 'released' | 'killed' | 'reinstated';

/** One entry of an article's history. */
@Entity({ schema: 'catalogue', name: 'article_change' })
export class ArticleChange {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'article_id' })
  articleId: string;

  @Column('text')
  change: ArticleChangeKind;

  @Column('text', { name: 'from_state', nullable: true })
  fromState: ArticleState | null;

  @Column('text', { name: 'to_state' })
  toState: ArticleState;

  @Column('integer')
  version: number;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('timestamptz', { name: 'embargoed_until', nullable: true })
  embargoedUntil: Date | null;

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
