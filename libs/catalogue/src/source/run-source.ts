import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, DomainError, type Clock } from '#libs/kernel';
import { Transactions } from '#platform/database';
import { Jobs, type JobContext, type JobHandler } from '#platform/jobs';
import { CollectItems } from './collect-items.js';
import { FinishRun } from './finish-run.js';
import { OpenRuns, type OpenRun } from './open-run.js';
import { SourceRun } from './source-run.entity.js';
import { unexpectedTrouble } from './source.errors.js';
import { queueOf, RunSourceJob } from './source.jobs.js';
import { TakeItems } from './take-items.js';
import { TitleHosts } from './title-hosts.js';

/** How long one turn works before it lets others have theirs, in milliseconds. */
const TURN_MS = 30_000;

/** The steps of a run. */
@Injectable()
export class RunParts {
  constructor(
    readonly collect: CollectItems,
    readonly take: TakeItems,
    readonly finish: FinishRun,
  ) {}
}

/**
 * Works on a run: page after page, item after item. Whatever is done is written down with it, so that a turn that is
 * killed is taken up where it ended, and nothing is taken twice.
 */
@Injectable()
export class RunSource implements JobHandler<{ runId: string }> {
  readonly job = RunSourceJob;

  constructor(
    private readonly runs: OpenRuns,
    private readonly parts: RunParts,
    private readonly titles: TitleHosts,
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async handle({ runId }: { runId: string }, { attempt, maxAttempts }: JobContext): Promise<void> {
    const run = await this.runs.byId(runId);
    if (!run) return this.parts.finish.abandon(runId);
    try {
      const isDone = await this.work(run);
      if (!isDone) await this.goOn(run);
    } catch (error) {
      if (error instanceof DomainError) return this.parts.finish.failed(run, error);
      if (attempt >= maxAttempts) await this.parts.finish.failed(run, unexpectedTrouble());
      throw error;
    }
  }

  /** @returns whether the run is over; false when its turn is */
  private async work(first: OpenRun): Promise<boolean> {
    const claims = this.titles.claims();
    const context = { runId: first.id, sourceId: first.source.id, title: first.title, claims };
    await this.begin(first);
    const end = performance.now() + TURN_MS;
    let run: OpenRun | null = first;
    do {
      if ((await this.parts.take.batch(context)) > 0) continue;
      run = await this.runs.byId(first.id);
      if (!run) return true;
      if (run.format !== null && run.place === null) {
        await this.parts.finish.finished(run);
        return true;
      }
      await this.parts.collect.next(run);
    } while (performance.now() < end);
    return false;
  }

  private async begin({ id, format }: OpenRun): Promise<void> {
    if (format !== null) return;
    const change = { state: 'running' as const, startedAt: this.clock.now() };
    await this.transactions.run((tx) => tx.update(SourceRun, { id, state: 'waiting' }, change));
  }

  private async goOn({ id, source }: OpenRun): Promise<void> {
    await this.transactions.run((tx) => this.jobs.enqueue(tx, RunSourceJob, { runId: id }, queueOf(source.id)));
  }
}
