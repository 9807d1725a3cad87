import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Rules that are being written, and wait for a second person; open until a version is made of them. */
@Entity({ schema: 'pricing', name: 'price_book_draft' })
export class PriceBookDraft {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'title_id' })
  titleId: string;

  @Column('char', { length: 3 })
  currency: string;

  /** For those who work on it; the book has a name of its own. */
  @Column('text')
  name: string;

  /** As it was typed: a draft may be wrong until it is published. */
  @Column('jsonb')
  data: object;

  /** null: as soon as it is published. */
  @Column('timestamptz', { name: 'effective_from', nullable: true })
  effectiveFrom: Date | null;

  /** The version its changes are meant for. */
  @Column('uuid', { name: 'based_on', nullable: true })
  basedOn: string | null;

  /** Grows by one with each change, so that nobody overwrites or publishes what they have not seen. */
  @Column('integer')
  revision: number;

  @Column('uuid', { name: 'drafted_by' })
  draftedBy: string;

  @Column('text', { name: 'drafted_by_name', nullable: true })
  draftedByName: string | null;

  @Column('timestamptz', { name: 'drafted_at' })
  draftedAt: Date;

  @Column('timestamptz', { name: 'edited_at' })
  editedAt: Date;

  @Column('uuid', { name: 'version_id', nullable: true })
  versionId: string | null;

  @Column('timestamptz', { name: 'discarded_at', nullable: true })
  discardedAt: Date | null;

  @Column('uuid', { name: 'discarded_by', nullable: true })
  discardedBy: string | null;
}
