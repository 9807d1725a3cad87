import { Column, Entity, PrimaryColumn } from 'typeorm';

export const BULK_FORMATS = ['csv', 'zip'] as const;
export type BulkFormat = (typeof BULK_FORMATS)[number];
export const BULK_STATES = ['reading', 'importing', 'finished', 'failed'] as const;
export type BulkState = (typeof BULK_STATES)[number];

/** A file of many articles that staff uploaded; its rows and what became of them are in `bulk_row`. */
@Entity({ schema: 'catalogue', name: 'bulk_import' })
export class BulkImport {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { name: 'file_name' })
  fileName: string;

  @Column('text')
  format: BulkFormat;

  /** In bytes. */
  @Column('integer')
  size: number;

  @Column('text', { name: 'storage_key' })
  storageKey: string;

  @Column('text')
  state: BulkState;

  @Column('integer')
  total: number;

  @Column('text', { nullable: true })
  code: string | null;

  @Column('text', { nullable: true })
  message: string | null;

  @Column('text', { name: 'next_step', nullable: true })
  nextStep: string | null;

  @Column('text', { name: 'actor_kind' })
  actorKind: string;

  @Column('text', { name: 'actor_id', nullable: true })
  actorId: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt: Date | null;
}
