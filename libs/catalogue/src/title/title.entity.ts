import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A publication of ours. */
@Entity({ schema: 'catalogue', name: 'title' })
export class Title {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  /** Other ways its name is printed in credits. */
  @Column('text', { name: 'own_names', array: true })
  ownNames: string[];

  @Column('text')
  language: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}
