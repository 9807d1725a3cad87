import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RightsStatus } from '../article/article-content.js';

/** A preview only counts; what it would change stays as it is. */
export const RUN_MODES = ['preview', 'apply'] as const;
export type RunMode = (typeof RUN_MODES)[number];
/** Why articles are judged again: a contract, the house's list of agencies, a rule, or the lists of a new release. */
export const RUN_CAUSES = ['contract', 'owners', 'rule', 'lists'] as const;
export type RunCause = (typeof RUN_CAUSES)[number];
export const RUN_STATES = ['queued', 'running', 'done'] as const;
export type RunState = (typeof RUN_STATES)[number];

/** One component whose rights change, for people to look at. */
export interface RunExample {
  articleId: string;
  headline: string;
  language: string;
  componentId: string;
  kind: string;
  creditLine: string | null;
  from: RightsStatus;
  to: RightsStatus;
  code: string;
}

/** One walk over articles that judges them again, in batches; what it has done is written with each batch. */
@Entity({ schema: 'catalogue', name: 'rights_run' })
export class RightsRun {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  mode: RunMode;

  @Column('text')
  cause: RunCause;

  /** The contributor, agency or rule version it is about. */
  @Column('text', { name: 'subject_id', nullable: true })
  subjectId: string | null;

  /** Only articles of this title; null for all. */
  @Column('uuid', { name: 'title_id', nullable: true })
  titleId: string | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('text')
  state: RunState;

  @Column('uuid', { name: 'last_article_id', nullable: true })
  lastArticleId: string | null;

  @Column('integer')
  seen: number;

  /** Articles with a part whose status changes. */
  @Column('integer')
  changed: number;

  /** Articles by what happens to a part of them: `licensable>excluded`. */
  @Column('jsonb')
  moves: Record<string, number>;

  @Column('jsonb')
  examples: RunExample[];

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'started_at', nullable: true })
  startedAt: Date | null;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt: Date | null;

  @Column('text', { name: 'actor_kind' })
  actorKind: string;

  @Column('text', { name: 'actor_id', nullable: true })
  actorId: string | null;
}
