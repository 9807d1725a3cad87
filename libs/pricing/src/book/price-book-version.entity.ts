import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PriceBook } from './price-book.js';

/** Published rules. The application can add one and never change one. */
@Entity({ schema: 'pricing', name: 'price_book_version' })
export class PriceBookVersion {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'price_book_id' })
  priceBookId: string;

  /** 1, 2, 3 ... within the book. */
  @Column('integer')
  version: number;

  @Column('jsonb')
  data: PriceBook;

  @Column('timestamptz', { name: 'effective_from' })
  effectiveFrom: Date;

  @Column('uuid', { name: 'drafted_by' })
  draftedBy: string;

  @Column('text', { name: 'drafted_by_name', nullable: true })
  draftedByName: string | null;

  /** Everybody who changed the draft, its author among them. */
  @Column('uuid', { name: 'edited_by', array: true })
  editedBy: string[];

  @Column('uuid', { name: 'published_by' })
  publishedBy: string;

  @Column('text', { name: 'published_by_name', nullable: true })
  publishedByName: string | null;

  @Column('timestamptz', { name: 'published_at' })
  publishedAt: Date;
}
