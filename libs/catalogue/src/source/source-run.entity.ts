import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Place } from './read/source-page.js';
import type { RunState, RunTrigger } from './source.states.js';

/** One look at a source; what became of its items is counted here and told in `source_item`. */
@Entity({ schema: 'catalogue', name: 'source_run' })
export class SourceRun {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'source_id' })
  sourceId: string;

  @Column('text')
  trigger: RunTrigger;

  @Column('text')
  state: RunState;

  /** Whether items that are known and unchanged are looked at again all the same. */
  @Column('boolean')
  again: boolean;

  /** Where the next page of the source lies; null before the first and after the last. */
  @Column('jsonb', { nullable: true })
  place: Place | null;

  /** What the source turned out to be, such as `RSS 2.0`. */
  @Column('text', { nullable: true })
  format: string | null;

  /** Items the source holds, as far as it says. */
  @Column('integer', { nullable: true })
  total: number | null;

  /** Items that are known and said nothing new. */
  @Column('integer')
  known: number;

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

  @Column('timestamptz', { name: 'started_at', nullable: true })
  startedAt: Date | null;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt: Date | null;
}
