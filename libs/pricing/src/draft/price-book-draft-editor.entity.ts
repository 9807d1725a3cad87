import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who has changed a draft: none of them may publish it. */
@Entity({ schema: 'pricing', name: 'price_book_draft_editor' })
export class PriceBookDraftEditor {
  @PrimaryColumn('uuid', { name: 'draft_id' })
  draftId: string;

  @PrimaryColumn('uuid', { name: 'user_id' })
  userId: string;

  /** As it was when they last saved. */
  @Column('text')
  name: string;

  @Column('timestamptz', { name: 'first_at' })
  firstAt: Date;

  @Column('timestamptz', { name: 'last_at' })
  lastAt: Date;

  @Column('integer')
  saves: number;
}
