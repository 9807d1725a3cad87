import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, newId, type Clock } from '#libs/kernel';
import { Transactions, type Tx } from '#platform/database';
import { Jobs, type JobHandler } from '#platform/jobs';
import { nextLook } from './next-look.js';
import { SourceRun } from './source-run.entity.js';
import { Source } from './source.entity.js';
import { queueOf, RunSourceJob, StartDueRunsJob } from './source.jobs.js';

const AT_ONCE = 200;
const DAY_MS = 86_400_000;
/** How long items and idle runs are told of. */
const KEPT_DAYS = 60;

const DUE = `
  SELECT id, every_minutes FROM catalogue.source s
  WHERE next_run_at <= $1 AND state = 'active'
    AND NOT EXISTS (SELECT 1 FROM catalogue.source_run r WHERE r.source_id = s.id AND r.state IN ('waiting', 'running'))
  ORDER BY next_run_at LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED`;
const OLD_ITEMS = `DELETE FROM catalogue.source_item WHERE id IN (
  SELECT id FROM catalogue.source_item WHERE id < $1 AND outcome <> 'waiting' ORDER BY id LIMIT 2000)`;
const OLD_PUSHES = 'DELETE FROM catalogue.source_push WHERE received_at < $1';

/** Starts a run for each source whose time has come, and forgets what is long past. */
@Injectable()
export class StartDueRuns implements JobHandler<Record<string, never>> {
  readonly job = StartDueRunsJob;

  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    const now = this.clock.now();
    await this.transactions.run(async (tx) => {
      const due = await tx.query<{ id: string; every_minutes: number }[]>(DUE, [now]);
      for (const { id, every_minutes } of due) await this.start(tx, id, every_minutes, now);
    });
    const past = new Date(now.getTime() - KEPT_DAYS * DAY_MS);
    await this.transactions.run(async (tx) => {
      await tx.query(OLD_ITEMS, [smallestId(past)]);
      await tx.query(OLD_PUSHES, [new Date(now.getTime() - DAY_MS)]);
    });
  }

  private async start(tx: Tx, sourceId: string, everyMinutes: number, now: Date): Promise<void> {
    const runId = newId(now.getTime());
    await tx.insert(SourceRun, {
      ...{ id: runId, sourceId, trigger: 'schedule', state: 'waiting', again: false, known: 0, createdAt: now },
      ...{ actorKind: 'system', actorId: 'schedule' },
    });
    await tx.update(Source, { id: sourceId }, { nextRunAt: nextLook(now, everyMinutes, 0) });
    await this.jobs.enqueue(tx, RunSourceJob, { runId }, queueOf(sourceId));
  }
}

/** Ids carry their time (UUIDv7), so that a moment is a place in the list. */
function smallestId(at: Date): string {
  const hex = at.getTime().toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`;
}
