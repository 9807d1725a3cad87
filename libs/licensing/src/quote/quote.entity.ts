import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bigintColumn } from '#platform/database';
import type { FeeFacts } from '#libs/pricing';
import type { QuoteContent } from './quote-content.js';

/** A kept price. Never changes: the application may only add rows. */
@Entity({ schema: 'licensing', name: 'quote' })
export class Quote {
  @PrimaryColumn('uuid')
  id: string;

  /** Who kept it, when they were signed in; anybody with the id may read it. */
  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId: string | null;

  @Column('text', { name: 'kept_by', nullable: true })
  keptBy: string | null;

  @Column('uuid', { name: 'title_id' })
  titleId: string;

  @Column('char', { length: 3 })
  currency: string;

  /** Minor units. */
  @Column('bigint', { transformer: bigintColumn })
  amount: bigint;

  @Column('text')
  outcome: 'instant' | 'review';

  @Column('jsonb')
  content: QuoteContent;

  /** What the price was computed from. */
  @Column('jsonb')
  facts: FeeFacts;

  @Column('uuid', { name: 'price_book_id' })
  priceBookId: string;

  @Column('int', { name: 'price_book_version' })
  priceBookVersion: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;
}
