import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RevisionCode } from './assess-revision.js';

/** How a version differs from the one before it, and whether that is a correction. */
@Entity({ schema: 'catalogue', name: 'article_revision' })
export class ArticleRevision {
  @PrimaryColumn('uuid', { name: 'article_id' })
  articleId: string;

  @PrimaryColumn('integer')
  version: number;

  @Column('integer', { name: 'from_version' })
  fromVersion: number;

  /** As it counts: as found, or as somebody decided. */
  @Column('boolean')
  material: boolean;

  @Column('boolean', { name: 'found_material' })
  foundMaterial: boolean;

  @Column('text', { array: true })
  codes: RevisionCode[];

  /** What staff say of it, for those who hold a licence. */
  @Column('text', { nullable: true })
  note: string | null;

  @Column('timestamptz')
  at: Date;
}
