import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RightsStatus } from '../article/article-content.js';
import type { BulkRule, RuleParts } from '../rights/rights-context.js';
import type { RuleState } from './rights-rule.states.js';

/** One version of a rule. What it says never changes once it was applied. */
@Entity({ schema: 'catalogue', name: 'rights_rule' })
export class RightsRule implements BulkRule {
  @PrimaryColumn('uuid')
  id: string;

  /** The same for all versions of a rule. */
  @Column('uuid', { name: 'rule_id' })
  ruleId: string;

  @Column('integer')
  version: number;

  @Column('text')
  state: RuleState;

  @Column('uuid', { name: 'title_id', nullable: true })
  titleId: string | null;

  @Column('text', { nullable: true })
  section: string | null;

  @Column('text', { nullable: true })
  contributor: string | null;

  @Column('text', { nullable: true })
  source: string | null;

  @Column('text')
  parts: RuleParts;

  @Column('text')
  status: RightsStatus;

  /** The last day it is in force, `yyyy-mm-dd`; null until somebody ends it. */
  @Column('date', { nullable: true })
  until: string | null;

  @Column('text')
  reason: string;

  @Column('timestamptz', { name: 'drafted_at' })
  draftedAt: Date;

  @Column('text', { name: 'drafted_by', nullable: true })
  draftedBy: string | null;

  @Column('timestamptz', { name: 'applied_at', nullable: true })
  appliedAt: Date | null;

  @Column('text', { name: 'applied_by', nullable: true })
  appliedBy: string | null;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;

  @Column('text', { name: 'ended_by', nullable: true })
  endedBy: string | null;

  @Column('text', { name: 'end_reason', nullable: true })
  endReason: string | null;
}
