import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bigintColumn } from '#platform/database';

export type CollectionState = 'wanted' | 'open' | 'closing' | 'closed' | 'paid' | 'failed';
/** `replaced`: by one for what is left after a part was paid elsewhere. */
export type ClosesAs = 'void' | 'paid-elsewhere' | 'uncollectible' | 'replaced';

/**
 * How the money of an invoice is collected: one invoice at the provider, with its page. Saved before the provider is
 * called. When a part is paid elsewhere, the next one asks for the rest.
 */
@Entity({ schema: 'payments', name: 'collection' })
export class Collection {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'invoice_id' })
  invoiceId: string;

  @Column('int')
  seq: number;

  /** Minor units of the invoice's currency. */
  @Column('bigint', { transformer: bigintColumn })
  amount: bigint;

  @Column('text')
  state: CollectionState;

  @Column('text', { name: 'closes_as', nullable: true })
  closesAs: ClosesAs | null;

  /** Why, in finance's own words. */
  @Column('text', { name: 'close_note', nullable: true })
  closeNote: string | null;

  /** Who of finance closes it; null when it follows from a payment. */
  @Column('jsonb', { name: 'closed_by', nullable: true })
  closedBy: { userId: string; name: string; email: string } | null;

  /** Raised only when the provider has used a key up without doing the work. */
  @Column('int', { name: 'key_version' })
  keyVersion: number;

  @Column('text', { name: 'provider_id', nullable: true })
  providerId: string | null;

  @Column('text', { nullable: true })
  url: string | null;

  /** A bank debit is on its way since. */
  @Column('timestamptz', { name: 'processing_since', nullable: true })
  processingSince: Date | null;

  /** Why the last try to pay, or to make its page, failed. */
  @Column('text', { nullable: true })
  failure: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}

/** The provider's idempotency key of one step of a collection. */
export const collectionKey = (collection: Pick<Collection, 'id' | 'keyVersion'>, step: string): string =>
  `${step}-${collection.id}-${collection.keyVersion}`;
