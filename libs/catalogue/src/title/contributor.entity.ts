import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ContributorTerms } from '../rights/rights-context.js';

export const RELATIONS = ['staff', 'contributor'] as const;
export type Relation = (typeof RELATIONS)[number];

/** Somebody whose name in a byline or credit a title knows. */
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

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
