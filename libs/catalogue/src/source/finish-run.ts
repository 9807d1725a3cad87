import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock, type DomainError } from '#libs/kernel';
import { Transactions } from '#platform/database';
import { reasonOf } from './item-result.js';
import { ITEMS_A_ROUND, ROUNDS } from './collect-items.js';
import type { OpenRun } from './open-run.js';
import { SourceRun } from './source-run.entity.js';
import { Source } from './source.entity.js';
import { nextLook } from './next-look.js';

/** Puts an end to a run and sets when the source is looked at next. */
@Injectable()
export class FinishRun {
  constructor(
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async finished({ id, source }: OpenRun): Promise<void> {
    const now = this.clock.now();
    await this.transactions.run(async (tx) => {
      const [counts] = await tx.query<{ taken: number; total: number | null; open: boolean; code: string | null }[]>(
        COUNTS,
        [id],
      );
      const rest = counts && counts.taken >= ITEMS_A_ROUND * ROUNDS ? inParts(counts.taken, counts.total) : {};
      await tx.update(SourceRun, { id }, { ...rest, state: 'finished', finishedAt: now });
      const nextRunAt = nextLook(now, source.everyMinutes, 0);
      await tx.update(Source, { id: source.id, state: 'active' }, { failures: 0, nextRunAt });
      // What failed for a passing reason is only named again when the source answers in full.
      if (counts?.open) await tx.update(Source, { id: source.id }, { etag: null, lastModified: null });
    });
  }

  /** The run as a whole came to nothing, or not to its end; what it took it keeps. */
  async failed({ id, source }: OpenRun, error: DomainError): Promise<void> {
    const now = this.clock.now();
    const failures = source.failures + 1;
    await this.transactions.run(async (tx) => {
      await tx.update(SourceRun, { id }, { ...reasonOf(error), state: 'failed', finishedAt: now });
      const nextRunAt = nextLook(now, source.everyMinutes, failures);
      await tx.update(Source, { id: source.id }, { failures, etag: null, lastModified: null });
      await tx.update(Source, { id: source.id, state: 'active' }, { nextRunAt });
    });
  }

  /** A run whose source was paused, archived or lost its title meanwhile. */
  async abandon(runId: string): Promise<void> {
    const reason = {
      code: 'catalogue.run-stopped',
      message: 'The source was paused or changed while it was read.',
      nextStep: 'Start it again when it is active: it goes on with what is missing.',
    };
    const end = { ...reason, state: 'failed' as const, finishedAt: this.clock.now() };
    await this.transactions.run(async (tx) => {
      for (const state of ['waiting', 'running'] as const) await tx.update(SourceRun, { id: runId, state }, end);
      await tx.query("DELETE FROM catalogue.source_item WHERE run_id = $1 AND outcome = 'waiting'", [runId]);
    });
  }
}

const COUNTS = `
  SELECT r.imported + r.updated + r.unchanged + r.skipped + r.failed AS taken, r.total, r.code,
    EXISTS (SELECT 1 FROM catalogue.source_item i JOIN catalogue.source_entry e ON e.source_id = i.source_id AND e.key = i.entry_key
      WHERE i.run_id = r.id AND NOT e.settled) AS open
  FROM catalogue.source_run r WHERE r.id = $1`;

function inParts(taken: number, total: number | null): Pick<SourceRun, 'code' | 'message' | 'nextStep'> {
  const all = total === null ? 'more articles' : `${total.toLocaleString('en')} articles`;
  return {
    code: 'catalogue.source-in-parts',
    message: `The source names ${all}. ${taken.toLocaleString('en')} that were new to us were taken in this run.`,
    nextStep: 'Nothing to do: the next run goes on with the rest.',
  };
}
