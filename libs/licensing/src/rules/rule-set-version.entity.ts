import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RuleSetContent } from './rule-set.js';

/** A published rule set; it never changes, as decisions point at it. */
@Entity({ schema: 'licensing', name: 'rule_set_version' })
export class RuleSetVersion {
  @PrimaryColumn('int')
  version: number;

  /** `shipped` for what a new house starts with, else `house`. */
  @Column('text')
  name: string;

  @Column('jsonb')
  content: RuleSetContent;

  /** What it changes and why, in the publishers' words. */
  @Column('text', { nullable: true })
  note: string | null;

  @Column('timestamptz', { name: 'effective_from' })
  effectiveFrom: Date;

  @Column('uuid', { name: 'draft_id', nullable: true })
  draftId: string | null;

  /** Everybody who wrote in the draft. */
  @Column('text', { name: 'drafted_by', array: true })
  draftedBy: string[];

  @Column('text', { name: 'drafted_by_names', array: true })
  draftedByNames: string[];

  @Column('text', { name: 'published_by' })
  publishedBy: string;

  @Column('text', { name: 'published_by_name' })
  publishedByName: string;

  @Column('timestamptz', { name: 'published_at' })
  publishedAt: Date;
}
