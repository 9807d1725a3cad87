import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RuleSetContent } from './rule-set.js';

export const DRAFT_STATES = ['open', 'published', 'discarded'] as const;
export type RuleSetDraftState = (typeof DRAFT_STATES)[number];

/** A rule set that is being written. It decides nothing. */
@Entity({ schema: 'licensing', name: 'rule_set_draft' })
export class RuleSetDraft {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  title: string;

  /** The version whose changes it knows. */
  @Column('int', { name: 'based_on' })
  basedOn: number;

  @Column('jsonb')
  content: RuleSetContent;

  /** Counts the times it was saved. */
  @Column('int')
  revision: number;

  @Column('text')
  state: RuleSetDraftState;

  @Column('text', { name: 'editor_ids', array: true })
  editorIds: string[];

  @Column('text', { name: 'editor_names', array: true })
  editorNames: string[];

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  @Column('int', { name: 'published_version', nullable: true })
  publishedVersion: number | null;
}
