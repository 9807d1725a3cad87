import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SourceKind, SourceState } from './source.states.js';

/** Where articles of a title come from by themselves. */
@Entity({ schema: 'catalogue', name: 'source' })
export class Source {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'title_id' })
  titleId: string;

  @Column('text')
  kind: SourceKind;

  @Column('text')
  name: string;

  /** What is asked; null for one that sends to us. */
  @Column('text', { nullable: true })
  url: string | null;

  /** Where the articles lie for readers, when the source names them by their path alone. */
  @Column('text', { name: 'article_base', nullable: true })
  articleBase: string | null;

  /** A sealed bearer token that the source asks for. */
  @Column('text', { nullable: true })
  credential: string | null;

  /** Whether what it withdraws is withdrawn here at once. */
  @Column('boolean', { name: 'may_withdraw' })
  mayWithdraw: boolean;

  @Column('text')
  state: SourceState;

  @Column('integer', { name: 'every_minutes' })
  everyMinutes: number;

  @Column('text', { nullable: true })
  etag: string | null;

  @Column('text', { name: 'last_modified', nullable: true })
  lastModified: string | null;

  @Column('timestamptz', { name: 'next_run_at', nullable: true })
  nextRunAt: Date | null;

  /** Runs that failed as a whole, one after the other, up to now. */
  @Column('integer')
  failures: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}
