import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ContributorTerms } from '../rights/rights-context.js';

export const RELATIONS = ['staff', 'contributor'] as const;
export type Relation = (typeof RELATIONS)[number];

/** Somebody whose name in a byline or credit a title knows, with one contract; another period is another row. */
@Entity({ schema: 'catalogue', name: 'contributor' })
export class Contributor {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'title_id' })
  titleId: string;

  @Column('text')
  name: string;

  @Column('text')
  relation: Relation;

  @Column('text')
  terms: ContributorTerms;

  /** Their part of what is earned, in hundredths of a percent; for `shared` only. */
  @Column('integer', { name: 'share_bps', nullable: true })
  shareBps: number | null;

  /** The publication days the contract covers, `yyyy-mm-dd`, both inclusive. */
  @Column('date', { name: 'valid_from', nullable: true })
  validFrom: string | null;

  @Column('date', { name: 'valid_until', nullable: true })
  validUntil: string | null;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}
