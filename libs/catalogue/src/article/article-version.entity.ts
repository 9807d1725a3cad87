import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ArticleContent } from './article-content.js';
import type { PublicBlock } from './public-blocks.js';

/** What pricing and rules need of a version, counted once. */
export interface VersionFacts {
  /** Words a block adds to the text; blocks without running text are left out. */
  blocks: { id: string; words: number }[];
  minorsPictured: boolean;
}

/** One import of an article, never changed. */
@Entity({ schema: 'catalogue', name: 'article_version' })
export class ArticleVersion {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'article_id' })
  articleId: string;

  @Column('integer')
  version: number;

  @Column('jsonb')
  content: ArticleContent;

  /** The blocks as the public sees them: the first words, then lengths. */
  @Column('jsonb')
  preview: PublicBlock[];

  @Column('jsonb')
  facts: VersionFacts;

  @Column('text', { name: 'content_hash' })
  contentHash: string;

  @Column('timestamptz', { name: 'imported_at' })
  importedAt: Date;

  @Column('text', { name: 'imported_by_kind' })
  importedByKind: string;

  @Column('text', { name: 'imported_by_id', nullable: true })
  importedById: string | null;
}
