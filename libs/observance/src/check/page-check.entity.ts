import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Finding } from './finding.js';

export const CHECK_OUTCOMES = ['met', 'not-met', 'unclear', 'unreadable'] as const;
/** `unreadable`: the page could not be fetched. */
export type CheckOutcome = (typeof CHECK_OUTCOMES)[number];

/** Why a page could not be read. */
export interface CheckFailure {
  code: string;
  sentence: string;
  nextStep: string | null;
}

/** What stood at an address at one moment, judged by its licence. Rows are added, and never changed. */
@Entity({ schema: 'observance', name: 'page_check' })
export class PageCheck {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'licence_id' })
  licenceId: string;

  @Column('text')
  reference: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @Column('uuid', { name: 'article_id' })
  articleId: string;

  /** As it was entered. */
  @Column('text')
  url: string;

  /** Where its redirects led; null when it could not be read. */
  @Column('text', { name: 'final_url', nullable: true })
  finalUrl: string | null;

  @Column('text')
  outcome: CheckOutcome;

  @Column('jsonb')
  findings: Finding[];

  @Column('jsonb', { nullable: true })
  failure: CheckFailure | null;

  @Column('text', { name: 'checked_by_kind' })
  checkedByKind: 'member' | 'staff';

  @Column('text', { name: 'checked_by' })
  checkedBy: string;

  @Column('text', { name: 'checked_by_name' })
  checkedByName: string;

  @Column('timestamptz', { name: 'checked_at' })
  checkedAt: Date;
}
