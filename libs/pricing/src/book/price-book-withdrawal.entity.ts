import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A version that was taken back before its day. It never comes into force. */
@Entity({ schema: 'pricing', name: 'price_book_withdrawal' })
export class PriceBookWithdrawal {
  @PrimaryColumn('uuid', { name: 'version_id' })
  versionId: string;

  @Column('uuid', { name: 'withdrawn_by' })
  withdrawnBy: string;

  @Column('text', { name: 'withdrawn_by_name' })
  withdrawnByName: string;

  @Column('timestamptz', { name: 'withdrawn_at' })
  withdrawnAt: Date;

  @Column('text')
  reason: string;
}
