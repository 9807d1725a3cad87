import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The fee rules of one title in one currency; what they say is in its versions. */
@Entity({ schema: 'pricing', name: 'price_book' })
export class PriceBookRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'title_id' })
  titleId: string;

  @Column('char', { length: 3 })
  currency: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
