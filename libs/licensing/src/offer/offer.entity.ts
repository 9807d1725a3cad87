import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bigintColumn } from '#platform/database';
import type { LeftOut } from './left-out.js';
import type { OfferKind } from './offer-view.js';

/** One version of what is offered: the terms of a quote at a price. Never changes. */
@Entity({ schema: 'licensing', name: 'offer' })
export class Offer {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'request_id' })
  requestId: string;

  @Column('int')
  version: number;

  @Column('text')
  kind: OfferKind;

  /** The terms; its total is the book's price. */
  @Column('uuid', { name: 'quote_id' })
  quoteId: string;

  @Column('char', { length: 3 })
  currency: string;

  /** Minor units. */
  @Column('bigint', { transformer: bigintColumn })
  amount: bigint;

  @Column('text', { nullable: true })
  note: string | null;

  /** What was asked for and is not offered, each with its reason. */
  @Column('jsonb', { name: 'left_out' })
  leftOut: LeftOut[];

  /** Minor units of the rush surcharge that is not asked for, as the promise was broken; null when there is none. */
  @Column('bigint', { name: 'rush_returned', nullable: true, transformer: bigintColumn })
  rushReturned: bigint | null;

  @Column('text', { name: 'made_by_kind' })
  madeByKind: 'staff' | 'system';

  @Column('text', { name: 'made_by' })
  madeBy: string;

  @Column('timestamptz', { name: 'made_at' })
  madeAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;
}
