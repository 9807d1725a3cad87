import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PriceBook } from './price-book.js';

/** Rules that wait for a second person; open until a version is made of them. */
@Entity({ schema: 'pricing', name: 'price_book_draft' })
export class PriceBookDraft {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'title_id' })
  titleId: string;

  @Column('char', { length: 3 })
  currency: string;

  @Column('jsonb')
  data: PriceBook;

  @Column('timestamptz', { name: 'effective_from' })
  effectiveFrom: Date;

  @Column('uuid', { name: 'drafted_by' })
  draftedBy: string;

  @Column('timestamptz', { name: 'drafted_at' })
  draftedAt: Date;

  @Column('uuid', { name: 'version_id', nullable: true })
  versionId: string | null;
}
