import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An article that the newsroom has taken back. Nothing of it may be used any more, whatever the state of a licence. */
@Entity({ schema: 'licensing', name: 'withdrawal' })
export class WithdrawalRow {
  /** Of the notice that says so. */
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'article_id' })
  articleId: string;

  /** Only licences on this version; null for all. */
  @Column('uuid', { name: 'about_version_id', nullable: true })
  aboutVersionId: string | null;

  @Column('timestamptz')
  at: Date;
}
