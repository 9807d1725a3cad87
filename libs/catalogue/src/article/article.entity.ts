import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ArticleComponent, Direction, RightsStatus } from './article-content.js';
import type { ArticleState } from './article.states.js';

/** What staff decided about a component, laid over what the credit says. */
export interface OverrideMark {
  status: RightsStatus;
  reason: string;
}

/** An article as it is now. Its text is in its current version. */
@Entity({ schema: 'catalogue', name: 'article' })
export class Article {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'title_id' })
  titleId: string;

  @Column('text', { name: 'canonical_url' })
  canonicalUrl: string;

  @Column('text')
  state: ArticleState;

  @Column('timestamptz', { name: 'embargoed_until', nullable: true })
  embargoedUntil: Date | null;

  @Column('timestamptz', { name: 'killed_at', nullable: true })
  killedAt: Date | null;

  @Column('uuid', { name: 'version_id' })
  versionId: string;

  @Column('integer')
  version: number;

  @Column('text')
  headline: string;

  @Column('text', { nullable: true })
  standfirst: string | null;

  @Column('text', { nullable: true })
  byline: string | null;

  @Column('text', { nullable: true })
  section: string | null;

  @Column('text')
  language: string;

  @Column('text')
  direction: Direction;

  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt: Date | null;

  /** As the newsroom wrote it, with its own zone. */
  @Column('text', { name: 'published_text', nullable: true })
  publishedText: string | null;

  @Column('integer', { name: 'word_count' })
  wordCount: number;

  @Column('text', { name: 'text_rights' })
  textRights: RightsStatus;

  /** With their rights as they stand: judged, then overridden. */
  @Column('jsonb')
  components: ArticleComponent[];

  @Column('jsonb')
  overrides: Record<string, OverrideMark>;

  @Column('timestamptz', { name: 'sort_at' })
  sortAt: Date;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}
