import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ErrorKind } from '#libs/kernel';

/** An address that could not be imported, so that it is not fetched again at once. */
@Entity({ schema: 'catalogue', name: 'import_failure' })
export class ImportFailure {
  @PrimaryColumn('text', { name: 'url_key' })
  urlKey: string;

  @Column('text')
  code: string;

  @Column('text')
  message: string;

  @Column('text', { name: 'next_step', nullable: true })
  nextStep: string | null;

  @Column('text')
  kind: ErrorKind;

  @Column('timestamptz', { name: 'failed_at' })
  failedAt: Date;

  @Column('timestamptz', { name: 'retry_at' })
  retryAt: Date;
}
