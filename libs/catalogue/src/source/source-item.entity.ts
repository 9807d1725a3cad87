import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ItemOutcome } from './item-result.js';
import type { FoundItem } from './read/found-item.js';

/** One thing a run looked at, and what became of it. */
@Entity({ schema: 'catalogue', name: 'source_item' })
export class SourceItem {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'run_id' })
  runId: string;

  @Column('uuid', { name: 'source_id' })
  sourceId: string;

  @Column('text', { name: 'entry_key' })
  entryKey: string;

  @Column('text')
  guid: string;

  @Column('text', { nullable: true })
  url: string | null;

  @Column('text', { nullable: true })
  headline: string | null;

  /** What the source said of it, until it is taken. */
  @Column('jsonb', { nullable: true })
  found: FoundItem | null;

  @Column('text')
  outcome: ItemOutcome | 'waiting';

  @Column('text', { nullable: true })
  code: string | null;

  @Column('text', { nullable: true })
  message: string | null;

  @Column('text', { name: 'next_step', nullable: true })
  nextStep: string | null;

  @Column('uuid', { name: 'article_id', nullable: true })
  articleId: string | null;

  @Column('timestamptz')
  at: Date;
}
